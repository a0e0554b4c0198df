import type {Database} from '@aleph-onchain/database'
import type {Envelope} from '@aleph-onchain/message'
import {buildPosts, databases} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {GroupItem} from './arrival.ts'
import {commitGroup} from './commit-group.ts'
import {PipelineError} from './errors.ts'
import type {GroupRules} from './process-group.ts'
import {createArrival} from './read-arrival.ts'
import {readContent} from './read-content.ts'

const rules: GroupRules = {
  nowMs: 0,
  random: () => 0,
  pendingRoom: 100,
  fetchedFiles: new Map(),
  frozenAggregateOwner: undefined,
  checksBalances: false,
}

function prepare(envelopes: readonly Envelope[]): GroupItem[] {
  return envelopes.map((envelope) => readContent(createArrival(envelope, {origin: 'http', receivedMs: 0}), envelope.item_content ?? ''))
}

describe.each(databases)('commitGroup on $name', ({open}) => {
  let database: Database
  let transactions = 0

  beforeEach(async () => {
    database = await open()
    transactions = 0
  })

  afterEach(() => database.stop())

  /** A database whose transactions fail when they would leave one of these messages processed, or waiting. */
  function failFor(bad: ReadonlySet<string>, tables: readonly ('messages' | 'pending_messages')[]): Database {
    const transaction: Database['transaction'] = (work) =>
      database.transaction(async (tx) => {
        transactions++
        const result = await work(tx)
        for (const table of tables) {
          const rows = await tx.selectFrom(table).select('item_hash').execute()
          if (rows.some(({item_hash}) => bad.has(item_hash))) throw new TypeError('a bug')
        }
        return result
      })
    return {dialect: database.dialect, reader: database.reader, start: () => database.start(), stop: () => database.stop(), transaction}
  }

  const kinds = (outcomes: Awaited<ReturnType<typeof commitGroup>>['outcomes']) =>
    outcomes.map((outcome) => ('submission' in outcome ? outcome.submission.status : 'failed'))

  it('singles out the messages that break a group and lets them wait', async () => {
    const items = prepare(await buildPosts(20))
    const bad = new Set([items[3], items[17]].map((item) => item?.arrival.itemHash ?? ''))
    const {outcomes} = await commitGroup(failFor(bad, ['messages']), items, rules)
    const expected = Array.from({length: 20}, (_, index) => (index === 3 || index === 17 ? 'pending' : 'processed'))
    expect(kinds(outcomes)).toEqual(expected)
    expect(outcomes[3]).toMatchObject({error: {code: 'PIPELINE_STEP_FAILED', cause: expect.any(TypeError)}})
    expect(transactions).toBeLessThan(30)
  })

  it('gives up what is left when nothing can be written', async () => {
    const items = prepare(await buildPosts(64))
    const {outcomes} = await commitGroup(
      failFor(new Set(items.map(({arrival}) => arrival.itemHash)), ['messages', 'pending_messages']),
      items,
      rules,
    )
    expect(new Set(kinds(outcomes))).toEqual(new Set(['failed']))
    expect(transactions).toBeLessThan(10)
  })

  it('does not blame a message that failed before for what another one breaks', async () => {
    const [first, ...rest] = prepare(await buildPosts(4))
    if (first === undefined) return expect.unreachable()
    const failed: GroupItem = {arrival: first.arrival, error: new PipelineError({code: 'PIPELINE_STEP_FAILED'})}
    const bad = new Set(rest.slice(1, 2).map(({arrival}) => arrival.itemHash))
    const {outcomes} = await commitGroup(failFor(bad, ['messages']), [failed, ...rest], rules)
    expect(kinds(outcomes)).toEqual(['pending', 'processed', 'pending', 'processed'])
  })

  it('commits an empty group', async () => {
    expect(await commitGroup(database, [], rules)).toEqual({outcomes: [], unmerged: []})
  })
})
