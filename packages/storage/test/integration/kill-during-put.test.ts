import {type ChildProcess, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {mkdtemp, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import type {ItemHash} from '@aleph-onchain/message'
import {FilesystemFileStore} from '@aleph-onchain/storage'
import {afterEach, beforeEach, expect, it} from 'vitest'

const program = join(import.meta.dirname, '../fixtures/put-files.ts')
let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aleph-kill-'))
})

afterEach(() => rm(directory, {recursive: true, force: true}))

it('leaves whole files or none when the process is killed at any instant', {timeout: 120_000}, async () => {
  const acknowledged = new Set<string>()
  for (let round = 0; round < 5; round++) {
    await putUntilKilled(acknowledged, round)
    const store = new FilesystemFileStore({directory})
    await store.start()
    expect(await readdir(join(directory, 'tmp'))).toEqual([])
    const stored = await verifyAll(store)
    expect([...acknowledged].filter((hash) => !stored.has(hash))).toEqual([])
    await store.stop()
  }
  expect(acknowledged.size).toBeGreaterThan(80)
})

/** Kills while files are under way: at a moment after a certain number of acknowledgements. */
async function putUntilKilled(acknowledged: Set<string>, round: number): Promise<void> {
  const child = spawn(process.execPath, ['--conditions=source', program, directory, `${round * 10_000}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const killAt = 20 + round * 7
  let count = 0
  for await (const hash of createInterface({input: readable(child)})) {
    if (hash.length === 64) acknowledged.add(hash)
    if (++count === killAt) setTimeout(() => child.kill('SIGKILL'), round)
  }
  expect(await ended).toEqual([null, 'SIGKILL'])
}

function readable(child: ChildProcess): NodeJS.ReadableStream {
  if (child.stdout === null) throw new Error('no output')
  return child.stdout
}

/** Reads every file and checks that its bytes have its hash. */
async function verifyAll(store: FilesystemFileStore): Promise<Set<string>> {
  const hashes = new Set<string>()
  for (let after: ItemHash | undefined; ; ) {
    const page = await store.list({limit: 100, ...(after === undefined ? {} : {after})})
    for (const {hash} of page) {
      const digest = createHash('sha256')
      for await (const bytes of await store.open(hash)) digest.update(bytes)
      expect(digest.digest('hex')).toBe(hash)
      hashes.add(hash)
    }
    after = page.at(-1)?.hash
    if (after === undefined) return hashes
  }
}
