import {mkdir, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {MetricsRegister} from '@aleph-onchain/common'
import {noopMetrics} from '@aleph-onchain/common'
import {computeItemHash} from '@aleph-onchain/message'
import {describeFileStore, FakeClock} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {FilesystemFileStore} from './filesystem-file-store.ts'
import type {FileStoreOptions} from './options.ts'

let root: string
let directory: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'aleph-files-'))
  directory = join(root, 'files')
})

afterEach(() => rm(root, {recursive: true, force: true}))

describeFileStore('FilesystemFileStore', async () => {
  const own = await mkdtemp(join(tmpdir(), 'aleph-files-'))
  const clock = new FakeClock()
  return {
    store: new FilesystemFileStore({directory: join(own, 'files')}, {clock}),
    pass: (ms) => clock.advance(ms),
    now: () => clock.now(),
    remove: () => rm(own, {recursive: true, force: true}),
  }
})

async function startStore(options: Partial<FileStoreOptions> = {}, metrics: MetricsRegister = noopMetrics): Promise<FilesystemFileStore> {
  const store = new FilesystemFileStore({directory, ...options}, {metrics})
  await store.start()
  return store
}

const maxBytes = 1e9
const put = (store: FilesystemFileStore, text: string) => store.put(once(text), {maxBytes})

describe('on disk', () => {
  it('a file lies two directories deep under its hash', async () => {
    const store = await startStore()
    const {hash} = await put(store, 'hello')
    expect((await stat(join(directory, hash.slice(0, 2), hash.slice(2, 4), hash))).size).toBe(5)
    expect(await readdir(join(directory, 'tmp'))).toEqual([])
    await store.stop()
  })

  it('what a crash left on its way is gone after start', async () => {
    await mkdir(join(directory, 'tmp', 'nested'), {recursive: true})
    await writeFile(join(directory, 'tmp', 'half'), 'half a file')
    const store = await startStore()
    expect(await readdir(join(directory, 'tmp'))).toEqual([])
    await store.stop()
  })

  it('nothing is on its way after a put that failed', async () => {
    const store = await startStore()
    await expect(store.put(once('hello'), {maxBytes: 1})).rejects.toMatchObject({code: 'STORAGE_FILE_TOO_LARGE'})
    await expect(store.put(once('hello'), {maxBytes, expected: computeItemHash('other')})).rejects.toMatchObject({
      code: 'STORAGE_HASH_MISMATCH',
    })
    expect(await readdir(join(directory, 'tmp'))).toEqual([])
    await store.stop()
  })

  it('what is not ours is neither listed nor counted', async () => {
    const store = await startStore()
    const {hash} = await put(store, 'hello')
    const strange = join(directory, hash.slice(0, 2), hash.slice(2, 4))
    await mkdir(join(strange, 'f'.repeat(64)))
    await writeFile(join(strange, 'e'.repeat(64)), 'in the wrong place')
    await writeFile(join(strange, 'notes.txt'), 'notes')
    await writeFile(join(directory, 'README'), 'read me')
    await mkdir(join(directory, 'lost+found'))
    expect((await store.list({limit: 10})).map((file) => file.hash)).toEqual([hash])
    await store.stop()
    await store.start()
    await store.counted()
    expect(store.usedBytes).toBe(5)
    await store.stop()
  })

  it('a root that cannot be a directory is told at start', async () => {
    await writeFile(directory, 'a file')
    await expect(startStore()).rejects.toMatchObject({code: 'STORAGE_IO_FAILED', reason: {detail: 'ENOTDIR'}})
  })

  it('a directory that cannot be used is told by the put', async () => {
    const store = await startStore()
    await writeFile(join(directory, computeItemHash('hello').slice(0, 2)), 'in the way')
    await expect(put(store, 'hello')).rejects.toMatchObject({code: 'STORAGE_IO_FAILED'})
    expect(await readdir(join(directory, 'tmp'))).toEqual([])
    await store.stop()
  })
})

describe('the size limit', () => {
  it('refuses files beyond it and takes them again when others went', async () => {
    const store = await startStore({maxTotalBytes: 10})
    const {hash} = await put(store, '1234567')
    await expect(put(store, '12345')).rejects.toMatchObject({code: 'STORAGE_QUOTA_EXCEEDED', reason: {limitBytes: 10}})
    expect(store.usedBytes).toBe(7)
    await put(store, '123')
    await store.delete(hash)
    expect(store.usedBytes).toBe(3)
    await put(store, '12345')
    await store.stop()
  })

  it('holds for files on their way together', async () => {
    const store = await startStore({maxTotalBytes: 10})
    const results = await Promise.allSettled(['aaaa', 'bbbb', 'cccc'].map((text) => put(store, text)))
    expect(results.map(({status}) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(store.usedBytes).toBe(8)
    await store.stop()
  })

  it('counts a file once that is put again', async () => {
    const store = await startStore()
    await Promise.all([put(store, 'hello'), put(store, 'hello')])
    await put(store, 'hello')
    expect(store.usedBytes).toBe(5)
    await store.stop()
  })

  it('counts the files that are there at start', async () => {
    const first = await startStore()
    for (let i = 0; i < 20; i++) await put(first, `file ${i}`)
    const used = first.usedBytes
    await first.stop()
    const second = await startStore({maxTotalBytes: used})
    await second.counted()
    expect(second.usedBytes).toBe(used)
    await expect(put(second, 'one more')).rejects.toMatchObject({code: 'STORAGE_QUOTA_EXCEEDED'})
    await second.stop()
  })
})

it('tells metrics what came of puts', async () => {
  const counted: string[] = []
  let readUsed: (() => number) | undefined
  const metrics: MetricsRegister = {
    ...noopMetrics,
    counter: ({name}) => ({
      inc: (amount = 1, labels = undefined) => void counted.push(`${name} ${amount} ${JSON.stringify(labels ?? {})}`),
    }),
    gauge: ({read}) => {
      readUsed = read
      return {set: () => undefined}
    },
  }
  const store = await startStore({}, metrics)
  await put(store, 'hello')
  await store.put(once('hello'), {maxBytes: 1}).catch(() => undefined)
  expect(counted).toEqual([
    'aleph_storage_puts_total 1 {"result":"stored"}',
    'aleph_storage_put_bytes_total 5 {}',
    'aleph_storage_puts_total 1 {"result":"refused"}',
  ])
  expect(readUsed?.()).toBe(5)
  await store.stop()
})

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}
