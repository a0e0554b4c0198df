import type {Clock, MetricsRegister} from '@aleph-onchain/common'
import {isAlephError} from '@aleph-onchain/common'
import type {PeerFault} from './errors.ts'
import type {StoredFile} from './file-store.ts'

/** Instruments of a file store. */
export interface FileStoreMetrics {
  /** Measures a put and says how it ended. */
  observePut(clock: Clock, put: () => Promise<StoredFile>): Promise<StoredFile>
}

type PutResult = 'stored' | 'refused' | 'failed'

const putBuckets = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100]

/** Makes the instruments of a file store. */
export function createFileStoreMetrics(register: MetricsRegister, readUsedBytes: () => number): FileStoreMetrics {
  register.gauge({name: 'aleph_storage_used_bytes', help: 'Bytes of stored files and of files on their way', read: readUsedBytes})
  const puts = register.counter<'result'>({name: 'aleph_storage_puts_total', help: 'Files offered to the store', labels: ['result']})
  const bytes = register.counter({name: 'aleph_storage_put_bytes_total', help: 'Bytes of files stored, repeated ones included'})
  const seconds = register.histogram({name: 'aleph_storage_put_seconds', help: 'Time from the first byte to durable', buckets: putBuckets})
  return {
    async observePut(clock, put) {
      const startMs = clock.now()
      try {
        const stored = await put()
        puts.inc(1, {result: 'stored'})
        bytes.inc(stored.sizeBytes)
        seconds.observe(Math.max(0, clock.now() - startMs) / 1000)
        return stored
      } catch (error) {
        puts.inc(1, {result: getPutResult(error)})
        throw error
      }
    },
  }
}

function getPutResult(error: unknown): PutResult {
  const isOurs = isAlephError(error) && (error.code === 'STORAGE_IO_FAILED' || error.code === 'STORAGE_DISK_FULL')
  return isOurs ? 'failed' : 'refused'
}

/** How a fetch ended. */
export type FetchResult = 'local' | 'fetched' | 'unavailable' | 'failed'

/** Instruments of the fetching of files. */
export interface RemoteFilesMetrics {
  countFetch(result: FetchResult): void
  countBytes(bytes: number): void
  countFault(fault: PeerFault): void
}

/** Makes the instruments of the fetching of files. */
export function createRemoteFilesMetrics(register: MetricsRegister): RemoteFilesMetrics {
  const fetches = register.counter<'result'>({name: 'aleph_storage_fetches_total', help: 'Files asked of peers', labels: ['result']})
  const bytes = register.counter({name: 'aleph_storage_fetch_bytes_total', help: 'Bytes received from peers, wasted ones included'})
  const faults = register.counter<'fault'>({
    name: 'aleph_storage_peer_faults_total',
    help: 'Requests that a peer failed',
    labels: ['fault'],
  })
  return {
    countFetch: (result) => fetches.inc(1, {result}),
    countBytes: (count) => bytes.inc(count),
    countFault: (fault) => faults.inc(1, {fault}),
  }
}

/** Instruments of the file collector. */
export interface CollectorMetrics {
  countFiles(kind: 'unpinned' | 'orphan', files: number): void
  countPins(pins: number): void
}

/** Makes the instruments of the file collector. */
export function createCollectorMetrics(register: MetricsRegister): CollectorMetrics {
  const files = register.counter<'kind'>({name: 'aleph_storage_collected_files_total', help: 'Files removed', labels: ['kind']})
  const pins = register.counter({name: 'aleph_storage_expired_pins_total', help: 'Grace pins that ran out'})
  return {
    countFiles: (kind, count) => files.inc(count, {kind}),
    countPins: (count) => pins.inc(count),
  }
}
