/** Buffers of one size, used again by whoever comes next; a bounded number is kept. */
export class BufferPool {
  readonly #bufferBytes: number
  readonly #kept: number
  readonly #free: Buffer[] = []

  constructor(bufferBytes: number, kept: number) {
    this.#bufferBytes = bufferBytes
    this.#kept = kept
  }

  /** Number of buffers that are kept for the next. */
  get free(): number {
    return this.#free.length
  }

  /** Hands out a buffer with whatever it holds. */
  take(): Buffer {
    return this.#free.pop() ?? Buffer.allocUnsafeSlow(this.#bufferBytes)
  }

  /** Takes a buffer back that nobody uses any more. */
  give(buffer: Buffer): void {
    if (this.#free.length < this.#kept) this.#free.push(buffer)
  }
}
