import type {Envelope} from '@aleph-onchain/message'
import type {Candidate} from './arrival.ts'
import type {CommittedItem} from './group-committer.ts'
import type {ProcessedMessage} from './submission.ts'

/** Lists the messages of a group that other nodes should get from us: new ones that did not come by gossip itself. */
export function listAccepted(items: readonly CommittedItem[]): readonly Envelope[] {
  return items.flatMap(({item: {arrival}, outcome: {submission}}) => {
    const isAccepted = submission.isNew && (submission.status === 'processed' || submission.status === 'pending')
    const isFirst = arrival.pending === undefined && arrival.origin !== 'p2p'
    return isAccepted && isFirst && arrival.envelope !== undefined ? [arrival.envelope] : []
  })
}

/** Lists the messages of a group that were processed, in the order of their rows. */
export function listProcessed(items: readonly CommittedItem[]): readonly ProcessedMessage[] {
  const processed = items.flatMap(({outcome}) => outcome.processed ?? [])
  const forgets = processed.filter(isForget)
  return [...processed.filter((message) => !isForget(message)), ...forgets].map(describe)
}

function isForget({envelope}: Candidate): boolean {
  return envelope.type === 'FORGET'
}

function describe({envelope, content, contentText, size, arrival}: Candidate): ProcessedMessage {
  return {envelope, content, contentText, owner: content.address, size, receivedMs: arrival.receivedMs}
}
