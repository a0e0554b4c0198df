import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {createDatabase, insertMany} from '@aleph-onchain/database'
import {startTemporaryDevnet} from '@aleph-onchain/devnet'
import type {Bench, Figures} from './bench.ts'
import {runLoad} from './http-load.ts'
import {percentile, round} from './percentiles.ts'
import {benchMessage, countRows, senderAddress} from './query-rows.ts'

const messages = 1_000_000
const senders = 20_000
const rowsPerTransaction = 2_000
const requests = 30_000
const connections = 64

/** Lists of 20 messages from a database of a million, each request with a filter of its own; and the smallest GET. */
export const query: Bench = {
  name: 'query',
  summary: `filtered lists of 20 out of ${messages} messages; GET /api/v0/version`,
  async run(log) {
    const net = await startTemporaryDevnet({nodes: 1, prepare: (dataDir) => fill(join(dataDir, 'node-1'), log)})
    try {
      const node = new URL(net.url(1))
      const measure = async (paths: readonly string[]) => {
        const began = performance.now()
        const answers = await runLoad({
          host: node.hostname,
          port: Number(node.port),
          requests: paths.map((path) => `GET ${path} HTTP/1.1\r\nhost: ${node.host}\r\n\r\n`),
          connections,
        })
        const bad = answers.find(({status}) => status !== 200)
        if (bad !== undefined) throw new TypeError(`the node answered HTTP ${bad.status}`)
        const latencies = answers.map(({latencyMs}) => latencyMs)
        return {perSecond: (paths.length * 1000) / (performance.now() - began), latencies}
      }
      await measure(listPaths(2_000))
      const lists = await measure(listPaths(requests))
      const simple = await measure(Array.from({length: 60_000}, () => '/api/v0/version'))
      const ours: Figures = {
        queries_per_s: round(lists.perSecond),
        p50_ms: round(percentile(lists.latencies, 0.5)),
        p99_ms: round(percentile(lists.latencies, 0.99)),
        simple_gets_per_s: round(simple.perSecond),
      }
      log(JSON.stringify(ours))
      return {ours}
    } finally {
      await net.stop()
    }
  },
}

/** Distinct filters by sender, by sender and type, by hash, and by a window of time. */
function listPaths(count: number): readonly string[] {
  return Array.from({length: count}, (_, index) => {
    const sender = senderAddress((index * 7919) % senders)
    const start = 1_700_000_000 + ((index * 37) % messages)
    const filter = [
      `addresses=${sender}`,
      `addresses=${sender}&msgTypes=POST`,
      `msgTypes=POST&startDate=${start}&endDate=${start + 3600 + index}`,
      `addresses=${sender}&channels=BENCH`,
    ][index % 4]
    return `/api/v0/messages.json?pagination=20&${filter}`
  })
}

async function fill(directory: string, log: (text: string) => void): Promise<void> {
  mkdirSync(directory, {recursive: true})
  const database = createDatabase({path: join(directory, 'database.sqlite')})
  await database.start()
  log(`filling a database with ${messages} messages …`)
  const began = performance.now()
  for (let first = 0; first < messages; first += rowsPerTransaction) {
    const rows = Array.from({length: rowsPerTransaction}, (_, index) => benchMessage(first + index, senders))
    await database.transaction(async (tx) => await insertMany(tx, 'messages', rows))
  }
  await database.transaction(async (tx) => await insertMany(tx, 'message_counts', countRows(messages, senders)))
  await database.stop()
  log(`filled in ${round((performance.now() - began) / 1000)} s`)
}
