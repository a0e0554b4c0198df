const MiB = 1024 * 1024

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
