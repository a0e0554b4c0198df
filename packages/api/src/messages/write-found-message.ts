import type {FoundMessage} from '@aleph-onchain/pipeline'
import {isoTime, isoTimeOfMs} from './iso-time.ts'
import {skeleton} from './write-forgotten.ts'
import {writeMessageModel} from './write-message.ts'

/** Writes the page of one message: what it is depends on what became of it. */
export function writeFoundMessage(hash: string, found: FoundMessage): string {
  return `{"status":"${found.status}","item_hash":"${hash}","reception_time":"${isoTimeOfMs(found.receivedMs)}",${writeFinding(found)}}`
}

function writeFinding(found: FoundMessage): string {
  switch (found.status) {
    case 'pending':
      return `"messages":[${found.messages.map((row) => writePending(row.message, row.received_ms)).join(',')}]`
    case 'forgotten':
      return `"message":${JSON.stringify(skeleton(found.message))},"forgotten_by":${found.message.forgotten_by}`
    case 'rejected': {
      const {message, error_code, details} = found.message
      return `"message":${message},"error_code":${error_code},"details":${details ?? 'null'}`
    }
    case 'removing':
      return `"message":${writeMessageModel(found.message)},"reason":"balance_insufficient"`
    default:
      return `"message":${writeMessageModel(found.message)}`
  }
}

interface PendingEnvelope {
  readonly time: number
  readonly item_content: string | null
}

function writePending(text: string, receivedMs: number): string {
  const envelope: PendingEnvelope = JSON.parse(text)
  const content = parseContent(envelope.item_content)
  return JSON.stringify({...envelope, time: isoTime(envelope.time), content, reception_time: isoTimeOfMs(receivedMs)})
}

/** Only messages that passed intake wait, so their inline content is JSON; others have none yet. */
function parseContent(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}
