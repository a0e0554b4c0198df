import {askDevnet} from '../control.ts'
import {devnetPaths} from '../paths.ts'
import type {Command} from './command.ts'
import {failUsage, parseDataDir, parseInteger} from './parse.ts'

export const restart: Command = {
  summary: 'starts a node of the running devnet again, whether it was killed or still runs',
  usage: '<node> [--data-dir DIR]',
  options: {'data-dir': {type: 'string'}},
  help: ['--data-dir DIR   the directory that `up` was given (.devnet)'],
  examples: ['aleph-devnet restart 2'],
  async run({values, positionals}) {
    if (positionals.length !== 1) failUsage('restart takes the number of one node.')
    const dataDir = parseDataDir(values['data-dir'])
    const node = parseInteger('node', positionals[0], 1, 100)
    const description = await askDevnet(devnetPaths(dataDir).controlSocket, dataDir, {command: 'restart', node})
    process.stdout.write(`${JSON.stringify(description)}\n`)
  },
}
