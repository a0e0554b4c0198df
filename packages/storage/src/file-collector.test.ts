import type {Database} from '@aleph-onchain/database'
import {computeItemHash, type ItemHash} from '@aleph-onchain/message'
import {databases, FakeClock, MemoryFileStore} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {FileCollector} from './file-collector.ts'
import type {FileCollectorOptions} from './options.ts'
import {addFiles, findFiles} from './sql/files.ts'
import {graceFiles} from './sql/grace-pins.ts'
import {countPins, pinFiles} from './sql/pins.ts'
import {unpinMessages} from './sql/unpin-messages.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

describe.each(databases)('FileCollector on $name', ({open}) => {
  let clock: FakeClock
  let database: Database
  let store: MemoryFileStore

  beforeEach(async () => {
    clock = new FakeClock()
    store = new MemoryFileStore({clock})
    database = await open()
    await store.start()
  })

  afterEach(async () => {
    await store.stop()
    await database.stop()
  })

  function createCollector(options: Partial<FileCollectorOptions> = {}): FileCollector {
    return new FileCollector({database, store, clock}, {maxFilesPerSecond: 1e9, ...options})
  }

  /** Lets the clock go on while work pauses on it. */
  async function run<T>(work: Promise<T>): Promise<T> {
    let isDone = false
    const done = work.finally(() => {
      isDone = true
    })
    done.catch(() => undefined)
    while (!isDone) await clock.advance(0)
    return done
  }

  async function put(text: string): Promise<ItemHash> {
    return (await store.put(chunk(text), {maxBytes: 1_000})).hash
  }

  /** Stores bytes and a row, as an upload does. */
  async function add(text: string): Promise<ItemHash> {
    const hash = await put(text)
    await database.transaction((tx) => addFiles(tx, [{hash, sizeBytes: text.length}], clock.now()))
    return hash
  }

  const grace = (hash: ItemHash, forMs: number) =>
    database.transaction((tx) => graceFiles(tx, [hash], {nowMs: clock.now(), untilMs: clock.now() + forMs}))

  const pin = (hash: ItemHash, itemHash = computeItemHash(`message of ${hash}`)) =>
    database.transaction((tx) => pinFiles(tx, [{fileHash: hash, type: 'message', owner: 'alice', itemHash, ref: null, time: 1}]))

  async function isKept(hash: ItemHash): Promise<{row: boolean; file: boolean}> {
    return {row: (await findFiles(database.reader, [hash])).has(hash), file: (await store.size(hash)) !== undefined}
  }

  const kept = {row: true, file: true}
  const gone = {row: false, file: false}

  describe('collect', () => {
    it('deletes an upload whose grace period has run out', async () => {
      const hash = await add('upload')
      await grace(hash, dayMs)
      await clock.advance(dayMs - 1)
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual(kept)
      await clock.advance(1)
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual(gone)
      expect(await countPins(database.reader, hash)).toBe(0)
    })

    it('keeps a file that a message pinned meanwhile', async () => {
      const hash = await add('upload')
      await grace(hash, dayMs)
      await pin(hash)
      await clock.advance(2 * dayMs)
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual(kept)
      expect(await countPins(database.reader, hash)).toBe(1)
    })

    it('deletes the file of a forgotten message after the grace period', async () => {
      const hash = await add('file')
      const message = computeItemHash('message')
      await pin(hash, message)
      await clock.advance(10 * dayMs)
      await database.transaction((tx) => unpinMessages(tx, [message], {nowMs: clock.now(), untilMs: clock.now() + dayMs}))
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual(kept)
      await clock.advance(dayMs)
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual(gone)
    })

    it('deletes a file that was never pinned, but leaves a new one its time', async () => {
      const hash = await add('file')
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual(kept)
      await clock.advance(dayMs)
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual(gone)
    })

    it('takes the row but spares the bytes of a file that was used moments ago', async () => {
      const hash = await add('file')
      await clock.advance(2 * dayMs)
      await store.touch(hash)
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual({row: false, file: true})
    })

    it('spares a file that comes again between the end of its row and its own', async () => {
      const hash = await add('file')
      await clock.advance(2 * dayMs)
      store.delete = async (...parameters) => {
        await pin(await add('file'))
        return MemoryFileStore.prototype.delete.apply(store, parameters)
      }
      await run(createCollector().collect())
      expect(await isKept(hash)).toEqual(kept)
    })

    it('works through many pages', async () => {
      const hashes: ItemHash[] = []
      for (let i = 0; i < 53; i++) hashes.push(await add(`file ${i}`))
      for (const hash of hashes.slice(0, 25)) await grace(hash, 1_000)
      for (const hash of hashes.slice(50)) await pin(hash)
      await clock.advance(2 * dayMs)
      await run(createCollector({pageSize: 10}).collect())
      expect((await store.list({limit: 100})).map((file) => file.hash)).toEqual(hashes.slice(50).sort())
    })

    it('takes its time', async () => {
      for (let i = 0; i < 20; i++) await add(`file ${i}`)
      const startMs = clock.now()
      const collecting = createCollector({pageSize: 10, maxFilesPerSecond: 5}).collect()
      await clock.advance(1_999)
      let isDone = false
      void collecting.then(() => {
        isDone = true
      })
      await clock.advance(1_500)
      expect(isDone).toBe(false)
      while (!isDone) await clock.advance(100)
      expect(clock.now() - startMs).toBeGreaterThanOrEqual(4_000)
    })

    it('stops between pages when aborted', async () => {
      for (let i = 0; i < 20; i++) await add(`file ${i}`)
      await clock.advance(2 * dayMs)
      const controller = new AbortController()
      const collecting = createCollector({pageSize: 10, maxFilesPerSecond: 1}).collect(controller.signal)
      collecting.catch(() => undefined)
      while (clock.sleeping === 0) await clock.advance(0)
      controller.abort()
      await expect(collecting).rejects.toMatchObject({code: 'COMMON_ABORTED'})
      expect(await store.list({limit: 100})).toHaveLength(10)
    })

    it('goes on when a file cannot be deleted, and leaves it to the scan', async () => {
      const [a, b] = [await add('a'), await add('b')]
      await clock.advance(2 * dayMs)
      store.delete = async (hash, options) => {
        if (hash === a) throw new Error('disk')
        return MemoryFileStore.prototype.delete.call(store, hash, options)
      }
      await run(createCollector().collect())
      expect([await isKept(a), await isKept(b)]).toEqual([{row: false, file: true}, gone])
    })
  })

  describe('scan', () => {
    it('deletes files without a row once they are old', async () => {
      const orphan = await put('orphan')
      const known = await add('known')
      await run(createCollector().scan())
      expect(await store.size(orphan)).toBeDefined()
      await clock.advance(dayMs)
      await run(createCollector().scan())
      expect([await isKept(orphan), await isKept(known)]).toEqual([gone, kept])
    })

    it('keeps a file that is pinned, though it has no row', async () => {
      const hash = await put('content of a message')
      await pin(hash)
      await clock.advance(2 * dayMs)
      await run(createCollector().scan())
      expect(await store.size(hash)).toBeDefined()
    })

    it('spares an old file that is used while the scan looks at it', async () => {
      const hash = await put('orphan')
      await clock.advance(2 * dayMs)
      store.list = async (page) => {
        const files = await MemoryFileStore.prototype.list.call(store, page)
        await store.touch(hash)
        return files
      }
      await run(createCollector().scan())
      expect(await store.size(hash)).toBeDefined()
    })

    it('works through many pages', async () => {
      for (let i = 0; i < 33; i++) await (i % 3 === 0 ? add(`${i}`) : put(`${i}`))
      await clock.advance(2 * dayMs)
      await run(createCollector({pageSize: 5}).scan())
      expect(await store.list({limit: 100})).toHaveLength(11)
    })
  })

  it('collects and scans by itself from start to stop', async () => {
    const [hash, orphan] = [await add('file'), await put('orphan')]
    const collector = createCollector({collectEveryMs: hourMs, scanEveryMs: hourMs})
    await collector.start()
    for (let hour = 0; hour < 26; hour++) await settle(clock, hourMs)
    expect([await isKept(hash), await isKept(orphan)]).toEqual([gone, gone])
    await collector.stop()
    expect(clock.sleeping).toBe(0)
  })
})

/** Moves time and lets database work that this set off come to an end. */
async function settle(clock: FakeClock, ms: number): Promise<void> {
  await clock.advance(ms)
  for (let turn = 0; turn < 20 || clock.sleeping < 2; turn++) await clock.advance(0)
}

async function* chunk(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
