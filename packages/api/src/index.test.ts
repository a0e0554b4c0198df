import {expect, it} from 'vitest'
import * as api from './index.ts'

it('exports what its README names', () => {
  expect(Object.keys(api).toSorted()).toMatchInlineSnapshot(`
    [
      "ApiError",
      "ApiServer",
      "apiOptionTable",
      "buildOpenApi",
      "createRouteTable",
      "defaultApiOptions",
      "findProgramHost",
      "isForbiddenSource",
      "toHostLabel",
    ]
  `)
})
