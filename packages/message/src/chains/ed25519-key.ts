import {hexToBytes} from '@noble/hashes/utils.js'

/**
 * The y coordinates of the points of small order, little-endian. With such a key one signature fits many messages, and
 * libraries disagree about accepting it; published nodes do not.
 */
const smallOrder = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map(hexToBytes)

/** Tells whether 32 bytes are the one proper encoding of a key that is not of small order, whose checks agree on all platforms. */
export function isSafeEd25519Key(key: Uint8Array): boolean {
  return isCanonical(key) && !smallOrder.some((point) => hasSameY(point, key))
}

/** y must be below 2^255 - 19; the top bit is the sign of x. */
function isCanonical(key: Uint8Array): boolean {
  return (key[0] ?? 0) < 0xed || ((key[31] ?? 0) & 0x7f) !== 0x7f || key.subarray(1, 31).some((byte) => byte !== 0xff)
}

function hasSameY(left: Uint8Array, right: Uint8Array): boolean {
  return left.every((byte, index) => byte === (index === 31 ? (right[31] ?? 0) & 0x7f : right[index]))
}
