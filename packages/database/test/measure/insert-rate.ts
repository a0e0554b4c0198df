// Measures what each group of indexes costs: `node --conditions=source insert-rate.ts <directory> [messages] [group size]`.
// Writes POST messages of 500 senders with their posts, one transaction per group, into a SQLite file with only some of the indexes.
import {createHash} from 'node:crypto'
import {rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {createDatabase, type Database, insertMany} from '@aleph-onchain/database'
import {sql} from 'kysely'
import {createMessageRow, createPostRow} from '../fixtures/rows.ts'

const [directory, messages = '100000', groupSize = '200'] = process.argv.slice(2)
if (directory === undefined) throw new Error('Name an empty directory on the disk to measure')

const groups: Readonly<Record<string, readonly string[]>> = {
  'time, type, chain, received': ['messages_time', 'messages_type', 'messages_chain', 'messages_received'],
  sender: ['messages_sender'],
  owner: ['messages_owner'],
  channel: ['messages_channel'],
  'content type': ['messages_content_type'],
  ref: ['messages_content_ref'],
  'posts by time': ['posts_updated'],
  'posts by owner': ['posts_owner'],
  'posts by type': ['posts_type'],
  'posts by ref': ['posts_ref'],
  'posts by channel': ['posts_channel'],
}
const allIndexes = Object.values(groups).flat()

console.log(['indexes', 'messages/s', 'µs on the main thread', 'p99 of a transaction in ms', 'file in MB'].join('\t'))
console.log(await measure('none', []))
for (const [name, indexes] of Object.entries(groups)) console.log(await measure(name, indexes))
console.log(await measure('all', allIndexes))

async function measure(name: string, kept: readonly string[]): Promise<string> {
  const folder = join(directory ?? '', 'measured')
  const path = join(folder, 'node.sqlite')
  const database = createDatabase({path})
  await database.start()
  await dropIndexes(database, kept)
  const total = Number(messages)
  const times: number[] = []
  let mainUs = 0
  for (let first = 0; first < total; first += Number(groupSize)) {
    const rows = createRows(first, Number(groupSize))
    const began = performance.now()
    const usedBefore = process.threadCpuUsage()
    await database.transaction(async (tx) => {
      await insertMany(tx, 'messages', rows.messages)
      await insertMany(tx, 'posts', rows.posts)
    })
    const used = process.threadCpuUsage(usedBefore)
    mainUs += used.user + used.system
    times.push(performance.now() - began)
  }
  const megabytes = statSync(path).size / 1e6
  await database.stop()
  rmSync(folder, {recursive: true, force: true})
  const rate = (total / times.reduce((sum, ms) => sum + ms, 0)) * 1_000
  const p99 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
  return [name, rate.toFixed(0), (mainUs / total).toFixed(1), p99.toFixed(0), megabytes.toFixed(0)].join('\t')
}

async function dropIndexes(database: Database, kept: readonly string[]): Promise<void> {
  const dropped = allIndexes.filter((index) => !kept.includes(index))
  await database.transaction(async (tx) => {
    for (const index of dropped) await sql.raw(`drop index ${index}`).execute(tx)
  })
}

function createRows(first: number, count: number) {
  const numbers = Array.from({length: count}, (_, i) => first + i)
  return {messages: numbers.map(createMessage), posts: numbers.map(createPost)}
}

function createMessage(number: number) {
  const {item_hash, owner, type = null, ref = null, channel = null, time, content} = createPost(number)
  const text = JSON.stringify({address: owner, time, type, content: JSON.parse(content), ref})
  const signature = `0x${item_hash}${item_hash}`.padEnd(132, '0')
  const values = {sender: owner, owner, channel, time, signature, size: text.length, item_content: text, content: text}
  return createMessageRow({...values, item_hash, received_ms: number, content_type: type, content_ref: ref})
}

function createPost(number: number) {
  const time = 1_700_000_000 + number + ((number * 31) % 977) / 1_000
  return createPostRow({
    item_hash: hash(`message ${number}`),
    owner: `0x${hash(`sender ${(number * 7_919) % 500}`).slice(0, 40)}`,
    type: `type-${(number * 13) % 60}`,
    ref: number % 3 === 0 ? hash(`ref ${number % 5_000}`) : null,
    channel: `CHANNEL-${(number * 17) % 40}`,
    time,
    last_updated: time,
    content: JSON.stringify({title: `Title ${number}`, body: 'hello '.repeat(30)}),
  })
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
