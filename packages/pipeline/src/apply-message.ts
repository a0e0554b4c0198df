import type {MessageType} from '@aleph-onchain/message'
import type {Candidate} from './arrival.ts'
import type {ChangeList} from './change-list.ts'
import {countMessage} from './count-message.ts'
import type {GroupState} from './group-state.ts'
import {handlerOf} from './handlers.ts'
import {createMessageRow} from './message-row.ts'
import {settleArrival} from './settle-arrival.ts'

/**
 * Notes everything that follows from a message being processed: its row, the counts, the pin of a content outside of the
 * envelope, its leaving the queue of pending messages, and the effects of its type.
 */
export function applyMessage<T extends MessageType>(message: Candidate<T>, state: GroupState, changes: ChangeList): void {
  const row = createMessageRow(message)
  state.messages.set(row.item_hash, row)
  changes.messages.push(row)
  countMessage(row, 1, changes)
  if (row.item_type === 'storage') pinContent(message, state, changes)
  settleArrival(message.arrival, state, changes)
  handlerOf(message).apply(message, state, changes)
}

/** A content outside of the envelope is a file that stays as long as its message; it counts as the sender's. */
function pinContent({envelope, content, size}: Candidate, state: GroupState, changes: ChangeList): void {
  const {item_hash, sender} = envelope
  if (!state.files.has(item_hash)) changes.files.set(item_hash, {hash: item_hash, sizeBytes: size})
  state.files.set(item_hash, size)
  changes.pins.push({fileHash: item_hash, type: 'content', owner: sender, itemHash: item_hash, ref: null, time: content.time})
}
