import type {Database} from '@aleph-onchain/database'

/** What a query needs of the database: committed state to read, and which SQL it speaks. */
export type Reader = Pick<Database, 'dialect' | 'reader'>
