import * as z from 'zod'
import {ExecutorError} from '../errors.ts'
import {connectLines, type LineSocket} from './line-socket.ts'

/** Something that QEMU tells by itself. */
export interface QmpEvent {
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
}

const greetingSchema = z.object({QMP: z.object({})})
const eventSchema = z.object({event: z.string().max(128), data: z.record(z.string(), z.unknown()).default({})})
const answerSchema = z.union([
  z.object({id: z.int(), return: z.unknown()}).refine((value) => 'return' in value),
  z.object({id: z.int(), error: z.object({class: z.string(), desc: z.string()})}),
])

interface Pending {
  readonly command: string
  resolve(value: unknown): void
  reject(error: ExecutorError): void
}

/** Commands that may wait for an answer at a time. */
const maxPending = 64

/** Connection to QEMU's machine protocol; every command has a deadline, and late answers are dropped. */
export class QmpClient {
  readonly #onEvent: (event: QmpEvent) => void
  readonly #pending = new Map<number, Pending>()
  readonly #closed = Promise.withResolvers<void>()
  readonly #greeted = Promise.withResolvers<void>()
  #socket: LineSocket | undefined
  #nextId = 1
  #isClosed = false

  private constructor(onEvent: (event: QmpEvent) => void) {
    this.#onEvent = onEvent
    this.#greeted.promise.catch(() => undefined)
  }

  /** Connects and shakes hands. QEMU talks to one client at a time: a second one waits in vain. */
  static async connect(path: string, deadlineMs: number, onEvent: (event: QmpEvent) => void): Promise<QmpClient> {
    const client = new QmpClient(onEvent)
    client.#socket = await connectLines(path, deadlineMs, {
      onValue: (value) => client.#read(value),
      onClose: (problem) => client.#end(problem),
    })
    try {
      await withDeadline(client.#greeted.promise, 'greeting', deadlineMs)
      await client.run('qmp_capabilities', {}, deadlineMs)
    } catch (error) {
      client.close()
      throw error
    }
    return client
  }

  /** Settles when the connection is gone. */
  get closed(): Promise<void> {
    return this.#closed.promise
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Rejects with EXECUTOR_HYPERVISOR_REFUSED, _SILENT or _PROTOCOL. */
  async run(command: string, parameters: object = {}, deadlineMs = 5_000): Promise<unknown> {
    if (this.#isClosed || this.#socket === undefined) throw protocolError('the connection is closed')
    if (this.#pending.size >= maxPending) throw protocolError('too many commands wait for their answers')
    const id = this.#nextId++
    const answer = Promise.withResolvers<unknown>()
    this.#pending.set(id, {command, resolve: answer.resolve, reject: answer.reject})
    this.#socket.write(`${JSON.stringify({execute: command, arguments: parameters, id})}\n`)
    try {
      return await withDeadline(answer.promise, command, deadlineMs)
    } finally {
      this.#pending.delete(id)
    }
  }

  close(): void {
    this.#socket?.close()
    this.#end(undefined)
  }

  #read(value: unknown): void {
    const event = eventSchema.safeParse(value)
    const answer = answerSchema.safeParse(value)
    if (event.success) this.#onEvent({name: event.data.event, data: event.data.data})
    else if (answer.success) this.#settle(answer.data)
    else if (greetingSchema.safeParse(value).success) this.#greeted.resolve()
    else this.#fail('sent neither greeting, answer nor event')
  }

  #settle(answer: z.output<typeof answerSchema>): void {
    const pending = this.#pending.get(answer.id) // none: the answer came too late
    if (!('error' in answer)) pending?.resolve(answer.return)
    else pending?.reject(refused(pending.command, answer.error.desc))
  }

  #fail(problem: string): void {
    this.#socket?.close()
    this.#end(problem)
  }

  #end(problem: string | undefined): void {
    if (this.#isClosed) return
    this.#isClosed = true
    const error = protocolError(problem ?? 'the connection was closed')
    for (const pending of this.#pending.values()) pending.reject(error)
    this.#pending.clear()
    this.#greeted.reject(error)
    this.#closed.resolve()
  }
}

function refused(command: string, text: string): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_HYPERVISOR_REFUSED', command, detail: text.slice(0, 500)})
}

function protocolError(detail: string): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_HYPERVISOR_PROTOCOL', detail})
}

async function withDeadline<T>(work: Promise<T>, command: string, deadlineMs: number): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new ExecutorError({code: 'EXECUTOR_HYPERVISOR_SILENT', command, deadlineMs})), deadlineMs)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
