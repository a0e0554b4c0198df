#!/usr/bin/env node
// In a checkout the program runs from its TypeScript source, in an installed package from what was built of it.
import {existsSync} from 'node:fs'

const checkout = new URL('../../../scripts/run.mjs', import.meta.url)
if (existsSync(checkout))
  (await import(checkout)).runProgram('packages/node/src/bin.ts', process.argv.slice(2), ['--max-semi-space-size=8'])
else await import('../dist/bin.js')
