import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import {listMessages, type ProcessedMessage} from '@aleph-onchain/pipeline'
import type {WebSocket} from 'ws'
import {writeMessage} from '../messages/write-message.ts'
import type {ApiMetrics} from '../metrics.ts'
import type {ApiModules} from '../ports.ts'
import type {MessagesRequest} from '../routes/messages-query.ts'
import {LiveFrames} from './live-frames.ts'
import {createMatcher} from './match-message.ts'
import {closeCodes, MessageSocket} from './message-socket.ts'

/** What the hub uses of the node. */
export interface MessageHubModules {
  readonly pipeline: Pick<ApiModules['pipeline'], 'onProcessed'>
  readonly database: ApiModules['database']
  readonly metrics: Pick<ApiMetrics, 'socketMessages' | 'socketsRefused'>
  readonly clock: Clock
  readonly logger: Logger
}

/** Bounds of the hub. */
export interface MessageHubOptions {
  readonly maxSockets: number
  readonly maxSocketBufferBytes: number
  readonly pingEveryMs: number
}

/** Writes processed messages to every client that watches. A client that does not keep up is closed: nobody waits for it. */
export class MessageHub implements Startable {
  readonly #modules: MessageHubModules
  readonly #options: MessageHubOptions
  readonly #sockets = new Set<MessageSocket>()
  readonly #pings: RepeatedTask
  #unsubscribe: (() => void) | undefined

  constructor(modules: MessageHubModules, options: MessageHubOptions) {
    this.#modules = modules
    this.#options = options
    this.#pings = new RepeatedTask(modules, {name: 'ping websockets', everyMs: options.pingEveryMs, work: async () => this.#ping()})
  }

  /** Number of open sockets. */
  get size(): number {
    return this.#sockets.size
  }

  async start(): Promise<void> {
    this.#unsubscribe ??= this.#modules.pipeline.onProcessed((messages) => this.#broadcast(messages))
    await this.#pings.start()
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
    await this.#pings.stop()
    for (const socket of this.#sockets) socket.close(closeCodes.goingAway, 'The node stops')
    this.#sockets.clear()
  }

  /** Serves one client: history first, live messages from now on. */
  async serve(socket: WebSocket, request: MessagesRequest, history: number): Promise<void> {
    if (this.#sockets.size >= this.#options.maxSockets) {
      this.#modules.metrics.socketsRefused.inc(1, {reason: 'full'})
      return socket.close(closeCodes.tryAgainLater, 'Too many connections')
    }
    const matches = request.needsConfirmation || request.gone !== undefined ? () => false : createMatcher(request.filter)
    const client = new MessageSocket(socket, {matches, format: request.format}, this.#options.maxSocketBufferBytes)
    this.#sockets.add(client)
    socket.on('close', () => this.#sockets.delete(client))
    try {
      client.sendHistory(await this.#readHistory(request, history))
    } catch (error) {
      this.#modules.logger.error('History of a websocket failed', {}, error)
      this.#drop(client, closeCodes.internalError, 'Internal error')
    }
  }

  async #readHistory(request: MessagesRequest, limit: number): Promise<readonly {readonly hash: string; readonly text: string}[]> {
    if (limit === 0 || request.needsConfirmation || request.gone !== undefined) return []
    const {rows} = await listMessages(this.#modules.database, request.filter, {order: 'desc', limit})
    return rows.toReversed().map((row) => ({hash: row.item_hash, text: writeMessage(row, request.format)}))
  }

  #broadcast(messages: readonly ProcessedMessage[]): void {
    if (this.#sockets.size === 0) return
    for (const message of messages) {
      const frames = new LiveFrames(message)
      for (const socket of this.#sockets) if (!socket.offer(frames)) this.#dropSlow(socket)
    }
    this.#modules.metrics.socketMessages.inc(messages.length)
  }

  #ping(): void {
    for (const socket of this.#sockets) {
      if (socket.ping()) continue
      this.#sockets.delete(socket)
      this.#modules.metrics.socketsRefused.inc(1, {reason: 'silent'})
      socket.terminate()
    }
  }

  #dropSlow(socket: MessageSocket): void {
    this.#modules.metrics.socketsRefused.inc(1, {reason: 'slow'})
    this.#drop(socket, closeCodes.tryAgainLater, 'Too slow')
  }

  #drop(socket: MessageSocket, code: number, reason: string): void {
    this.#sockets.delete(socket)
    socket.close(code, reason)
  }
}
