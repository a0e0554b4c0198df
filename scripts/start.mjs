// `npm start`: installs what is missing, then brings up a whole cloud on this machine. Arguments go to `aleph-devnet up`.
import {runProgram} from './run.mjs'

runProgram('packages/devnet/src/bin.ts', ['up', ...process.argv.slice(2)])
