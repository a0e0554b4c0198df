import type {Clock} from '@aleph-onchain/common'
import {ChainError} from '../errors.ts'
import type {RpcOptions} from '../options.ts'
import {postCalls, type RpcCall, type RpcOutcome} from './json-rpc.ts'

/** What speaks JSON-RPC: one endpoint, or several with fail-over. */
export interface RpcClient {
  request(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown>
}

/** One RPC endpoint, with what we learnt of it. */
export class RpcEndpoint implements RpcClient {
  /** Host of its URL: all of it that is ever shown. */
  readonly label: string
  readonly #url: string
  readonly #headers: Readonly<Record<string, string>>
  readonly #clock: Clock
  readonly #fetch: typeof globalThis.fetch
  readonly #options: RpcOptions
  /** Failures in a row. */
  #failures = 0
  #restUntilMs = 0
  #chainId: number | undefined

  constructor(
    {clock, fetch}: {readonly clock: Clock; readonly fetch: typeof globalThis.fetch},
    {url, label, options}: {readonly url: string; readonly label: string; readonly options: RpcOptions},
  ) {
    const {address, headers} = splitCredentials(url)
    this.label = label
    this.#url = address
    this.#headers = headers
    this.#clock = clock
    this.#fetch = fetch
    this.#options = options
  }

  get failures(): number {
    return this.#failures
  }

  get isResting(): boolean {
    return this.#clock.now() < this.#restUntilMs
  }

  get restUntilMs(): number {
    return this.#restUntilMs
  }

  async request(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    const [outcome] = await this.#post([{method, params}], signal)
    if (outcome === undefined) throw new ChainError({code: 'CHAIN_RESPONSE_INVALID', endpoint: this.label, problem: 'no answer'})
    if ('error' in outcome) throw outcome.error
    return outcome.result
  }

  /** Sends calls in batches and returns their results in order; rejects with the first error among them. */
  async requestAll(calls: readonly RpcCall[], signal?: AbortSignal): Promise<readonly unknown[]> {
    const results: unknown[] = []
    for (let start = 0; start < calls.length; start += this.#options.batchSize) {
      for (const outcome of await this.#post(calls.slice(start, start + this.#options.batchSize), signal)) {
        if ('error' in outcome) throw outcome.error
        results.push(outcome.result)
      }
    }
    return results
  }

  /** Makes sure, once after every fault, that the endpoint serves the right chain. */
  async assertChain(expected: number, signal?: AbortSignal): Promise<void> {
    this.#chainId ??= Number(await this.request('eth_chainId', [], signal))
    if (this.#chainId === expected) return
    const actual = this.#chainId
    this.#chainId = undefined
    throw new ChainError({code: 'CHAIN_ID_WRONG', endpoint: this.label, expected, actual})
  }

  noteSuccess(): void {
    this.#failures = 0
    this.#restUntilMs = 0
  }

  /** Gives the endpoint a rest that grows with its failures. */
  noteFailure(retryAfterMs?: number): void {
    const {minRestMs, maxRestMs} = this.#options
    const restMs = retryAfterMs ?? Math.min(maxRestMs, minRestMs * 2 ** Math.min(this.#failures, 16))
    this.#failures++
    this.#restUntilMs = this.#clock.now() + Math.min(restMs, maxRestMs)
    this.#chainId = undefined
  }

  async #post(calls: readonly RpcCall[], signal: AbortSignal | undefined): Promise<readonly RpcOutcome[]> {
    const {timeoutMs, maxAnswerBytes} = this.#options
    const options = {url: this.#url, label: this.label, headers: this.#headers, signal, timeoutMs, maxAnswerBytes}
    return await postCalls({clock: this.#clock, fetch: this.#fetch}, calls, options)
  }
}

/** `fetch` refuses URLs with a user and a password: they go into a header. */
function splitCredentials(url: string): {address: string; headers: Record<string, string>} {
  const parsed = new URL(url)
  if (parsed.username === '' && parsed.password === '') return {address: url, headers: {}}
  const pair = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`
  parsed.username = ''
  parsed.password = ''
  return {address: parsed.href, headers: {authorization: `Basic ${Buffer.from(pair).toString('base64')}`}}
}
