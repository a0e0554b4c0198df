import type {Logger, Startable} from '@aleph-onchain/common'
import type {Connection, PeerId, Stream} from '@libp2p/interface'
import type {CatchUpClient} from './catch-up-client.ts'
import type {CatchUpServer} from './catch-up-server.ts'
import {catchUpProtocol} from './constants.ts'
import type {Host} from './create-host.ts'

/** What the part uses of the rest. */
export interface CatchUpPartModules {
  readonly host: Host
  readonly server: CatchUpServer
  readonly client: CatchUpClient
  readonly logger: Logger
}

/** Speaks the catch-up protocol with every peer that does: serves their streams, and tells the client whom it can read. */
export class CatchUpPart implements Startable {
  readonly #modules: CatchUpPartModules
  readonly #streams = new Set<Promise<void>>()
  #stop = new AbortController()
  #topology: string | undefined

  constructor(modules: CatchUpPartModules) {
    this.#modules = modules
  }

  async start(): Promise<void> {
    const {host, client} = this.#modules
    this.#stop = new AbortController()
    await host.handle(catchUpProtocol, (stream, connection) => this.#serve(stream, connection), {
      maxInboundStreams: 4,
      maxOutboundStreams: 4,
    })
    const topology = {onConnect: (peer: PeerId) => client.addPeer(peer), onDisconnect: (peer: PeerId) => client.removePeer(peer)}
    this.#topology = await host.register(catchUpProtocol, topology)
    await client.start()
  }

  async stop(): Promise<void> {
    if (this.#topology !== undefined) this.#modules.host.unregister(this.#topology)
    this.#topology = undefined
    this.#stop.abort()
    await this.#modules.client.stop()
    await Promise.all(this.#streams)
    await this.#modules.host.unhandle(catchUpProtocol)
  }

  #serve(stream: Stream, connection: Connection): void {
    const served = this.#modules.server.serve(stream, connection, this.#stop.signal).finally(() => this.#streams.delete(served))
    this.#streams.add(served)
  }
}
