import {mkdir, open, rename} from 'node:fs/promises'
import type {ItemHash} from '@aleph-onchain/message'
import type {FilePaths} from './file-paths.ts'
import {io} from './io.ts'

/**
 * Gives received files their names. A name is durable once its directory and those above it are synced; directories
 * that this process has synced once need not be synced again for their own sake.
 */
export class FilePublisher {
  readonly #paths: FilePaths
  /** First four digits of the hashes whose directories are durable. */
  readonly #durable = new Set<string>()

  constructor(paths: FilePaths) {
    this.#paths = paths
  }

  /** Moves a file to its place, over one of the same content if there is one; its name is durable when it resolves. */
  async publish(temporaryPath: string, hash: ItemHash): Promise<void> {
    const directory = this.#paths.directory(hash)
    const prefix = hash.slice(0, 4)
    const isKnown = this.#durable.has(prefix)
    if (!isKnown) await io(mkdir(directory, {recursive: true, mode: 0o750}))
    await io(rename(temporaryPath, this.#paths.file(hash)))
    if (isKnown) return syncDirectory(directory)
    await Promise.all([directory, this.#paths.parent(hash), this.#paths.root].map(syncDirectory))
    this.#durable.add(prefix)
  }
}

/** Makes the names in a directory durable. */
export async function syncDirectory(path: string): Promise<void> {
  const handle = await io(open(path, 'r'))
  try {
    await io(handle.sync())
  } finally {
    await io(handle.close())
  }
}
