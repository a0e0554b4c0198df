import {type Clock, type Logger, LruMap, RepeatedTask, type Startable} from '@aleph-onchain/common'
import {type ItemHash, isItemHash} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {MessageSource} from '../ports.ts'
import {MessageTriggers} from './message-triggers.ts'
import {defaultProgramOptions, type ProgramOptions} from './options.ts'
import type {MessageFeed, NetworkMessage} from './ports.ts'
import type {ProgramGuests} from './program-guests.ts'
import type {ProgramSpec} from './program-spec.ts'
import {encodeHttpRun, encodeMessageRun, type ProgramAnswer, type ProgramRequest, type RunOutcome} from './protocol/run-message.ts'
import {readProgram} from './read-program.ts'
import {type ProgramExecutor, WarmProgram} from './warm-program.ts'

/** What programs are run with. */
export interface ProgramsModules {
  readonly executor: ProgramExecutor
  /** Guests that the executor's makers of programs fill in. */
  readonly guests: ProgramGuests
  readonly messages: Pick<MessageSource, 'findExecutable' | 'findFile'>
  readonly feed: MessageFeed
  readonly clock: Clock
  readonly logger: Logger
}

/** Programs whose messages are remembered as read. */
const maxRemembered = 2_000

const tidyEveryMs = 60_000

/**
 * Functions: runs PROGRAM messages when they are called. Their machines are the executor's, placed with the source `on-demand`, so that
 * one mechanism starts, adopts and cleans up all machines: those that a crash of the node leaves running are taken over warm.
 */
export class Programs implements Startable {
  readonly #modules: ProgramsModules
  readonly #options: ProgramOptions
  readonly #read = new LruMap<ItemHash, ProgramSpec>(maxRemembered)
  readonly #warm = new Map<ItemHash, WarmProgram>()
  readonly #triggers: MessageTriggers
  readonly #tidying: RepeatedTask
  #stop = new AbortController()
  #active = 0
  #stopListening: (() => void)[] = []

  constructor(modules: ProgramsModules, partialOptions: Partial<ProgramOptions> = {}) {
    this.#modules = modules
    const options = {...defaultProgramOptions, ...partialOptions}
    this.#options = options
    const {executor, feed, logger, clock} = modules
    this.#triggers = new MessageTriggers(
      {
        executor,
        feed,
        logger,
        readProgram: (message) => readProgram(message, options.hypervisor),
        run: (hash, text) => this.#runFor(hash, text),
      },
      {subscriptions: options.subscriptions},
    )
    this.#tidying = new RepeatedTask({clock, logger}, {name: 'tidy programs', everyMs: tidyEveryMs, work: () => this.#tidy()})
  }

  /** Begins after the executor has taken over what runs: warm machines wait for calls again, half-started ones are given up. */
  async start(): Promise<void> {
    if (this.#stopListening.length > 0) return
    this.#stop = new AbortController()
    const {executor, guests, feed, logger} = this.#modules
    this.#stopListening = [
      feed.onProcessed((message) => void this.#noteMessage(message)),
      guests.onChange((vmHash) => this.#noteGuest(vmHash)),
      executor.onChange(({vmHash, source}) => source.type !== 'on-demand' && this.#wakeUp(vmHash)),
    ]
    for (const {vmHash, source, wanted} of executor.list()) {
      if (source.type !== 'on-demand' || wanted !== 'running') continue
      try {
        const warm = await this.#getWarm(vmHash)
        if (guests.find(vmHash) === undefined) await warm.retire()
        else warm.rest()
      } catch (error) {
        logger.warn('Machine of a program could not be taken over', {vmHash}, error)
        await executor.setWanted(vmHash, 'suspended')
      }
    }
    await this.#triggers.start()
    await this.#tidying.start()
  }

  /** Lets go of everything; machines stay as they are, for the next start. */
  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#tidying.stop()
    await this.#triggers.stop()
    for (const stop of this.#stopListening) stop()
    this.#stopListening = []
    for (const warm of this.#warm.values()) warm.stop()
    this.#warm.clear()
    this.#modules.guests.release()
  }

  /**
   * Has a program answer a request, starting its machine when there is none. Throws EXECUTOR_MESSAGE_UNKNOWN, _SPEC_INVALID,
   * _UNSUPPORTED, _CAPACITY_EXCEEDED, _PROGRAM_FAILED, _PROGRAM_OVERLOADED, _NOT_RUNNING, _AGENT_SILENT when it takes longer than the message
   * allows, _AGENT_PROTOCOL or _MACHINE_CRASHED, or what kept the machine from starting. A fault of the program is an answer of status 500.
   */
  async run(vmHash: ItemHash, request: ProgramRequest): Promise<ProgramAnswer> {
    const warm = await this.#getWarm(vmHash)
    if (!warm.program.isCalledByHttp) throw new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash, feature: 'a call by HTTP'})
    const outcome = await this.#runOnce(warm, encodeHttpRun(request), request.signal)
    if (outcome.type === 'answer') return outcome.answer
    if (outcome.type === 'done') throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the answer is none to a request'})
    const headers = [['content-type', 'text/plain; charset=utf-8']] as const
    return {status: 500, headers, body: Buffer.from(outcome.traceback)}
  }

  async #runFor(vmHash: ItemHash, message: NetworkMessage): Promise<void> {
    const warm = await this.#getWarm(vmHash)
    const outcome = await this.#runOnce(warm, encodeMessageRun(message), this.#stop.signal)
    if (outcome.type === 'fault') this.#modules.logger.debug('Program failed at a message', {vmHash})
  }

  async #runOnce(warm: WarmProgram, request: Uint8Array, signal: AbortSignal): Promise<RunOutcome> {
    const {maxRuns: limit, maxRunMs} = this.#options
    if (this.#active >= limit) throw new ExecutorError({code: 'EXECUTOR_PROGRAM_OVERLOADED', vmHash: warm.vmHash, limit})
    this.#active++
    try {
      const deadlineMs = Math.min(maxRunMs, warm.program.runMs)
      const either = AbortSignal.any([signal, this.#stop.signal])
      return await warm.use((guest) => guest.run(request, {deadlineMs, signal: either}), either)
    } finally {
      this.#active--
      this.#boundWarm()
    }
  }

  async #getWarm(vmHash: ItemHash): Promise<WarmProgram> {
    const known = this.#warm.get(vmHash)
    if (known !== undefined) return known
    const program = this.#read.get(vmHash) ?? (await this.#readMessage(vmHash))
    const {executor, guests, clock, logger} = this.#modules
    const modules = {executor, guests, clock, logger, makeRoom: () => this.#makeRoom()}
    const warm = this.#warm.get(vmHash) ?? new WarmProgram(program, modules, this.#options)
    this.#warm.set(vmHash, warm)
    return warm
  }

  async #readMessage(vmHash: ItemHash): Promise<ProgramSpec> {
    const message = await this.#modules.messages.findExecutable(vmHash)
    if (message === undefined) throw new ExecutorError({code: 'EXECUTOR_MESSAGE_UNKNOWN', vmHash})
    const program = readProgram(message, this.#options.hypervisor)
    this.#read.set(vmHash, program)
    return program
  }

  /** Stops the program that has waited longest for a call; tells whether there was one. */
  async #makeRoom(): Promise<boolean> {
    const [longest] = this.#listIdle()
    await longest?.retire()
    return longest !== undefined
  }

  #boundWarm(): void {
    if (this.#warm.size <= this.#options.maxWarm) return
    const idle = this.#listIdle()
    for (const warm of idle.slice(0, Math.max(0, idle.length - this.#options.maxWarm))) this.#retireSoon(warm)
  }

  #listIdle(): readonly WarmProgram[] {
    return [...this.#warm.values()].filter(({isIdle}) => isIdle).sort((a, b) => a.usedMs - b.usedMs)
  }

  /** Hears that a guest came or went: a machine that ended while nothing was to do is not started again. */
  #noteGuest(vmHash: ItemHash): void {
    const warm = this.#warm.get(vmHash)
    if (warm !== undefined && this.#modules.guests.find(vmHash) === undefined) warm.rest()
  }

  /** A file that programs use has a newer revision by its owner: those that want the newest begin anew with it. */
  async #noteMessage({type, content}: NetworkMessage): Promise<void> {
    if (type !== 'STORE' || typeof content !== 'object' || content === null || !('ref' in content) || !('item_hash' in content)) return
    const {ref, item_hash: file} = content
    if (!isItemHash(ref)) return
    const users = [...this.#warm.values()].filter(({program}) => listFollowed(program).has(ref))
    if (users.length === 0) return
    try {
      if ((await this.#modules.messages.findFile(ref, {latest: true})) !== file) return // of somebody else, or older
      for (const warm of users) await warm.renew()
    } catch (error) {
      this.#modules.logger.warn('Programs could not follow a newer file', {}, error)
    }
  }

  /** A program that others have placed here meanwhile is not paused. */
  #wakeUp(vmHash: ItemHash): void {
    const warm = this.#warm.get(vmHash)
    if (warm === undefined) return
    warm.stayAwake()
    void this.#modules.guests
      .find(vmHash)
      ?.resume()
      .catch((error: unknown) => this.#modules.logger.debug('Program could not be resumed', {vmHash}, error))
  }

  #retireSoon(warm: WarmProgram): void {
    void warm.retire().catch((error: unknown) => {
      this.#modules.logger.warn('Program could not be stopped', {vmHash: warm.vmHash}, error)
    })
  }

  /** Forgets programs that have no machine, and the volumes of those that were not called for long. */
  async #tidy(): Promise<void> {
    for (const [vmHash, warm] of this.#warm) if (warm.isForgettable) this.#warm.delete(vmHash)
    const {executor, clock} = this.#modules
    for (const {vmHash, source, wanted, times} of executor.list()) {
      if (source.type !== 'on-demand' || wanted !== 'suspended') continue
      const lastMs = times.stoppedMs ?? times.definedMs
      if (clock.now() - lastMs >= this.#options.keepVolumesMs) await executor.setWanted(vmHash, 'gone')
    }
  }
}

/** Lists the files of which a program uses whatever revision is the newest. */
function listFollowed({machine, code, data}: ProgramSpec): ReadonlySet<string> {
  const disks = machine.disks.flatMap((disk) => (disk.type === 'immutable' ? [disk.file] : []))
  return new Set([...disks, code, ...(data === undefined ? [] : [data])].filter(({latest}) => latest).map(({ref}) => ref))
}
