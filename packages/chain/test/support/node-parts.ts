import {silentLogger, systemClock} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {TestChain} from '@aleph-onchain/testkit/chain'
import type {LocalAccount} from 'viem'
import {type Actor, ChainTime, type ChainWatcher, createChainClients, Outbox, type SubmitterModules} from '../../src/index.ts'
import {watcherOf} from './watching.ts'

/** The chain side of one node, driven by hand. */
export interface NodeParts {
  readonly watcher: ChainWatcher
  readonly outbox: Outbox
  readonly modules: SubmitterModules
  readonly rpc: ReturnType<typeof createChainClients>['rpc']
  /** Has a submitter look, sends what it wants and reads what became of it. Returns the names of errors. */
  run(submitter: {pass(): Promise<void>}): Promise<readonly (string | undefined)[]>
}

/** Builds the chain side of a node with a hot key. */
export function nodeParts(chain: TestChain, database: Database, account: LocalAccount): NodeParts {
  const {rpc} = createChainClients({manifest: chain.manifest, rpcUrls: [chain.rpcUrl]})
  const watcher = watcherOf({manifest: chain.manifest, rpcUrls: [chain.rpcUrl], database})
  const parts = {database, clock: systemClock, logger: silentLogger}
  const outbox = new Outbox({rpc, chainId: chain.manifest.chainId, account, ...parts}, {confirmations: 1, resendMs: 0, minRetryMs: 0})
  // Time in tests moves in jumps: it is asked for anew each time.
  const chainTime = {now: () => new ChainTime({rpc, clock: systemClock}).now()}
  const modules = {manifest: chain.manifest, outbox, chainTime, ...parts}
  const settleAll = async () => {
    const keys = await database.reader.selectFrom('chain_intents').select('key').where('settled_ms', 'is', null).execute()
    for (let pass = 0; pass < 100; pass++) {
      await outbox.pass()
      const open = await database.reader.selectFrom('chain_intents').select('key').where('settled_ms', 'is', null).execute()
      if (open.length === 0) break
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    return await Promise.all(keys.map(async ({key}) => (await outbox.find(key))?.error?.name))
  }
  return {
    watcher,
    outbox,
    modules,
    rpc,
    run: async (submitter) => {
      await watcher.catchUp()
      await submitter.pass()
      const errors = await settleAll()
      await watcher.catchUp()
      return errors
    },
  }
}

/** Returns somebody who acts by hand. */
export function actorOf(chain: TestChain, index: number): Actor {
  const clients = createChainClients({manifest: chain.manifest, rpcUrls: [chain.rpcUrl]})
  return {clients, wallet: clients.walletOf(chain.account(index))}
}
