import {buffer} from 'node:stream/consumers'
import {computeItemHash, parseItemHash} from '@aleph-onchain/message'
import {FakeClock, HttpPeer, MemoryFileStore, peerBehaviours} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {FileStore} from './file-store.ts'
import type {RemoteFilesOptions} from './options.ts'
import {RemoteFiles} from './remote-files.ts'

const {
  announces,
  breaksAfter,
  changes,
  corrupts,
  drips,
  fails,
  hangs,
  hidesLength,
  honest,
  ignoresRanges,
  neverEnds,
  redirects,
  stallsAfter,
  substitutes,
} = peerBehaviours

const MiB = 1024 * 1024
const maxBytes = 16 * MiB
const file = Buffer.alloc(3 * MiB, 'content addressed ')
const hash = computeItemHash(file)
const path = `/api/v0/storage/raw/${hash}`

let clock: FakeClock
let store: MemoryFileStore
let peers: HttpPeer[]
let urls: string[]
let started: {stop(): Promise<void>}[]

beforeEach(async () => {
  clock = new FakeClock()
  store = new MemoryFileStore({clock})
  await store.start()
  peers = []
  urls = []
  started = []
})

afterEach(async () => {
  for (const part of started.reverse()) await part.stop()
  await store.stop()
})

async function startPeer(behaviour = honest, files: Record<string, Uint8Array> = {[hash]: file}): Promise<HttpPeer> {
  const peer = new HttpPeer(files, behaviour)
  await peer.start()
  started.push(peer)
  peers.push(peer)
  urls.push(peer.url)
  return peer
}

/** Lets time pass for as long as the peer is not asked: then those before it have used up their patience. */
async function passUntilAsked(peer: HttpPeer): Promise<void> {
  while (peer.requests.length === 0) await clock.advance(10)
}

/** Asks peers in the order in which they were started; time stands still unless the test moves it. */
async function startRemoteFiles(options: Partial<RemoteFilesOptions> = {}, modules: {store?: FileStore} = {}): Promise<RemoteFiles> {
  const remoteFiles = new RemoteFiles({store, clock, peers: {list: () => urls}, random: () => 0, ...modules}, options)
  await remoteFiles.start()
  started.push(remoteFiles)
  return remoteFiles
}

async function expectStored(): Promise<void> {
  expect((await buffer(await store.open(hash))).equals(file)).toBe(true)
}

describe('fetch', () => {
  it('brings a file of a peer into the store', async () => {
    const peer = await startPeer()
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
    expect(peer.requests).toEqual([path])
    await expectStored()
  })

  it('asks nobody for a file that is here, and marks it as wanted', async () => {
    const peer = await startPeer()
    await store.put(once(file), {maxBytes})
    await clock.advance(60_000)
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toEqual({sizeBytes: file.length})
    expect(peer.requests).toEqual([])
    expect(await store.list({limit: 1})).toMatchObject([{touchedMs: clock.now()}])
  })

  it('refuses a file that is here and larger than the limit', async () => {
    await store.put(once(file), {maxBytes})
    const remoteFiles = await startRemoteFiles()
    await expect(remoteFiles.fetch(hash, {maxBytes: file.length - 1})).rejects.toMatchObject({code: 'STORAGE_FILE_TOO_LARGE'})
  })

  it('takes an empty file', async () => {
    const empty = computeItemHash('')
    await startPeer(honest, {[empty]: Buffer.alloc(0)})
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(empty, {maxBytes})).toMatchObject({sizeBytes: 0})
  })

  it('asks the peers under the path that they announce', async () => {
    const peer = await startPeer()
    urls = [`${peer.url}/node//`]
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toBeUndefined()
    expect(peer.requests).toEqual([`/node${path}`])
  })

  it.each([
    ['does not have it', fails(404)],
    ['fails', fails(500)],
    ['redirects', redirects('http://127.0.0.1:1/elsewhere')],
    ['changes a byte', corrupts(2 * MiB)],
    ['sends something else', substitutes(Buffer.from('something else'))],
    ['sends nothing', substitutes(Buffer.alloc(0))],
    ['sends more than it announces', announces(1_000)],
    ['announces more than is allowed', announces(maxBytes + 1)],
    ['sends more than is allowed', neverEnds],
    ['breaks off at once', breaksAfter(0)],
  ])('tries the next peer when one %s', async (_, behaviour) => {
    const bad = await startPeer(behaviour)
    await startPeer()
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
    expect(bad.requests.length).toBeGreaterThan(0)
    await expectStored()
  })

  it.each([
    ['never answers', hangs],
    ['sends too little for what it announces', announces(file.length + 1)],
    ['drips', drips(1_000, 5)],
  ])('loses patience with a peer that %s', async (_, behaviour) => {
    await startPeer(behaviour)
    const next = await startPeer()
    const remoteFiles = await startRemoteFiles()
    const fetch = remoteFiles.fetch(hash, {maxBytes})
    await passUntilAsked(next)
    expect(await fetch).toMatchObject({sizeBytes: file.length})
    await expectStored()
  })

  it.each([
    ['without the size', hidesLength],
    ['without ranges', ignoresRanges],
  ])('takes a file that is served %s', async (_, behaviour) => {
    await startPeer(behaviour)
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
  })

  it('tries the next peer when nobody listens at the first', async () => {
    const gone = await startPeer()
    await gone.stop()
    await startPeer()
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
  })

  it('asks a peer last that could not be reached lately', async () => {
    const first = await startPeer(hangs)
    const second = await startPeer()
    const remoteFiles = await startRemoteFiles()
    const fetch = remoteFiles.fetch(hash, {maxBytes})
    await passUntilAsked(second)
    await fetch
    await store.delete(hash)
    await remoteFiles.fetch(hash, {maxBytes})
    expect(first.requests).toHaveLength(1)
  })

  it('never asks URLs that are not plain http or https', async () => {
    const peer = await startPeer()
    const {host} = new URL(peer.url)
    urls = [
      `ftp://${host}`,
      `http://user:secret@${host}`,
      `${peer.url}?x=`,
      `${peer.url}#x`,
      'file:///etc/passwd',
      '',
      `http://${'x'.repeat(3_000)}`,
    ]
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toBeUndefined()
    expect(peer.requests).toEqual([])
  })

  it('answers undefined for a hash that it could not verify', async () => {
    const ipfs = parseItemHash('QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG')
    const peer = await startPeer(honest, {[ipfs]: file})
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(ipfs, {maxBytes})).toBeUndefined()
    expect(peer.requests).toEqual([])
  })

  it('answers undefined when no peer is known', async () => {
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toBeUndefined()
  })

  it.each([
    ['keeps connections after short refusals', Buffer.from('not here'), true],
    ['gives connections up after endless refusals', undefined, false],
  ])('%s', async (_, body, isReused) => {
    const peer = await startPeer((request) => {
      request.response.writeHead(404)
      if (body === undefined) neverEnds(request)
      else request.response.end(body)
    })
    const remoteFiles = await startRemoteFiles()
    for (let i = 0; i < 8; i++) expect(await remoteFiles.fetch(hash, {maxBytes})).toBeUndefined()
    expect(peer.requests).toHaveLength(8)
    expect(peer.connections < 8).toBe(isReused)
  })

  it('asks no more peers than it may', async () => {
    for (let i = 0; i < 4; i++) await startPeer(fails(404))
    const remoteFiles = await startRemoteFiles({maxPeersPerFetch: 3})
    await remoteFiles.fetch(hash, {maxBytes})
    expect(peers.map((peer) => peer.requests.length)).toEqual([1, 1, 1, 0])
  })
})

describe('a transfer that breaks', () => {
  it('goes on at the same peer for as long as it gets on', async () => {
    const peer = await startPeer(breaksAfter(MiB))
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
    expect(peer.requests).toHaveLength(3)
    expect(peer.requests[1]).toMatch(/ bytes=\d+-$/)
    await expectStored()
  })

  it('goes on at the next peer when the first one does not get on', async () => {
    const first = await startPeer(breaksAfter(100_000))
    const second = await startPeer()
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
    expect(first.requests).toHaveLength(2)
    expect(second.requests).toEqual([`${path} bytes=200000-`])
    await expectStored()
  })

  it('goes on at a peer that does not know ranges', async () => {
    await startPeer(changes(breaksAfter(MiB + 17), fails(500)))
    const second = await startPeer(ignoresRanges)
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
    expect(second.requests).toHaveLength(1)
    await expectStored()
  })

  it('goes on elsewhere when a peer becomes slow', async () => {
    await startPeer(stallsAfter(MiB))
    const next = await startPeer()
    const remoteFiles = await startRemoteFiles()
    const fetch = remoteFiles.fetch(hash, {maxBytes})
    await passUntilAsked(next)
    expect(await fetch).toMatchObject({sizeBytes: file.length})
    expect(next.requests).toHaveLength(1)
    await expectStored()
  })

  it('is begun anew from single peers when parts of several do not fit together', async () => {
    await startPeer(changes(corrupts(0, breaksAfter(MiB)), fails(500)))
    const second = await startPeer()
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
    expect(second.requests.at(-1)).toBe(path)
    await expectStored()
  })

  it('is begun anew from single peers when they announce different sizes', async () => {
    await startPeer(({bytes, start, response}) => {
      if (start > 0) return void response.writeHead(500).end()
      response.writeHead(200, {'content-length': bytes.length + 5})
      response.write(bytes.subarray(0, MiB), () => setImmediate(() => response.destroy()))
    })
    const second = await startPeer()
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
    expect(second.requests).toHaveLength(2)
    await expectStored()
  })

  it('ends without the file when nobody has the rest', async () => {
    await startPeer(changes(breaksAfter(MiB), fails(404)))
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toBeUndefined()
    expect(await store.list({limit: 1})).toEqual([])
  })
})

describe('a peer that gave wrong bytes', () => {
  it('is not asked for that file again for a while, and nobody is blamed for good', async () => {
    const peer = await startPeer(corrupts())
    const remoteFiles = await startRemoteFiles({wrongBytesMemoryMs: 60_000})
    expect(await remoteFiles.fetch(hash, {maxBytes})).toBeUndefined()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toBeUndefined()
    expect(peer.requests).toHaveLength(1)
    peer.behave(honest)
    await clock.advance(60_001)
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
  })

  it('is asked for other files', async () => {
    const other = Buffer.from('other')
    const otherHash = computeItemHash(other)
    const peer = await startPeer(corrupts(), {[hash]: file, [otherHash]: other})
    const remoteFiles = await startRemoteFiles()
    await remoteFiles.fetch(hash, {maxBytes})
    peer.behave(honest)
    expect(await remoteFiles.fetch(otherHash, {maxBytes})).toMatchObject({sizeBytes: 5})
  })

  it('does not count as such when the file is only too large for the caller', async () => {
    await startPeer(hidesLength)
    const remoteFiles = await startRemoteFiles()
    expect(await remoteFiles.fetch(hash, {maxBytes: 1_000})).toBeUndefined()
    expect(await remoteFiles.fetch(hash, {maxBytes})).toMatchObject({sizeBytes: file.length})
  })
})

describe('many fetches', () => {
  it('of one file at once ask for it once', async () => {
    const peer = await startPeer()
    const remoteFiles = await startRemoteFiles()
    const fetched = await Promise.all(Array.from({length: 20}, () => remoteFiles.fetch(hash, {maxBytes})))
    expect(fetched.map((one) => one?.sizeBytes)).toEqual(Array(20).fill(file.length))
    expect(peer.requests).toHaveLength(1)
  })

  it('run a few at a time, and the newest are refused when too many wait', async () => {
    let running = 0
    let most = 0
    const contents = Array.from({length: 10}, (_, i) => Buffer.from(`content ${i}`))
    await startPeer(
      async (request) => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 20))
        running--
        honest(request)
      },
      Object.fromEntries(contents.map((content) => [computeItemHash(content), content])),
    )
    const remoteFiles = await startRemoteFiles({maxTransfers: 3, maxWaiting: 5})
    const results = await Promise.allSettled(contents.map((content) => remoteFiles.fetch(computeItemHash(content), {maxBytes})))
    expect(most).toBe(3)
    expect(results.filter(({status}) => status === 'fulfilled')).toHaveLength(8)
    for (const result of results.slice(8)) expect(result).toMatchObject({reason: {code: 'COMMON_QUEUE_FULL'}})
  })
})

describe('abort', () => {
  it('ends a fetch at once and leaves nothing behind', async () => {
    const controller = new AbortController()
    await startPeer((request) => {
      request.response.write('x')
      setImmediate(() => controller.abort())
    })
    const remoteFiles = await startRemoteFiles()
    await expect(remoteFiles.fetch(hash, {maxBytes, signal: controller.signal})).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  })

  it('of one caller leaves the others their fetch', async () => {
    const controller = new AbortController()
    const peer = await startPeer((request) => {
      controller.abort()
      setImmediate(() => honest(request))
    })
    const remoteFiles = await startRemoteFiles()
    const impatient = remoteFiles.fetch(hash, {maxBytes, signal: controller.signal})
    const patient = remoteFiles.fetch(hash, {maxBytes})
    await expect(impatient).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    expect(await patient).toMatchObject({sizeBytes: file.length})
    expect(peer.requests).toHaveLength(1)
  })

  it('is what stop does to everything, and then nothing is fetched', async () => {
    const asked = Promise.withResolvers<void>()
    await startPeer(() => asked.resolve())
    const remoteFiles = await startRemoteFiles()
    const fetch = remoteFiles.fetch(hash, {maxBytes})
    await asked.promise
    await Promise.all([expect(fetch).rejects.toMatchObject({code: 'COMMON_ABORTED'}), remoteFiles.stop()])
    await expect(remoteFiles.fetch(hash, {maxBytes})).rejects.toMatchObject({code: 'COMMON_STOPPED'})
  })
})

it('passes on why the own store refuses', async () => {
  await startPeer()
  const full = new MemoryFileStore()
  const refusing: FileStore = Object.assign(full, {
    put: async () => {
      throw Object.assign(new Error(), {reason: {code: 'STORAGE_QUOTA_EXCEEDED'}, code: 'STORAGE_QUOTA_EXCEEDED'})
    },
  })
  const remoteFiles = await startRemoteFiles({}, {store: refusing})
  await expect(remoteFiles.fetch(hash, {maxBytes})).rejects.toMatchObject({code: 'STORAGE_QUOTA_EXCEEDED'})
})

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
