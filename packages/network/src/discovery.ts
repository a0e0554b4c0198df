import {type Clock, isAbort, type Logger, LruMap, RepeatedTask, type Startable} from '@aleph-onchain/common'
import type {PeerInfo} from '@libp2p/interface'
import {type Multiaddr, multiaddr} from '@multiformats/multiaddr'
import type {Host} from './create-host.ts'
import {describeFailure, NetworkError} from './errors.ts'
import {withDeadline} from './with-deadline.ts'

/** Node that was heard of; its addresses are looked at when its turn comes, for there may be thousands. */
export interface HeardNode {
  readonly peerId: string
  /** Multiaddrs that end in `/p2p/<id>`. */
  readonly listAddresses: () => readonly string[]
}

/** What discovery uses of the rest. */
export interface DiscoveryModules {
  readonly host: Host
  /** Lists the nodes that were heard of. */
  readonly listHeard: () => readonly HeardNode[]
  readonly random: () => number
  readonly clock: Clock
  readonly logger: Logger
}

/** Whom to look for. */
export interface DiscoveryOptions {
  readonly bootstrapPeers: readonly string[]
  readonly targetPeers: number
  readonly intervalMs: number
}

/** Peers dialled at a time. */
const parallelDials = 4

const dialTimeoutMs = 10_000
const walkTimeoutMs = 10_000
const maxPauseMs = 300_000

/** Nodes tried per round among those that were heard of. */
const heardPerRound = 8

/** Failures remembered; the oldest is forgotten first. */
const patienceCapacity = 2_048

/** Peer and where it may be. */
type Target = readonly [string, readonly Multiaddr[]]

/** How often something is tried that keeps failing. */
interface Patience {
  dueMs: number
  failures: number
}

/** Keeps connections to the bootstrap peers, and finds more peers while there are too few: heard of, then through the DHT. */
export class Discovery implements Startable {
  readonly #modules: DiscoveryModules
  readonly #options: DiscoveryOptions
  readonly #bootstrap: ReadonlyMap<string, readonly Multiaddr[]>
  readonly #patience = new LruMap<string, Patience>(patienceCapacity)
  /** Two tasks: a walk that waits for answers does not keep us from dialling. */
  readonly #dialling: RepeatedTask
  readonly #walking: RepeatedTask

  constructor(modules: DiscoveryModules, options: DiscoveryOptions) {
    this.#modules = modules
    this.#options = options
    this.#bootstrap = groupByPeer(options.bootstrapPeers)
    const everyMs = options.intervalMs
    this.#dialling = new RepeatedTask(modules, {name: 'dial peers', everyMs, work: (signal) => this.#dialKnown(signal)})
    this.#walking = new RepeatedTask(modules, {name: 'find peers', everyMs, work: (signal) => this.#findMore(signal)})
  }

  async start(): Promise<void> {
    await this.#dialling.start()
    await this.#walking.start()
  }

  async stop(): Promise<void> {
    await Promise.all([this.#dialling.stop(), this.#walking.stop()])
  }

  async #dialKnown(signal: AbortSignal): Promise<void> {
    await this.#dialAll([...this.#bootstrap], signal)
    if (this.#countMissing() > 0) await this.#dialAll(this.#drawHeard(), signal)
  }

  async #findMore(signal: AbortSignal): Promise<void> {
    if (this.#countMissing() > 0) await this.#try('walk', (soon) => this.#walk(soon), signal)
  }

  #drawHeard(): Target[] {
    const heard = this.#modules.listHeard()
    const drawn = Array.from(
      {length: Math.min(heardPerRound, heard.length)},
      () => heard[Math.floor(this.#modules.random() * heard.length)],
    )
    const targets = drawn.flatMap((node) =>
      node === undefined ? [] : [[node.peerId, node.listAddresses().map((address) => multiaddr(address))] as const],
    )
    return targets.filter(([, addresses]) => addresses.length > 0)
  }

  #countMissing(): number {
    return this.#options.targetPeers - this.#modules.host.getPeers().length
  }

  async #dialAll(targets: readonly Target[], signal: AbortSignal): Promise<void> {
    const connected = new Set(this.#modules.host.getPeers().map(String))
    const open = targets.filter(([peer]) => !connected.has(peer) && peer !== this.#modules.host.peerId.toString())
    while (open.length > 0 && !signal.aborted) {
      const next = open.splice(0, parallelDials)
      await Promise.all(next.map(([, addresses]) => this.#try(addresses.join(' '), (soon) => this.#dial(addresses, soon), signal)))
    }
  }

  async #dial(addresses: readonly Multiaddr[], signal: AbortSignal): Promise<void> {
    await withDeadline((soon) => this.#modules.host.dial([...addresses], {signal: soon}), {
      clock: this.#modules.clock,
      ms: dialTimeoutMs,
      signal,
    })
  }

  /** Asks the DHT for the peers around a random point and dials those we are not connected to; fails when that brings nobody. */
  async #walk(signal: AbortSignal): Promise<void> {
    const {host, clock} = this.#modules
    const before = host.getPeers().length
    if (before === 0) return
    const found = new Map<string, readonly Multiaddr[]>()
    const walk = async (soon: AbortSignal) => {
      for await (const info of host.peerRouting.getClosestPeers(this.#drawKey(), {signal: soon})) {
        if (info.multiaddrs.length > 0) found.set(info.id.toString(), nameAddresses(info))
      }
    }
    await withDeadline(walk, {clock, ms: walkTimeoutMs, signal}).catch(ignoreAbort)
    await this.#dialAll([...found].slice(0, this.#countMissing()), signal)
    if (host.getPeers().length <= before) throw new NetworkError({code: 'NETWORK_NO_NEW_PEERS'})
  }

  #drawKey(): Uint8Array {
    return Uint8Array.from({length: 32}, () => Math.floor(this.#modules.random() * 256))
  }

  /** Runs work unless it failed lately; each failure doubles the pause. */
  async #try(name: string, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    const patience = this.#patience.get(name) ?? {dueMs: 0, failures: 0}
    if (patience.dueMs > this.#modules.clock.now()) return
    try {
      await work(signal)
      this.#patience.delete(name)
    } catch (error) {
      if (signal.aborted) return
      const failures = patience.failures + 1
      const pauseMs = Math.min(maxPauseMs, this.#options.intervalMs * 2 ** (failures - 1))
      this.#patience.set(name, {dueMs: this.#modules.clock.now() + pauseMs, failures})
      this.#modules.logger.debug('Peer not reached', {target: name, detail: describeFailure(error)})
    }
  }
}

function groupByPeer(addresses: readonly string[]): Map<string, readonly Multiaddr[]> {
  const parsed = addresses.map((address) => multiaddr(address))
  return new Map(Object.entries(Object.groupBy(parsed, findPeer)).map(([peer, found = []]) => [peer, found]))
}

function findPeer(address: Multiaddr): string {
  return address.getComponents().findLast(({name}) => name === 'p2p')?.value ?? ''
}

function nameAddresses({id, multiaddrs}: PeerInfo): readonly Multiaddr[] {
  const peer = id.toString()
  return multiaddrs.map((address) => (findPeer(address) === peer ? address : address.encapsulate(`/p2p/${peer}`)))
}

function ignoreAbort(error: unknown): void {
  if (!isAbort(error)) throw error
}
