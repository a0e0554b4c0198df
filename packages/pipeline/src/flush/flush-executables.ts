import {insertMany, type Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import type {ChangeList} from '../change-list.ts'

/** Writes machines and what they are built on. */
export async function flushExecutables(tx: Transaction<Schema>, {executables, executableRefs}: ChangeList): Promise<void> {
  await insertMany(tx, 'executables', executables)
  await insertMany(tx, 'executable_refs', executableRefs)
}
