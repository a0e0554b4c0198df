import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import {encodeHeartbeat, type Heartbeat, parseHeartbeat} from './heartbeat.ts'
import type {HeartbeatOutcome, NetworkMetrics} from './metrics.ts'
import type {NodeDirectory} from './node-directory.ts'
import type {GossipVerdict, TopicMessage} from './ports.ts'

/** What heartbeats use of the rest. */
export interface HeartbeatsModules {
  readonly directory: NodeDirectory
  readonly publish: (payload: Uint8Array) => Promise<void>
  /** Tells whether anybody hears a heartbeat. */
  readonly hasListeners: () => boolean
  readonly describeSelf: () => Heartbeat
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: NetworkMetrics
}

/** How often, and what addresses others may give. */
export interface HeartbeatsOptions {
  readonly heartbeatIntervalMs: number
  readonly allowPrivateAddresses: boolean
}

const verdicts: Readonly<Record<HeartbeatOutcome, GossipVerdict>> = {
  new: 'accept',
  known: 'accept',
  early: 'ignore',
  full: 'ignore',
  invalid: 'reject',
}

/** Heartbeats that may be sent in one interval, when peers come and go. */
const beatsPerInterval = 3

/** Pause before a heartbeat, so that one is enough for peers that come together. */
const gatherMs = 300

/** Tells others that we live, and remembers who else does. */
export class Heartbeats implements Startable {
  readonly #modules: HeartbeatsModules
  readonly #options: HeartbeatsOptions
  readonly #task: RepeatedTask
  #lastBeatMs = 0

  constructor(modules: HeartbeatsModules, options: HeartbeatsOptions) {
    this.#modules = modules
    this.#options = options
    this.#task = new RepeatedTask(modules, {name: 'heartbeat', everyMs: options.heartbeatIntervalMs, work: (signal) => this.#beat(signal)})
  }

  start(): Promise<void> {
    return this.#task.start()
  }

  stop(): Promise<void> {
    return this.#task.stop()
  }

  /** Tells a peer that has just come, unless the others were told lately. */
  beatSoon(): void {
    const restMs = this.#lastBeatMs + this.#options.heartbeatIntervalMs / beatsPerInterval - this.#modules.clock.now()
    if (restMs <= 0) this.#task.wake()
  }

  /** Judges a heartbeat of another node: well-formed, about its own sender, not too soon. */
  handle(message: TopicMessage): GossipVerdict {
    const outcome = this.#record(message)
    this.#modules.metrics.heartbeats.inc(1, {outcome})
    this.#modules.metrics.knownNodes.set(this.#modules.directory.size)
    return verdicts[outcome]
  }

  #record({payload, sender}: TopicMessage): HeartbeatOutcome {
    const heartbeat = parseHeartbeat(payload, {allowPrivate: this.#options.allowPrivateAddresses})
    if (heartbeat === undefined || heartbeat.nodeId !== sender) return 'invalid'
    return this.#modules.directory.record(heartbeat)
  }

  async #beat(signal: AbortSignal): Promise<void> {
    await this.#modules.clock.sleep(gatherMs, signal)
    if (!this.#modules.hasListeners()) return
    this.#lastBeatMs = this.#modules.clock.now()
    await this.#modules.publish(encodeHeartbeat(this.#modules.describeSelf()))
  }
}
