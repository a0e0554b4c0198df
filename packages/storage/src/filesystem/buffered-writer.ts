import type {FileHandle} from 'node:fs/promises'
import {io} from './io.ts'

/** Sizes of a writer. */
export interface BufferedWriterOptions {
  /** Size of each of the two buffers and of each write. */
  readonly bufferBytes: number
  /** Bytes after which the kernel is told to bring them to disk while more come in. */
  readonly syncEveryBytes: number
}

/**
 * Appends to a file through two buffers: one fills while the other is written. Syncing goes on beside the writing, one sync at
 * a time, so that the last one has little left to do and dirty pages stay bounded.
 */
export class BufferedWriter {
  readonly #handle: FileHandle
  readonly #options: BufferedWriterOptions
  #filling: Buffer
  #spare: Buffer | undefined
  #filled = 0
  #unsynced = 0
  #writing: Promise<void> = Promise.resolve()
  #syncing: Promise<void> = Promise.resolve()

  constructor(handle: FileHandle, options: BufferedWriterOptions) {
    this.#handle = handle
    this.#options = options
    this.#filling = Buffer.allocUnsafeSlow(options.bufferBytes)
  }

  /** Takes a copy of the bytes; waits while both buffers are full. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let taken = 0; taken < bytes.length; ) {
      const part = bytes.subarray(taken, taken + this.#filling.length - this.#filled)
      this.#filling.set(part, this.#filled)
      this.#filled += part.length
      taken += part.length
      if (this.#filled === this.#filling.length) await this.#flush()
    }
  }

  /** Writes what is left; all bytes are durable when it resolves. */
  async end(): Promise<void> {
    if (this.#filled > 0) await this.#flush()
    await this.#writing
    await this.#syncing
    await io(this.#handle.datasync())
  }

  /** Resolves when nothing is under way any more, whatever came of it. */
  async settle(): Promise<void> {
    await Promise.allSettled([this.#writing])
    await Promise.allSettled([this.#syncing])
  }

  async #flush(): Promise<void> {
    await this.#writing
    const full = this.#filling.subarray(0, this.#filled)
    const empty = this.#spare ?? Buffer.allocUnsafeSlow(this.#options.bufferBytes)
    this.#spare = this.#filling
    this.#filling = empty
    this.#filled = 0
    this.#writing = holdBack(this.#writeOut(full))
  }

  async #writeOut(bytes: Uint8Array): Promise<void> {
    for (let written = 0; written < bytes.length; ) {
      written += (await io(this.#handle.write(bytes, written))).bytesWritten
    }
    this.#unsynced += bytes.length
    if (this.#unsynced < this.#options.syncEveryBytes) return
    await this.#syncing
    this.#unsynced = 0
    this.#syncing = holdBack(io(this.#handle.datasync()))
  }
}

/** Keeps a rejection for whoever awaits the promise later from counting as unhandled until then. */
function holdBack(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined)
  return promise
}
