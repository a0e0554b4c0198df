import {type Envelope, type ItemHash, parseEnvelope, parseMessageContent, verifySignature} from '@aleph-onchain/message'
import {ApiError} from '../errors.ts'

/** What comes with a signed upload: the STORE message that keeps the file. */
export interface UploadMetadata {
  /** The message as it was sent. */
  readonly message: unknown
  /** Hash that the file must have. */
  readonly fileHash: ItemHash
  readonly sync: boolean
}

/**
 * Reads and verifies the metadata of an upload. Throws API_UPLOAD_INVALID or a MessageError for what is no inline STORE of a stored file,
 * API_UPLOAD_FORBIDDEN when it is not signed by its sender. Delegation is left to the pipeline, which knows the permissions.
 */
export function readMetadata(text: string): UploadMetadata {
  const {message, sync} = readFields(text)
  const envelope = parseEnvelope(message)
  if (envelope.type !== 'STORE') throw invalid(['message', 'type'], 'Value error, only a STORE message can come with a file')
  if (envelope.item_content === null) throw invalid(['message', 'item_type'], 'Value error, the STORE message must be inline')
  if (!isSigned(envelope)) throw new ApiError({code: 'API_UPLOAD_FORBIDDEN'})
  return {message, sync, fileHash: readFileHash(envelope, envelope.item_content)}
}

function readFields(text: string): {readonly message: unknown; readonly sync: boolean} {
  const fields = parseObject(text)
  if (!('message' in fields)) throw invalid(['message'], 'Field required')
  if (typeof fields.sync !== 'boolean') throw invalid(['sync'], 'Input should be a valid boolean')
  return {message: fields.message, sync: fields.sync}
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return {...value}
  } catch {
    // Falls through: no JSON is as bad as the wrong JSON.
  }
  throw invalid([], 'Invalid JSON')
}

function isSigned(envelope: Envelope): boolean {
  return envelope.signature !== null && envelope.signature !== '' && verifySignature(envelope)
}

function readFileHash(envelope: Envelope, text: string): ItemHash {
  const content = parseMessageContent(envelope, text)
  if ('item_hash' in content && content.item_type === 'storage') return content.item_hash
  throw invalid(['message', 'content', 'item_type'], "Value error, item_type must be 'storage'")
}

function invalid(loc: readonly string[], msg: string): ApiError {
  return new ApiError({code: 'API_UPLOAD_INVALID', issues: [{type: 'value_error', loc: ['metadata', ...loc], msg}]})
}
