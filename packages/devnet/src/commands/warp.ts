import {readFileSync} from 'node:fs'
import {parseManifest} from '@aleph-onchain/contracts'
import {askDevnet} from '../control.ts'
import type {DevnetDescription} from '../devnet.ts'
import {parseDurationSeconds} from '../duration.ts'
import {devnetPaths} from '../paths.ts'
import {warpChain} from '../warp-chain.ts'
import type {Command} from './command.ts'
import {failUsage, parseDataDir} from './parse.ts'

export const warp: Command = {
  summary: 'moves chain time on, in steps of one heartbeat interval',
  usage: '<duration> [--data-dir DIR]',
  options: {'data-dir': {type: 'string'}},
  help: ['--data-dir DIR   the directory that `up` was given (.devnet)'],
  examples: ['aleph-devnet warp 5h', 'aleph-devnet warp 14d'],
  async run({values, positionals}) {
    if (positionals.length !== 1) failUsage('warp takes one duration, for example 5h.')
    const seconds = parseDurationSeconds(positionals[0] ?? '')
    const dataDir = parseDataDir(values['data-dir'])
    const {chain} = (await askDevnet(devnetPaths(dataDir).controlSocket, dataDir, {command: 'describe'})) as DevnetDescription
    const manifest = parseManifest(JSON.parse(readFileSync(chain.manifest, 'utf8')))
    const now = await warpChain(chain.rpcUrl, seconds, {manifest})
    process.stdout.write(`Chain time is now ${new Date(now * 1000).toISOString()}.\n`)
  },
}
