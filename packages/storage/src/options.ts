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
  /** Bytes after which a put has the kernel write to disk while it goes on. */
  readonly syncEveryBytes: number
  /** Bytes that a reader reads ahead. */
  readonly readBufferBytes: number
}

/** What applies where nothing is said. */
export const defaultFileStoreOptions: Omit<FileStoreOptions, 'directory'> = {
  maxTotalBytes: 500e9,
  bufferBytes: MiB,
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
