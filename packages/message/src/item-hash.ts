import {sha256Hex} from '#platform'
import {MessageError} from './errors.ts'
import {excerptText, type Issue} from './issues.ts'
import type {ItemType} from './message-type.ts'

declare const brand: unique symbol

/** Name of a content: 64 lower-case hex digits (SHA-256) or an IPFS CID. */
export type ItemHash = string & {readonly [brand]: 'ItemHash'}

const sha256Pattern = /^[0-9a-f]{64}$/
const cidV0Pattern = /^Qm[1-9A-HJ-NP-Za-km-z]{42,44}$/
const cidV1Pattern = /^bafy[a-z2-7]{55}$/

/** Tells where a content of that name lies: `storage` for SHA-256, `ipfs` for a CID, `undefined` for anything else. */
export function inferItemType(hash: string): Exclude<ItemType, 'inline'> | undefined {
  if (sha256Pattern.test(hash)) return 'storage'
  return cidV0Pattern.test(hash) || cidV1Pattern.test(hash) ? 'ipfs' : undefined
}

/** Tells whether a value is an item hash: right length and alphabet. */
export function isItemHash(value: unknown): value is ItemHash {
  return typeof value === 'string' && inferItemType(value) !== undefined
}

/** Reads an item hash; throws MESSAGE_HASH_UNKNOWN with `loc` as the place of the text in its input. */
export function parseItemHash(text: string, loc: Issue['loc'] = []): ItemHash {
  if (isItemHash(text)) return text
  const input = excerptText(text)
  const issue = {type: 'value_error', loc, msg: `Value error, Could not determine hash type: '${input}'`, input}
  throw new MessageError({code: 'MESSAGE_HASH_UNKNOWN', issues: [issue]})
}

/** Hashes a content: SHA-256 of the bytes, or of the UTF-8 form of the text exactly as sent. */
export function computeItemHash(data: string | Uint8Array): ItemHash {
  return sha256Hex(data) as ItemHash
}
