import type {MetricsRegister} from '@aleph-onchain/common'
import {DatabaseError} from './errors.ts'

/** Instruments of the database. */
export interface DatabaseMetrics {
  /** Measures a transaction from its turn to its commit and says how it ended. */
  observeTransaction<T>(run: () => Promise<T>): Promise<T>
}

type TransactionResult = 'committed' | 'refused' | 'failed'

const secondsBuckets = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]

/** Makes the instruments of the database. */
export function createDatabaseMetrics(register: MetricsRegister, readWaiting: () => number): DatabaseMetrics {
  register.gauge({name: 'aleph_database_transactions_waiting', help: 'Transactions that wait for their turn', read: readWaiting})
  const transactions = register.counter<'result'>({
    name: 'aleph_database_transactions_total',
    help: 'Transactions by how they ended: refused is the caller changing its mind, failed the database.',
    labels: ['result'],
  })
  const seconds = register.histogram({
    name: 'aleph_database_transaction_seconds',
    help: 'Time of a transaction from its turn to its end',
    buckets: secondsBuckets,
  })
  return {
    async observeTransaction(run) {
      const began = performance.now()
      let result: TransactionResult = 'committed'
      try {
        return await run()
      } catch (error) {
        result = error instanceof DatabaseError ? 'failed' : 'refused'
        throw error
      } finally {
        transactions.inc(1, {result})
        seconds.observe((performance.now() - began) / 1_000)
      }
    },
  }
}
