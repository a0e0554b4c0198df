import {type Address, getAddress, type Hex} from 'viem'

/** Takes the 0x off a 32-byte value: how ids look everywhere but on the chain. */
export function fromBytes32(value: string): string {
  return value.slice(2).toLowerCase()
}

/** Returns 64 hex digits as the chain wants them. */
export function toBytes32(value: string): Hex {
  return value.startsWith('0x') ? (value as Hex) : `0x${value}`
}

/** Returns the id in a 32-byte value, or null where it is zero. */
export function fromOptionalBytes32(value: string): string | null {
  return /^0x0*$/.test(value) ? null : fromBytes32(value)
}

/** Returns a checksummed address, or null where it is zero. */
export function fromOptionalAddress(value: string): string | null {
  return /^0x0*$/.test(value) ? null : toAddress(value)
}

/** Returns the checksummed form of an address that is known to be one. */
export function toAddress(value: string): Address {
  return getAddress(value)
}

/** Reads ASCII that is padded with zeros to 32 bytes; anything else stays hex. */
export function readShortText(value: string): string {
  const bytes = Buffer.from(value.slice(2), 'hex')
  const end = bytes.indexOf(0)
  const text = bytes.subarray(0, end === -1 ? bytes.length : end)
  return text.every((byte) => byte >= 0x20 && byte < 0x7f) ? text.toString('latin1') : value
}

/** Writes ASCII padded with zeros to 32 bytes; the inverse of `readShortText`. */
export function writeShortText(text: string): Hex {
  const bytes = Buffer.alloc(32)
  bytes.write(text.slice(0, 32), 'latin1')
  return `0x${bytes.toString('hex')}`
}
