import fc from 'fast-check'
import {expect, it} from 'vitest'
import * as node from './node.ts'
import * as portable from './portable.ts'

it('hashes texts and bytes alike on both platforms', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.uint8Array()), (data) => {
      expect(portable.sha256Hex(data)).toBe(node.sha256Hex(data))
    }),
  )
})
