import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {createDatabase, type Database} from '@aleph-onchain/database'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {FileCollector, FilesystemFileStore} from '@aleph-onchain/storage'
import {afterEach, beforeEach, expect, it} from 'vitest'

const program = join(import.meta.dirname, '../fixtures/collect-files.ts')
let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aleph-collect-'))
})

afterEach(() => rm(directory, {recursive: true, force: true}))

it('never loses a pinned file when the process is killed while it collects', {timeout: 120_000}, async () => {
  const pinned = new Set<string>()
  for (let round = 0; round < 5; round++) {
    await collectUntilKilled(pinned, round)
    const database = createDatabase({path: join(directory, 'database.sqlite')})
    const store = new FilesystemFileStore({directory: join(directory, 'files')})
    await database.start()
    await store.start()
    expect(await findLost(database, store)).toEqual([])
    for (const hash of pinned) expect(await store.size(parseItemHash(hash))).toBeDefined()
    await expectNoOrphansAfterScan(database, store)
    await store.stop()
    await database.stop()
  }
  expect(pinned.size).toBeGreaterThan(5)
})

async function collectUntilKilled(pinned: Set<string>, round: number): Promise<void> {
  const child = spawn(process.execPath, ['--conditions=source', program, directory, `${round * 1_000}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const killAt = 5 + round * 3
  let count = 0
  for await (const hash of createInterface({input: child.stdout})) {
    if (hash.length === 64) pinned.add(hash)
    if (++count === killAt) setTimeout(() => child.kill('SIGKILL'), round * 3)
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
}

/** Rows that promise a file which is not there. */
async function findLost(database: Database, store: FilesystemFileStore): Promise<string[]> {
  const rows = await database.reader.selectFrom('files').select('hash').execute()
  const lost: string[] = []
  for (const {hash} of rows) {
    if ((await store.size(parseItemHash(hash))) === undefined) lost.push(hash)
  }
  return lost
}

async function expectNoOrphansAfterScan(database: Database, store: FilesystemFileStore): Promise<void> {
  const inAnHour = {now: () => Date.now() + 3_600_000, sleep: async () => undefined}
  await new FileCollector({database, store, clock: inAnHour}, {orphanAgeMs: 1_800_000, sparedMs: 0}).scan()
  const rows = await database.reader.selectFrom('files').select('hash').orderBy('hash').execute()
  const files: ItemHash[] = (await store.list({limit: 1_000})).map((file) => file.hash)
  expect(files).toEqual(rows.map(({hash}) => hash))
}
