import {Piscina} from 'piscina'
import {CommonError} from './errors.ts'
import type {Startable} from './lifecycle.ts'

export interface WorkerPoolOptions {
  /** Module that every thread loads; its exported functions are the tasks. */
  readonly filename: URL
  readonly threads: number
  /** Calls that a thread holds at once, so that it has its next one before we took its last result; 1 when absent. */
  readonly callsPerThread?: number
  /** Calls that may wait for a free thread; one more is refused with COMMON_QUEUE_FULL. */
  readonly maxQueue: number
}

/** Threads for work that would hold up the event loop. */
export interface WorkerPool extends Startable {
  /**
   * Runs the exported function `task` on a free thread. Payload and result are copied by the structured clone algorithm,
   * which strips errors of their reason: tasks return verdicts, what they throw arrives as the cause of COMMON_TASK_FAILED.
   * Rejects with COMMON_QUEUE_FULL when too many calls wait, with COMMON_STOPPED after or during `stop`.
   */
  run<T>(task: string, payload: unknown): Promise<T>
  /** Calls that wait for a free thread. */
  readonly queued: number
}

/** Makes a pool; its threads come with `start`, or with the first `run`. */
export function createWorkerPool(options: WorkerPoolOptions): WorkerPool {
  return new PiscinaWorkerPool(options)
}

const stoppedReason = {code: 'COMMON_STOPPED', part: 'worker pool'} as const

class PiscinaWorkerPool implements WorkerPool {
  readonly #options: WorkerPoolOptions
  #piscina: Piscina | undefined
  #isStopped = false

  constructor(options: WorkerPoolOptions) {
    this.#options = options
  }

  get queued(): number {
    return this.#piscina?.queueSize ?? 0
  }

  async start(): Promise<void> {
    this.#isStopped = false
    this.#open()
  }

  async run<T>(task: string, payload: unknown): Promise<T> {
    if (this.#isStopped) throw new CommonError(stoppedReason)
    const piscina = this.#open()
    if (piscina.queueSize >= this.#options.maxQueue) {
      throw new CommonError({code: 'COMMON_QUEUE_FULL', capacity: this.#options.maxQueue})
    }
    try {
      return await piscina.run(payload, {name: task})
    } catch (error) {
      throw new CommonError(this.#isStopped ? stoppedReason : {code: 'COMMON_TASK_FAILED', task}, {cause: error})
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    const piscina = this.#piscina
    this.#piscina = undefined
    await piscina?.destroy()
  }

  #open(): Piscina {
    const {filename, threads, callsPerThread = 1} = this.#options
    this.#piscina ??= new Piscina({
      filename: filename.href,
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: callsPerThread,
    })
    return this.#piscina
  }
}
