import {databases} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createFileRow} from '../test/fixtures/rows.ts'
import type {Database} from './database.ts'
import {insertMany} from './insert-many.ts'
import {withSavepoint} from './with-savepoint.ts'

describe.each(databases)('withSavepoint on $name', ({open}) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
  })

  afterAll(() => database.stop())

  it('undoes only the part that failed', async () => {
    await database.transaction(async (tx) => {
      await insertMany(tx, 'files', [createFileRow('before')])
      const failing = withSavepoint(tx, async () => {
        await insertMany(tx, 'files', [createFileRow('undone')])
        await insertMany(tx, 'files', [createFileRow('before')])
      })
      await expect(failing).rejects.toMatchObject({code: 'DATABASE_CONSTRAINT'})
      const nested = await withSavepoint(tx, async () => {
        await insertMany(tx, 'files', [createFileRow('outer')])
        return await withSavepoint(tx, () => insertMany(tx, 'files', [createFileRow('inner')]))
      })
      expect(nested).toBe(1)
    })
    const rows = await database.reader.selectFrom('files').select('hash').orderBy('hash').execute()
    expect(rows.map(({hash}) => hash)).toEqual(['before', 'inner', 'outer'])
  })
})
