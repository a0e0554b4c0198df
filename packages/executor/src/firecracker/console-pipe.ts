import {constants} from 'node:fs'
import {type FileHandle, open} from 'node:fs/promises'

/** Bytes that are read at a time. */
const chunkBytes = 65_536

/** Pauses between looks at a pipe that is empty: short after something came, longer while nothing does. */
const minPauseMs = 10
const maxPauseMs = 250

/**
 * Reads a named pipe as long as somebody may write to it. It looks again and again instead of having the event loop watch: a descriptor
 * that is handed to a stream would be closed twice where this runs in a worker thread.
 */
export class ConsolePipe {
  readonly #path: string
  readonly #onBytes: (bytes: Uint8Array) => void
  #timer: NodeJS.Timeout | undefined
  #waiting: FileHandle | undefined
  #isClosed = false

  constructor(path: string, onBytes: (bytes: Uint8Array) => void) {
    this.#path = path
    this.#onBytes = onBytes
  }

  /** Begins to read; ends by itself with the last writer. */
  start(): void {
    void this.#readAll().catch(() => undefined) // the pipe is gone, and so is the machine
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    void this.#waiting?.close()
    this.#waiting = undefined
  }

  async #readAll(): Promise<void> {
    const file = await open(this.#path, constants.O_RDONLY | constants.O_NONBLOCK)
    this.#lookSoon(file, minPauseMs)
  }

  #lookSoon(file: FileHandle, pauseMs: number): void {
    if (this.#isClosed) return void file.close()
    this.#waiting = file
    this.#timer = setTimeout(() => {
      this.#waiting = undefined
      void this.#look(file, pauseMs).catch(() => file.close())
    }, pauseMs)
    this.#timer.unref()
  }

  async #look(file: FileHandle, pauseMs: number): Promise<void> {
    const bytes = await read(file)
    if (bytes?.length === 0) return await file.close()
    if (bytes !== undefined && !this.#isClosed) this.#onBytes(bytes)
    this.#lookSoon(file, bytes === undefined ? Math.min(maxPauseMs, pauseMs * 2) : minPauseMs)
  }
}

/** Reads what is there; undefined when that is nothing, and no bytes when nobody will ever write again. */
async function read(file: FileHandle): Promise<Uint8Array | undefined> {
  const buffer = Buffer.allocUnsafe(chunkBytes)
  try {
    const {bytesRead} = await file.read(buffer, 0, chunkBytes, null)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined
    throw error
  }
}
