import type {MessagesTable} from '@aleph-onchain/database'
import {aggregateKey, postRef} from '@aleph-onchain/message'
import type {Selectable} from 'kysely'
import {type Candidate, isOfType} from './arrival.ts'
import {tagsText} from './tags-text.ts'

/** Row of a processed message before the database has numbered it. */
export type MessageRow = Omit<Selectable<MessagesTable>, 'seq'>

/** Columns by which clients filter contents. */
type ContentColumns = Pick<MessageRow, 'content_type' | 'content_ref' | 'content_key' | 'content_item_hash' | 'payment_type'>

/** Makes the row of a message that is processed now. */
export function createMessageRow(message: Candidate): MessageRow {
  const {envelope, content, contentText, size, arrival} = message
  return {
    item_hash: envelope.item_hash,
    type: envelope.type,
    chain: envelope.chain,
    sender: envelope.sender,
    signature: envelope.signature,
    item_type: envelope.item_type,
    item_content: envelope.item_content,
    content: contentText,
    time: envelope.time,
    channel: envelope.channel,
    size,
    status: 'processed',
    received_ms: arrival.receivedMs,
    owner: content.address,
    ...contentColumns(message),
    tags: tagsText(message),
  }
}

function contentColumns(message: Candidate): ContentColumns {
  const none = {content_type: null, content_ref: null, content_key: null, content_item_hash: null, payment_type: null}
  if (isOfType(message, 'POST')) {
    return {...none, content_type: message.content.type, content_ref: postRef(message.content) ?? null}
  }
  if (isOfType(message, 'AGGREGATE')) return {...none, content_key: aggregateKey(message.content)}
  if (isOfType(message, 'STORE')) {
    const {item_hash, ref, payment} = message.content
    return {...none, content_ref: ref ?? null, content_item_hash: item_hash, payment_type: payment?.type ?? null}
  }
  if (isOfType(message, 'PROGRAM') || isOfType(message, 'INSTANCE')) {
    return {...none, payment_type: message.content.payment?.type ?? null}
  }
  return none
}
