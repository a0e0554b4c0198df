import type {Duplex} from 'node:stream'

/** Way to and from a guest, over which both sides open connections to numbered ports of the other. */
export interface ProgramTransport {
  /** Opens a connection to a port of the guest. Rejects with EXECUTOR_AGENT_SILENT or _PROTOCOL. */
  connect(port: number): Promise<Duplex>
  /** Settles when nothing can go this way any more, with what went wrong, if it did. */
  readonly closed: Promise<unknown>
  /** Ends all connections and lets go of the guest. */
  close(): void
}

/** Takes a connection that the guest opened to a port of the host. */
export type AcceptConnection = (port: number, stream: Duplex) => void
