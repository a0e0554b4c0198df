import {isAbort, isAlephError} from '@aleph-onchain/common'
import type {LogLine} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'
import type {RawData, WebSocket} from 'ws'
import {ApiError} from '../../errors.ts'
import {closeCodes} from '../../sockets/message-socket.ts'
import {authorizeOperator} from '../auth/authorize-operator.ts'
import {verifyOperator} from '../auth/verify-operator.ts'
import type {ComputeContext} from '../compute-context.ts'
import {getFormerMachine, readRef} from '../guards.ts'

/** Bounds of the sockets. */
export interface LogSocketOptions {
  readonly maxSockets: number
  readonly maxSocketBufferBytes: number
}

/** How long a client may take to say who it is. */
const greetingMs = 10_000

const pingEveryMs = 30_000

/** Pause between two looks at a client that reads slowly. */
const waitMs = 20

/** Sends the output of machines to those who may see it. A client that does not read holds up nobody, and not for ever. */
export class LogSockets {
  readonly #context: ComputeContext
  readonly #options: LogSocketOptions
  readonly #sockets = new Set<WebSocket>()

  constructor(context: ComputeContext, options: LogSocketOptions) {
    this.#context = context
    this.#options = options
  }

  /** Serves one client: its first frame says who it is, then come past lines, then each as it is written. */
  async serve(socket: WebSocket, ref: string): Promise<void> {
    if (this.#sockets.size >= this.#options.maxSockets) return socket.close(closeCodes.tryAgainLater, 'Too many connections')
    this.#sockets.add(socket)
    const gone = new AbortController()
    const stopPings = keepAlive(socket)
    socket.once('close', () => {
      this.#sockets.delete(socket)
      stopPings()
      gone.abort()
    })
    try {
      await this.#run(socket, ref, gone.signal)
    } catch (error) {
      if (!isAbort(error)) this.#context.logger.error('Log stream failed', {}, error)
      socket.close(closeCodes.internalError, 'Internal error')
    }
  }

  /** Closes every socket. */
  stop(): void {
    for (const socket of this.#sockets) socket.close(closeCodes.goingAway, 'The node stops')
  }

  async #run(socket: WebSocket, ref: string, signal: AbortSignal): Promise<void> {
    const vmHash = await this.#greet(socket, ref, signal)
    if (vmHash === undefined) return
    send(socket, {status: 'connected'})
    const {clock, executor} = this.#context
    const sinceMs = clock.now()
    // Following begins before the past is read, so that no line falls between the two.
    const live = executor.find(vmHash) === undefined ? undefined : executor.followLogs(vmHash, signal)[Symbol.asyncIterator]()
    const firstLive = live?.next()
    firstLive?.catch(() => undefined)
    const doubled = await this.#sendPast(socket, vmHash, sinceMs)
    if (live === undefined || firstLive === undefined || executor.find(vmHash)?.observed !== 'running') {
      const text = 'The machine is not running'
      await this.#sendLine(socket, {stream: 'system', timeMs: clock.now(), text})
      return socket.close(1000, text)
    }
    for (let next = await firstLive; next.done !== true; next = await live.next()) {
      if (!doubled.delete(keyOf(next.value)) && !(await this.#sendLine(socket, next.value))) return
    }
    socket.close(1000, 'The machine has stopped')
  }

  /** Sends what was written before; answers the lines that will come once more on the live way. */
  async #sendPast(socket: WebSocket, vmHash: ItemHash, sinceMs: number): Promise<Set<string>> {
    const doubled = new Set<string>()
    try {
      for await (const line of this.#context.executor.readLogs(vmHash)) {
        if (line.timeMs >= sinceMs) doubled.add(keyOf(line))
        if (!(await this.#sendLine(socket, line))) break
      }
    } catch (error) {
      if (!isAlephError(error) || error.code !== 'EXECUTOR_MACHINE_UNKNOWN') throw error
    }
    return doubled
  }

  /** Finds out who the client is; answers the machine that it may see. */
  async #greet(socket: WebSocket, ref: string, signal: AbortSignal): Promise<ItemHash | undefined> {
    const frame = await nextFrame(socket, signal)
    try {
      const vmHash = readRef(ref)
      const {address} = await verifyGreeting(this.#context, frame)
      await authorizeOperator(this.#context.database, address, await getFormerMachine(this.#context, vmHash))
      return vmHash
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      send(socket, {status: 'failed', reason: error.message})
      socket.close(1008, 'Not allowed')
      return undefined
    }
  }

  /** Waits for a client that reads slowly, as long as it reads at all; answers false when it is gone. */
  async #sendLine(socket: WebSocket, {stream, text}: LogLine): Promise<boolean> {
    while (socket.readyState === socket.OPEN && socket.bufferedAmount > this.#options.maxSocketBufferBytes) {
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
    if (socket.readyState !== socket.OPEN) return false
    send(socket, {type: stream, message: text})
    return true
  }
}

async function verifyGreeting({clock, info}: Pick<ComputeContext, 'clock' | 'info'>, frame: string | undefined) {
  const auth = readAuth(frame)
  return await verifyOperator(
    {signedPubKey: auth['X-SignedPubKey'], signedOperation: auth['X-SignedOperation']},
    {domains: info.domains, nowMs: clock.now()},
  )
}

function readAuth(frame: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(frame ?? '')
    const auth: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'auth') : undefined
    if (typeof auth === 'object' && auth !== null) return auth as Readonly<Record<string, unknown>>
  } catch {
    // Said below.
  }
  throw new ApiError({code: 'API_OPERATOR_INVALID', detail: 'Invalid auth frame'}, {message: 'The first frame has to be {"auth": {…}}'})
}

async function nextFrame(socket: WebSocket, signal: AbortSignal): Promise<string | undefined> {
  const {promise, resolve} = Promise.withResolvers<string | undefined>()
  const timer = setTimeout(() => resolve(undefined), greetingMs)
  const end = () => resolve(undefined)
  signal.addEventListener('abort', end)
  socket.once('message', (data: RawData) => resolve(Buffer.isBuffer(data) ? data.toString() : undefined))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

function keyOf({stream, timeMs, text}: LogLine): string {
  return `${timeMs} ${stream} ${text}`
}

function keepAlive(socket: WebSocket): () => void {
  let isAlive = true
  socket.on('pong', () => {
    isAlive = true
  })
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate()
    isAlive = false
    socket.ping()
  }, pingEveryMs)
  return () => clearInterval(timer)
}

function send(socket: WebSocket, frame: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
}
