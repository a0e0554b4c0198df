import type {Schema} from '@aleph-onchain/database'
import type {MessageType} from '@aleph-onchain/message'
import type {Transaction} from 'kysely'
import {type Candidate, type GroupItem, isCandidate} from '../arrival.ts'
import {isSameAddress} from '../authorizations.ts'
import {selectByKeys} from '../bulk-sql.ts'
import {securityKey} from '../constants.ts'
import {createGroupState, type GroupContext, type GroupState} from '../group-state.ts'
import {findHandler} from '../handlers.ts'
import {loadAggregates} from './load-aggregates.ts'
import {loadFiles} from './load-files.ts'
import {loadKnown} from './load-known.ts'

/** Reads everything that the checks of a group look at, with a number of statements that does not depend on its size. */
export async function loadGroup(tx: Transaction<Schema>, items: readonly GroupItem[], context: GroupContext): Promise<GroupState> {
  const state = createGroupState(context)
  const hashes = [...new Set(items.map(({arrival}) => arrival.itemHash))]
  await loadKnown(tx, hashes, state)
  await loadRejected(tx, hashes, state)
  const candidates = items.filter(isCandidate)
  await loadContentFiles(tx, candidates, state)
  await loadSecurity(tx, candidates, state)
  const byType = Map.groupBy(candidates, ({envelope}) => envelope.type)
  for (const [type, messages] of byType) await loadForType(tx, {type, messages, state})
  return state
}

async function loadRejected(tx: Transaction<Schema>, hashes: readonly string[], state: GroupState): Promise<void> {
  const keys = hashes.map((hash) => [hash])
  const rows = await selectByKeys(tx, {table: 'rejected_messages', columns: ['item_hash'], by: ['item_hash']}, keys)
  for (const {item_hash} of rows) state.rejected.add(item_hash)
}

async function loadContentFiles(tx: Transaction<Schema>, candidates: readonly Candidate[], state: GroupState): Promise<void> {
  const remote = candidates.filter(({envelope}) => envelope.item_type !== 'inline')
  await loadFiles(
    tx,
    remote.map(({arrival}) => arrival.itemHash),
    state,
  )
}

/** Reads who may write under the addresses of others. */
async function loadSecurity(tx: Transaction<Schema>, candidates: readonly Candidate[], state: GroupState): Promise<void> {
  const owners = candidates.flatMap(({envelope, content}) => (isSameAddress(envelope.sender, content.address) ? [] : [content.address]))
  await loadAggregates(
    tx,
    owners.map((owner) => ({owner, key: securityKey})),
    state,
  )
}

interface TypeGroup<T extends MessageType> {
  readonly type: T
  readonly messages: readonly Candidate<T>[]
  readonly state: GroupState
}

async function loadForType<T extends MessageType>(tx: Transaction<Schema>, {type, messages, state}: TypeGroup<T>): Promise<void> {
  await findHandler(type)?.load(tx, messages, state)
}
