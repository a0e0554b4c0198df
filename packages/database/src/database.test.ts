import {databases} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {insertMany} from './insert-many.ts'

describe.each(databases)('database on $name', ({open}) => {
  it('hands out what was committed', async () => {
    const database = await open()
    await database.transaction((tx) => insertMany(tx, 'files', [{hash: 'a', size: 2 ** 40, type: 'file', created_ms: 2}]))
    expect(await database.reader.selectFrom('files').selectAll().execute()).toEqual([
      {hash: 'a', size: 2 ** 40, type: 'file', created_ms: 2},
    ])
    await database.stop()
  })
})
