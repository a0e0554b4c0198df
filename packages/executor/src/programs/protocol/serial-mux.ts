import {randomBytes} from 'node:crypto'
import type {Duplex} from 'node:stream'
import type {Clock} from '@aleph-onchain/common'
import {ExecutorError} from '../../errors.ts'
import {encodeFrame, type Frame, FrameReader, frameHeaderBytes, frameKinds, maxFrameBytes} from './frames.ts'
import {MuxConnection} from './mux-connection.ts'
import type {AcceptConnection, ProgramTransport} from './transport.ts'

/** Numbers with this bit are the guest's to give. */
const guestBit = 0x80000000

/** Connections that a guest may have open at a time; further ones are closed at once. */
const maxGuestConnections = 32

/** Bytes that a guest may send to nobody, each minute, before it is taken for hostile. */
const maxStrayBytes = 64 * 1024 * 1024

/** Bytes that may wait for a guest that does not read. */
const maxUnsentBytes = 64 * 1024 * 1024

const minuteMs = 60_000

/** How a channel is taken over. */
export interface MuxOptions {
  readonly clock: Clock
  /** Whether this is the first that is heard of the guest since it was booted; otherwise the channel is reset. */
  readonly isFresh: boolean
  readonly deadlineMs: number
}

/** Connections that share one serial port, as spec/program-transport.md §1 has it. Everything that comes is hostile. */
export class SerialMux implements ProgramTransport {
  readonly #socket: Duplex
  readonly #clock: Clock
  readonly #accept: AcceptConnection
  readonly #connections = new Map<number, MuxConnection>()
  readonly #closed = Promise.withResolvers<unknown>()
  #reader = new FrameReader()
  #next = 1
  #guestConnections = 0
  #strayBytes = 0
  #straySinceMs: number
  #isClosed = false

  private constructor(socket: Duplex, clock: Clock, accept: AcceptConnection) {
    this.#socket = socket
    this.#clock = clock
    this.#accept = accept
    this.#straySinceMs = clock.now()
    socket.on('error', () => undefined) // `close` follows
    const lose = () => this.#end(new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the channel to the guest was closed'}))
    socket.on('end', lose)
    socket.on('close', lose)
  }

  /** Takes a channel over. Rejects with EXECUTOR_AGENT_SILENT when the guest does not answer a reset in time. */
  static async open(socket: Duplex, accept: AcceptConnection, {clock, isFresh, deadlineMs}: MuxOptions): Promise<SerialMux> {
    const mux = new SerialMux(socket, clock, accept)
    if (isFresh) {
      mux.#listen()
      return mux
    }
    try {
      await mux.#reset(deadlineMs)
    } catch (error) {
      mux.close()
      throw error
    }
    return mux
  }

  get closed(): Promise<unknown> {
    return this.#closed.promise
  }

  async connect(port: number): Promise<Duplex> {
    if (this.#isClosed) throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the channel to the guest was closed'})
    if (this.#socket.writableLength > maxUnsentBytes) {
      throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the guest does not read what it is sent'})
    }
    const number = this.#takeNumber()
    const connection = this.#add(number)
    const body = Buffer.alloc(4)
    body.writeUInt32BE(port)
    this.#socket.write(encodeFrame(frameKinds.open, number, body))
    return connection
  }

  close(): void {
    this.#socket.destroy()
    this.#end(undefined)
  }

  #listen(): void {
    this.#socket.on('data', (bytes: Buffer) => this.#receive(bytes))
  }

  /** Completes whatever frame was cut off, and skips what the guest had begun, up to its answer. */
  async #reset(deadlineMs: number): Promise<void> {
    const expected = encodeFrame(frameKinds.reset, 0, randomBytes(16))
    const answered = Promise.withResolvers<void>()
    let tail = Buffer.alloc(0)
    const look = (bytes: Buffer) => {
      const seen = Buffer.concat([tail, bytes])
      const at = seen.indexOf(expected)
      if (at === -1) {
        tail = Buffer.from(seen.subarray(-expected.length))
        return
      }
      this.#socket.off('data', look)
      this.#listen()
      this.#receive(seen.subarray(at + expected.length))
      answered.resolve()
    }
    this.#socket.on('data', look)
    this.#socket.write(Buffer.concat([Buffer.alloc(frameHeaderBytes + maxFrameBytes), expected]))
    const late = new AbortController()
    const deadline = this.#clock.sleep(deadlineMs, late.signal).then(
      () => Promise.reject(new ExecutorError({code: 'EXECUTOR_AGENT_SILENT', command: 'reset', deadlineMs})),
      () => undefined,
    )
    const lost = this.#closed.promise.then((error) => Promise.reject(error))
    try {
      await Promise.race([answered.promise, deadline, lost])
    } finally {
      lost.catch(() => undefined)
      late.abort()
    }
  }

  #receive(bytes: Buffer): void {
    if (this.#isClosed) return
    try {
      for (const frame of this.#reader.read(bytes)) this.#handle(frame)
    } catch (error) {
      this.#end(error)
      this.#socket.destroy()
    }
  }

  #handle({kind, connection: number, body}: Frame): void {
    const connection = this.#connections.get(number)
    if (kind === frameKinds.open) this.#handleOpen(number, body)
    else if (connection === undefined || kind === frameKinds.reset) this.#noteStray(body.length)
    else if (kind === frameKinds.data) connection.receive(body)
    else {
      this.#forget(number)
      connection.receiveClose()
    }
  }

  #handleOpen(number: number, body: Buffer): void {
    const isAllowed = number >= guestBit && body.length === 4 && !this.#connections.has(number)
    if (!isAllowed)
      throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the guest opened a connection that is not its to open'})
    if (this.#guestConnections >= maxGuestConnections) {
      this.#noteStray(body.length)
      this.#socket.write(encodeFrame(frameKinds.close, number, Buffer.alloc(0)))
      return
    }
    this.#guestConnections++
    const connection = this.#add(number)
    this.#accept(body.readUInt32BE(), connection)
  }

  #add(number: number): MuxConnection {
    const connection = new MuxConnection({
      sendData: (body, done) => {
        this.#socket.write(encodeFrame(frameKinds.data, number, body), () => done())
      },
      sendClose: () => {
        this.#forget(number)
        if (!this.#isClosed) this.#socket.write(encodeFrame(frameKinds.close, number, Buffer.alloc(0)))
      },
    })
    connection.on('error', () => undefined) // whoever uses it hears of it as well
    this.#connections.set(number, connection)
    return connection
  }

  #forget(number: number): void {
    if (this.#connections.delete(number) && number >= guestBit) this.#guestConnections--
  }

  #takeNumber(): number {
    while (this.#connections.has(this.#next)) this.#next = (this.#next % (guestBit - 1)) + 1
    const number = this.#next
    this.#next = (number % (guestBit - 1)) + 1
    return number
  }

  /** Counts what nobody waits for: some of it is late, much of it is a flood. */
  #noteStray(bytes: number): void {
    const nowMs = this.#clock.now()
    if (nowMs - this.#straySinceMs > minuteMs) {
      this.#straySinceMs = nowMs
      this.#strayBytes = 0
    }
    this.#strayBytes += frameHeaderBytes + bytes
    if (this.#strayBytes <= maxStrayBytes) return
    throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the guest floods its channel'})
  }

  #end(error: unknown): void {
    if (this.#isClosed) return
    this.#isClosed = true
    const reason =
      error instanceof Error ? error : new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the channel was let go of'})
    for (const connection of this.#connections.values()) connection.lose(reason)
    this.#connections.clear()
    this.#closed.resolve(error)
  }
}
