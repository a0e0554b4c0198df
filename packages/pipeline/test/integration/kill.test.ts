import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {systemClock} from '@aleph-onchain/common'
import {createDatabase, type Database, type DatabaseTarget} from '@aleph-onchain/database'
import {databases, FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {expectCountsRight, listHashes, patience, readTable, startHarness} from '../fixtures/harness.ts'

const program = join(import.meta.dirname, '../fixtures/submit-until-killed.ts')

describe.each(databases)('a killed process on $name', ({createTarget}) => {
  it('loses no message that it acknowledged, and takes up what was pending', async () => {
    const target = await createTarget()
    const acknowledged = new Set<string>()
    for (let round = 0; round < 4; round++) {
      await submitUntilKilled(target, acknowledged, round)
      const database = createDatabase(target)
      await database.start()
      await expectAllThereOnce(database, acknowledged)
      await database.stop()
    }
    expect(acknowledged.size).toBeGreaterThan(1_000)
    await expectQueueToDrain(target)
  }, 120_000)
})

/** Kills while messages are under way: some time after a number of acknowledgements. */
async function submitUntilKilled(target: DatabaseTarget, acknowledged: Set<string>, round: number): Promise<void> {
  const child = spawn(process.execPath, ['--conditions=source', program, JSON.stringify(target), `${round * 100_000}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const killAt = 300 + round * 37
  let count = 0
  for await (const line of createInterface({input: child.stdout})) {
    const [hash = '', status = ''] = line.split(' ')
    if (hash.length === 64 && status !== '') acknowledged.add(hash) // a line may have been cut short
    if (++count === killAt) setTimeout(() => child.kill('SIGKILL'), round)
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
}

async function expectAllThereOnce(database: Database, acknowledged: ReadonlySet<string>): Promise<void> {
  const harness = {database}
  const places = [
    ...(await listHashes(harness, 'messages')),
    ...(await listHashes(harness, 'pending_messages')),
    ...(await listHashes(harness, 'forgotten_messages')),
  ]
  const found = new Set(places)
  expect(places.length).toBe(found.size)
  expect([...acknowledged].filter((hash) => !found.has(hash))).toEqual([])
  expect(await listHashes(harness, 'rejected_messages')).toEqual([])
  expect(await readTable(harness, 'message_counts')).not.toEqual([])
  await expectCountsRight(harness)
  await expectEffects(database)
}

/** What follows from a message is there if and only if the message is. */
async function expectEffects(database: Database): Promise<void> {
  const harness = {database}
  const messages = await readTable(harness, 'messages')
  const hashes = (type: string) => messages.filter((message) => message.type === type).map(({item_hash}) => item_hash)
  expect(await listHashes(harness, 'posts')).toEqual(hashes('POST').sort())
  expect(await listHashes(harness, 'aggregate_elements')).toEqual(hashes('AGGREGATE').sort())
  const elements = (await readTable(harness, 'aggregate_elements')).sort((one, other) => one.time - other.time)
  const [aggregate] = await readTable(harness, 'aggregates')
  expect(JSON.parse(aggregate?.content ?? '{}')).toEqual(Object.assign({}, ...elements.map(({content}) => JSON.parse(content))))
}

/** Amends whose original was not acknowledged any more are rejected at the end; all others are processed. */
async function expectQueueToDrain(target: DatabaseTarget): Promise<void> {
  const database = createDatabase(target)
  await database.start()
  const harness = await startHarness(database, {clock: new FakeClock(systemClock.now()), random: () => 0})
  await expect
    .poll(async () => {
      await harness.clock.advance(1_000)
      return (await listHashes(harness, 'pending_messages')).length
    }, patience)
    .toBe(0)
  const posts = await readTable(harness, 'posts')
  const originals = new Set(posts.map(({item_hash}) => item_hash))
  expect(posts.filter(({amends}) => amends !== null && !originals.has(amends))).toEqual([])
  await harness.pipeline.stop()
  await database.stop()
}
