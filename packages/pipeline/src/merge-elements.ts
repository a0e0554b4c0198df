import type {Executor} from './bulk-sql.ts'
import {maxAggregateBytes} from './constants.ts'
import type {AggregateRef} from './load/load-aggregates.ts'

/** What the elements of an aggregate merge to. */
export interface MergedAggregate {
  /** The merged content as JSON. */
  readonly content: string
  readonly created: number
  readonly lastUpdated: number
  readonly lastRevisionHash: string
}

/** How much may be read, and what happens between two pages. */
export interface MergeLimits {
  /** Counted down by what is read. */
  bytes: number
  readonly pause?: () => Promise<void>
}

interface Element {
  readonly item_hash: string
  readonly time: number
  readonly content: string
}

/** Few, so that a page of the largest elements still takes only milliseconds. */
const elementsPerPage = 20

/**
 * Merges the elements of an aggregate from the oldest to the newest, key by key at the top level. Answers `none` when it has
 * no elements, `too-much` when the limit of bytes to read was reached, `too-large` when the content would pass `maxAggregateBytes`.
 */
export async function mergeElements(
  executor: Executor,
  ref: AggregateRef,
  limits: MergeLimits,
): Promise<MergedAggregate | 'none' | 'too-much' | 'too-large'> {
  const merge = new Merge()
  for (let last: Element | undefined; ; ) {
    const page = await readElements(executor, ref, last)
    for (const element of page) {
      limits.bytes -= element.content.length
      if (limits.bytes < 0) return 'too-much'
      merge.add(element)
    }
    if (merge.isTooLarge()) return 'too-large'
    last = page.at(-1)
    if (page.length < elementsPerPage) return merge.finish()
    await limits.pause?.()
  }
}

class Merge {
  readonly #entries = new Map<string, unknown>()
  #oldest: Element | undefined
  #newest: Element | undefined
  /** Upper bound of the size of the content: set to the true size now and then, grown by what is added. */
  #bytes = 0

  add(element: Element): void {
    for (const [name, value] of Object.entries(JSON.parse(element.content))) this.#entries.set(name, value)
    this.#oldest ??= element
    this.#newest = element
    this.#bytes += element.content.length
  }

  isTooLarge(): boolean {
    if (this.#bytes > maxAggregateBytes) this.#bytes = this.#content().length
    return this.#bytes > maxAggregateBytes
  }

  finish(): MergedAggregate | 'none' {
    if (this.#oldest === undefined || this.#newest === undefined) return 'none'
    const {time, item_hash} = this.#newest
    return {content: this.#content(), created: this.#oldest.time, lastUpdated: time, lastRevisionHash: item_hash}
  }

  #content(): string {
    return JSON.stringify(Object.fromEntries(this.#entries))
  }
}

async function readElements(executor: Executor, {owner, key}: AggregateRef, after: Element | undefined): Promise<Element[]> {
  let query = executor
    .selectFrom('aggregate_elements')
    .select(['item_hash', 'time', 'content'])
    .where('owner', '=', owner)
    .where('key', '=', key)
  if (after !== undefined) {
    query = query.where(({eb, and, or}) =>
      or([eb('time', '>', after.time), and([eb('time', '=', after.time), eb('item_hash', '>', after.item_hash)])]),
    )
  }
  return await query.orderBy('time').orderBy('item_hash').limit(elementsPerPage).execute()
}
