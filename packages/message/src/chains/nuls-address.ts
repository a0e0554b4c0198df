import {base58} from '@scure/base'
import {hash160} from './bytes.ts'

const accountType = 1

/** Writes the part of a NULS address that is common to both generations: chain id, account type, key hash, xor of them all. */
export function writeNulsAddress(chainId: number, compressedKey: Uint8Array): string {
  const body = Uint8Array.of(chainId & 255, chainId >> 8, accountType, ...hash160(compressedKey))
  const checksum = body.reduce((xor, byte) => xor ^ byte, 0)
  return base58.encode(Uint8Array.of(...body, checksum))
}
