import type {Clock, Logger} from '@aleph-onchain/common'
import type {ItemType} from '@aleph-onchain/message'
import type {GroupItem, MessageArrival} from './arrival.ts'
import {PipelineError} from './errors.ts'
import type {PipelineOptions} from './options.ts'
import type {ContentSource} from './ports.ts'
import {readContent} from './read-content.ts'
import {withDeadline} from './with-deadline.ts'

/** What fetching contents uses of the rest of the node. */
export interface ContentFetcherModules {
  readonly contents: ContentSource
  readonly clock: Clock
  readonly logger: Logger
}

/** Brings contents that lie outside of their messages; a few at a time, each for a short while, outside of any transaction. */
export class ContentFetcher {
  readonly #modules: ContentFetcherModules
  readonly #options: PipelineOptions
  #running = 0

  constructor(modules: ContentFetcherModules, options: PipelineOptions) {
    this.#modules = modules
    this.#options = options
  }

  /** Makes a correctly signed message ready for its group, at once if it carries its content. */
  prepare(arrival: MessageArrival): GroupItem | Promise<GroupItem> {
    const {item_content} = arrival.envelope
    return item_content === null ? this.#fetch(arrival) : readContent(arrival, item_content)
  }

  /** A content that is not to be had now makes its message wait (published code 3). */
  async #fetch(arrival: MessageArrival): Promise<GroupItem> {
    const {item_type} = arrival.envelope
    const text = item_type === 'storage' ? await this.#fetchText(arrival, item_type) : undefined
    if (text === undefined) return {arrival, error: new PipelineError({code: 'PIPELINE_CONTENT_UNAVAILABLE', missing: [arrival.itemHash]})}
    if (Buffer.byteLength(text) > this.#options.maxContentBytes) return {arrival, error: this.#tooLong(text)}
    return readContent(arrival, text)
  }

  async #fetchText({itemHash}: MessageArrival, itemType: Exclude<ItemType, 'inline'>): Promise<string | undefined> {
    if (this.#running >= this.#options.maxContentFetches) return undefined
    this.#running++
    try {
      const deadline = {clock: this.#modules.clock, ms: this.#options.contentTimeoutMs}
      return await withDeadline(deadline, (signal) => this.#modules.contents.fetch(itemHash, itemType, signal))
    } catch (error) {
      this.#modules.logger.debug('Content not fetched', {itemHash}, error)
      return undefined
    } finally {
      this.#running--
    }
  }

  #tooLong(text: string): PipelineError {
    const msg = `Content too long: at most ${this.#options.maxContentBytes} bytes, not ${Buffer.byteLength(text)}`
    return new PipelineError({code: 'PIPELINE_FORMAT_INVALID', errors: [msg], verdict: 'ignore'})
  }
}
