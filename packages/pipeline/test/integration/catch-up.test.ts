import {buildForget, buildPosts, databases} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {findPeerCursor, getLogEpoch, readLogAfter, receiveCatchUp, savePeerCursor} from '../../src/index.ts'
import {type Harness, startHarness, submitAll} from '../fixtures/harness.ts'

const limits = {limit: 100, maxBytes: 1_000_000}

describe.each(databases)('the message log on $name', ({open}) => {
  let harness: Harness

  beforeEach(async () => {
    harness = await startHarness(await open())
  })

  afterEach(async () => {
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  const read = (cursor: number, overrides: Partial<typeof limits> = {}) =>
    readLogAfter(harness.database.reader, cursor, {...limits, ...overrides})

  it('gives messages in the order of their arrival, page by page, exactly as they came', async () => {
    const posts = (await buildPosts(5)).toReversed()
    await submitAll(harness, posts)
    const first = await read(0, {limit: 3})
    const second = await read(first.next, {limit: 3})
    expect([...first.messages, ...second.messages]).toEqual(posts)
    expect(await read(second.next)).toEqual({messages: [], next: second.next})
  })

  it('ends a page early when it becomes long, but gives at least one message', async () => {
    const posts = await buildPosts(4)
    await submitAll(harness, posts)
    expect((await read(0, {maxBytes: 1_300})).messages).toHaveLength(2)
    expect((await read(0, {maxBytes: 1})).messages).toHaveLength(1)
  })

  it('brings a cursor back that lies behind its end, and begins at 0', async () => {
    expect(await read(0)).toEqual({messages: [], next: 0})
    await submitAll(harness, await buildPosts(2))
    const {next} = await read(0)
    expect(await read(next + 1_000)).toEqual({messages: [], next})
  })

  it('leaves out what was forgotten and never gives a number twice', async () => {
    const posts = await buildPosts(2)
    await submitAll(harness, posts)
    const {next} = await read(0)
    const forget = await buildForget(posts)
    await submitAll(harness, [forget])
    expect((await read(next)).messages).toEqual([forget])
    expect((await read(0)).messages).toEqual([forget])
  })

  it('has one random name that stays', async () => {
    const names = await Promise.all([getLogEpoch(harness.database), getLogEpoch(harness.database)])
    expect(new Set([...names, await getLogEpoch(harness.database)]).size).toBe(1)
    expect(names[0]?.length).toBeGreaterThan(20)
  })

  it('remembers how far it has read in the logs of others', async () => {
    const {database} = harness
    expect(await findPeerCursor(database.reader, 'peer')).toBeUndefined()
    await database.transaction((tx) => savePeerCursor(tx, 'peer', {epoch: 'one', cursor: 5, atMs: 1}))
    await database.transaction((tx) => savePeerCursor(tx, 'peer', {epoch: 'two', cursor: 3, atMs: 2}))
    expect(await findPeerCursor(database.reader, 'peer')).toEqual({epoch: 'two', cursor: 3})
  })

  it('can be read into another node', async () => {
    const other = await startHarness(await open())
    await submitAll(harness, await buildPosts(10))
    const {messages} = await read(0)
    expect(await receiveCatchUp(other.pipeline, messages)).toBe('accept')
    expect((await readLogAfter(other.database.reader, 0, limits)).messages).toEqual(messages)
    await other.pipeline.stop()
    await other.database.stop()
  })
})
