import {hexToBytes} from '@noble/hashes/utils.js'
import {MessageError} from './errors.ts'

const keyPattern = /^(?:0x)?[0-9a-f]{64}$/i

/** Reads a private key of 32 bytes into a copy; the error never repeats it. */
export function parsePrivateKey(key: Uint8Array | string): Uint8Array {
  if (typeof key === 'string' && keyPattern.test(key)) return hexToBytes(key.slice(-64))
  if (typeof key !== 'string' && key.length === 32) return Uint8Array.from(key)
  throw keyError()
}

/** Says that a private key cannot be used, without repeating it. */
export function keyError(): MessageError {
  return new MessageError({code: 'MESSAGE_KEY_INVALID'})
}
