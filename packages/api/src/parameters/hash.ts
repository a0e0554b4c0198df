import {type ItemHash, isItemHash} from '@aleph-onchain/message'
import {ApiError} from '../errors.ts'

/** Reads the hash in a path. Throws API_HASH_INVALID. */
export function readHash(text: string): ItemHash {
  if (isItemHash(text)) return text
  throw new ApiError({code: 'API_HASH_INVALID', hash: text.slice(0, 128)}, {message: `Invalid message hash: ${text.slice(0, 128)}`})
}
