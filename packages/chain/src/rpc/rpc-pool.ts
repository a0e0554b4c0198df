import {type Clock, isAbort, type Logger, type MetricsRegister, noopMetrics, throwIfAborted} from '@aleph-onchain/common'
import {ChainError, hasChainCode} from '../errors.ts'
import {type ChainRpcMetrics, createRpcMetrics} from '../metrics.ts'
import {defaultRpcOptions, type RpcOptions} from '../options.ts'
import {type RpcClient, RpcEndpoint} from './rpc-endpoint.ts'
import {classifyRpcFailure} from './rpc-failure.ts'

/** What the pool uses of the rest of the node. */
export interface RpcPoolModules {
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics?: MetricsRegister
  /** Replaced by tests. */
  readonly fetch?: typeof globalThis.fetch
}

/**
 * Several RPC endpoints as one. The first in order is asked as long as it works; one that fails rests, for longer each time, and the next is
 * asked. Reverts and the like are answers of the chain and go to the caller.
 */
export class RpcPool implements RpcClient {
  readonly endpoints: readonly RpcEndpoint[]
  readonly #chainId: number
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #metrics: ChainRpcMetrics

  constructor(
    {clock, logger, metrics = noopMetrics, fetch = globalThis.fetch}: RpcPoolModules,
    {urls, chainId, ...rest}: {readonly urls: readonly string[]; readonly chainId: number} & Partial<RpcOptions>,
  ) {
    const options = {...defaultRpcOptions, ...rest}
    this.endpoints = nameEndpoints(urls).map(({url, label}) => new RpcEndpoint({clock, fetch}, {url, label, options}))
    this.#chainId = chainId
    this.#clock = clock
    this.#logger = logger
    this.#metrics = createRpcMetrics(metrics)
  }

  async request(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    return await this.run((endpoint) => endpoint.request(method, params, signal), method, signal)
  }

  /**
   * Does work with one endpoint, all of it anew with the next when that fails: for reads that have to fit together. Rejects with
   * CHAIN_UNREACHABLE when no endpoint could do it, naming what failed at each.
   */
  async run<T>(work: (endpoint: RpcEndpoint) => Promise<T>, method: string, signal?: AbortSignal): Promise<T> {
    const failures: string[] = []
    let [last, other]: unknown[] = []
    for (const endpoint of this.#inOrder()) {
      throwIfAborted(signal)
      try {
        return await this.#runAt(endpoint, work, signal)
      } catch (error) {
        if (isAbort(error)) throw error
        const failure = classifyRpcFailure(error, method)
        if (failure === 'answer' || failure === 'range') throw error
        if (failure === 'other') other = error
        else this.#noteFailure(endpoint, error)
        failures.push(`${endpoint.label}: ${describe(error)}`)
        last = error
      }
    }
    // Some endpoint works, but sees another chain than was expected or lacks the method, and no other does better.
    if (other !== undefined) throw other
    if (failures.length === 1 && last instanceof ChainError) throw last
    throw new ChainError({code: 'CHAIN_UNREACHABLE', failures}, {message: `No RPC endpoint answers: ${failures.join('; ')}.`})
  }

  async #runAt<T>(endpoint: RpcEndpoint, work: (endpoint: RpcEndpoint) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    await endpoint.assertChain(this.#chainId, signal)
    const result = await work(endpoint)
    if (endpoint.failures > 0) this.#logger.info('RPC endpoint answers again', {endpoint: endpoint.label})
    endpoint.noteSuccess()
    return result
  }

  /** Those that rest come last, the one that is ready first before the others: resting is better than giving up. */
  #inOrder(): readonly RpcEndpoint[] {
    const rank = (endpoint: RpcEndpoint) => (endpoint.isResting ? endpoint.restUntilMs : 0)
    return this.endpoints.toSorted((left, right) => rank(left) - rank(right))
  }

  #noteFailure(endpoint: RpcEndpoint, error: unknown): void {
    const isFirst = endpoint.failures === 0
    endpoint.noteFailure(hasChainCode(error, 'CHAIN_RATE_LIMITED') ? retryAfterOf(error) : undefined)
    this.#metrics.countFailure(endpoint.label)
    const context = {endpoint: endpoint.label, problem: describe(error), restMs: endpoint.restUntilMs - this.#clock.now()}
    if (isFirst) this.#logger.warn('RPC endpoint failed', context)
    else this.#logger.debug('RPC endpoint failed', context)
  }
}

function retryAfterOf({reason}: ChainError): number | undefined {
  return reason.code === 'CHAIN_RATE_LIMITED' ? reason.retryAfterMs : undefined
}

/** Says what failed in words that hold no URL. */
function describe(error: unknown): string {
  if (error instanceof ChainError) return 'problem' in error.reason ? `${error.code} (${error.reason.problem})` : error.code
  return error instanceof Error && 'details' in error && typeof error.details === 'string' ? error.details : 'unknown failure'
}

/** Names endpoints by host, numbered where hosts repeat. */
function nameEndpoints(urls: readonly string[]): readonly {url: string; label: string}[] {
  const seen = new Map<string, number>()
  return urls.map((url) => {
    const {host} = new URL(url)
    const count = (seen.get(host) ?? 0) + 1
    seen.set(host, count)
    return {url, label: count === 1 ? host : `${host} #${count}`}
  })
}
