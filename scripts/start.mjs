// `npm start`: installs what is missing, then brings up a whole cloud on this machine. Arguments go to `aleph-devnet up`.
import {ensureDebianPackages} from './debian-packages.mjs'
import {runProgram} from './run.mjs'

// Without QEMU the cloud comes up all the same and says that it runs no machines.
if (!process.argv.includes('--help')) ensureDebianPackages('qemu')
runProgram('packages/devnet/src/bin.ts', ['up', ...process.argv.slice(2)])
