import {silentLogger} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {StorageError} from '@aleph-onchain/storage'
import {FakeClock, testFileHash} from '@aleph-onchain/testkit'
import {afterEach, describe, expect, it} from 'vitest'
import {FileFetches} from './fetch-files.ts'
import {defaultPipelineOptions} from './options.ts'

const [one, two, three] = [testFileHash(1), testFileHash(2), testFileHash(3)]

const patience = {timeout: 10_000}

describe('FileFetches', () => {
  let fetches: FileFetches

  afterEach(() => fetches.stop())

  function create(fetch: (hash: ItemHash, signal: AbortSignal) => Promise<{sizeBytes: number} | undefined>) {
    const clock = new FakeClock()
    const arrived: string[] = []
    const options = {...defaultPipelineOptions, maxFileFetches: 2, maxFileBytes: 99}
    const files = {fetch: (hash: ItemHash, {signal}: {readonly signal: AbortSignal}) => fetch(hash, signal)}
    fetches = new FileFetches({files, clock, logger: silentLogger}, options, (hash) => arrived.push(hash))
    fetches.start()
    return {clock, arrived}
  }

  it('remembers a file that arrived until its message is processed, or for a minute', async () => {
    const {clock, arrived} = create(async () => ({sizeBytes: 7}))
    fetches.request(one)
    fetches.request(two)
    await expect.poll(() => arrived, patience).toEqual([one, two])
    expect(fetches.get(one)).toEqual({sizeBytes: 7})
    fetches.forget(one)
    expect(fetches.get(one)).toBeUndefined()
    await clock.advance(60_001)
    expect(fetches.get(two)).toBeUndefined()
  })

  it('remembers that a file is too large, and nothing of other failures', async () => {
    const {arrived} = create(async (hash) => {
      throw hash === one ? new StorageError({code: 'STORAGE_FILE_TOO_LARGE', limitBytes: 99}) : new TypeError('network')
    })
    fetches.request(one)
    fetches.request(two)
    await expect.poll(() => arrived, patience).toEqual([one])
    expect([fetches.get(one), fetches.get(two)]).toEqual([{limitBytes: 99}, undefined])
  })

  it('fetches a file once at a time and no more than its limit', async () => {
    const begun: string[] = []
    const gates: (() => void)[] = []
    create(async (hash) => {
      begun.push(hash)
      await new Promise<void>((resolve) => gates.push(resolve))
      return undefined
    })
    for (const hash of [one, one, two, three]) fetches.request(hash)
    expect(begun).toEqual([one, two])
    gates[0]?.()
    await expect
      .poll(() => {
        fetches.request(three)
        return begun
      }, patience)
      .toEqual([one, two, three])
    for (const open of gates) open()
  })

  it('breaks off when it is stopped and begins nothing afterwards', async () => {
    const begun: string[] = []
    create(async (hash, signal) => {
      begun.push(hash)
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      return undefined
    })
    fetches.request(one)
    await fetches.stop()
    fetches.request(two)
    expect(begun).toEqual([one])
  })
})
