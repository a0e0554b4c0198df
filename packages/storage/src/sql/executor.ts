import type {Database} from '@aleph-onchain/database'

/** Whatever queries can be run on: a transaction or the reader. */
export type Executor = Database['reader']

/** The transaction that writes. */
export type Writer = Parameters<Parameters<Database['transaction']>[0]>[0]
