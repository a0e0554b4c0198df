import {Duplex} from 'node:stream'
import {ExecutorError} from '../../errors.ts'
import {maxFrameBytes} from './frames.ts'

/** What a connection needs of the channel that it shares. */
export interface MuxLink {
  /** Sends data; calls back when the channel has taken it. */
  sendData(body: Uint8Array, done: () => void): void
  /** Tells the other side that the connection is closed, and forgets it. */
  sendClose(): void
}

/** What each piece that waits to be read counts for besides its bytes. */
const pieceBytes = 256

/** Bytes of a connection that may wait to be read; the channel is shared, so the guest cannot be held back. */
const maxWaitingBytes = 1024 * 1024

/** One stream of bytes among those that share a channel. Closing ends both directions. */
export class MuxConnection extends Duplex {
  readonly #link: MuxLink
  #isClosed = false
  #waitingPieces = 0

  constructor(link: MuxLink) {
    super({allowHalfOpen: false, emitClose: true})
    this.#link = link
  }

  /** Takes data of the guest. */
  receive(body: Uint8Array): void {
    if (this.#isClosed || this.destroyed || body.length === 0) return
    this.push(body)
    this.#waitingPieces = this.readableLength === 0 ? 0 : this.#waitingPieces + 1
    if (this.readableLength + this.#waitingPieces * pieceBytes <= maxWaitingBytes) return
    this.destroy(new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the guest sent more than anybody reads'}))
  }

  /** Hears that the guest closed the connection. */
  receiveClose(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.push(null)
  }

  /** Hears that the channel is gone. */
  lose(error: Error): void {
    this.#isClosed = true
    this.destroy(error)
  }

  override _read(): void {
    this.#waitingPieces = 0
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.#isClosed) {
      done() // nobody is there any more
      return
    }
    const rest = chunk.subarray(maxFrameBytes)
    this.#link.sendData(chunk.subarray(0, maxFrameBytes), rest.length === 0 ? done : () => this._write(rest, _encoding, done))
  }

  override _final(done: () => void): void {
    this.#close()
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#close()
    done(error)
  }

  #close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#link.sendClose()
  }
}
