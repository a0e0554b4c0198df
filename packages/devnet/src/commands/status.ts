import {askDevnet} from '../control.ts'
import type {DevnetDescription} from '../devnet.ts'
import {devnetPaths} from '../paths.ts'
import {renderSummary} from '../summary.ts'
import type {Command} from './command.ts'
import {parseDataDir} from './parse.ts'

export const status: Command = {
  summary: 'describes the running devnet',
  usage: '[--json] [--data-dir DIR]',
  options: {'data-dir': {type: 'string'}, json: {type: 'boolean', default: false}},
  help: ['--data-dir DIR   the directory that `up` was given (.devnet)', '--json           prints one JSON line instead of the table'],
  examples: ['aleph-devnet status --json'],
  async run({values}) {
    const dataDir = parseDataDir(values['data-dir'])
    const description = (await askDevnet(devnetPaths(dataDir).controlSocket, dataDir, {command: 'describe'})) as DevnetDescription
    process.stdout.write(values.json === true ? `${JSON.stringify(description)}\n` : renderSummary(description))
  },
}
