import {createHash} from 'node:crypto'
import {expand, repeatText} from './repeat.ts'
import type {HashNameVector, ItemHashVector} from './vector.ts'

/** Hashes with SHA-256 into hex, independently of the package. */
export function sha256(data: unknown): string {
  return createHash('sha256')
    .update(String(expand(data)))
    .digest('hex')
}

/** Texts and bytes with their hashes. */
export const itemHashVectors: readonly ItemHashVector[] = [
  text('an empty text', ''),
  text('a post', '{"address":"0x1","time":1,"content":{},"type":"note"}'),
  text('the same post with spaces is another content', '{"address": "0x1", "time": 1, "content": {}, "type": "note"}'),
  text('text beyond ASCII counts as UTF-8', 'Grüße, 世界, 😀'),
  text('line ends are kept', 'a\r\nb\n'),
  text('200,000 characters', repeatText(200_000, 'x')),
  {name: 'bytes that are no text', bytes: '00ff80', hash: createHash('sha256').update(Buffer.from('00ff80', 'hex')).digest('hex')},
]

const hex = sha256('file')
const cidV0 = 'QmYULJoNGPDmoRq4WNWTDTUvJGJv1hosox8H6vVd1kCsY8'
const cidV1 = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi'

/** Hashes of each kind, and what is none. */
export const hashNameVectors: readonly HashNameVector[] = [
  {name: 'SHA-256 in hex', hash: hex, item_type: 'storage'},
  {name: 'CID version 0', hash: cidV0, item_type: 'ipfs'},
  {name: 'CID version 0 of 44 characters', hash: cidV0.slice(0, 44), item_type: 'ipfs'},
  {name: 'CID version 1', hash: cidV1, item_type: 'ipfs'},
  {name: 'nothing', hash: '', item_type: null},
  {name: 'hex in capitals', hash: hex.toUpperCase(), item_type: null},
  {name: 'hex with 0x', hash: `0x${hex.slice(2)}`, item_type: null},
  {name: '63 hex digits', hash: hex.slice(1), item_type: null},
  {name: '65 hex digits', hash: `${hex}0`, item_type: null},
  {name: '64 characters that are not hex', hash: `g${hex.slice(1)}`, item_type: null},
  {name: 'hex and a line end', hash: `${hex}\n`, item_type: null},
  {name: 'CID version 0 of 43 characters', hash: cidV0.slice(0, 43), item_type: null},
  {name: 'CID version 0 of 47 characters', hash: `${cidV0}a`, item_type: null},
  {name: 'CID version 0 with a zero, which base58 leaves out', hash: `Qm0${cidV0.slice(3)}`, item_type: null},
  {name: 'CID version 0 with a capital I', hash: `QmI${cidV0.slice(3)}`, item_type: null},
  {name: 'CID version 1 with a 1, which base32 leaves out', hash: `bafy1${cidV1.slice(5)}`, item_type: null},
  {name: 'CID version 1 in capitals', hash: cidV1.toUpperCase(), item_type: null},
  {name: 'CID version 1 of 60 characters', hash: `${cidV1}a`, item_type: null},
  {name: 'CID version 1 of the raw codec', hash: `bafk${cidV1.slice(4)}`, item_type: null},
  {name: 'an aggregate key', hash: 'profile', item_type: null},
]

function text(name: string, value: unknown): ItemHashVector {
  return {name, text: value, hash: sha256(value)}
}
