import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Secp256k1} from './platform.ts'
import {loadNativeSecp256k1} from './secp256k1-native.ts'
import {portableSecp256k1} from './secp256k1-portable.ts'

const native = loadNativeSecp256k1()

const bytes = (length: number) => fc.uint8Array({minLength: length, maxLength: length})
const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n

/** Digest, key and the signature they make. */
const signed = fc.tuple(bytes(32), bytes(32)).map(([digest, seed]) => {
  const key = Uint8Array.of(1, ...seed.subarray(1))
  return {digest, key, ...portableSecp256k1.sign(digest, key)}
})

/** 32 bytes at and around the bounds where implementations go wrong. */
const scalar = fc.oneof(
  bytes(32),
  fc.constantFrom(0n, 1n, order / 2n, order / 2n + 1n, order - 1n, order, order + 1n, 2n ** 256n - 1n).map(toBytes),
)

describe('secp256k1 portable', () => {
  describeSecp256k1(portableSecp256k1)
})

describe.skipIf(native === undefined)('secp256k1 native', () => {
  const engine = native ?? portableSecp256k1
  describeSecp256k1(engine)

  it('signs, recovers and verifies exactly as the portable one', () => {
    fc.assert(
      fc.property(signed, ({digest, key, compact, recovery}) => {
        expect(engine.sign(digest, key)).toEqual({compact: Uint8Array.from(compact), recovery})
        const publicKey = portableSecp256k1.recover(digest, compact, recovery)
        expect(engine.recover(digest, compact, recovery)).toEqual(publicKey)
        expect(engine.verify(digest, compact, publicKey ?? digest)).toBe(true)
      }),
      {numRuns: 100},
    )
  })

  it('answers hostile signatures exactly as the portable one', () => {
    fc.assert(
      fc.property(bytes(32), scalar, scalar, fc.integer({min: -1, max: 4}), (digest, r, s, recovery) => {
        const compact = Uint8Array.of(...r, ...s)
        expect(engine.recover(digest, compact, recovery)).toEqual(portableSecp256k1.recover(digest, compact, recovery))
      }),
      {numRuns: 300},
    )
  })

  it('answers flipped bits exactly as the portable one', () => {
    fc.assert(
      fc.property(signed, fc.nat(511), ({digest, compact, recovery}, bit) => {
        const flipped = Uint8Array.from(compact, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
        expect(engine.recover(digest, flipped, recovery)).toEqual(portableSecp256k1.recover(digest, flipped, recovery))
      }),
      {numRuns: 100},
    )
  })

  it('answers every key prefix exactly as the portable one', () => {
    fc.assert(
      fc.property(signed, fc.nat(255), fc.constantFrom(33, 65), ({digest, compact, recovery}, prefix, length) => {
        const publicKey = portableSecp256k1.recover(digest, compact, recovery) ?? digest
        const forged = Uint8Array.of(prefix % 9, ...publicKey.subarray(1, length))
        expect(engine.verify(digest, compact, forged)).toBe(portableSecp256k1.verify(digest, compact, forged))
      }),
      {numRuns: 200},
    )
  })

  it('answers wrong keys and lengths exactly as the portable one', () => {
    const anyBytes = fc.uint8Array({maxLength: 70})
    fc.assert(
      fc.property(anyBytes, anyBytes, anyBytes, fc.integer(), (digest, compact, publicKey, recovery) => {
        expect(engine.recover(digest, compact, recovery)).toEqual(portableSecp256k1.recover(digest, compact, recovery))
        expect(engine.verify(digest, compact, publicKey)).toBe(portableSecp256k1.verify(digest, compact, publicKey))
      }),
      {numRuns: 300},
    )
  })
})

function describeSecp256k1(engine: Secp256k1): void {
  const digest = new Uint8Array(32).fill(7)
  const key = new Uint8Array(32).fill(9)
  const {compact, recovery} = engine.sign(digest, key)
  const publicKey = engine.recover(digest, compact, recovery)

  it('recovers a key of 65 bytes that verifies', () => {
    expect(publicKey).toHaveLength(65)
    expect(engine.verify(digest, compact, publicKey ?? digest)).toBe(true)
  })

  it('refuses the second signature that anybody can derive from one', () => {
    const high = Uint8Array.of(...compact.subarray(0, 32), ...toBytes(order - toNumber(compact.subarray(32))))
    expect(engine.recover(digest, high, recovery ^ 1)).toBeUndefined()
    expect(engine.verify(digest, high, publicKey ?? digest)).toBe(false)
  })

  it('finds another key for the wrong recovery id', () => {
    expect(engine.recover(digest, compact, recovery ^ 1)).not.toEqual(publicKey)
  })

  const hostile: readonly (readonly [string, Uint8Array, Uint8Array, number])[] = [
    ['zero r', digest, Uint8Array.of(...new Uint8Array(32), ...compact.subarray(32)), recovery],
    ['zero s', digest, Uint8Array.of(...compact.subarray(0, 32), ...new Uint8Array(32)), recovery],
    ['r at the group order', digest, Uint8Array.of(...toBytes(order), ...compact.subarray(32)), recovery],
    ['a recovery id of 4', digest, compact, 4],
    ['a negative recovery id', digest, compact, -1],
    ['a fractional recovery id', digest, compact, 0.5],
    ['a short signature', digest, compact.subarray(1), recovery],
    ['a long signature', digest, Uint8Array.of(...compact, 0), recovery],
    ['a short digest', digest.subarray(1), compact, recovery],
    ['nothing', new Uint8Array(), new Uint8Array(), 0],
  ]
  it.each(hostile)('recovers nothing from %s and does not throw', (_, someDigest, signature, id) => {
    expect(engine.recover(someDigest, signature, id)).toBeUndefined()
  })
}

function toBytes(value: bigint): Uint8Array {
  return Uint8Array.from({length: 32}, (_, index) => Number((value >> BigInt(8 * (31 - index))) & 255n))
}

function toNumber(value: Uint8Array): bigint {
  return value.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}
