import {choiceOption, durationOption, integerOption, type OptionParser, type OptionTable, sizeOption} from '@aleph-onchain/common/node'

const MiB = 1024 * 1024
const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Tunables of the file store. */
export interface FileStoreOptions {
  /** Directory of the files; nothing else lives there. */
  readonly directory: string
  /** Bytes of all files together; new ones are refused beyond. */
  readonly maxTotalBytes: number
  /** Size of each write and of each of the two buffers of a put. */
  readonly bufferBytes: number
  /** Buffers kept for the next puts. */
  readonly keptBuffers: number
  /** Bytes after which a put has the kernel write to disk while it goes on. */
  readonly syncEveryBytes: number
  /** Bytes that a reader reads ahead. */
  readonly readBufferBytes: number
}

/** What applies where nothing is said. */
export const defaultFileStoreOptions: Omit<FileStoreOptions, 'directory'> = {
  maxTotalBytes: 500e9,
  bufferBytes: MiB,
  keptBuffers: 8,
  syncEveryBytes: 8 * MiB,
  readBufferBytes: MiB / 2,
}

/** Tunables of fetching from peers. */
export interface RemoteFilesOptions {
  /** Files fetched at a time. */
  readonly maxTransfers: number
  /** Files that may wait for their turn; the newest is refused beyond. */
  readonly maxWaiting: number
  /** Peers asked for one file. */
  readonly maxPeersPerFetch: number
  readonly connectTimeoutMs: number
  /** Longest wait for the next byte of a peer. */
  readonly idleMs: number
  /** Rate that a peer has to reach in the long run. */
  readonly minBytesPerSecond: number
  /** How long a peer that gave wrong bytes for a file is not asked for that file. */
  readonly wrongBytesMemoryMs: number
  /** How long a peer that could not be reached is asked last. */
  readonly unreachableMemoryMs: number
}

/** What applies where nothing is said. */
export const defaultRemoteFilesOptions: RemoteFilesOptions = {
  maxTransfers: 8,
  maxWaiting: 1_000,
  maxPeersPerFetch: 32,
  connectTimeoutMs: 5_000,
  idleMs: 15_000,
  minBytesPerSecond: 16 * 1024,
  wrongBytesMemoryMs: hourMs,
  unreachableMemoryMs: minuteMs,
}

/** Tunables of the file collector. */
export interface FileCollectorOptions {
  readonly collectEveryMs: number
  readonly scanEveryMs: number
  /** How long a known file may be without any pin. */
  readonly unpinnedAgeMs: number
  /** How long a stored file may be unknown. */
  readonly orphanAgeMs: number
  /** How long a file that was put or touched is spared, whatever the tables say. */
  readonly sparedMs: number
  /** Files per page, and so per transaction. */
  readonly pageSize: number
  /** Bound of the work that scans make. */
  readonly maxFilesPerSecond: number
}

/** What applies where nothing is said. */
export const defaultFileCollectorOptions: FileCollectorOptions = {
  collectEveryMs: hourMs,
  scanEveryMs: 7 * 24 * hourMs,
  unpinnedAgeMs: 24 * hourMs,
  orphanAgeMs: 24 * hourMs,
  sparedMs: hourMs,
  pageSize: 200,
  maxFilesPerSecond: 2_000,
}

/** Where files are kept. */
export type StorageEngine = 'filesystem' | 'rocksdb'

/** What the operator decides. Each module takes of it what it knows. */
export interface StorageSettings
  extends Pick<FileStoreOptions, 'maxTotalBytes'>,
    Pick<RemoteFilesOptions, 'maxTransfers' | 'connectTimeoutMs' | 'idleMs' | 'minBytesPerSecond'>,
    Pick<FileCollectorOptions, 'collectEveryMs' | 'scanEveryMs'> {
  readonly engine: StorageEngine
  /** Largest file that is stored, uploaded or fetched. */
  readonly maxFileBytes: number
  /** Largest file that is taken from whoever does not show a signed message for it. */
  readonly maxUnauthenticatedFileBytes: number
  /** How long a file stays that no message keeps. */
  readonly gracePeriodMs: number
}

/** Settings as file, variables and flags bring them: section `[storage]`. */
export const storageOptionTable: OptionTable<StorageSettings> = {
  engine: {
    key: 'storage.engine',
    description: 'How files are kept. Only "filesystem" is there yet; it also serves whoever asks for "rocksdb".',
    parse: choiceOption(['filesystem', 'rocksdb']),
    default: 'filesystem',
  },
  maxTotalBytes: {
    key: 'storage.max_size_gb',
    description: 'Gigabytes (of 10^9 bytes) that files may take together; new ones are refused beyond.',
    parse: gigabytesOption(),
    default: defaultFileStoreOptions.maxTotalBytes,
  },
  maxFileBytes: {
    key: 'storage.max_file_size',
    description: 'Largest file that is stored.',
    parse: sizeOption(),
    default: 1024 * MiB,
  },
  maxUnauthenticatedFileBytes: {
    key: 'storage.max_unauthenticated_upload_file_size',
    description: 'Largest file that is taken without a signed message for it.',
    parse: sizeOption(),
    default: 25 * MiB,
  },
  gracePeriodMs: {
    key: 'storage.grace_period',
    description: 'How long a file stays that no message keeps: after an upload, or after its last message was forgotten.',
    parse: durationOption(),
    default: 24 * hourMs,
  },
  collectEveryMs: {
    key: 'storage.garbage_collector_period',
    description: 'Pause between two collections of files that nothing keeps.',
    parse: durationOption(),
    default: defaultFileCollectorOptions.collectEveryMs,
  },
  scanEveryMs: {
    key: 'storage.orphan_scan_period',
    description: 'Pause between two scans for stored files that the database does not know.',
    parse: durationOption(),
    default: defaultFileCollectorOptions.scanEveryMs,
  },
  maxTransfers: {
    key: 'storage.fetch_concurrency',
    description: 'Files fetched from peers at a time.',
    parse: integerOption({min: 1, max: 1_000}),
    default: defaultRemoteFilesOptions.maxTransfers,
  },
  connectTimeoutMs: {
    key: 'storage.fetch_connect_timeout',
    description: 'Longest wait for a connection to a peer.',
    parse: durationOption(),
    default: defaultRemoteFilesOptions.connectTimeoutMs,
  },
  idleMs: {
    key: 'storage.fetch_idle_timeout',
    description: 'Longest wait for the next byte of a peer.',
    parse: durationOption(),
    default: defaultRemoteFilesOptions.idleMs,
  },
  minBytesPerSecond: {
    key: 'storage.fetch_min_rate',
    description: 'Bytes per second below which the next peer is asked instead.',
    parse: sizeOption(),
    default: defaultRemoteFilesOptions.minBytesPerSecond,
  },
}

function gigabytesOption(): OptionParser<number> {
  const toBytes = (gigabytes: number) =>
    gigabytes > 0 && Number.isSafeInteger(Math.round(gigabytes * 1e9)) ? Math.round(gigabytes * 1e9) : undefined
  return {
    expected: 'a number of gigabytes, like 500',
    shape: 'value',
    parseValue: (value) => (typeof value === 'number' ? toBytes(value) : undefined),
    parseText: (text) => (/^\d+(\.\d+)?$/.test(text) ? toBytes(Number(text)) : undefined),
    toToml: (bytes) => bytes / 1e9,
  }
}
