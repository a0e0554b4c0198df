import type {Duplex} from 'node:stream'
import type {Vsock} from '../../hypervisor.ts'
import type {AcceptConnection, ProgramTransport} from './transport.ts'

/** Connections by vsock: each is one of its own, nothing is shared and nothing has to be reset. */
export class VsockTransport implements ProgramTransport {
  readonly #vsock: Vsock
  readonly #closed = Promise.withResolvers<unknown>()
  readonly #streams = new Set<Duplex>()
  #stopListening: (() => void)[] = []

  private constructor(vsock: Vsock) {
    this.#vsock = vsock
  }

  /** Begins to listen on ports of the host. */
  static async open(vsock: Vsock, accept: AcceptConnection, ports: readonly number[]): Promise<VsockTransport> {
    const transport = new VsockTransport(vsock)
    try {
      for (const port of ports) {
        const stop = await vsock.listen(port, (stream) => accept(port, transport.#add(stream)))
        transport.#stopListening.push(stop)
      }
      return transport
    } catch (error) {
      transport.close()
      throw error
    }
  }

  get closed(): Promise<unknown> {
    return this.#closed.promise
  }

  async connect(port: number): Promise<Duplex> {
    return this.#add(await this.#vsock.connect(port))
  }

  close(): void {
    for (const stop of this.#stopListening) stop()
    this.#stopListening = []
    for (const stream of this.#streams) stream.destroy()
    this.#closed.resolve(undefined)
  }

  #add(stream: Duplex): Duplex {
    this.#streams.add(stream)
    stream.on('error', () => undefined)
    stream.on('close', () => this.#streams.delete(stream))
    return stream
  }
}
