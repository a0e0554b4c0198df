import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {createWorkerPool} from '@aleph-onchain/common/node'
import {createDatabase, type Database} from '@aleph-onchain/database'
import {type Account, buildMessage, createEthereumAccount, type Envelope, networkProfiles} from '@aleph-onchain/message'
import {Pipeline, PoolSignatureVerifier, verifyWorkerUrl} from '@aleph-onchain/pipeline'
import type {Bench, Figures} from './bench.ts'
import {percentile, round} from './percentiles.ts'

const senders = 500
const inFlight = 512
const warmUpMessages = 5_000
const messages = 40_000

/**
 * Hands signed messages to the pipeline of this process, always 512 at a time, without HTTP: SQLite with synchronous=FULL,
 * signatures on one thread. POSTs alone, then a mix of POSTs, amends and AGGREGATEs.
 */
export const pipeline: Bench = {
  name: 'pipeline',
  summary: 'signed messages through the pipeline until acknowledged, in process',
  async run(log) {
    const ours: Record<string, number> = {}
    for (const [prefix, build] of [
      ['', buildPosts],
      ['mixed_', buildMixed],
    ] as const) {
      log(`signing ${warmUpMessages + messages} messages of ${senders} senders …`)
      const signed = await build(warmUpMessages + messages)
      const figures = await measure(signed)
      for (const [name, value] of Object.entries(figures)) ours[`${prefix}${name}`] = value
      log(JSON.stringify(figures))
    }
    return {ours}
  },
}

async function measure(signed: readonly Envelope[]): Promise<Figures> {
  const directory = await mkdtemp(join(tmpdir(), 'aleph-bench-'))
  const database = createDatabase({path: join(directory, 'node.sqlite')})
  const pool = createWorkerPool({filename: verifyWorkerUrl, threads: 1, maxQueue: 16})
  const subject = createPipeline(database, new PoolSignatureVerifier(pool))
  try {
    await database.start()
    await pool.start()
    await subject.start()
    await submitAll(subject, signed.slice(0, warmUpMessages))
    const began = performance.now()
    const latencies = await submitAll(subject, signed.slice(warmUpMessages))
    const seconds = (performance.now() - began) / 1000
    return {
      messages_per_s: round(latencies.length / seconds),
      p50_ms: round(percentile(latencies, 0.5)),
      p99_ms: round(percentile(latencies, 0.99)),
    }
  } finally {
    await subject.stop()
    await pool.stop()
    await database.stop()
    await rm(directory, {recursive: true, force: true})
  }
}

function createPipeline(database: Database, verifier: PoolSignatureVerifier): Pipeline {
  return new Pipeline({
    database,
    verifier,
    contents: {fetch: async () => undefined},
    files: {fetch: async () => undefined},
    clock: systemClock,
    logger: silentLogger,
    metrics: noopMetrics,
    profile: networkProfiles.devnet,
    random: Math.random,
  })
}

/** Keeps `inFlight` submissions open and returns how long each took, in milliseconds. */
async function submitAll(subject: Pipeline, signed: readonly Envelope[]): Promise<readonly number[]> {
  const rest = signed.values()
  const latencies: number[] = []
  const submitOneByOne = async () => {
    for (const message of rest) {
      const began = performance.now()
      const {status} = await subject.submit({...message}, 'http')
      if (status !== 'processed') throw new TypeError(`a message is ${status}`)
      latencies.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({length: inFlight}, submitOneByOne))
  return latencies
}

const accounts = Array.from({length: senders}, (_, index) => createEthereumAccount(privateKey(index)))

async function buildPosts(count: number): Promise<readonly Envelope[]> {
  const built: Envelope[] = []
  for (let index = 0; index < count; index++) built.push(await buildPost(index))
  return built
}

/** Of ten messages six are POSTs, two amend a POST that came well before, two are AGGREGATEs. */
async function buildMixed(count: number): Promise<readonly Envelope[]> {
  const built: Envelope[] = []
  for (let index = 0; index < count; index++) built.push(await buildOfMix(built, index))
  return built
}

async function buildOfMix(earlier: readonly Envelope[], index: number): Promise<Envelope> {
  const kind = index % 10
  const original = earlier[index - 10 * senders]
  if (kind >= 6 && kind < 8 && original !== undefined) return await buildPost(index, earlier[index - 10 * senders - 6]?.item_hash)
  if (kind < 8) return await buildPost(index)
  const account = accountOf(index)
  const content = {address: account.address, time: timeOf(index), key: 'profile', content: {[`entry${index % 7}`]: index}}
  return await buildMessage({account, type: 'AGGREGATE', content, channel: 'BENCH'})
}

/** Owners repeat every ten times `senders` messages, so that an amend finds a post of its own owner. */
function accountOf(index: number): Account {
  const account = accounts[Math.floor(index / 10) % senders]
  if (account === undefined) throw new TypeError('there are no accounts')
  return account
}

async function buildPost(index: number, amends?: string): Promise<Envelope> {
  const account = accountOf(index)
  const note = {index, text: 'a note of ordinary length, as people write them'}
  const reference = amends === undefined ? {type: 'bench'} : {type: 'amend', ref: amends}
  const content = {address: account.address, time: timeOf(index), content: note, ...reference}
  return await buildMessage({account, type: 'POST', content, channel: 'BENCH'})
}

function timeOf(index: number): number {
  return 1_700_000_000 + index / 1000
}

function privateKey(index: number): Uint8Array {
  const key = new Uint8Array(32).fill(1)
  new DataView(key.buffer).setUint32(28, index + 1)
  return key
}
