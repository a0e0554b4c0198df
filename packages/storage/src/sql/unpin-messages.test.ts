import type {Database} from '@aleph-onchain/database'
import {computeItemHash} from '@aleph-onchain/message'
import {databases} from '@aleph-onchain/testkit'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {type MessagePin, pinFiles} from './pins.ts'
import {findTags, getFileTag, upsertTags} from './tags.ts'
import {unpinMessages} from './unpin-messages.ts'

const hash = (name: string): string => computeItemHash(name)
const grace = {nowMs: 1_000, untilMs: 2_000}

interface Revision {
  readonly message: string
  readonly file: string
  readonly time: number
  readonly ref?: string
  readonly owner?: string
}

function toPin({message, file, time, ref, owner = 'alice'}: Revision): MessagePin {
  return {fileHash: hash(file), type: 'message', owner, itemHash: hash(message), ref: ref ?? null, time}
}

describe.each(databases)('unpinMessages on $name', ({open}) => {
  let database: Database

  beforeEach(async () => {
    database = await open()
  })

  afterEach(() => database.stop())

  /** Does what the pipeline does for STORE messages. */
  async function store(...revisions: readonly Revision[]): Promise<void> {
    const pins = revisions.map(toPin)
    await database.transaction(async (tx) => {
      await pinFiles(tx, pins)
      await upsertTags(
        tx,
        pins.map((pin) => ({tag: getFileTag(pin), owner: pin.owner, fileHash: pin.fileHash, lastUpdated: pin.time})),
      )
    })
  }

  const forget = (...messages: readonly string[]) => database.transaction((tx) => unpinMessages(tx, messages.map(hash), grace))

  async function fileOf(tag: string): Promise<string | undefined> {
    return (await findTags(database.reader, [tag])).get(tag)?.fileHash
  }

  const readPins = () =>
    database.reader.selectFrom('file_pins').select(['file_hash', 'type', 'item_hash', 'delete_by_ms']).orderBy('id').execute()

  it('gives a file that nothing else keeps a grace period', async () => {
    await store({message: 'm', file: 'f', time: 1})
    await forget('m')
    expect(await readPins()).toEqual([{file_hash: hash('f'), type: 'grace_period', item_hash: null, delete_by_ms: 2_000}])
    expect(await fileOf(hash('m'))).toBeUndefined()
  })

  it('leaves a file alone that another message keeps', async () => {
    await store({message: 'm', file: 'f', time: 1}, {message: 'n', file: 'f', time: 2})
    await forget('m')
    expect(await readPins()).toMatchObject([{type: 'message', item_hash: hash('n')}])
  })

  it('takes the content of a message away, too', async () => {
    await database.transaction((tx) => pinFiles(tx, [{...toPin({message: 'm', file: 'body', time: 1}), type: 'content'}]))
    await forget('m')
    expect(await readPins()).toMatchObject([{type: 'grace_period', file_hash: hash('body')}])
  })

  it('changes nothing for messages that keep no file', async () => {
    await store({message: 'm', file: 'f', time: 1})
    await forget('other')
    expect(await readPins()).toHaveLength(1)
  })

  it.each([
    ['a name of the owner', 'name', 'alice/name'],
    ['an original', hash('original'), hash('original')],
  ])('lets a tag of %s go back to the newest revision that is left', async (_, ref, tag) => {
    await store(
      {message: 'm2', file: 'f2', time: 2, ref},
      {message: 'm3', file: 'f3', time: 3, ref},
      {message: 'm1', file: 'f1', time: 1, ref},
    )
    expect(await fileOf(tag)).toBe(hash('f3'))
    await forget('m3')
    expect(await fileOf(tag)).toBe(hash('f2'))
    await forget('m1')
    expect(await fileOf(tag)).toBe(hash('f2'))
    await forget('m2')
    expect(await fileOf(tag)).toBeUndefined()
  })

  it('lets the tag of an original go back to it, and stand for its updates when the original goes', async () => {
    await store({message: 'original', file: 'f0', time: 10})
    await store(
      {message: 'update', file: 'f1', time: 20, ref: hash('original')},
      {message: 'update 2', file: 'f2', time: 30, ref: hash('original')},
    )
    await forget('update 2')
    expect(await fileOf(hash('original'))).toBe(hash('f1'))
    await forget('original')
    expect(await fileOf(hash('original'))).toBe(hash('f1'))
    await forget('update')
    expect(await fileOf(hash('original'))).toBeUndefined()
  })

  it('never lets a tag stand for a file of somebody else who uses the same name', async () => {
    await store(
      {message: 'm', file: 'f', time: 1, ref: 'name'},
      {message: 'm2', file: 'f2', time: 2, ref: 'name'},
      {message: 'n', file: 'g', time: 3, ref: 'name', owner: 'bob'},
    )
    await forget('m2')
    expect(await fileOf('alice/name')).toBe(hash('f'))
    expect(await fileOf('bob/name')).toBe(hash('g'))
  })

  it('keeps apart names that contain slashes', async () => {
    await store(
      {message: 'm', file: 'f', time: 1, ref: 'a/b'},
      {message: 'm2', file: 'f2', time: 2, ref: 'a/b'},
      {message: 'n', file: 'g', time: 3, ref: 'b'},
    )
    await forget('m2')
    expect(await fileOf('alice/a/b')).toBe(hash('f'))
  })

  it('forgets many messages at once', async () => {
    const revisions = Array.from({length: 500}, (_, i) => ({message: `m${i}`, file: `f${i}`, time: i, ref: `name ${i % 100}`}))
    await store(...revisions)
    await forget(...revisions.slice(100).map(({message}) => message))
    expect(await fileOf('alice/name 7')).toBe(hash('f7'))
    expect((await readPins()).filter(({type}) => type === 'grace_period')).toHaveLength(400)
  })
})

it('leaves tags as if forgotten messages had never been, whatever the order', async () => {
  const sqlite = databases.find(({name}) => name === 'sqlite')
  const revision = fc.record({
    message: fc.integer({min: 0, max: 11}),
    ref: fc.constantFrom(undefined, 'name', hash('m0'), hash('m1')),
    time: fc.integer({min: 0, max: 3}),
    file: fc.integer({min: 0, max: 5}),
  })
  const revisions = fc.uniqueArray(revision, {selector: ({message}) => message, maxLength: 12})
  await fc.assert(
    fc.asyncProperty(revisions, fc.array(fc.integer({min: 0, max: 11})), async (all, forgotten) => {
      const database = await sqlite?.open()
      if (database === undefined) throw new Error('SQLite is missing')
      const pins = all.map(({message, ref, time, file}) =>
        toPin({message: `m${message}`, file: `f${file}`, time, ...(ref === undefined ? {} : {ref})}),
      )
      const left = pins.filter((pin) => !forgotten.some((i) => hash(`m${i}`) === pin.itemHash))
      try {
        await database.transaction(async (tx) => {
          await pinFiles(tx, pins)
          await upsertTags(tx, pins.map(toTag))
          for (const i of forgotten) await unpinMessages(tx, [hash(`m${i}`)], grace)
        })
        const tags = await findTags(database.reader, pins.map(getFileTag))
        expect(new Map([...tags].map(([tag, {fileHash}]) => [tag, fileHash]))).toEqual(newestByTag(left))
      } finally {
        await database.stop()
      }
    }),
    {numRuns: 60},
  )
})

function toTag(pin: MessagePin) {
  return {tag: getFileTag(pin), owner: pin.owner, fileHash: pin.fileHash, lastUpdated: pin.time}
}

function newestByTag(pins: readonly MessagePin[]): Map<string, string> {
  const sorted = pins.toSorted((a, b) => a.time - b.time || (a.fileHash < b.fileHash ? -1 : 1))
  return new Map(sorted.map((pin) => [getFileTag(pin), pin.fileHash]))
}
