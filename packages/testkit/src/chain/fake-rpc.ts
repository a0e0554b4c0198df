import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {text} from 'node:stream/consumers'
import {numberToHex} from 'viem'
import {type FakeChain, renderBlock} from './fake-chain.ts'

/** How an endpoint misbehaves. All of it can be changed while it runs. */
export interface FakeRpcFaults {
  /** Says that it serves this chain. */
  chainId?: number
  /** Answers with this HTTP status. */
  status?: number
  /** With 429: seconds in `retry-after`. */
  retryAfter?: number
  /** Never answers. */
  hangs?: boolean
  /** Answers with something that is not JSON. */
  garbage?: boolean
  /** Refuses logs of more blocks than this. */
  maxRange?: number
  /** Refuses more logs than this at once. */
  maxLogs?: number
  /** Leaves out the logs of blocks for which this is true, and says nothing of it. */
  drops?: (block: number) => boolean
  /** Is this many blocks behind: does not know newer ones, and gives no logs for them. */
  behind?: number
  /** Number of requests after which the fault ends by itself. */
  requests?: number
  /** Answers to other methods. */
  answer?: (method: string, params: readonly unknown[]) => unknown
  /** Called before each answer: for changes of the chain in between two requests. */
  before?: (method: string, params: readonly unknown[]) => void
}

interface Request {
  readonly id: unknown
  readonly method: string
  readonly params: readonly unknown[]
}

/** Error of JSON-RPC that an `answer` may throw. */
export class FakeRpcError extends Error {
  readonly code: number
  readonly data: unknown

  constructor(code: number, message: string, data?: unknown) {
    super(message)
    this.code = code
    this.data = data
  }
}

/** RPC endpoint over a fake chain that misbehaves as it is told. */
export class FakeRpc {
  faults: FakeRpcFaults = {}
  /** Methods that were asked for, in order. */
  readonly calls: string[] = []
  readonly #chain: FakeChain
  readonly #chainId: number

  constructor(chain: FakeChain, {chainId = 31_337}: {readonly chainId?: number} = {}) {
    this.#chain = chain
    this.#chainId = chainId
  }

  /** Answers an HTTP request. */
  async handle(body: string, signal?: AbortSignal): Promise<Response> {
    this.#countDown()
    const {status, retryAfter, hangs, garbage} = this.faults
    if (hangs === true) return await hangUntil(signal)
    if (status !== undefined) return new Response('', {status, headers: retryAfter === undefined ? {} : {'retry-after': `${retryAfter}`}})
    if (garbage === true) return new Response('<html>gateway error</html>')
    const parsed: Request | readonly Request[] = JSON.parse(body)
    const answers = Array.isArray(parsed) ? parsed.map((request) => this.#answer(request)) : this.#answer(parsed as Request)
    return new Response(JSON.stringify(answers))
  }

  #countDown(): void {
    if (this.faults.requests === undefined) return
    if (this.faults.requests <= 0) this.faults = {}
    else this.faults.requests--
  }

  #answer({id, method, params}: Request): unknown {
    this.calls.push(method)
    this.faults.before?.(method, params)
    try {
      return {jsonrpc: '2.0', id, result: this.#result(method, params)}
    } catch (error) {
      if (!(error instanceof FakeRpcError)) throw error
      return {jsonrpc: '2.0', id, error: {code: error.code, message: error.message, data: error.data}}
    }
  }

  #result(method: string, params: readonly unknown[]): unknown {
    const head = Math.max(0, this.#chain.head.number - (this.faults.behind ?? 0))
    switch (method) {
      case 'eth_chainId':
        return numberToHex(this.faults.chainId ?? this.#chainId)
      case 'eth_blockNumber':
        return numberToHex(head)
      case 'eth_getBlockByNumber': {
        const number = params[0] === 'latest' ? head : Number(params[0])
        const block = number > head ? undefined : this.#chain.block(number)
        return block === undefined ? null : renderBlock(block)
      }
      case 'eth_getLogs':
        return this.#logs(params[0] as Readonly<Record<string, unknown>>, head)
      default: {
        const result = this.faults.answer?.(method, params)
        if (result === undefined) throw new FakeRpcError(-32601, `the method ${method} does not exist`)
        return result
      }
    }
  }

  #logs(filter: Readonly<Record<string, unknown>>, head: number): readonly unknown[] {
    const addresses = filter.address as readonly string[]
    const hash = filter.blockHash
    if (typeof hash === 'string') {
      const block = this.#chain.blockByHash(hash)
      if (block === undefined) throw new FakeRpcError(-32000, 'unknown block')
      return this.#chain.logs(addresses, block.number, block.number)
    }
    const [from, to] = [Number(filter.fromBlock), Math.min(head, Number(filter.toBlock))]
    const {maxRange, maxLogs, drops} = this.faults
    if (maxRange !== undefined && to - from + 1 > maxRange) throw new FakeRpcError(-32000, `block range exceeds ${maxRange}`)
    const logs = this.#chain.logs(addresses, from, to)
    if (maxLogs !== undefined && logs.length > maxLogs) throw new FakeRpcError(-32005, `query returned more than ${maxLogs} results`)
    return drops === undefined ? logs : logs.filter((log) => !drops(Number(log.blockNumber)))
  }
}

/** Stands in for `fetch`: each host is one endpoint. */
export function fakeFetch(endpoints: Readonly<Record<string, FakeRpc>>): typeof globalThis.fetch {
  return async (input, init) => {
    const {host} = new URL(String(input))
    const endpoint = endpoints[host]
    if (endpoint === undefined) throw new TypeError('fetch failed', {cause: {code: 'ECONNREFUSED'}})
    return await endpoint.handle(String(init?.body), init?.signal ?? undefined)
  }
}

/** Serves an endpoint over HTTP on a free port, for what has a `fetch` of its own. */
export async function serveRpc(rpc: FakeRpc): Promise<{readonly url: string; stop(): Promise<void>}> {
  const server = createServer(async (request, response) => {
    const answer = await rpc.handle(await text(request))
    response.writeHead(answer.status, {'content-type': 'application/json'}).end(await answer.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function hangUntil(signal: AbortSignal | undefined): Promise<Response> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), {once: true}))
}
