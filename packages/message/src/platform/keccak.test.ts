import {keccak_256} from '@noble/hashes/sha3.js'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {keccak256} from './keccak.ts'

it('hashes as the JavaScript version does, before and after WebAssembly is ready', async () => {
  const first = keccak256(Uint8Array.of(1, 2, 3))
  await new Promise((resolve) => setImmediate(resolve))
  expect(first).toEqual(keccak_256(Uint8Array.of(1, 2, 3)))
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 500}), (data) => {
      expect(keccak256(data)).toEqual(keccak_256(data))
    }),
  )
})

it('gives a result that a later call does not change', () => {
  const first = keccak256(Uint8Array.of(1))
  const copy = Uint8Array.from(first)
  keccak256(Uint8Array.of(2))
  expect(first).toEqual(copy)
})
