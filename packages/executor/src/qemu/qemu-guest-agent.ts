import {randomInt} from 'node:crypto'
import * as z from 'zod'
import {ExecutorError} from '../errors.ts'
import type {GuestAgent} from '../hypervisor.ts'
import {connectLines, type LineSocket} from './line-socket.ts'

const answerSchema = z.union([
  z.object({return: z.unknown()}).refine((value) => 'return' in value),
  z.object({error: z.object({desc: z.string()})}),
])

/** Tunables of talking to guest agents. */
export interface GuestAgentDeadlines {
  readonly pingMs: number
  /** For freezing, which waits until the guest has written everything. */
  readonly freezeMs: number
}

/**
 * Speaks to the agent in a guest over its virtio port. The other side belongs to the tenant: an answer counts only after the
 * agent has repeated a random number, each exchange has one deadline, and its text goes nowhere but into an error's details.
 */
export class QemuGuestAgent implements GuestAgent {
  readonly #path: string
  readonly #deadlines: GuestAgentDeadlines
  /** Exchanges take turns: QEMU lets one client in at a time. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(path: string, deadlines: GuestAgentDeadlines) {
    this.#path = path
    this.#deadlines = deadlines
  }

  async ping(): Promise<void> {
    await this.#exchange('guest-ping', {}, this.#deadlines.pingMs)
  }

  async freezeFilesystems(): Promise<number> {
    return toCount(await this.#exchange('guest-fsfreeze-freeze', {}, this.#deadlines.freezeMs))
  }

  async thawFilesystems(): Promise<number> {
    return toCount(await this.#exchange('guest-fsfreeze-thaw', {}, this.#deadlines.freezeMs))
  }

  /** Asks for a shutdown; the agent does not answer a request that it obeys. */
  async shutdown(mode: 'powerdown' | 'reboot'): Promise<void> {
    await this.#exchange('guest-shutdown', {mode}, this.#deadlines.pingMs, {isAnswered: false})
  }

  #exchange(command: string, parameters: object, deadlineMs: number, {isAnswered = true} = {}): Promise<unknown> {
    const exchange = this.#turn.then(() => exchangeOnce(this.#path, command, parameters, deadlineMs, isAnswered))
    this.#turn = exchange.catch(() => undefined)
    return exchange
  }
}

async function exchangeOnce(path: string, command: string, parameters: object, deadlineMs: number, isAnswered: boolean): Promise<unknown> {
  const silent = new ExecutorError({code: 'EXECUTOR_AGENT_SILENT', command, deadlineMs})
  const outcome = Promise.withResolvers<unknown>()
  outcome.promise.catch(() => undefined)
  const timer = setTimeout(() => outcome.reject(silent), deadlineMs)
  const sync = randomInt(2 ** 31)
  let isSynced = false
  let socket: LineSocket | undefined
  const onValue = (value: unknown) => {
    const answer = answerSchema.safeParse(value)
    if (!answer.success) return outcome.reject(protocolError('answered neither with a result nor with an error'))
    if (!isSynced) {
      isSynced = 'return' in answer.data && answer.data.return === sync
      if (!isSynced) return // an answer to an earlier client's question
      socket?.write(`${JSON.stringify({execute: command, arguments: parameters})}\n`)
      if (!isAnswered) outcome.resolve(undefined)
      return
    }
    if ('error' in answer.data) {
      return outcome.reject(new ExecutorError({code: 'EXECUTOR_AGENT_REFUSED', command, detail: answer.data.error.desc.slice(0, 200)}))
    }
    outcome.resolve(answer.data.return)
  }
  const onClose = (problem: string | undefined) => outcome.reject(problem === undefined ? silent : protocolError(problem))
  try {
    socket = await connectLines(path, deadlineMs, {onValue, onClose})
    // 0xff ends whatever an earlier client has left half written.
    socket.write(
      Buffer.concat([Buffer.of(0xff), Buffer.from(`${JSON.stringify({execute: 'guest-sync-delimited', arguments: {id: sync}})}\n`)]),
    )
    return await outcome.promise
  } catch (error) {
    throw error instanceof ExecutorError && error.code === 'EXECUTOR_HYPERVISOR_SILENT' ? silent : error
  } finally {
    clearTimeout(timer)
    socket?.close()
  }
}

function toCount(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw protocolError('answered with something that is no count')
}

function protocolError(detail: string): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail})
}
