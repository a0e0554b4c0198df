import {LruMap} from '@aleph-onchain/common'

/** Requests remembered at most; who gets in has proven who it is, so nobody else can push them out. */
const capacity = 20_000

/** Remembers signed requests for as long as they could be sent again. What it forgets early has become too old meanwhile. */
export class ReplayGuard {
  readonly #seen = new LruMap<string, number>(capacity)

  /** Notes a request that is good until then; answers whether it is new. */
  admit(id: string, times: {readonly nowMs: number; readonly untilMs: number}): boolean {
    const until = this.#seen.get(id)
    if (until !== undefined && until >= times.nowMs) return false
    this.#seen.set(id, times.untilMs)
    return true
  }
}
