import {expect, it} from 'vitest'
import * as database from './index.ts'

it('exports exactly this', () => {
  expect(Object.keys(database).sort()).toMatchInlineSnapshot(`
    [
      "DatabaseError",
      "createDatabase",
      "databaseOptionTable",
      "defaultDatabaseOptions",
      "insertMany",
      "isRetryable",
      "withSavepoint",
    ]
  `)
})
