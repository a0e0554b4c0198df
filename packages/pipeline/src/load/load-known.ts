import {type Executor, selectByKeys} from '../bulk-sql.ts'
import {type KnownHashes, type KnownPending, knownColumns} from '../group-state.ts'

/** Reads where these hashes stand: processed, forgotten or waiting. */
export async function loadKnown(executor: Executor, hashes: readonly string[], state: KnownHashes): Promise<void> {
  await loadMessages(executor, hashes, state)
  const keys = hashes.map((hash) => [hash])
  const forgotten = await selectByKeys(
    executor,
    {table: 'forgotten_messages', columns: ['item_hash', 'signature'], by: ['item_hash']},
    keys,
  )
  for (const {item_hash, signature} of forgotten) state.forgotten.set(item_hash, {signature})
  const waiting = await selectByKeys(
    executor,
    {table: 'pending_messages', columns: ['id', 'item_hash', 'sender', 'signature'], by: ['item_hash']},
    keys,
  )
  for (const {id, item_hash, sender, signature} of waiting) addPending(state, item_hash, {id, sender, signature})
}

/** Reads which of these messages are processed. */
export async function loadMessages(executor: Executor, hashes: Iterable<string>, state: Pick<KnownHashes, 'messages'>): Promise<void> {
  const keys = Array.from(hashes, (hash) => [hash])
  const rows = await selectByKeys(executor, {table: 'messages', columns: knownColumns, by: ['item_hash']}, keys)
  for (const row of rows) state.messages.set(row.item_hash, row)
}

function addPending(state: KnownHashes, hash: string, row: KnownPending): void {
  const others = state.pending.get(hash)
  if (others === undefined) state.pending.set(hash, [row])
  else others.push(row)
}
