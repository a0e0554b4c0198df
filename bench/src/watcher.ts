import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {ChainWatcher, createChainClients} from '@aleph-onchain/chain'
import {silentLogger, systemClock} from '@aleph-onchain/common'
import {createDatabase, type Database} from '@aleph-onchain/database'
import {fakeManifest} from '@aleph-onchain/testkit/chain'
import type {Bench} from './bench.ts'
import {round} from './percentiles.ts'

interface Endpoint {
  readonly url: string
  readonly events: number
  readonly blocks: number
}

/** Reads the history of 500 nodes and 5,000 jobs from an endpoint on another thread into an empty SQLite file. */
export const watcher: Bench = {
  name: 'watcher',
  summary: 'backfill of the chain: events read, stored and projected per second',
  async run(log) {
    const worker = new Worker(new URL('./watcher-rpc.ts', import.meta.url), {execArgv: ['--conditions=source']})
    const directory = mkdtempSync(join(tmpdir(), 'aleph-bench-watcher-'))
    try {
      const [endpoint]: Endpoint[] = await once(worker, 'message')
      if (endpoint === undefined) throw new TypeError('the endpoint did not start')
      log(`${endpoint.events} events in ${endpoint.blocks} blocks`)
      const database = createDatabase({path: join(directory, 'node.sqlite')})
      await database.start()
      const ours = await backfill(endpoint, database)
      await database.stop()
      log(JSON.stringify(ours))
      return {ours}
    } finally {
      await worker.terminate()
      rmSync(directory, {recursive: true, force: true})
    }
  },
}

async function backfill({url, events}: Endpoint, database: Database) {
  const manifest = fakeManifest()
  const {rpc} = createChainClients({manifest, rpcUrls: [url]})
  const chainWatcher = new ChainWatcher({manifest, rpc, database, clock: systemClock, logger: silentLogger}, {confirmations: 0})
  const [began, cpuBegan] = [performance.now(), process.cpuUsage()]
  await chainWatcher.catchUp()
  const seconds = (performance.now() - began) / 1000
  const cpu = process.cpuUsage(cpuBegan)
  const {events: stored} = chainWatcher.progress()
  if (stored !== events) throw new TypeError(`${stored} of ${events} events were stored`)
  return {
    events_per_s: round(events / seconds),
    events,
    cpu_us_per_event: round((cpu.user + cpu.system) / events),
  }
}
