import {resolve} from 'node:path'
import {runUntilAborted, type Startable} from '@aleph-onchain/common'
import {createLogger} from '@aleph-onchain/common/node'
import {Devnet} from '../devnet.ts'
import {defaultDevnetOptions} from '../options.ts'
import {renderSummary} from '../summary.ts'
import type {Command} from './command.ts'
import {parseDataDir, parseInteger} from './parse.ts'

const {nodes, apiPort, rpcPort} = defaultDevnetOptions

export const up: Command = {
  summary: 'starts a chain with contracts and nodes, and runs until Ctrl-C',
  usage: '[options]',
  options: {
    nodes: {type: 'string', default: `${nodes}`},
    'api-port': {type: 'string', default: `${apiPort}`},
    'rpc-port': {type: 'string', default: `${rpcPort}`},
    'data-dir': {type: 'string'},
    'program-kernel': {type: 'string'},
    fresh: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
  },
  help: [
    `--nodes N        how many nodes (${nodes}); node 1 is the coordinator`,
    `--api-port PORT  HTTP port of node 1 (${apiPort}); node n has PORT + 10·(n−1), its libp2p the port after`,
    `--rpc-port PORT  JSON-RPC port of the chain (${rpcPort})`,
    '--data-dir DIR   where everything is kept (.devnet)',
    '--program-kernel DIR  vmlinux and initramfs.cpio that functions boot with; `npm run image -- microvm-kernel` builds them',
    '--fresh          forgets the state of earlier runs',
    '--json           prints one JSON line when ready instead of the table',
  ],
  examples: [
    'aleph-devnet up',
    'aleph-devnet up --nodes 5 --fresh',
    'aleph-devnet up --json --data-dir /tmp/net --api-port 14024 --rpc-port 18545',
  ],
  async run({values, signal}) {
    const began = Date.now()
    const devnet = new Devnet(
      {logger: createLogger({level: 'warn'}), onProgress: (text) => process.stderr.write(`${text}\n`)},
      {
        nodes: parseInteger('--nodes', values.nodes, 1, 100),
        apiPort: parseInteger('--api-port', values['api-port'], 1, 65_000),
        rpcPort: parseInteger('--rpc-port', values['rpc-port'], 1, 65_535),
        dataDir: parseDataDir(values['data-dir']),
        fresh: values.fresh === true,
        ...(typeof values['program-kernel'] === 'string' ? {programKernel: resolve(values['program-kernel'])} : {}),
      },
    )
    const announced: Startable = {
      start: async () => {
        await devnet.start()
        process.stderr.write(`Ready in ${((Date.now() - began) / 1000).toFixed(1)} s.\n`)
        const description = devnet.describe()
        process.stdout.write(values.json === true ? `${JSON.stringify(description)}\n` : renderSummary(description))
      },
      stop: async () => {
        process.stderr.write('Stopping …\n')
        await devnet.stop()
      },
    }
    await runUntilAborted(announced, signal)
  },
}
