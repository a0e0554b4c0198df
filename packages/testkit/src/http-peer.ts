import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Startable} from '@aleph-onchain/common'
import {honest, type PeerBehaviour} from './peer-behaviours.ts'

const filePath = /^\/api\/v0\/storage\/raw\/([^/?]+)$/

/** HTTP peer with files to fetch, as honest and as fast as it is told to be. */
export class HttpPeer implements Startable {
  readonly #files: ReadonlyMap<string, Buffer>
  readonly #server: Server
  #behaviour: PeerBehaviour
  #connections = 0
  /** `<path>` or `<path> <range>` of every request, in order. */
  readonly requests: string[] = []

  constructor(files: Readonly<Record<string, Uint8Array>>, behaviour: PeerBehaviour = honest) {
    this.#files = new Map(Object.entries(files).map(([hash, bytes]) => [hash, Buffer.from(bytes)]))
    this.#behaviour = behaviour
    this.#server = createServer((request, response) => this.#answer(request, response))
    this.#server.on('connection', () => {
      this.#connections++
    })
  }

  /** Number of connections that were made so far. */
  get connections(): number {
    return this.#connections
  }

  /** Base URL. */
  get url(): string {
    const {port} = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  async stop(): Promise<void> {
    if (!this.#server.listening) return
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Changes how the peer behaves from the next request on. */
  behave(behaviour: PeerBehaviour): void {
    this.#behaviour = behaviour
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const {range} = request.headers
    this.requests.push(range === undefined ? String(request.url) : `${request.url} ${range}`)
    // A client that goes away is nothing to a peer.
    response.on('error', () => undefined)
    const bytes = this.#files.get(filePath.exec(String(request.url))?.[1] ?? '')
    if (bytes === undefined) return void response.writeHead(404).end('not found')
    const start = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0)
    this.#behaviour({bytes, start, count: this.requests.length, request, response})
  }
}
