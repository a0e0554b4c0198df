import {createHash} from 'node:crypto'
import {Readable} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import type {FileStore, StoredFile} from '@aleph-onchain/storage'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'

/** File store under test, not started yet. */
export interface FileStoreFixture {
  readonly store: FileStore
  /** Moves the clock that the store was given. */
  pass(ms: number): Promise<void>
  /** Time on that clock. */
  now(): number
  remove?(): Promise<void>
}

const hello = Buffer.from('hello world')
const helloHash = parseItemHash('b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9')
const unknownHash = parseItemHash('0'.repeat(64))
const ipfsHash = parseItemHash('QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG')
const maxBytes = 64 * 1024 * 1024

/** States what every file store does. */
export function describeFileStore(name: string, createFixture: () => Promise<FileStoreFixture>): void {
  describe(`${name} as a file store`, () => {
    let fixture: FileStoreFixture
    let store: FileStore

    beforeEach(async () => {
      fixture = await createFixture()
      store = fixture.store
      await store.start()
    })

    afterEach(async () => {
      await store.stop()
      await fixture.remove?.()
    })

    async function listHashes(): Promise<readonly ItemHash[]> {
      return (await store.list({limit: 1_000})).map((file) => file.hash)
    }

    describe('put', () => {
      it('stores bytes under their SHA-256', async () => {
        expect(await store.put(chunks(hello), {maxBytes})).toEqual({hash: helloHash, sizeBytes: hello.length})
        expect(await read(store, helloHash)).toEqual(hello)
      })

      it.each([0, 1, 65_536, 1_048_575, 1_048_576, 1_048_577, 5_000_000])('stores %i bytes', async (sizeBytes) => {
        const bytes = createBytes(sizeBytes)
        const {hash} = await store.put(chunks(bytes, 60_000), {maxBytes})
        expect(hash).toBe(hashOf(bytes))
        expect((await read(store, hash)).equals(bytes)).toBe(true)
      })

      it('takes a stream', async () => {
        const {hash} = await store.put(Readable.from([hello]), {maxBytes})
        expect(hash).toBe(helloHash)
      })

      it('does not keep the chunks it is given', async () => {
        const bytes = createBytes(3_000_000)
        const {hash} = await store.put(reusedChunk(bytes), {maxBytes})
        expect(hash).toBe(hashOf(bytes))
        expect((await read(store, hash)).equals(bytes)).toBe(true)
      })

      it('accepts bytes that have the expected hash', async () => {
        expect(await store.put(chunks(hello), {maxBytes, expected: helloHash})).toMatchObject({hash: helloHash})
      })

      it('refuses bytes that have another hash than expected', async () => {
        const put = store.put(chunks(createBytes(2_000_000)), {maxBytes, expected: helloHash})
        await expect(put).rejects.toMatchObject({code: 'STORAGE_HASH_MISMATCH', reason: {expected: helloHash}})
        expect(await listHashes()).toEqual([])
      })

      it('refuses an expected hash that is not a SHA-256', async () => {
        const put = store.put(chunks(hello), {maxBytes, expected: ipfsHash})
        await expect(put).rejects.toMatchObject({code: 'STORAGE_HASH_UNSUPPORTED'})
      })

      it('accepts a file of exactly the size limit', async () => {
        expect(await store.put(chunks(hello), {maxBytes: hello.length})).toMatchObject({sizeBytes: hello.length})
      })

      it('refuses a file beyond the size limit without reading it to its end', async () => {
        const put = store.put(endless(), {maxBytes: 1_000_000})
        await expect(put).rejects.toMatchObject({code: 'STORAGE_FILE_TOO_LARGE', reason: {limitBytes: 1_000_000}})
        expect(await listHashes()).toEqual([])
      })

      it('passes on the error of a source that breaks', async () => {
        const broken = new TypeError('the client went away')
        await expect(store.put(breaking(createBytes(2_000_000), broken), {maxBytes})).rejects.toBe(broken)
        expect(await listHashes()).toEqual([])
      })

      it('ends at once when aborted while the source hangs', async () => {
        const controller = new AbortController()
        const put = store.put(
          hanging(hello, () => controller.abort()),
          {maxBytes, signal: controller.signal},
        )
        await expect(put).rejects.toMatchObject({code: 'COMMON_ABORTED'})
        expect(await listHashes()).toEqual([])
      })

      it('refuses a signal that has fired before', async () => {
        const put = store.put(chunks(hello), {maxBytes, signal: AbortSignal.abort()})
        await expect(put).rejects.toMatchObject({code: 'COMMON_ABORTED'})
      })

      it('closes a source that it leaves early', async () => {
        let isClosed = false
        const put = store.put(
          endless(() => {
            isClosed = true
          }),
          {maxBytes: 10},
        )
        await expect(put).rejects.toMatchObject({code: 'STORAGE_FILE_TOO_LARGE'})
        expect(isClosed).toBe(true)
      })

      it('stores the same content many times at once', async () => {
        const bytes = createBytes(300_000)
        const stored = await Promise.all(Array.from({length: 8}, () => store.put(chunks(bytes, 10_000), {maxBytes})))
        expect(new Set(stored.map((file) => file.hash))).toEqual(new Set([hashOf(bytes)]))
        expect((await read(store, hashOf(bytes))).equals(bytes)).toBe(true)
        expect(await listHashes()).toEqual([hashOf(bytes)])
      })

      it('leaves readers of a file alone that is put again', async () => {
        const bytes = createBytes(3_000_000)
        const {hash} = await store.put(chunks(bytes), {maxBytes})
        const reader = await store.open(hash)
        await store.put(chunks(bytes), {maxBytes})
        expect((await buffer(reader)).equals(bytes)).toBe(true)
      })

      it('is refused when the store does not run', async () => {
        await store.stop()
        await expect(store.put(chunks(hello), {maxBytes})).rejects.toMatchObject({code: 'COMMON_STOPPED'})
      })
    })

    it('aborts puts that are under way when it stops, and starts again', async () => {
      const waiting = Promise.withResolvers<void>()
      const put = store.put(hanging(hello, waiting.resolve), {maxBytes})
      await waiting.promise
      await Promise.all([expect(put).rejects.toMatchObject({code: 'COMMON_ABORTED'}), store.stop()])
      await store.stop()
      await store.start()
      expect(await store.put(chunks(hello), {maxBytes})).toMatchObject({hash: helloHash})
    })

    describe('open', () => {
      const bytes = createBytes(1_500_000)
      let hash: ItemHash

      beforeEach(async () => {
        hash = (await store.put(chunks(bytes), {maxBytes})).hash
      })

      it.each([
        [{start: 0, end: 0}, 0, 1],
        [{start: 0, end: 1_499_999}, 0, 1_500_000],
        [{start: 1_048_570, end: 1_048_580}, 1_048_570, 1_048_581],
        [{start: 1_499_999, end: 9_999_999}, 1_499_999, 1_500_000],
      ])('reads the range %j', async (range, from, to) => {
        const part = await buffer(await store.open(hash, range))
        expect(part.equals(bytes.subarray(from, to))).toBe(true)
      })

      it.each([
        {start: 1_500_000, end: 1_500_000},
        {start: 5, end: 4},
        {start: -1, end: 4},
        {start: 0.5, end: 4},
        {start: Number.NaN, end: 4},
      ])('refuses the range %j', async (range) => {
        await expect(store.open(hash, range)).rejects.toMatchObject({code: 'STORAGE_RANGE_INVALID'})
      })

      it('lets a reader go before the end', async () => {
        const reader = await store.open(hash)
        for await (const _ of reader) break
        expect(reader.destroyed).toBe(true)
      })

      it.each([unknownHash, ipfsHash])('throws for %s, which is not stored', async (unknown) => {
        await expect(store.open(unknown)).rejects.toMatchObject({code: 'STORAGE_FILE_NOT_FOUND', reason: {hash: unknown}})
      })

      it.each(['../../etc/passwd', '', 'tmp', '..'])('throws for %j, which is no hash at all', async (text) => {
        await expect(store.open(text as ItemHash)).rejects.toMatchObject({code: 'STORAGE_FILE_NOT_FOUND'})
      })
    })

    describe('size and touch', () => {
      it('tell the size', async () => {
        await store.put(chunks(hello), {maxBytes})
        expect([await store.size(helloHash), await store.touch(helloHash)]).toEqual([hello.length, hello.length])
      })

      it.each([unknownHash, ipfsHash, '../../etc/passwd' as ItemHash])('answer undefined for %s', async (hash) => {
        expect([await store.size(hash), await store.touch(hash)]).toEqual([undefined, undefined])
      })
    })

    describe('delete', () => {
      it('deletes a file once', async () => {
        await store.put(chunks(hello), {maxBytes})
        expect([await store.delete(helloHash), await store.delete(helloHash)]).toEqual([true, false])
        expect(await store.size(helloHash)).toBeUndefined()
        expect(await listHashes()).toEqual([])
      })

      it.each([unknownHash, ipfsHash, '../../etc/passwd' as ItemHash])('answers false for %s', async (hash) => {
        expect(await store.delete(hash)).toBe(false)
      })

      it('spares a file that was put, put again or touched after the given moment', async () => {
        for (const use of [put, put, () => store.touch(helloHash)]) {
          await fixture.pass(60_000)
          await use()
          expect(await store.delete(helloHash, {untouchedSinceMs: fixture.now() - 1_000})).toBe(false)
        }
        await fixture.pass(60_000)
        expect(await store.delete(helloHash, {untouchedSinceMs: fixture.now() - 1_000})).toBe(true)
      })

      it('lets a file be put again', async () => {
        await put()
        await store.delete(helloHash)
        await put()
        expect(await read(store, helloHash)).toEqual(hello)
      })

      function put(): Promise<StoredFile> {
        return store.put(chunks(hello), {maxBytes})
      }
    })

    describe('list', () => {
      it('pages through all files in ascending order', async () => {
        const hashes: ItemHash[] = []
        for (let i = 0; i < 25; i++) hashes.push((await store.put(chunks(Buffer.from(`file ${i}`)), {maxBytes})).hash)
        const listed: ItemHash[] = []
        for (let after: ItemHash | undefined; ; ) {
          const page = await store.list({limit: 7, ...(after === undefined ? {} : {after})})
          listed.push(...page.map((file) => file.hash))
          after = page.at(-1)?.hash
          if (after === undefined) break
          expect(page.length).toBeLessThanOrEqual(7)
        }
        expect(listed).toEqual(hashes.sort())
      })

      it('tells size and time of the last use', async () => {
        await store.put(chunks(hello), {maxBytes})
        expect(await store.list({limit: 1})).toEqual([{hash: helloHash, sizeBytes: hello.length, touchedMs: fixture.now()}])
        await fixture.pass(5_000)
        await store.touch(helloHash)
        expect(await store.list({limit: 1})).toMatchObject([{touchedMs: fixture.now()}])
      })

      it('starts behind a hash that is not stored', async () => {
        await store.put(chunks(hello), {maxBytes})
        expect(await store.list({limit: 10, after: unknownHash})).toHaveLength(1)
        expect(await store.list({limit: 10, after: parseItemHash('f'.repeat(64))})).toEqual([])
      })
    })
  })
}

function read(store: FileStore, hash: ItemHash): Promise<Buffer> {
  return store.open(hash).then(buffer)
}

function hashOf(bytes: Uint8Array): ItemHash {
  return parseItemHash(createHash('sha256').update(bytes).digest('hex'))
}

/** Bytes that look random but are the same each time. */
function createBytes(sizeBytes: number): Buffer {
  const bytes = Buffer.alloc(sizeBytes)
  let state = sizeBytes + 1
  for (let i = 0; i < sizeBytes; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[i] = state >>> 24
  }
  return bytes
}

async function* chunks(bytes: Uint8Array, chunkBytes = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
}

async function* reusedChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const chunk = Buffer.alloc(10_000)
  for (let at = 0; at < bytes.length; at += chunk.length) {
    const part = bytes.subarray(at, at + chunk.length)
    chunk.set(part)
    yield chunk.subarray(0, part.length)
    chunk.fill(0)
  }
}

async function* endless(onClose: () => void = () => undefined): AsyncGenerator<Uint8Array> {
  try {
    for (;;) yield createBytes(10_000)
  } finally {
    onClose()
  }
}

async function* breaking(bytes: Uint8Array, error: Error): AsyncGenerator<Uint8Array> {
  yield* chunks(bytes)
  throw error
}

async function* hanging(bytes: Uint8Array, onHang: () => void): AsyncGenerator<Uint8Array> {
  yield bytes
  setImmediate(onHang)
  await new Promise(() => undefined)
}
