import {silentLogger} from '@aleph-onchain/common'
import {computeItemHash, type Envelope} from '@aleph-onchain/message'
import {buildPost, FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {isRefusal} from './arrival.ts'
import {ContentFetcher} from './fetch-content.ts'
import {defaultPipelineOptions} from './options.ts'
import type {ContentSource} from './ports.ts'
import {createArrival} from './read-arrival.ts'

const text = '{"type":"note"}'

async function createRemote(itemType: 'storage' | 'ipfs' = 'storage') {
  const envelope: Envelope = {...(await buildPost()), item_type: itemType, item_content: null, item_hash: computeItemHash(text)}
  return createArrival(envelope, {origin: 'http', receivedMs: 0})
}

function create(fetch: ContentSource['fetch'], options: Partial<typeof defaultPipelineOptions> = {}) {
  const clock = new FakeClock()
  const fetcher = new ContentFetcher({contents: {fetch}, clock, logger: silentLogger}, {...defaultPipelineOptions, ...options})
  const codeOf = async (arrival: Awaited<ReturnType<typeof createRemote>>) => {
    const item = await fetcher.prepare(arrival)
    return isRefusal(item) ? item.error.code : 'ready'
  }
  return {clock, fetcher, codeOf}
}

const patience = {timeout: 10_000}

describe('ContentFetcher', () => {
  it('reads an inline content at once and asks nobody', async () => {
    const {fetcher} = create(() => expect.unreachable())
    const item = fetcher.prepare(createArrival(await buildPost(), {origin: 'http', receivedMs: 0}))
    expect(item).toMatchObject({content: {type: 'note'}})
  })

  it('brings a content from outside', async () => {
    expect(await create(async () => text).codeOf(await createRemote())).toBe('ready')
  })

  it.each<[string, ContentSource['fetch']]>([
    ['nobody has it', async () => undefined],
    ['it cannot be fetched', () => Promise.reject(new TypeError('network'))],
  ])('lets the message wait when %s', async (_, fetch) => {
    expect(await create(fetch).codeOf(await createRemote())).toBe('PIPELINE_CONTENT_UNAVAILABLE')
  })

  it('lets messages wait whose content is in IPFS', async () => {
    expect(await create(() => expect.unreachable()).codeOf(await createRemote('ipfs'))).toBe('PIPELINE_CONTENT_UNAVAILABLE')
  })

  it('waits only so long', async () => {
    const {clock, codeOf} = create(() => new Promise(() => undefined))
    const code = codeOf(await createRemote())
    await expect.poll(() => clock.sleeping, patience).toBe(1)
    await clock.advance(2_000)
    expect(await code).toBe('PIPELINE_CONTENT_UNAVAILABLE')
  })

  it('lets messages wait when too many contents are being fetched', async () => {
    const {clock, codeOf} = create(() => new Promise(() => undefined), {maxContentFetches: 1})
    const first = codeOf(await createRemote())
    expect(await codeOf(await createRemote())).toBe('PIPELINE_CONTENT_UNAVAILABLE')
    await clock.advance(2_000)
    await first
  })

  it('refuses a content that is too long', async () => {
    expect(await create(async () => text, {maxContentBytes: 5}).codeOf(await createRemote())).toBe('PIPELINE_FORMAT_INVALID')
  })
})
