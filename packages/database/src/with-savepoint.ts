import {CompiledQuery, type Transaction} from 'kysely'
import type {Schema} from './schema.ts'

const savepoint = CompiledQuery.raw('savepoint step')
const release = CompiledQuery.raw('release savepoint step')
const rollback = CompiledQuery.raw('rollback to savepoint step')

/**
 * Runs a part of a transaction that may fail alone: when `work` throws, only what it wrote is undone and the error goes on.
 * Nests, but two of them must not run at the same time.
 */
export async function withSavepoint<T>(tx: Transaction<Schema>, work: () => Promise<T>): Promise<T> {
  await tx.executeQuery(savepoint)
  try {
    const result = await work()
    await tx.executeQuery(release)
    return result
  } catch (error) {
    await tx.executeQuery(rollback)
    await tx.executeQuery(release)
    throw error
  }
}
