import {type Hex, hexToBytes, keccak256} from 'viem'

const bloomBytes = 256
const lowBits = 2047

/** Positions of the three bits that a value sets in a bloom filter of logs. */
export function bloomBitsOf(value: Hex): readonly number[] {
  const hash = hexToBytes(keccak256(value))
  return [0, 2, 4].map((index) => (((hash[index] ?? 0) << 8) | (hash[index + 1] ?? 0)) & lowBits)
}

/** Tells whether a block may have logs of a contract: false is certain. */
export function mayHaveLogs(logsBloom: string, bits: readonly number[]): boolean {
  return bits.every((bit) => {
    const byte = bloomBytes - 1 - (bit >> 3)
    return (Number.parseInt(logsBloom.slice(2 + byte * 2, 4 + byte * 2), 16) & (1 << (bit & 7))) !== 0
  })
}
