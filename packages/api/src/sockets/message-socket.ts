import type {WebSocket} from 'ws'
import type {ContentFormat} from '../messages/write-message.ts'
import type {LiveFrames} from './live-frames.ts'
import type {Matcher} from './match-message.ts'

/** What one client wants to see. */
export interface Subscription {
  readonly matches: Matcher
  readonly format: ContentFormat
}

/** Close codes of RFC 6455 and its registry. */
export const closeCodes = {goingAway: 1001, internalError: 1011, tryAgainLater: 1013} as const

/** Messages that may come in while the history of a socket is read. */
const maxWaiting = 1_000

/** How long a client may take to answer a close. */
const closeMs = 2_000

/** One client that watches messages: first the history, then what is processed from the moment it connected. */
export class MessageSocket {
  readonly #socket: WebSocket
  readonly #subscription: Subscription
  readonly #maxBufferBytes: number
  /** Live messages held back until the history is written; undefined from then on. */
  #waiting: LiveFrames[] | undefined = []
  /** Messages of the history that may still come on the live way: they are on disk before anybody is told of them. */
  #shown: ReadonlySet<string> = new Set()
  #isAlive = true

  constructor(socket: WebSocket, subscription: Subscription, maxBufferBytes: number) {
    this.#socket = socket
    this.#subscription = subscription
    this.#maxBufferBytes = maxBufferBytes
    socket.on('pong', () => {
      this.#isAlive = true
    })
  }

  /** Writes the history, oldest first, and what came in meanwhile. */
  sendHistory(history: readonly {readonly hash: string; readonly text: string}[]): void {
    const waiting = this.#waiting ?? []
    this.#waiting = undefined
    for (const {text} of history) this.#socket.send(text, {binary: false})
    this.#shown = new Set(history.map(({hash}) => hash))
    for (const frames of waiting) if (!this.#isShown(frames)) this.#send(frames.get(this.#subscription.format))
  }

  /** Writes a message if the client wants it; answers whether it could keep up. */
  offer(frames: LiveFrames): boolean {
    if (!this.#subscription.matches(frames.message) || this.#isShown(frames)) return true
    if (this.#waiting === undefined) return this.#send(frames.get(this.#subscription.format))
    return this.#waiting.push(frames) <= maxWaiting
  }

  /** Sends a ping; answers false when the last one was not answered. */
  ping(): boolean {
    if (!this.#isAlive) return false
    this.#isAlive = false
    this.#socket.ping()
    return true
  }

  /** Closes the connection, by force when the client does not answer. */
  close(code: number, reason: string): void {
    this.#socket.close(code, reason)
    setTimeout(() => this.#socket.terminate(), closeMs).unref()
  }

  terminate(): void {
    this.#socket.terminate()
  }

  #isShown({message}: LiveFrames): boolean {
    return this.#shown.has(message.envelope.item_hash)
  }

  /** What waits to be read is bounded, apart from the frame that goes over: one large message must not close a client. */
  #send(frame: Buffer | string): boolean {
    if (this.#socket.readyState !== this.#socket.OPEN) return true
    if (this.#socket.bufferedAmount > this.#maxBufferBytes) return false
    this.#socket.send(frame, {binary: false})
    return true
  }
}
