import {type Content, MessageError, parseMessageContent} from '@aleph-onchain/message'
import type {Candidate, MessageArrival, Refusal} from './arrival.ts'
import {wrapFormatError} from './read-arrival.ts'

/** Parses the content of a correctly signed message; one that breaks the schema of its type is refused with published code 0. */
export function readContent(arrival: MessageArrival, text: string): Candidate | Refusal {
  const {envelope} = arrival
  try {
    const content = parseMessageContent(envelope, text)
    return {arrival, envelope, content, ...measure(arrival, content, text)}
  } catch (error) {
    if (!(error instanceof MessageError)) throw error
    // Schemas grow: a peer that forwards what we do not know yet is not at fault.
    return {arrival, error: wrapFormatError(error, 'ignore')}
  }
}

/** An inline content is kept as it was sent; one from outside may have been completed from its envelope. */
function measure({envelope}: MessageArrival, content: Content, text: string): Pick<Candidate, 'contentText' | 'size'> {
  if (envelope.item_type === 'inline') return {contentText: text, size: countCharacters(text)}
  return {contentText: JSON.stringify(content), size: Buffer.byteLength(text)}
}

const surrogatePair = /[\ud800-\udbff][\udc00-\udfff]/g

function countCharacters(text: string): number {
  return text.length - (text.match(surrogatePair)?.length ?? 0)
}
