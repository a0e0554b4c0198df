import {runUntilAborted} from '@aleph-onchain/common'
import {createNode} from '../create-node.ts'
import {loadConfig} from '../load-config.ts'
import type {Command} from './command.ts'

export const run: Command = {
  usage: '--config FILE [options]',
  flags: {},
  examples: ['aleph-node --config config.toml', 'aleph-node --config config.toml --role compute'],
  async run({config, flags, signal}) {
    const {options} = await loadConfig(config, flags)
    await runUntilAborted(await createNode(options), signal)
  },
}
