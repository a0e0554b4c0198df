import type {Account} from './account.ts'
import type {ContentByType} from './contents.ts'
import {type Envelope, parseEnvelope} from './envelope.ts'
import {computeItemHash} from './item-hash.ts'
import type {MessageType} from './message-type.ts'
import {parseContent} from './parse-content.ts'
import {verificationBuffer} from './verification-buffer.ts'

/** What `buildMessage` needs. */
export interface MessageParts<T extends MessageType = MessageType> {
  readonly account: Account
  readonly type: T
  readonly content: ContentByType[T]
  readonly channel?: string
  /** Seconds since the epoch; the content's own time when left out. */
  readonly time?: number
}

/** Builds and signs a message with inline content; refuses what no node would accept. */
export async function buildMessage<T extends MessageType>(parts: MessageParts<T>): Promise<Envelope> {
  const {account, type, channel = null} = parts
  const content = parseContent(type, parts.content)
  const item_content = JSON.stringify(content)
  const item_hash = computeItemHash(item_content)
  const signed = {chain: account.chain, sender: account.address, type, item_hash}
  const signature = await account.sign(verificationBuffer(signed))
  return parseEnvelope({...signed, signature, item_type: 'inline', item_content, time: parts.time ?? content.time, channel})
}
