import type {Duplex} from 'node:stream'
import {abortable, type Clock, type Logger} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'
import type {Machine, MachineEnd} from '../hypervisor.ts'
import type {ProgramOptions} from './options.ts'
import {assertConfigured} from './protocol/config-message.ts'
import {exchange} from './protocol/exchange.ts'
import {readMessagePack} from './protocol/message-pack.ts'
import {type RunOutcome, readRunOutcome} from './protocol/run-message.ts'
import {SerialMux} from './protocol/serial-mux.ts'
import type {ProgramTransport} from './protocol/transport.ts'
import {VsockTransport} from './protocol/vsock-transport.ts'

/** Name of the serial port over which programs are spoken to where there is no vsock. */
export const programChannel = 'aleph.program.0'

/** Port on both sides for configuration, runs and the word that a machine is up. */
const agentPort = 52

/** Port of the host with the API for programs. */
const apiPort = 53

/** Ports of the host that guests connect to. */
export const programPorts = [agentPort, apiPort]

const configAnswerBytes = 1024 * 1024
const helloBytes = 1024
const endMs = 5_000

/** What a guest is spoken to with. */
export interface ProgramGuestModules {
  readonly clock: Clock
  readonly logger: Logger
  /** Serves the API to a connection of a guest. */
  serveApi(vmHash: ItemHash, stream: Duplex): void
}

/** Bounds on what a guest may do. */
export type GuestBounds = Pick<ProgramOptions, 'initMs' | 'configureMs' | 'haltMs' | 'maxAnswerBytes'>

/** Guest that runs a program: what the host says to it and hears of it. Whatever it does costs a deadline at most. */
export class ProgramGuest {
  readonly machine: Machine
  readonly #modules: ProgramGuestModules
  readonly #bounds: GuestBounds
  readonly #up = Promise.withResolvers<void>()
  #transport: Promise<ProgramTransport> | undefined
  /** Whether nobody has ever spoken to this guest. */
  #isFresh: boolean
  #hasSaidHello: boolean
  #mayBePaused: boolean
  #end: MachineEnd | undefined
  #isLeaving = false
  #isClosed = false

  constructor(machine: Machine, modules: ProgramGuestModules, bounds: GuestBounds, {isFresh}: {readonly isFresh: boolean}) {
    this.machine = machine
    this.#modules = modules
    this.#bounds = bounds
    this.#isFresh = isFresh
    this.#hasSaidHello = !isFresh
    this.#mayBePaused = !isFresh
    void machine.ended.then((end) => {
      this.#end = end
      this.close()
    })
  }

  get vmHash(): ItemHash {
    return this.machine.vmHash
  }

  /** Whether it is on its way out and takes no more work. */
  get isLeaving(): boolean {
    return this.#isLeaving
  }

  /** Says that it gets no more work. */
  leave(): void {
    this.#isLeaving = true
  }

  /** Waits until a machine that was just started says that it is up. */
  async waitUntilUp(signal: AbortSignal): Promise<void> {
    await this.#within(this.#bounds.initMs, 'boot', signal, async (all) => {
      await abortable(this.#open(), all)
      await abortable(this.#up.promise, all)
    })
  }

  /** Gives the guest its configuration; rejects with EXECUTOR_PROGRAM_FAILED when it cannot load the program. */
  async configure(config: Uint8Array, signal: AbortSignal): Promise<void> {
    const answer = await this.#within(this.#bounds.configureMs, 'configure', signal, (all) => this.#ask(config, configAnswerBytes, all))
    assertConfigured(answer)
  }

  /** Has the program do its work once. Rejects with EXECUTOR_AGENT_SILENT, _AGENT_PROTOCOL, _MACHINE_CRASHED or the signal's reason. */
  async run(request: Uint8Array, {deadlineMs, signal}: {readonly deadlineMs: number; readonly signal: AbortSignal}): Promise<RunOutcome> {
    const answer = await this.#within(deadlineMs, 'run', signal, (all) => this.#ask(request, this.#bounds.maxAnswerBytes, all))
    return readRunOutcome(answer)
  }

  /** Has the program end and the guest write everything; a paused guest is resumed for it. */
  async halt(signal: AbortSignal): Promise<void> {
    this.leave()
    await this.resume()
    const answer = await this.#within(this.#bounds.haltMs, 'halt', signal, (all) => this.#ask(Buffer.from('halt'), helloBytes, all))
    if (answer.includes('STOPZ')) return
    throw new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the guest did not say that it has stopped'})
  }

  async pause(): Promise<void> {
    this.#mayBePaused = true
    await this.machine.pause()
  }

  /** Lets a guest run that was paused, perhaps by an earlier process of the node. */
  async resume(): Promise<void> {
    if (!this.#mayBePaused) return
    await this.machine.resume()
    this.#mayBePaused = false
  }

  /** Ends the machine by force, and waits until it is gone. */
  async destroy(): Promise<void> {
    this.leave()
    this.close()
    await this.machine.quit().catch(() => undefined)
    if (!(await this.#hasEnded())) this.machine.kill('SIGKILL')
    await this.#hasEnded()
  }

  /** Lets go of the guest, which goes on as it is. */
  close(): void {
    this.#isClosed = true
    void this.#transport?.then(
      (transport) => transport.close(),
      () => undefined,
    )
  }

  async #ask(request: Uint8Array, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
    const transport = await abortable(this.#open(), signal)
    const stream = await abortable(transport.connect(agentPort), signal)
    return await exchange(stream, request, maxBytes, signal)
  }

  /** Opens the way to the guest, or takes the one that is open; one that is lost is opened anew. */
  #open(): Promise<ProgramTransport> {
    if (this.#isClosed) return Promise.reject(new ExecutorError({code: 'EXECUTOR_AGENT_PROTOCOL', detail: 'the guest was let go of'}))
    if (this.#transport !== undefined) return this.#transport
    const opening = this.#openNow()
    const forget = () => {
      if (this.#transport === opening) this.#transport = undefined
    }
    opening.then((transport) => transport.closed.then(forget), forget)
    this.#transport = opening
    return opening
  }

  async #openNow(): Promise<ProgramTransport> {
    const accept = (port: number, stream: Duplex) => this.#accept(port, stream)
    if (this.machine.vsock !== undefined) return await VsockTransport.open(this.machine.vsock, accept, programPorts)
    const socket = await this.machine.openChannel(programChannel)
    const isFresh = this.#isFresh
    this.#isFresh = false
    return await SerialMux.open(socket, accept, {clock: this.#modules.clock, isFresh, deadlineMs: this.#bounds.initMs})
  }

  #accept(port: number, stream: Duplex): void {
    stream.on('error', () => undefined)
    if (port === apiPort) this.#modules.serveApi(this.vmHash, stream)
    else if (port === agentPort) this.#hear(stream)
    else stream.destroy()
  }

  /** Hears that the machine is up. One that says so twice was restarted from inside, and knows nothing of its program any more. */
  #hear(stream: Duplex): void {
    let said = Buffer.alloc(0)
    const settle = () => {
      stream.destroy()
      if (!this.#hasSaidHello) {
        this.#hasSaidHello = true
        return this.#up.resolve()
      }
      this.#modules.logger.debug('Machine of a program was restarted from inside', {vmHash: this.vmHash})
      this.leave()
      this.machine.kill('SIGKILL')
    }
    stream.on('data', (bytes: Buffer) => {
      said = Buffer.concat([said, bytes])
      if (isWhole(said)) settle()
      else if (said.length > helloBytes) stream.destroy()
    })
    // One that says nothing speaks the first version of the protocol.
    stream.on('end', () => {
      if (said.length === 0) settle()
    })
  }

  /** Works under a deadline; the end of the machine explains whatever goes wrong meanwhile. */
  async #within<T>(deadlineMs: number, command: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const late = new AbortController()
    const done = new AbortController()
    void this.#modules.clock.sleep(deadlineMs, done.signal).then(
      () => late.abort(new ExecutorError({code: 'EXECUTOR_AGENT_SILENT', command, deadlineMs})),
      () => undefined,
    )
    try {
      return await work(AbortSignal.any([late.signal, signal]))
    } catch (error) {
      if (signal.aborted) throw error
      if (late.signal.aborted) throw late.signal.reason
      const isLost = error instanceof ExecutorError && error.code !== 'EXECUTOR_PROGRAM_FAILED'
      if (isLost && (this.#isClosed || this.#transport === undefined)) await this.#hasEnded(500)
      if (this.#end === undefined) throw error
      throw new ExecutorError({code: 'EXECUTOR_MACHINE_CRASHED', detail: this.#end.detail}, {cause: error})
    } finally {
      done.abort()
    }
  }

  async #hasEnded(withinMs = endMs): Promise<boolean> {
    const giveUp = new AbortController()
    const timer = this.#modules.clock.sleep(withinMs, giveUp.signal).catch(() => undefined)
    await Promise.race([this.machine.ended, timer])
    giveUp.abort()
    return this.#end !== undefined
  }
}

function isWhole(bytes: Buffer): boolean {
  try {
    readMessagePack(bytes)
    return true
  } catch {
    return false
  }
}
