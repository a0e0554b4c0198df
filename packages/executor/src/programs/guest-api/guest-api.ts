import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {Duplex} from 'node:stream'
import type {Logger} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import type {ProgramCache} from './program-cache.ts'

/** What the API is made of. */
export interface GuestApiModules {
  readonly cache: ProgramCache
  readonly logger: Logger
}

/** Tunables of the API. */
export interface GuestApiOptions {
  /** HTTP API that reads of the network are passed on to; undefined turns that off. */
  readonly apiUrl: string | undefined
}

const maxValueBytes = 1024 * 1024
const maxProxiedBytes = 16 * 1024 * 1024
const proxyDeadlineMs = 20_000
const keyPattern = /^\w{1,256}$/
const wildcardPattern = /^[\w*?^-]{1,256}$/

/** Requests that a program may make each second. */
const maxPerSecond = 200

/**
 * HTTP API that programs reach from inside their machines, over connections to port 53 of the host: compute-node.md §3.4. The cache is
 * each program's own; reads of the network go to the node's API. Signing and publishing in the name of the host are not offered.
 */
export class GuestApi {
  readonly #modules: GuestApiModules
  readonly #options: GuestApiOptions
  readonly #server: Server
  readonly #callers = new WeakMap<Duplex, ItemHash>()
  readonly #rates = new Map<ItemHash, number>()
  #second = 0

  constructor(modules: GuestApiModules, options: GuestApiOptions) {
    this.#modules = modules
    this.#options = options
    this.#server = createServer({maxHeaderSize: 16 * 1024}, (request, response) => void this.#answer(request, response))
    this.#server.on('clientError', (_error, stream: Duplex) => stream.destroy())
  }

  /** Serves a connection of a program. */
  serve(vmHash: ItemHash, stream: Duplex): void {
    this.#callers.set(stream, vmHash)
    this.#server.emit('connection', stream)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const vmHash = this.#callers.get(request.socket)
    try {
      if (vmHash === undefined || this.#isTooFast(vmHash)) return send(response, 429, {error: 'Too many requests'})
      await this.#route(vmHash, request, response)
    } catch (error) {
      this.#modules.logger.debug('Request of a program failed', {vmHash}, error)
      if (!response.headersSent) send(response, 502, {error: 'The host could not do that'})
      else response.destroy()
    }
  }

  async #route(vmHash: ItemHash, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname, searchParams} = new URL(`http://localhost${request.url ?? ''}`)
    if (pathname === '/cache/' || pathname === '/cache') return await this.#listKeys(vmHash, searchParams.get('pattern'), response)
    if (pathname.startsWith('/cache/')) return await this.#serveCache(vmHash, pathname.slice('/cache/'.length), request, response)
    if (pathname === '/properties') return send(response, 200, {})
    if (request.method === 'GET' || request.method === 'HEAD') return await this.#proxy(pathname, searchParams, request.method, response)
    send(response, 501, {error: 'This host neither signs nor publishes messages for programs'})
  }

  async #listKeys(vmHash: ItemHash, pattern: string | null, response: ServerResponse): Promise<void> {
    if (pattern !== null && !wildcardPattern.test(pattern)) return send(response, 400, {error: 'Invalid key'})
    const keys = await this.#modules.cache.listKeys(vmHash)
    send(response, 200, pattern === null ? keys : keys.filter((key) => matchesWildcard(pattern, key)))
  }

  async #serveCache(vmHash: ItemHash, key: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {cache} = this.#modules
    if (!keyPattern.test(key)) return send(response, 400, {error: 'Invalid key'})
    switch (request.method) {
      case 'GET': {
        const value = await cache.find(vmHash, key)
        if (value === undefined) return send(response, 404, {error: 'No such key'})
        return void response.writeHead(200, {'content-type': 'application/octet-stream', 'content-length': value.length}).end(value)
      }
      case 'PUT': {
        const value = await readBody(request)
        if (value === undefined) return send(response, 413, {error: 'The value is too large'})
        return (await cache.put(vmHash, key, value))
          ? send(response, 200, true)
          : send(response, 507, {error: 'The cache of the program is full'})
      }
      case 'DELETE':
        return send(response, 200, (await cache.remove(vmHash, key)) ? 1 : 0)
      default:
        return send(response, 405, {error: 'Method not allowed'})
    }
  }

  /** Passes a read on; only path and query go with it, and only as much comes back as a program may have. */
  async #proxy(path: string, query: URLSearchParams, method: string, response: ServerResponse): Promise<void> {
    const {apiUrl} = this.#options
    if (apiUrl === undefined || !path.startsWith('/api/')) return send(response, 404, {error: 'Not found'})
    const target = new URL(apiUrl)
    target.pathname = path
    target.search = query.toString()
    const answer = await fetch(target, {method, redirect: 'error', signal: AbortSignal.timeout(proxyDeadlineMs)})
    const headers = {'content-type': answer.headers.get('content-type') ?? 'application/octet-stream'}
    const body = await readAnswer(answer)
    if (body === undefined) return send(response, 502, {error: 'The answer is too large'})
    response.writeHead(answer.status, {...headers, 'content-length': body.length}).end(method === 'HEAD' ? undefined : body)
  }

  #isTooFast(vmHash: ItemHash): boolean {
    const second = Math.floor(performance.now() / 1_000)
    if (second !== this.#second) this.#rates.clear()
    this.#second = second
    const count = (this.#rates.get(vmHash) ?? 0) + 1
    this.#rates.set(vmHash, count)
    return count > maxPerSecond
  }
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(value))
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= maxValueBytes) chunks.push(chunk)
    else if (length > 2 * maxValueBytes) break // what remains is not worth reading
  }
  return length > maxValueBytes ? undefined : Buffer.concat(chunks)
}

async function readAnswer(answer: Response): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer.body ?? []) {
    length += chunk.length
    if (length > maxProxiedBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Compares with `*` for any text and `?` for one letter; without backtracking, for tenants write the pattern. */
function matchesWildcard(pattern: string, text: string): boolean {
  let at = 0
  let star = -1
  let mark = 0
  for (let index = 0; index < text.length; ) {
    if (at < pattern.length && (pattern[at] === '?' || (pattern[at] !== '*' && pattern[at] === text[index]))) {
      at++
      index++
    } else if (pattern[at] === '*') {
      star = at++
      mark = index
    } else if (star !== -1) {
      at = star + 1
      index = ++mark
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
