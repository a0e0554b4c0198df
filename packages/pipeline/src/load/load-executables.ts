import {type Executor, runByKeys, selectByKeys} from '../bulk-sql.ts'
import type {ExecutableState, GroupState} from '../group-state.ts'

const columns = ['item_hash', 'type', 'owner', 'allow_amend', 'replaces', 'time'] as const

/** Reads the machines that others replace, each with its newest version. */
export async function loadExecutables(executor: Executor, hashes: readonly string[], state: GroupState): Promise<void> {
  const rows = await selectByKeys(
    executor,
    {table: 'executables', columns, by: ['item_hash']},
    Array.from(new Set(hashes), (hash) => [hash]),
  )
  for (const row of rows) {
    const original = readState(row)
    state.executables.set(original.itemHash, original)
    const newest = await findNewestVersion(executor, original.itemHash)
    if (newest !== undefined) state.newestVersions.set(original.itemHash, newest)
  }
}

/** Reads which of these STOREs machines are built on, and one machine for each. */
export async function loadUsers(executor: Executor, refs: readonly string[], state: GroupState): Promise<void> {
  const rows = await runByKeys<{ref: string; user: string}>(executor, {
    head: 'select ref, min(item_hash) as "user" from executable_refs',
    by: ['ref'],
    keys: refs.map((ref) => [ref]),
    tail: 'group by ref',
  })
  for (const {ref, user} of rows) state.users.set(ref, user)
}

async function findNewestVersion(executor: Executor, original: string): Promise<ExecutableState | undefined> {
  const row = await executor
    .selectFrom('executables')
    .select(columns)
    .where('replaces', '=', original)
    .orderBy('time', 'desc')
    .orderBy('item_hash', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && readState(row)
}

interface Row {
  readonly item_hash: string
  readonly type: string
  readonly owner: string
  readonly allow_amend: number
  readonly replaces: string | null
  readonly time: number
}

function readState({item_hash, type, owner, allow_amend, replaces, time}: Row): ExecutableState {
  return {itemHash: item_hash, type, owner, allowsAmend: allow_amend === 1, replaces, time}
}
