import type {Database} from '@aleph-onchain/database'
import {computeItemHash} from '@aleph-onchain/message'
import {databases} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {addFiles, findFiles, getFileTotals} from './files.ts'
import {graceFiles} from './grace-pins.ts'
import {findFileByMessage, findFileByTag} from './look-up-files.ts'
import {countPins, findPinnedFiles, findStorePins, type MessagePin, pinFiles} from './pins.ts'
import {findTags, getFileTag, upsertTags} from './tags.ts'

const fileA = computeItemHash('file a')
const fileB = computeItemHash('file b')
const fileC = computeItemHash('file c')
const messageA = computeItemHash('message a')
const messageB = computeItemHash('message b')

function createPin(values: Partial<MessagePin>): MessagePin {
  return {fileHash: fileA, type: 'message', owner: 'alice', itemHash: messageA, ref: null, time: 1_700_000_000.5, ...values}
}

describe.each(databases)('on $name', ({open}) => {
  let database: Database

  beforeEach(async () => {
    database = await open()
  })

  afterEach(() => database.stop())

  describe('files', () => {
    it('are found in bulk once they are known', async () => {
      const many = Array.from({length: 700}, (_, i) => ({hash: computeItemHash(`${i}`), sizeBytes: i}))
      await database.transaction((tx) => addFiles(tx, many, 1))
      const found = await findFiles(database.reader, [...many.map(({hash}) => hash), fileA])
      expect(found.size).toBe(700)
      expect(found.get(computeItemHash('699'))).toEqual({hash: computeItemHash('699'), sizeBytes: 699, type: 'file'})
      expect(await getFileTotals(database.reader)).toEqual({files: 700, bytes: (699 * 700) / 2})
    })

    it('stay as they are when they become known again', async () => {
      await database.transaction(async (tx) => {
        await addFiles(tx, [{hash: fileA, sizeBytes: 2 ** 40, type: 'dir'}], 1)
        await addFiles(tx, [{hash: fileA, sizeBytes: 7}], 2)
      })
      expect((await findFiles(database.reader, [fileA])).get(fileA)).toEqual({hash: fileA, sizeBytes: 2 ** 40, type: 'dir'})
    })

    it('have no totals to speak of when there are none', async () => {
      expect(await getFileTotals(database.reader)).toEqual({files: 0, bytes: 0})
      expect(await findFiles(database.reader, [])).toEqual(new Map())
    })
  })

  describe('pins', () => {
    it('are counted, one per message and kind', async () => {
      await database.transaction(async (tx) => {
        await pinFiles(tx, [createPin({}), createPin({}), createPin({type: 'content'}), createPin({itemHash: messageB, ref: messageA})])
        await graceFiles(tx, [fileA, fileB], {nowMs: 0, untilMs: 10})
      })
      expect(await countPins(database.reader, fileA)).toBe(4)
      expect(await countPins(database.reader, fileC)).toBe(0)
      expect(await findPinnedFiles(database.reader, [fileA, fileB, fileC])).toEqual(new Set([fileA, fileB]))
    })

    it('name the file of a STORE, not the one that holds its content', async () => {
      await database.transaction((tx) => pinFiles(tx, [createPin({fileHash: fileB, type: 'content'}), createPin({ref: 'name'})]))
      expect(await findStorePins(database.reader, [messageA, messageB])).toEqual(
        new Map([[messageA, {fileHash: fileA, owner: 'alice', ref: 'name'}]]),
      )
    })
  })

  describe('grace periods', () => {
    const read = () =>
      database.reader
        .selectFrom('file_pins')
        .select(['file_hash', 'delete_by_ms'])
        .where('type', '=', 'grace_period')
        .orderBy('file_hash')
        .execute()

    it('do not pile up: the longest holds', async () => {
      for (const untilMs of [200, 100, 300]) await database.transaction((tx) => graceFiles(tx, [fileA, fileA], {nowMs: 0, untilMs}))
      expect(await read()).toEqual([{file_hash: fileA, delete_by_ms: 300}])
    })

    it('are given to many files at once', async () => {
      const hashes = Array.from({length: 600}, (_, i) => computeItemHash(`${i}`))
      await database.transaction((tx) => graceFiles(tx, hashes.slice(0, 300), {nowMs: 0, untilMs: 1}))
      await database.transaction((tx) => graceFiles(tx, hashes, {nowMs: 0, untilMs: 2}))
      const pins = await read()
      expect(pins).toHaveLength(600)
      expect(new Set(pins.map((pin) => pin.delete_by_ms))).toEqual(new Set([2]))
    })
  })

  describe('tags', () => {
    const revise = (fileHash: string, lastUpdated: number, values = {}) =>
      database.transaction((tx) => upsertTags(tx, [{tag: 'alice/name', owner: 'alice', fileHash, lastUpdated, ...values}]))
    const current = async () => (await findTags(database.reader, ['alice/name'])).get('alice/name')

    it('stand for the newest revision, in whatever order revisions come', async () => {
      await revise(fileA, 100)
      await revise(fileB, 300.25)
      await revise(fileC, 200)
      expect(await current()).toEqual({tag: 'alice/name', owner: 'alice', fileHash: fileB, lastUpdated: 300.25})
    })

    it('stand for the greater hash of two revisions of the same millisecond, in whatever order they come', async () => {
      const greater = fileA > fileB ? fileA : fileB
      await revise(fileA, 100.0001)
      await revise(fileB, 100.0002)
      expect(await current()).toMatchObject({fileHash: greater})
      await revise(fileA, 100.0003)
      expect(await current()).toMatchObject({fileHash: greater})
    })

    it('take the newest of several revisions in one call', async () => {
      const revision = {tag: 'alice/name', owner: 'alice'}
      await database.transaction((tx) =>
        upsertTags(tx, [
          {...revision, fileHash: fileA, lastUpdated: 1},
          {...revision, fileHash: fileB, lastUpdated: 3},
          {...revision, fileHash: fileC, lastUpdated: 2},
        ]),
      )
      expect(await current()).toMatchObject({fileHash: fileB})
    })

    it('stay with their owner', async () => {
      await revise(fileA, 100)
      await revise(fileB, 200, {owner: 'mallory'})
      expect(await current()).toMatchObject({owner: 'alice', fileHash: fileA})
    })
  })

  describe('look-ups', () => {
    beforeEach(async () => {
      await database.transaction(async (tx) => {
        await addFiles(tx, [{hash: fileA, sizeBytes: 5}], 1)
        await pinFiles(tx, [createPin({}), createPin({itemHash: messageB, ref: 'name', fileHash: fileB})])
        await upsertTags(tx, [{tag: messageA, owner: 'alice', fileHash: fileA, lastUpdated: 1}])
      })
    })

    const named = {hash: fileA, sizeBytes: 5, type: 'file', owner: 'alice', ref: messageA}

    it('find a file by its message', async () => {
      expect(await findFileByMessage(database.reader, messageA)).toEqual(named)
    })

    it('find a file by its tag', async () => {
      expect(await findFileByTag(database.reader, messageA)).toEqual(named)
    })

    it('find nothing for what is not known', async () => {
      expect(await findFileByMessage(database.reader, fileC)).toBeUndefined()
      expect(await findFileByMessage(database.reader, messageB)).toBeUndefined()
      expect(await findFileByTag(database.reader, 'alice/other')).toBeUndefined()
    })
  })
})

describe('getFileTag', () => {
  it.each([
    ['its own hash without a ref', null, messageA],
    ['its own hash with an empty ref', '', messageA],
    ['the hash that it revises', messageB, messageB],
    ["its owner's name for it", 'my name', 'alice/my name'],
    ["its owner's name that only resembles a hash", messageB.toUpperCase(), `alice/${messageB.toUpperCase()}`],
  ])('is %s', (_, ref, tag) => {
    expect(getFileTag({itemHash: messageA, owner: 'alice', ref})).toBe(tag)
  })
})
