import type {Clock} from '@aleph-onchain/common'
import {readQuantity} from '../read/parse-answers.ts'
import type {RpcClient} from '../rpc/rpc-endpoint.ts'

const maxAgeMs = 1_000

/** The chain's wall time now: what the next block will have. On a devnet it may be far from this machine's. */
export class ChainTime {
  readonly #rpc: RpcClient
  readonly #clock: Clock
  #seen: {readonly seconds: number; readonly atMs: number} | undefined

  constructor({rpc, clock}: {readonly rpc: RpcClient; readonly clock: Clock}) {
    this.#rpc = rpc
    this.#clock = clock
  }

  /** Returns the time in seconds. */
  async now(signal?: AbortSignal): Promise<number> {
    const nowMs = this.#clock.now()
    if (this.#seen !== undefined && nowMs - this.#seen.atMs < maxAgeMs) return this.#seen.seconds
    const seconds = await this.#read(signal)
    this.#seen = {seconds, atMs: nowMs}
    return seconds
  }

  async #read(signal: AbortSignal | undefined): Promise<number> {
    const pending = await this.#rpc.request('eth_getBlockByNumber', ['pending', false], signal).catch(() => null)
    if (hasTimestamp(pending)) return readQuantity(pending.timestamp, 'timestamp', 'pool')
    const latest = await this.#rpc.request('eth_getBlockByNumber', ['latest', false], signal)
    const seconds = hasTimestamp(latest) ? readQuantity(latest.timestamp, 'timestamp', 'pool') : 0
    return Math.max(seconds, Math.floor(this.#clock.now() / 1000))
  }
}

function hasTimestamp(block: unknown): block is {readonly timestamp: unknown} {
  return typeof block === 'object' && block !== null && 'timestamp' in block
}
