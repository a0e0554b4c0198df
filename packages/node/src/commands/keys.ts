import {loadIdentity} from '@aleph-onchain/network'
import {createHotKey} from '../hot-key.ts'
import {loadConfig} from '../load-config.ts'
import {nodePaths} from '../options.ts'
import {type Command, jsonFlag} from './command.ts'

export const keysInit: Command = {
  usage: '[--config FILE] [--data-dir DIR] [--json]',
  flags: jsonFlag,
  examples: ['aleph-node keys init --config config.toml'],
  async run({config, flags}) {
    const {options} = await loadConfig(config, flags)
    const {identity: path} = nodePaths(options.node.dataDir)
    const {nodeId, peerId} = await loadIdentity(path)
    const hotKey = await createHotKey(options.chain.privateKeyPath)
    const keys = {nodeId, peerId, identity: path, hotKeyAddress: hotKey.address, hotKey: options.chain.privateKeyPath}
    if (flags.json === true) {
      process.stdout.write(`${JSON.stringify(keys)}\n`)
      return
    }
    process.stdout.write(`Identity  ${peerId}\n          ${path}\nHot key   ${hotKey.address}\n          ${options.chain.privateKeyPath}\n`)
    process.stdout.write('Keep a copy of both files in a safe place; whoever has them is this node.\n')
  },
}
