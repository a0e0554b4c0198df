import {ED25519_TORSION_SUBGROUP, ed25519} from '@noble/curves/ed25519.js'
import {sha512} from '@noble/hashes/sha2.js'
import {hexToBytes} from '@noble/hashes/utils.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isSafeEd25519Key} from '../chains/ed25519-key.ts'
import {verifyEd25519Native} from './ed25519-native.ts'
import {verifyEd25519Portable} from './ed25519-portable.ts'

const {Point} = ed25519
const bytes = (length: number) => fc.uint8Array({minLength: length, maxLength: length})
const torsion = ED25519_TORSION_SUBGROUP.map(hexToBytes)

/** Both answers, for keys that callers let through. */
function answers(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): readonly boolean[] {
  return [verifyEd25519Native(message, signature, publicKey), verifyEd25519Portable(message, signature, publicKey)]
}

describe('ed25519', () => {
  it('accepts a proper signature on both platforms', () => {
    fc.assert(
      fc.property(bytes(32), fc.uint8Array({maxLength: 300}), (seed, message) => {
        expect(answers(message, ed25519.sign(message, seed), ed25519.getPublicKey(seed))).toEqual([true, true])
      }),
      {numRuns: 30},
    )
  })

  it('refuses a flipped bit on both platforms', () => {
    fc.assert(
      fc.property(bytes(32), fc.nat(511), (seed, bit) => {
        const signature = ed25519.sign(seed, seed)
        signature[bit >> 3] = (signature[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(answers(seed, signature, ed25519.getPublicKey(seed))).toEqual([false, false])
      }),
      {numRuns: 60},
    )
  })

  it('refuses s beyond the group order on both platforms', () => {
    const seed = new Uint8Array(32).fill(1)
    const signature = ed25519.sign(seed, seed)
    const s = signature.subarray(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + Point.Fn.ORDER
    const high = Uint8Array.of(
      ...signature.subarray(0, 32),
      ...Uint8Array.from({length: 32}, (_, i) => Number((s >> BigInt(8 * i)) & 255n)),
    )
    expect(answers(seed, high, ed25519.getPublicKey(seed))).toEqual([false, false])
  })

  it('agrees on keys and commitments with a part of small order', () => {
    const agreed = new Set<boolean>()
    fc.assert(
      fc.property(fc.bigInt({min: 1n, max: Point.Fn.ORDER - 1n}), fc.nat(7), fc.nat(7), bytes(20), (scalar, keyPart, rPart, message) => {
        const key = Point.BASE.multiply(scalar)
          .add(Point.fromBytes(torsion[keyPart] ?? message))
          .toBytes()
        const r = Point.BASE.multiply(7n)
          .add(Point.fromBytes(torsion[rPart] ?? message))
          .toBytes()
        const signature = signWith(message, key, scalar, r)
        expect(isSafeEd25519Key(key)).toBe(true)
        const [native, portable] = answers(message, signature, key)
        expect(portable).toBe(native)
        agreed.add(portable === true)
      }),
      {numRuns: 120},
    )
    expect(agreed).toEqual(new Set([true, false]))
  })

  it.each([...ED25519_TORSION_SUBGROUP, `ed${'ff'.repeat(30)}7f`, `ee${'ff'.repeat(31)}`, 'ff'.repeat(32)])(
    'calls key %s unsafe',
    (key) => {
      expect(isSafeEd25519Key(hexToBytes(key))).toBe(false)
    },
  )

  it('answers wrong lengths with false', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({maxLength: 10}),
        fc.uint8Array({maxLength: 70}),
        fc.uint8Array({maxLength: 40}),
        (message, signature, key) => {
          expect(answers(message, signature, key)).toEqual([false, false])
        },
      ),
    )
  })
})

/** Signs with a chosen scalar and commitment, as somebody does who looks for inputs on which nodes disagree. */
function signWith(message: Uint8Array, key: Uint8Array, scalar: bigint, r: Uint8Array): Uint8Array {
  const k = Point.Fn.create(toNumber(sha512(Uint8Array.of(...r, ...key, ...message))))
  const s = Point.Fn.create(7n + k * scalar)
  return Uint8Array.of(...r, ...Uint8Array.from({length: 32}, (_, index) => Number((s >> BigInt(8 * index)) & 255n)))
}

function toNumber(littleEndian: Uint8Array): bigint {
  return littleEndian.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}
