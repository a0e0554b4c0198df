import type {Database} from '@aleph-onchain/database'
import type {Account, Envelope} from '@aleph-onchain/message'
import {findTags} from '@aleph-onchain/storage'
import {buildAggregate, buildAmend, buildForget, buildPost, buildStore, databases, testAccount, testFileHash} from '@aleph-onchain/testkit'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {expectCountsRight, type Harness, readTable, startHarness, storeFile, submitTogether, waitForOutcome} from '../fixtures/harness.ts'

const runs = {numRuns: 25, timeout: 50_000}

/** Revisions at few different times, so that ties occur; then an order of arrival and how many arrive at once. */
const revisions = fc.array(fc.record({time: fc.integer({min: 1, max: 6}), keys: fc.subarray(['a', 'b', 'c', 'd'])}), {
  minLength: 1,
  maxLength: 10,
})
const shuffle = fc.infiniteStream(fc.nat())
const groupSize = fc.integer({min: 1, max: 5})

describe.each(databases)('any order of arrival on $name', ({open}) => {
  let harness: Harness
  let accounts = 0
  const newOwner = () => testAccount(10_000 + accounts++)

  beforeAll(async () => {
    harness = await startHarness(await open())
    for (let index = 0; index < 4; index++) await storeFile(harness, testFileHash(index))
  })

  afterAll(async () => {
    await expectCountsRight(harness)
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  it('merges an aggregate as if its elements had come sorted', async () => {
    await fc.assert(
      fc.asyncProperty(revisions, shuffle, groupSize, async (all, order, size) => {
        const owner = newOwner()
        const messages = await buildRevisions(owner, all)
        await submitInGroups(harness, permute(messages, order), size)
        expect(await readAggregate(harness.database, owner)).toEqual(mergeSorted(messages))
      }),
      runs,
    )
  })

  it('merges what is left when some elements are forgotten, in between or afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(revisions, shuffle, groupSize, fc.infiniteStream(fc.boolean()), async (all, order, size, picks) => {
        const owner = newOwner()
        const messages = permute(await buildRevisions(owner, all), order)
        const forgotten = messages.filter(() => picks.next().value === true)
        const half = Math.ceil(messages.length / 2)
        await submitInGroups(harness, messages.slice(0, half), size)
        const early = forgotten.filter((message) => messages.indexOf(message) < half)
        const late = forgotten.filter((message) => !early.includes(message))
        if (early.length > 0) await submitInGroups(harness, [await buildForget(early, {account: owner, time: 1})], 1)
        const rest = messages.slice(half)
        if (late.length > 0) rest.push(await buildForget(late, {account: owner, time: 2}))
        await submitInGroups(harness, rest, rest.length)
        expect(await readAggregate(harness.database, owner)).toEqual(
          mergeSorted(messages.filter((message) => !forgotten.includes(message))),
        )
      }),
      runs,
    )
  })

  it('shows the newest amend of a post', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({min: 1, max: 6}), {maxLength: 8}),
        shuffle,
        groupSize,
        fc.boolean(),
        async (times, order, size, forgets) => {
          const owner = newOwner()
          const original = await buildPost({account: owner, time: 3})
          const amends = await Promise.all(
            times.map((time, index) => buildAmend(original, {account: owner, time, content: {content: {index}}})),
          )
          await submitInGroups(harness, permute([original, ...amends], order), size)
          for (const amend of amends) await waitUntilProcessed(harness, amend)
          const first = findNewest(original, amends)
          expect(await readLatest(harness, original)).toEqual(first)
          if (!forgets || first.latest_amend === null) return
          const gone = amends.filter(({item_hash}) => item_hash === first.latest_amend)
          await submitTogether(harness, [await buildForget(gone, {account: owner, time: 9})])
          const rest = amends.filter((amend) => !gone.includes(amend))
          expect(await readLatest(harness, original)).toEqual(findNewest(original, rest))
        },
      ),
      runs,
    )
  })

  it('lets a tag stand for the newest revision of a file', async () => {
    const stores = fc.array(fc.record({time: fc.integer({min: 1, max: 5}), file: fc.nat({max: 3})}), {minLength: 1, maxLength: 8})
    await fc.assert(
      fc.asyncProperty(stores, shuffle, groupSize, fc.boolean(), async (all, order, size, forgets) => {
        const owner = newOwner()
        const messages = await Promise.all(
          all.map(({time, file}, index) =>
            buildStore({account: owner, time, content: {ref: 'site', item_hash: testFileHash(file), content_type: `type ${index}`}}),
          ),
        )
        await submitInGroups(harness, permute(messages, order), size)
        expect(await readTag(harness.database, owner)).toEqual(newestFile(messages))
        if (!forgets) return
        const [gone, ...rest] = permute(messages, order)
        if (gone !== undefined) await submitTogether(harness, [await buildForget([gone], {account: owner, time: 9})])
        expect(await readTag(harness.database, owner)).toEqual(newestFile(rest))
      }),
      runs,
    )
  })
})

/** Revisions that are the same in every letter are one message. */
async function buildRevisions(owner: Account, all: readonly {time: number; keys: readonly string[]}[]): Promise<Envelope[]> {
  const messages = await Promise.all(
    all.map(({time, keys}, index) =>
      buildAggregate({account: owner, time, content: {content: Object.fromEntries(keys.map((key) => [key, `${key}${index}`]))}}),
    ),
  )
  return [...new Map(messages.map((message) => [message.item_hash, message])).values()]
}

function permute<T>(items: readonly T[], order: IterableIterator<number>): T[] {
  return items
    .map((item) => ({item, place: order.next().value ?? 0}))
    .sort((one, other) => one.place - other.place)
    .map(({item}) => item)
}

async function submitInGroups(harness: Harness, messages: readonly Envelope[], size: number): Promise<void> {
  for (let at = 0; at < messages.length; at += size) await submitTogether(harness, messages.slice(at, at + size))
}

async function waitUntilProcessed(harness: Harness, message: Envelope): Promise<void> {
  const {status} = await harness.pipeline.submit(message, 'http')
  if (status === 'pending') expect(await waitForOutcome(harness, message)).toMatchObject({status: 'processed'})
  else expect(status).toBe('processed')
}

function contentOf({item_content}: Envelope) {
  return JSON.parse(item_content ?? '{}')
}

function byTimeAndHash(one: Envelope, other: Envelope): number {
  return contentOf(one).time - contentOf(other).time || (one.item_hash < other.item_hash ? -1 : 1)
}

function mergeSorted(messages: readonly Envelope[]): object | undefined {
  const sorted = messages.toSorted(byTimeAndHash)
  const last = sorted.at(-1)
  if (last === undefined) return undefined
  return {
    content: Object.assign({}, ...sorted.map((message) => contentOf(message).content)),
    created: contentOf(sorted[0] as Envelope).time,
    last_updated: contentOf(last).time,
    last_revision_hash: last.item_hash,
    dirty: 0,
  }
}

async function readAggregate({reader}: Database, {address}: Account): Promise<object | undefined> {
  const row = await reader
    .selectFrom('aggregates')
    .select(['content', 'created', 'last_updated', 'last_revision_hash', 'dirty'])
    .where('owner', '=', address)
    .executeTakeFirst()
  return row && {...row, content: JSON.parse(row.content)}
}

function findNewest(original: Envelope, amends: readonly Envelope[]) {
  const {time} = contentOf(original)
  const newest = amends
    .filter((amend) => contentOf(amend).time > time)
    .toSorted(byTimeAndHash)
    .at(-1)
  return {latest_amend: newest?.item_hash ?? null, last_updated: newest === undefined ? time : contentOf(newest).time}
}

async function readLatest(harness: Harness, {item_hash}: Envelope) {
  const posts = await readTable(harness, 'posts')
  const row = posts.find((post) => post.item_hash === item_hash)
  return row && {latest_amend: row.latest_amend, last_updated: row.last_updated}
}

function newestFile(messages: readonly Envelope[]): string | undefined {
  const files = messages.map((message) => contentOf(message)).map(({time, item_hash}) => ({time, item_hash}))
  files.sort((one, other) => one.time - other.time || (one.item_hash < other.item_hash ? -1 : 1))
  return files.at(-1)?.item_hash
}

async function readTag({reader}: Database, {address}: Account): Promise<string | undefined> {
  const tag = `${address}/site`
  return (await findTags(reader, [tag])).get(tag)?.fileHash
}
