import type {PostRow, PostWithMessageRow} from '@aleph-onchain/pipeline'
import {isoTime} from './iso-time.ts'

/** Writes a post as version 1 of the API shows it; the content is copied as it is stored. */
export function writePost(row: PostRow): string {
  return `{"address":${JSON.stringify(row.owner)},"channel":${JSON.stringify(row.channel)},"content":${row.content},"created":"${isoTime(row.created)}","item_hash":"${row.item_hash}","last_updated":"${isoTime(row.last_updated)}","original_item_hash":"${row.original_hash}","original_type":${JSON.stringify(row.type)},"ref":${JSON.stringify(row.ref)}}`
}

/** Writes a post as version 0 of the API shows it: with the message of its newest version, whose sender is given as the owner. */
export function writeLegacyPost(row: PostWithMessageRow): string {
  const type = row.item_hash === row.original_hash ? row.type : 'amend'
  const owner = JSON.stringify(row.owner)
  return `{"address":${owner},"chain":"${row.chain}","channel":${JSON.stringify(row.channel)},"confirmations":[],"confirmed":false,"content":${row.content},"hash":"${row.original_hash}","item_content":${JSON.stringify(row.item_content)},"item_hash":"${row.item_hash}","item_type":"${row.item_type}","original_item_hash":"${row.original_hash}","original_signature":${JSON.stringify(row.original_signature)},"original_type":${JSON.stringify(row.type)},"ref":${JSON.stringify(row.ref)},"sender":${owner},"signature":${JSON.stringify(row.signature)},"size":${row.size},"time":${row.time},"type":${JSON.stringify(type)}}`
}
