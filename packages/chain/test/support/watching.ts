import {silentLogger, systemClock} from '@aleph-onchain/common'
import type {DeployManifest} from '@aleph-onchain/contracts'
import type {Database, Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {ChainWatcher, createChainClients, rebuildProjections, type WatcherOptions} from '../../src/index.ts'

/** Watcher of a test that reads what there is at once. */
export function watcherOf(
  {
    manifest,
    rpcUrls,
    database,
    fetch,
  }: {manifest: DeployManifest; rpcUrls: readonly string[]; database: Database; fetch?: typeof globalThis.fetch},
  options: Partial<WatcherOptions> = {},
): ChainWatcher {
  const {rpc} = createChainClients(
    {manifest, rpcUrls, minRestMs: 1, maxRestMs: 60_000, timeoutMs: 2_000},
    fetch === undefined ? {} : {fetch},
  )
  const modules = {manifest, rpc, database, clock: systemClock, logger: silentLogger}
  return new ChainWatcher(modules, {confirmations: 0, pollMs: 20, shorterPasses: 2, ...options})
}

const projections = [
  ['chain_nodes', ['node_id']],
  ['chain_jobs', ['job_id']],
  ['chain_payments', ['job_id']],
  ['chain_stakes', ['node_id', 'account']],
  ['chain_credits', ['contract', 'account', 'token']],
  ['chain_downtimes', ['node_id', 'since']],
  ['chain_records', ['kind', 'key']],
] as const

/** Everything that the projections hold. */
export async function dumpProjections(reader: Kysely<Schema>): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const dump: Record<string, readonly unknown[]> = {}
  for (const [table, keys] of projections) {
    let query = reader.selectFrom(table as 'chain_records').selectAll()
    for (const key of keys) query = query.orderBy(key as 'key')
    dump[table] = await query.execute()
  }
  return dump
}

/** Makes the projections anew from the stored events, within a transaction that is undone, and returns what they would hold. */
export async function dumpRebuilt(database: Database, {contracts}: DeployManifest) {
  const context = {aleph: contracts.AlephToken.address, paymentManager: contracts.PaymentManager.address}
  let dump: Awaited<ReturnType<typeof dumpProjections>> | undefined
  await database
    .transaction(async (tx) => {
      await rebuildProjections(tx, {...context, undoFrom: Number.MAX_SAFE_INTEGER})
      dump = await dumpProjections(tx)
      throw new RollBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof RollBack)) throw error
    })
  return dump
}

class RollBack extends Error {}
