import {abortable} from '@aleph-onchain/common'
import type {Stream, StreamMessageEvent} from '@libp2p/interface'
import {Uint8ArrayList} from 'uint8arraylist'
import {type CatchUpProblem, NetworkError} from './errors.ts'

const prefixBytes = 4

/**
 * Frames over a stream: 4 bytes of length, big-endian, then that many bytes. It holds one frame at most: a peer that sends more
 * than was asked for loses the stream.
 */
export class FrameStream {
  readonly #stream: Stream
  readonly #maxFrameBytes: number
  readonly #received = new Uint8ArrayList()
  #isEnded: boolean
  #failure: NetworkError | undefined
  #change = Promise.withResolvers<void>()

  constructor(stream: Stream, maxFrameBytes: number) {
    this.#stream = stream
    this.#maxFrameBytes = maxFrameBytes
    this.#isEnded = stream.status !== 'open'
    stream.addEventListener('message', (event) => this.#take(event))
    stream.addEventListener('remoteCloseWrite', () => this.#end())
    stream.addEventListener('close', () => this.#end())
  }

  /** Reads the next frame; undefined when the peer has closed the stream between two frames. */
  async read(signal: AbortSignal): Promise<Uint8Array | undefined> {
    if (!(await this.#waitFor(prefixBytes, signal))) return this.#finish()
    const length = this.#received.getUint32(0)
    if (length > this.#maxFrameBytes) throw this.#abort('oversize')
    if (!(await this.#waitFor(prefixBytes + length, signal))) throw this.#abort('closed')
    const frame = this.#received.slice(prefixBytes, prefixBytes + length)
    this.#received.consume(prefixBytes + length)
    return frame
  }

  /** Writes a frame; resolves when the transport takes more. */
  async write(frame: Uint8Array, signal: AbortSignal): Promise<void> {
    if (frame.length > this.#maxFrameBytes) throw this.#abort('oversize')
    const prefix = Buffer.alloc(prefixBytes)
    prefix.writeUInt32BE(frame.length)
    if (!this.#stream.send(new Uint8ArrayList(prefix, frame))) await this.#stream.onDrain({signal})
  }

  /** Ends the stream in both directions at once. */
  #abort(problem: CatchUpProblem): NetworkError {
    this.#failure ??= new NetworkError({code: 'NETWORK_CATCH_UP_FAILED', problem})
    this.#stream.abort(this.#failure)
    return this.#failure
  }

  #take(event: StreamMessageEvent): void {
    this.#received.append(event.data)
    if (this.#received.byteLength > 2 * (this.#maxFrameBytes + prefixBytes)) this.#abort('oversize')
    this.#notify()
  }

  #end(): void {
    this.#isEnded = true
    this.#notify()
  }

  #notify(): void {
    this.#change.resolve()
    this.#change = Promise.withResolvers()
  }

  async #waitFor(bytes: number, signal: AbortSignal): Promise<boolean> {
    while (this.#received.byteLength < bytes) {
      if (this.#failure !== undefined) throw this.#failure
      if (this.#isEnded) return false
      await abortable(this.#change.promise, signal)
    }
    return true
  }

  #finish(): undefined {
    if (this.#received.byteLength > 0) throw this.#abort('closed')
    return undefined
  }
}
