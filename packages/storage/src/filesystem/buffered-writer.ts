import type {BufferPool} from './buffer-pool.ts'
import {io} from './io.ts'

/** What a writer needs of a file. */
export interface WritableFile {
  write(buffer: Buffer, offset: number, length: number): Promise<{readonly bytesWritten: number}>
  datasync(): Promise<void>
}

/** How a writer works. */
export interface BufferedWriterOptions {
  /** Where its two buffers come from; their size is that of each write. */
  readonly buffers: Pick<BufferPool, 'take' | 'give'>
  /** Bytes after which the kernel is told to bring them to disk while more come in. */
  readonly syncEveryBytes: number
}

/**
 * Appends to a file through two buffers: one fills while the other is written. Syncing goes on beside the writing, one sync at
 * a time, so that the last one has little left to do and dirty pages stay bounded.
 */
export class BufferedWriter {
  readonly #file: WritableFile
  readonly #options: BufferedWriterOptions
  #filling: Buffer | undefined
  #filled = 0
  #unsynced = 0
  #writing: Promise<void> = Promise.resolve()
  #syncing: Promise<void> = Promise.resolve()

  constructor(file: WritableFile, options: BufferedWriterOptions) {
    this.#file = file
    this.#options = options
  }

  /** Takes a copy of the bytes; waits while both buffers are full. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let taken = 0; taken < bytes.length; ) {
      this.#filling ??= this.#options.buffers.take()
      const part = bytes.subarray(taken, taken + this.#filling.length - this.#filled)
      this.#filling.set(part, this.#filled)
      this.#filled += part.length
      taken += part.length
      if (this.#filled === this.#filling.length) await this.#flush()
    }
  }

  /** Writes what is left; all bytes are durable when it resolves. */
  async end(): Promise<void> {
    await this.#flush()
    await this.#writing
    await this.#syncing
    await io(this.#file.datasync())
  }

  /** Gives the buffers back once nothing is under way any more, whatever came of it. */
  async settle(): Promise<void> {
    await Promise.allSettled([this.#writing])
    await Promise.allSettled([this.#syncing])
    if (this.#filling !== undefined) this.#options.buffers.give(this.#filling)
    this.#filling = undefined
  }

  async #flush(): Promise<void> {
    await this.#writing
    if (this.#filling === undefined) return
    this.#writing = holdBack(this.#writeOut(this.#filling, this.#filled))
    this.#filling = undefined
    this.#filled = 0
  }

  async #writeOut(buffer: Buffer, length: number): Promise<void> {
    try {
      for (let written = 0; written < length; ) written += (await io(this.#file.write(buffer, written, length - written))).bytesWritten
    } finally {
      this.#options.buffers.give(buffer)
    }
    this.#unsynced += length
    if (this.#unsynced < this.#options.syncEveryBytes) return
    await this.#syncing
    this.#unsynced = 0
    this.#syncing = holdBack(io(this.#file.datasync()))
  }
}

/** Keeps a rejection for whoever awaits the promise later from counting as unhandled until then. */
function holdBack(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined)
  return promise
}
