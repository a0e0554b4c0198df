import {type Clock, isAbort, type Logger} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {GuestState, Hypervisor, Machine, MachineEnd} from '../hypervisor.ts'
import type {ConsoleLog} from '../logs/console-log.ts'
import type {MachineMaker} from '../machines/machine-maker.ts'
import type {MachineChange, MachineRow} from '../machines/machine-row.ts'
import type {MachineTable} from '../machines/machine-table.ts'
import type {ExecutorMetrics} from '../metrics.ts'
import type {ExecutorOptions} from '../options.ts'
import type {PortForward, VmAttachment, VmNetwork} from '../ports.ts'
import type {MachineSpec} from '../spec/machine-spec.ts'
import {toProblem} from './back-off.ts'
import {decideStep, type Step} from './decide-step.ts'
import type {Slots} from './slots.ts'
import {stopMachine} from './stop-ladder.ts'

/** What a keeper works with; shared by all of them. */
export interface KeeperModules {
  readonly table: MachineTable
  readonly network: VmNetwork
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: ExecutorMetrics
  readonly starts: Slots
  hypervisor(name: MachineRow['hypervisor']): Hypervisor
  maker(kind: MachineRow['kind']): MachineMaker
  log(vmHash: ItemHash): ConsoleLog
  /** Which ports the owner wants forwarded; what is there stays when that cannot be found out. */
  readForwards(row: MachineRow): Promise<readonly PortForward[]>
  /** Throws EXECUTOR_CAPACITY_EXCEEDED unless the machine fits beside all others. */
  assertFits(row: MachineRow): void
  removeDisks(row: MachineRow, which: 'all' | 'rootfs'): Promise<void>
  removeMachine(row: MachineRow): Promise<void>
  /** Hears of every change that others might see. */
  onChange(keeper: MachineKeeper): void
}

/** Stage of a start or stop that is under way. */
export type Stage = 'preparing' | 'starting' | 'stopping'

/** How long a forced rung of the stop ladder waits. */
const forceMs = 5_000

/**
 * Keeps one machine as it is wanted: looks, decides, does one step, looks again. Only its loop touches the machine, so steps never
 * overlap; everybody else changes the row and wakes it.
 */
export class MachineKeeper {
  readonly #modules: KeeperModules
  readonly #options: ExecutorOptions
  readonly #stop = new AbortController()
  #row: MachineRow
  #machine: Machine | undefined
  #stage: Stage | undefined
  #wake = Promise.withResolvers<void>()
  /** Fires when a start under way is no longer wanted. */
  #startSignal: AbortController | undefined
  #heldFor: string | undefined
  #isDeleted = false
  #loop: Promise<void> = Promise.resolve()

  constructor(modules: KeeperModules, options: ExecutorOptions, row: MachineRow) {
    this.#modules = modules
    this.#options = options
    this.#row = row
  }

  get row(): MachineRow {
    return this.#row
  }

  get machine(): Machine | undefined {
    return this.#machine
  }

  get stage(): Stage | undefined {
    return this.#stage
  }

  get isDeleted(): boolean {
    return this.#isDeleted
  }

  /** Takes over a machine whose process runs already. */
  adopt(machine: Machine): void {
    this.#setMachine(machine)
    this.#modules.log(this.#row.vmHash).note('The node took the running machine over.')
    this.#findMaker()?.adopted?.(machine, this.#row.started_ms !== null)
  }

  start(): void {
    this.#loop = this.#run()
  }

  /** Ends the loop; the machine goes on. */
  async stop(): Promise<void> {
    this.#stop.abort()
    this.#startSignal?.abort()
    this.wake()
    await this.#loop
  }

  /** Has the loop look again at once. */
  wake(): void {
    this.#wake.resolve()
  }

  /** Changes the row, durably first, and has the loop look again. */
  async change(change: MachineChange): Promise<void> {
    await this.#modules.table.change(this.#row.vmHash, change)
    this.#row = {...this.#row, ...change}
    if (this.#row.wanted !== 'running' || this.#row.stopped_by !== null || this.#row.action !== null) this.#startSignal?.abort()
    this.#modules.onChange(this)
    this.wake()
  }

  /**
   * Lets `work` have the machine for itself: the loop does nothing meanwhile. Throws EXECUTOR_BUSY when a step or other such work is
   * under way.
   */
  async hold<T>(name: string, work: () => Promise<T>): Promise<T> {
    this.assertIdle()
    this.#heldFor = name
    try {
      return await work()
    } finally {
      this.#heldFor = undefined
      this.wake()
    }
  }

  /** Throws EXECUTOR_BUSY when `hold` would. */
  assertIdle(): void {
    const work = this.#heldFor ?? this.#stage
    if (work !== undefined) throw new ExecutorError({code: 'EXECUTOR_BUSY', vmHash: this.#row.vmHash, work})
  }

  /** Stops the guest and its process inside of `hold`. */
  async stopNow(): Promise<void> {
    if (this.#machine !== undefined) await this.#stopMachine(this.#machine)
  }

  async #run(): Promise<void> {
    const {signal} = this.#stop
    while (!signal.aborted && !this.#isDeleted) {
      this.#wake = Promise.withResolvers()
      const waitMs = await this.#lookOnce().catch((error: unknown) => this.#noteFailure(error))
      if (waitMs > 0 && !signal.aborted && !this.#isDeleted) await this.#pause(waitMs)
    }
  }

  /** Does one step; answers how long there is nothing to do. */
  async #lookOnce(): Promise<number> {
    if (this.#heldFor !== undefined) return this.#options.lookEveryMs
    const guest = await this.#readGuest()
    const nowMs = this.#modules.clock.now()
    const step = decideStep(this.#row, guest, nowMs, this.#options.deleteAfterMs)
    if (step.type === 'wait') return Math.max(1, Math.min(this.#options.lookEveryMs, (step.untilMs ?? Number.POSITIVE_INFINITY) - nowMs))
    await this.#do(step)
    return 0
  }

  async #readGuest(): Promise<GuestState | undefined> {
    if (this.#machine === undefined) return undefined
    const state = await this.#machine.readState()
    return this.#machine === undefined ? undefined : state // it may have ended in between
  }

  async #do(step: Exclude<Step, {type: 'wait'}>): Promise<void> {
    switch (step.type) {
      case 'start':
        return await this.#start()
      case 'stop':
        if (this.#machine !== undefined) await this.#stopMachine(this.#machine)
        return await this.#detach()
      case 'note-power-off':
        return await this.#notePowerOff()
      case 'finish-reboot':
        return await this.change({action: null, problem_code: null, problem_text: null, retry_at_ms: null})
      case 'wipe':
        return await this.#wipe(step.which, step.isErasing)
      case 'delete':
        await this.#modules.removeMachine(this.#row)
        this.#isDeleted = true
        this.#modules.onChange(this)
    }
  }

  async #start(): Promise<void> {
    const {clock, metrics} = this.#modules
    this.#startSignal = new AbortController()
    const signal = AbortSignal.any([this.#stop.signal, this.#startSignal.signal])
    const beganMs = clock.now()
    try {
      this.#modules.assertFits(this.#row)
      await this.#startUnder(signal)
      metrics.observeStart('started', (clock.now() - beganMs) / 1000)
    } catch (error) {
      if (signal.aborted && isAbortion(error)) return // somebody wants something else now
      metrics.observeStart('failed', (clock.now() - beganMs) / 1000)
      throw error
    } finally {
      this.#setStage(undefined)
      this.#startSignal = undefined
    }
  }

  async #startUnder(signal: AbortSignal): Promise<void> {
    const {starts, clock} = this.#modules
    const maker = this.#modules.maker(this.#row.kind)
    const spec = maker.readSpec(this.#row.message)
    this.#setStage('preparing')
    await this.change({
      preparing_ms: clock.now(),
      prepared_ms: null,
      starting_ms: null,
      started_ms: null,
      stopping_ms: null,
      stopped_ms: null,
    })
    const files = await maker.fetch(spec, signal)
    const machine = await starts.run(async () => {
      const network = await this.#attach(spec)
      const definition = await files.define(network, signal)
      await this.change({prepared_ms: clock.now(), ...(network === undefined ? {} : {network})})
      signal.throwIfAborted()
      this.#setStage('starting')
      await this.change({starting_ms: clock.now(), starts: this.#row.starts + 1})
      // From here on it is started, whatever comes: what is not wanted is stopped again by the next look.
      const started = await this.#modules.hypervisor(this.#row.hypervisor).start(definition)
      this.#setMachine(started)
      this.#modules.log(spec.vmHash).note('The machine was started.')
      return started
    }, signal)
    // Guests may take their time: none of the places for starts is held meanwhile.
    await files.afterStart?.(machine, signal)
    await this.change({started_ms: clock.now(), problem_code: null, problem_text: null, retry_at_ms: null})
  }

  async #attach(spec: MachineSpec): Promise<VmAttachment | undefined> {
    if (!spec.hasInternet) return undefined
    const {network, readForwards} = this.#modules
    const forwards = await readForwards(this.#row)
    try {
      // After a failure nothing of before is taken for granted: somebody else may listen on a port by now.
      if (this.#row.failures > 0) await network.detach(spec.vmHash)
      return await network.attach({vmHash: spec.vmHash, kind: spec.kind, internet: true, forwards})
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : 'unknown'
      throw new ExecutorError({code: 'EXECUTOR_NETWORK_FAILED', detail}, {cause})
    }
  }

  async #stopMachine(machine: Machine): Promise<void> {
    const {clock, log} = this.#modules
    this.#setStage('stopping')
    try {
      await this.change({stopping_ms: clock.now()})
      log(this.#row.vmHash).note('The machine is being stopped.')
      const maker = this.#findMaker()
      const times = {shutdownMs: this.#options.shutdownMs, forceMs}
      const how = await stopMachine(machine, clock, times, this.#stop.signal, maker?.shutDown?.bind(maker))
      log(this.#row.vmHash).note(how === 'guest' ? 'The guest has shut down.' : 'The guest did not shut down; its process was ended.')
      this.#forgetMachine(machine)
      await this.change({stopped_ms: clock.now()})
    } finally {
      this.#setStage(undefined)
    }
  }

  /** Takes the network away after the guest is down, never before. A reboot keeps it. */
  async #detach(): Promise<void> {
    if (this.#row.action !== 'reboot') await this.#modules.network.detach(this.#row.vmHash)
  }

  async #notePowerOff(): Promise<void> {
    const {clock, log} = this.#modules
    const {code, message} = new ExecutorError({code: 'EXECUTOR_GUEST_POWERED_OFF'})
    log(this.#row.vmHash).note('The guest powered itself off.')
    if (this.#row.kind !== 'instance') {
      // Nobody could have meant that of a program: it is started again, like after a crash.
      if (this.#machine !== undefined) await this.#stopMachine(this.#machine)
      throw new ExecutorError({code: 'EXECUTOR_GUEST_POWERED_OFF'})
    }
    await this.change({stopped_by: 'guest', problem_code: code, problem_text: message, retry_at_ms: null, stopping_ms: clock.now()})
  }

  async #wipe(which: 'all' | 'rootfs', isErasing: boolean): Promise<void> {
    const {network} = this.#modules
    await this.#modules.removeDisks(this.#row, which)
    if (isErasing) await network.forget(this.#row.vmHash)
    await this.change({action: null, failures: 0, problem_code: null, problem_text: null, retry_at_ms: null})
  }

  /** Finds the maker of this kind of machine; a node that has none any more still adopts and stops what an earlier one started. */
  #findMaker(): MachineMaker | undefined {
    try {
      return this.#modules.maker(this.#row.kind)
    } catch {
      return undefined
    }
  }

  #setMachine(machine: Machine): void {
    const log = this.#modules.log(this.#row.vmHash)
    this.#machine = machine
    machine.onConsole((bytes) => log.write(bytes))
    machine.onPoweredOff(() => this.wake())
    void machine.ended.then((end) => this.#noteEnd(machine, end))
    this.#modules.onChange(this)
  }

  #forgetMachine(machine: Machine): void {
    if (this.#machine === machine) this.#machine = undefined
  }

  /** Hears of the end of a process; one that nobody asked for is a crash. */
  #noteEnd(machine: Machine, end: MachineEnd): void {
    if (this.#machine !== machine) return
    this.#machine = undefined
    if (end.wasAsked || this.#stage === 'stopping' || this.#stop.signal.aborted) {
      this.wake()
      return
    }
    this.#modules.log(this.#row.vmHash).note('The process of the machine ended by itself.')
    this.#modules.logger.debug('Machine crashed', {vmHash: this.#row.vmHash, detail: end.detail})
    this.#modules.metrics.countCrash()
    void this.#noteFailure(new ExecutorError({code: 'EXECUTOR_MACHINE_CRASHED', detail: end.detail}))
  }

  /** Keeps a failure as the machine's problem; answers how long the loop should rest. */
  async #noteFailure(error: unknown): Promise<number> {
    if (this.#stop.signal.aborted) return 0
    const {clock, logger} = this.#modules
    const nowMs = clock.now()
    const {started_ms} = this.#row
    const wasStable = started_ms !== null && nowMs - started_ms >= this.#options.stableMs
    const problem = toProblem(error, wasStable ? 0 : this.#row.failures, nowMs, this.#options.backOffMs)
    logger.debug('Machine is not as wanted', {vmHash: this.#row.vmHash, code: problem.problem_code, retryAtMs: problem.retry_at_ms}, error)
    try {
      await this.change({...problem, ...(this.#machine === undefined ? {started_ms: null, stopped_ms: nowMs} : {})})
      return 1
    } catch (cause) {
      logger.warn('State of a machine could not be written', {vmHash: this.#row.vmHash}, cause)
      return this.#options.backOffMs[0] ?? 1_000
    }
  }

  #setStage(stage: Stage | undefined): void {
    if (this.#stage === stage) return
    this.#stage = stage
    this.#modules.onChange(this)
  }

  async #pause(ms: number): Promise<void> {
    const woken = new AbortController()
    const timer = this.#modules.clock.sleep(ms, AbortSignal.any([woken.signal, this.#stop.signal])).catch(() => undefined)
    await Promise.race([this.#wake.promise, timer])
    woken.abort()
  }
}

function isAbortion(error: unknown): boolean {
  return isAbort(error) || (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'))
}
