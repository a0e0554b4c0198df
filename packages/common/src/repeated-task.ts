import type {Clock} from './clock.ts'
import {isAbort} from './errors.ts'
import type {Startable} from './lifecycle.ts'
import type {Logger} from './logger.ts'

export interface RepeatedTaskModules {
  readonly clock: Clock
  readonly logger: Logger
}

export interface RepeatedTaskOptions {
  /** Name under which the log speaks of it. */
  readonly name: string
  /** Pause between the end of one run and the start of the next. */
  readonly everyMs: number
  /** Gets a signal that fires on `stop`; what it throws is logged, and the next run comes as usual. */
  readonly work: (signal: AbortSignal) => Promise<unknown>
}

/** Runs the same work again and again until stopped, never twice at a time; `wake` brings the next run forward. */
export class RepeatedTask implements Startable {
  readonly #modules: RepeatedTaskModules
  readonly #options: RepeatedTaskOptions
  #stop: AbortController | undefined
  #wake = new AbortController()
  #loop: Promise<void> = Promise.resolve()

  constructor(modules: RepeatedTaskModules, options: RepeatedTaskOptions) {
    this.#modules = modules
    this.#options = options
  }

  async start(): Promise<void> {
    if (this.#stop !== undefined) return
    this.#stop = new AbortController()
    this.#loop = this.#runUntil(this.#stop.signal)
  }

  /** Ends the pause, or makes the run in progress be followed by another at once. */
  wake(): void {
    this.#wake.abort()
  }

  async stop(): Promise<void> {
    this.#stop?.abort()
    this.#stop = undefined
    await this.#loop
  }

  async #runUntil(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      this.#wake = new AbortController()
      await this.#runOnce(stop)
      await this.#pause(AbortSignal.any([stop, this.#wake.signal]))
    }
  }

  async #runOnce(stop: AbortSignal): Promise<void> {
    try {
      await this.#options.work(stop)
    } catch (error) {
      if (stop.aborted) return
      this.#modules.logger.warn('Repeated task failed', {task: this.#options.name}, error)
    }
  }

  async #pause(signal: AbortSignal): Promise<void> {
    try {
      await this.#modules.clock.sleep(this.#options.everyMs, signal)
    } catch (error) {
      if (!isAbort(error)) throw error
    }
  }
}
