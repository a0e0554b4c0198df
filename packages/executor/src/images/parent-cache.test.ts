import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {silentLogger} from '@aleph-onchain/common'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {FakeClock} from '@aleph-onchain/testkit'
import {MemoryFileSource} from '@aleph-onchain/testkit/executor'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {ParentCache} from './parent-cache.ts'

const {signal} = new AbortController()

describe('ParentCache', () => {
  let directory: string
  let files: MemoryFileSource
  let clock: FakeClock
  let cache: ParentCache

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aleph-parents-'))
    files = new MemoryFileSource()
    clock = new FakeClock()
    cache = open()
    await cache.start()
  })

  afterEach(async () => {
    cache.stop()
    await rm(directory, {recursive: true, force: true})
  })

  function open(options: {readonly maxTotalBytes?: number; readonly maxFileBytes?: number} = {}): ParentCache {
    return new ParentCache({files, clock, logger: silentLogger}, {directory, maxTotalBytes: 1e9, maxFileBytes: 1e9, ...options})
  }

  it('lays a file out once for all who want it at the same time', async () => {
    const bytes = Buffer.alloc(700_000, 7)
    const hash = files.add(bytes)
    const found = await Promise.all(Array.from({length: 5}, () => cache.get(hash, signal)))
    expect(files.fetches).toBe(1)
    expect(new Set(found.map(({path}) => path)).size).toBe(1)
    expect((await readFile(found[0]?.path ?? '')).equals(bytes)).toBe(true)
    await cache.get(hash, signal)
    expect(files.fetches).toBe(1)
  })

  it('leaves holes for zeros', async () => {
    const hash = files.add(Buffer.concat([Buffer.alloc(8 * 2 ** 20), Buffer.alloc(4096, 1)]))
    const {path, sizeBytes} = await cache.get(hash, signal)
    const {size, blocks} = await stat(path)
    expect([size, sizeBytes]).toEqual([8 * 2 ** 20 + 4096, 8 * 2 ** 20 + 4096])
    expect(blocks * 512).toBeLessThan(2 ** 20)
  })

  it('does not let one transfer hold up another', async () => {
    const slow = files.add(Buffer.alloc(512, 1))
    const quick = files.add(Buffer.alloc(512, 2))
    const gate = Promise.withResolvers<void>()
    files.gate = gate.promise
    const waiting = cache.get(slow, signal)
    files.gate = undefined
    await cache.get(quick, signal)
    gate.resolve()
    await waiting
  })

  it('goes on for the others when one caller gives up', async () => {
    const hash = files.add(Buffer.alloc(512, 1))
    const gate = Promise.withResolvers<void>()
    files.gate = gate.promise
    const impatient = new AbortController()
    const given = cache.get(hash, impatient.signal)
    const patient = cache.get(hash, signal)
    impatient.abort()
    await expect(given).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    gate.resolve()
    await patient
    expect(files.fetches).toBe(1)
  })

  it('refuses bytes that do not have their hash, and keeps nothing of them', async () => {
    const hash = files.add(Buffer.alloc(512, 1))
    files.files.set(hash, Buffer.alloc(512, 2))
    await expect(cache.get(hash, signal)).rejects.toMatchObject({code: 'EXECUTOR_IMAGE_INVALID'})
    expect(await readdir(directory)).toEqual([])
  })

  it('refuses files beyond the limit, and names that are no hash', async () => {
    const small = open({maxFileBytes: 100})
    await small.start()
    await expect(small.get(files.add(Buffer.alloc(101, 1)), signal)).rejects.toMatchObject({code: 'EXECUTOR_IMAGE_TOO_LARGE'})
    for (const name of ['../../etc/passwd', '', 'QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG']) {
      await expect(cache.get(name as ItemHash, signal)).rejects.toMatchObject({code: 'EXECUTOR_FILE_UNKNOWN'})
    }
  })

  it('throws away what a crash left half copied', async () => {
    const hash = parseItemHash('a'.repeat(64))
    await writeFile(join(directory, `${hash}.part`), 'half')
    await open().start()
    expect(await readdir(directory)).toEqual([])
  })

  it('evicts what was used longest ago, and nothing that is in use', async () => {
    const hashes: ItemHash[] = []
    for (let index = 0; index < 4; index++) {
      hashes.push(files.add(Buffer.alloc(64 * 1024, index + 1)))
      await cache.get(hashes[index] ?? parseItemHash('a'.repeat(64)), signal)
      await cache.get(hashes[index] ?? parseItemHash('a'.repeat(64)), signal)
      await clock.advance(60_000)
    }
    const [first = '', second = '', third = '', fourth = ''] = hashes
    await open({maxTotalBytes: 2 * 64 * 1024}).evict(new Set([first]))
    expect((await readdir(directory)).sort()).toEqual([first, fourth].sort())
    expect([second, third]).toHaveLength(2)
  })
})
