import type {Clock, Logger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {FileStore} from '../file-store.ts'
import type {CollectorMetrics} from '../metrics.ts'
import type {FileCollectorOptions} from '../options.ts'

/** What collecting works with. */
export interface Collecting {
  readonly database: Database
  readonly store: FileStore
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: CollectorMetrics
  readonly options: FileCollectorOptions
}
