import {abortable, type Clock, isAbort, isAlephError, type Logger} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {Executor} from '../executor.ts'
import type {VmView} from '../vm-view.ts'
import type {ProgramOptions} from './options.ts'
import type {ProgramGuest} from './program-guest.ts'
import type {ProgramGuests} from './program-guests.ts'
import type {ProgramSpec} from './program-spec.ts'
import {ProgramStartFailure} from './start-failure.ts'

/** What of the executor programs use. */
export type ProgramExecutor = Pick<Executor, 'find' | 'list' | 'place' | 'setWanted' | 'reboot' | 'onChange'>

/** What a program is kept warm with. */
export interface WarmProgramModules {
  readonly executor: ProgramExecutor
  readonly guests: ProgramGuests
  readonly clock: Clock
  readonly logger: Logger
  /** Stops some other program that waits for calls; tells whether there was one. */
  makeRoom(): Promise<boolean>
}

/** Other programs that are stopped for the sake of one. */
const maxEvictions = 8

/**
 * Machine of one program, as callers see it: started by the first call, shared by those that come meanwhile, paused when there is nothing
 * to do, stopped after a while. Starts of different programs never wait for each other.
 */
export class WarmProgram {
  readonly vmHash: ItemHash
  readonly #program: ProgramSpec
  readonly #modules: WarmProgramModules
  readonly #options: ProgramOptions
  readonly #stop = new AbortController()
  #active = 0
  #usedMs: number
  #silentRuns = 0
  #isStale = false
  #starting: Promise<ProgramGuest> | undefined
  /** Pauses, stops and starts of the machine take turns. */
  #turn: Promise<unknown> = Promise.resolve()
  #idle: AbortController | undefined
  #failure: {readonly error: unknown; readonly untilMs: number; readonly count: number} | undefined

  constructor(program: ProgramSpec, modules: WarmProgramModules, options: ProgramOptions) {
    this.vmHash = program.machine.vmHash
    this.#program = program
    this.#modules = modules
    this.#options = options
    this.#usedMs = modules.clock.now()
  }

  get program(): ProgramSpec {
    return this.#program
  }

  get usedMs(): number {
    return this.#usedMs
  }

  /** Whether it could be stopped now without anybody noticing. */
  get isIdle(): boolean {
    return this.#active === 0 && this.#starting === undefined && this.#isOnDemand && this.#findGuest() !== undefined
  }

  /** Whether nothing is known of it that would have to be kept. */
  get isForgettable(): boolean {
    const isBackingOff = this.#failure !== undefined && this.#failure.untilMs > this.#modules.clock.now()
    return this.#active === 0 && this.#starting === undefined && !isBackingOff && this.#findGuest() === undefined
  }

  /**
   * Works with the guest, which is started or resumed first. Whatever comes of it, a machine that has nothing more to do is paused and
   * later stopped.
   */
  async use<T>(work: (guest: ProgramGuest) => Promise<T>, signal: AbortSignal): Promise<T> {
    const {maxRunsPerProgram: limit} = this.#options
    if (this.#active >= limit) throw new ExecutorError({code: 'EXECUTOR_PROGRAM_OVERLOADED', vmHash: this.vmHash, limit})
    this.#active++
    this.#idle?.abort()
    this.#usedMs = this.#modules.clock.now()
    try {
      const guest = await this.#makeReady(signal)
      const result = await this.#workWith(guest, work)
      this.#silentRuns = 0
      return result
    } finally {
      this.#active--
      this.#usedMs = this.#modules.clock.now()
      if (this.#active === 0) this.rest()
    }
  }

  /** Begins to wait for the next call: pauses the machine after a while, and stops it after a longer one. */
  rest(): void {
    this.#idle?.abort()
    if (this.#stop.signal.aborted || this.#active > 0 || this.#starting !== undefined || !this.#isOnDemand) return
    const idle = new AbortController()
    this.#idle = idle
    void this.#waitForCalls(idle.signal).catch((error: unknown) => {
      if (isAbort(error)) return
      this.#modules.logger.warn('Program without calls could not be put to rest', {vmHash: this.vmHash}, error)
    })
  }

  /** Stops the machine unless it works; its volumes stay. */
  async retire(): Promise<void> {
    this.#idle?.abort()
    await this.#inTurn(async () => {
      if (this.#active > 0) return
      await this.#stopWanting()
    })
  }

  /** Has the next start take the newest files: at once when there is nothing to do, else after the last run under way. */
  async renew(): Promise<void> {
    this.#isStale = true
    const view = this.#modules.executor.find(this.vmHash)
    if (view === undefined || view.wanted !== 'running') return
    if (view.source.type === 'on-demand') return await this.retire()
    this.#isStale = false
    await this.#modules.executor.reboot(this.vmHash)
  }

  /** Begins no rest until the next call. */
  stayAwake(): void {
    this.#idle?.abort()
  }

  /** Lets go of timers and of whoever waits; the machine stays as it is. */
  stop(): void {
    this.#stop.abort()
    this.#idle?.abort()
  }

  get #isOnDemand(): boolean {
    return this.#modules.executor.find(this.vmHash)?.source.type === 'on-demand'
  }

  async #workWith<T>(guest: ProgramGuest, work: (guest: ProgramGuest) => Promise<T>): Promise<T> {
    try {
      return await work(guest)
    } catch (error) {
      const isBad = isAlephError(error) && (error.code === 'EXECUTOR_AGENT_SILENT' || error.code === 'EXECUTOR_AGENT_PROTOCOL')
      if (isBad && ++this.#silentRuns >= this.#options.maxSilentRuns) this.#giveUp(guest)
      throw error
    }
  }

  /** Ends a machine that only ever disappoints; the next call, or the reconciler, starts another. */
  #giveUp(guest: ProgramGuest): void {
    this.#silentRuns = 0
    this.#modules.logger.debug('Machine of a program given up', {vmHash: this.vmHash})
    void guest.destroy().catch(() => undefined)
  }

  async #waitForCalls(signal: AbortSignal): Promise<void> {
    const {clock} = this.#modules
    const {pauseAfterMs, reuseMs} = this.#options
    const isGone = this.#findGuest() === undefined
    if (isGone || this.#isStale) return await this.retire()
    if (pauseAfterMs < reuseMs) {
      await clock.sleep(pauseAfterMs, signal)
      await this.#pause(signal)
    }
    const restMs = pauseAfterMs < reuseMs ? reuseMs - pauseAfterMs : reuseMs
    if (restMs > 0) await clock.sleep(restMs, signal)
    await this.retire()
  }

  async #pause(signal: AbortSignal): Promise<void> {
    await this.#inTurn(async () => {
      if (!signal.aborted && this.#active === 0) await this.#findGuest()?.pause()
    })
  }

  async #makeReady(signal: AbortSignal): Promise<ProgramGuest> {
    const guest = this.#findGuest()
    if (guest === undefined) return await this.#startShared(signal)
    await this.#turn // a pause or stop under way ends first
    if (this.#findGuest() !== guest) return await this.#startShared(signal)
    await guest.resume()
    return guest
  }

  /** Joins the start under way, or begins one; callers who leave do not end it. */
  async #startShared(signal: AbortSignal): Promise<ProgramGuest> {
    this.#starting ??= this.#start().finally(() => {
      this.#starting = undefined
      if (this.#active === 0) this.rest()
    })
    this.#starting.catch(() => undefined)
    return await abortable(this.#starting, signal)
  }

  async #start(): Promise<ProgramGuest> {
    const {clock} = this.#modules
    if (this.#failure !== undefined && this.#failure.untilMs > clock.now()) throw this.#failure.error
    const isPlacedByOthers = (this.#modules.executor.find(this.vmHash)?.source.type ?? 'on-demand') !== 'on-demand'
    try {
      for (let evictions = 0; ; evictions++) {
        try {
          await this.#inTurn(() => this.#place())
          const guest = await this.#waitUntilReady()
          this.#failure = undefined
          this.#silentRuns = 0
          this.#isStale = false
          return guest
        } catch (error) {
          const isFull = isAlephError(error) && error.code === 'EXECUTOR_CAPACITY_EXCEEDED'
          if (isPlacedByOthers || !isFull || evictions >= maxEvictions || !(await this.#modules.makeRoom())) throw error
          await this.#inTurn(() => this.#stopWanting())
        }
      }
    } catch (error) {
      if (!isPlacedByOthers && !this.#stop.signal.aborted) await this.#noteFailure(error)
      throw error
    }
  }

  async #noteFailure(error: unknown): Promise<void> {
    const {clock, logger} = this.#modules
    const {backOffMs} = this.#options
    const count = this.#failure?.count ?? 0
    const delayMs = backOffMs[Math.min(count, backOffMs.length - 1)] ?? 0
    this.#failure = {error, untilMs: clock.now() + delayMs, count: count + 1}
    await this.#inTurn(() => this.#stopWanting()).catch((cause: unknown) => {
      logger.warn('Program that failed to start could not be stopped', {vmHash: this.vmHash}, cause)
    })
  }

  async #place(): Promise<void> {
    const {executor} = this.#modules
    const {vmHash} = this
    const view = executor.find(vmHash)
    if (view === undefined) return void (await executor.place(vmHash, {type: 'on-demand'}))
    const isOff = view.problem?.code === 'EXECUTOR_GUEST_POWERED_OFF'
    if (view.isStoppedByOwner && !(isOff && view.source.type === 'on-demand'))
      throw new ExecutorError({code: 'EXECUTOR_NOT_RUNNING', vmHash})
    if (view.source.type !== 'on-demand') {
      if (view.wanted !== 'running') throw new ExecutorError({code: 'EXECUTOR_NOT_RUNNING', vmHash})
      return
    }
    // What is left of an earlier life begins anew, without its problem and its next attempt.
    if (view.wanted === 'running' && view.problem !== undefined) await this.#stopWanting()
    await executor.setWanted(vmHash, 'running')
  }

  async #waitUntilReady(): Promise<ProgramGuest> {
    const {executor, guests, clock} = this.#modules
    const {coldStartMs} = this.#options
    const ready = Promise.withResolvers<ProgramGuest>()
    const look = () => {
      const guest = this.#findGuest()
      if (guest !== undefined) return ready.resolve(guest)
      const problem = findStartProblem(executor.find(this.vmHash))
      if (problem !== undefined) ready.reject(problem)
    }
    const stopListening = [executor.onChange((view) => view.vmHash === this.vmHash && look()), guests.onChange(look)]
    const done = new AbortController()
    void clock.sleep(coldStartMs, done.signal).then(
      () => ready.reject(new ExecutorError({code: 'EXECUTOR_AGENT_SILENT', command: 'start', deadlineMs: coldStartMs})),
      () => undefined,
    )
    try {
      look()
      return await abortable(ready.promise, this.#stop.signal)
    } finally {
      done.abort()
      for (const stop of stopListening) stop()
    }
  }

  async #stopWanting(): Promise<void> {
    const {executor} = this.#modules
    this.#findGuest()?.leave()
    const view = executor.find(this.vmHash)
    if (view?.source.type !== 'on-demand' || view.wanted !== 'running') return
    await executor.setWanted(this.vmHash, this.#keepsVolumes ? 'suspended' : 'gone')
  }

  get #keepsVolumes(): boolean {
    return this.#program.machine.disks.some((disk) => disk.type === 'overlay' || (disk.type === 'empty' && !disk.isEphemeral))
  }

  #findGuest(): ProgramGuest | undefined {
    const guest = this.#modules.guests.find(this.vmHash)
    return guest?.isLeaving === true ? undefined : guest
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return await turn
  }
}

/** Finds what keeps a machine from ever becoming ready by waiting. */
function findStartProblem(view: VmView | undefined): Error | undefined {
  if (view === undefined) return undefined
  if (view.observed === 'failed' && view.problem !== undefined) return new ProgramStartFailure(view, view.problem)
  const isUnwanted = view.observed === 'stopped' || view.observed === 'suspended'
  return isUnwanted ? new ExecutorError({code: 'EXECUTOR_NOT_RUNNING', vmHash: view.vmHash}) : undefined
}
