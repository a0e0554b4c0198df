import {messageLimits} from '@aleph-onchain/message'

/** Reads the payload of the topic `messages`: a JSON array of 1 to 100 messages, not looked into; undefined for anything else. */
export function parseMessageBatch(payload: Uint8Array): readonly unknown[] | undefined {
  try {
    const batch: unknown = JSON.parse(decoder.decode(payload))
    return Array.isArray(batch) && batch.length > 0 && batch.length <= messageLimits.batchMessages ? batch : undefined
  } catch {
    return undefined
  }
}

/** Refuses what is not UTF-8 instead of mending it: a mended message would have another hash. */
const decoder = new TextDecoder('utf-8', {fatal: true})
