import type {Database} from '@aleph-onchain/database'
import {databases} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {deleteByKeys, runWithValues, selectByKeys} from './bulk-sql.ts'

describe.each(databases)('bulk statements on $name', ({open}) => {
  let database: Database

  beforeEach(async () => {
    database = await open()
    await insert(700)
  })

  afterEach(() => database.stop())

  /** Writes counts 0 … count−1 in statements of several sizes. */
  async function insert(count: number): Promise<void> {
    const rows = Array.from({length: count}, (_, index) => [`type${index % 2}`, `sender${index}`, '', index])
    await database.transaction((tx) =>
      runWithValues(tx, rows, (values) => `insert into message_counts (type, sender, owner, row_count) ${values}`),
    )
  }

  const select = (keys: readonly (readonly string[])[]) =>
    selectByKeys(
      database.reader,
      {table: 'message_counts', columns: ['sender'], numbers: {twice: 'row_count * 2'}, by: ['type', 'sender']},
      keys,
    )

  it.each([0, 1, 2, 3, 5, 16, 17, 255, 256, 257, 700])('finds %i rows by keys of two columns', async (count) => {
    const keys = Array.from({length: count}, (_, index) => [`type${index % 2}`, `sender${index}`])
    const rows = await select(keys)
    expect(rows.map(({twice}) => Number(twice)).sort((one, other) => one - other)).toEqual(keys.map((_, index) => index * 2))
  })

  it('finds a row once however often its key is asked for', async () => {
    expect(await select(Array.from({length: 5}, () => ['type1', 'sender1']))).toHaveLength(1)
    expect(await select([['type0', 'sender1']])).toEqual([])
  })

  it('deletes by key and leaves the others', async () => {
    const senders = Array.from({length: 300}, (_, index) => `sender${index}`)
    await database.transaction((tx) => deleteByKeys(tx, 'message_counts', 'sender', senders))
    const rest = await database.reader.selectFrom('message_counts').select('sender').execute()
    expect(rest).toHaveLength(400)
  })
})
