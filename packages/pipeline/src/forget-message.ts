import type {Candidate} from './arrival.ts'
import type {ChangeList} from './change-list.ts'
import {countMessage} from './count-message.ts'
import type {GroupState, KnownMessage} from './group-state.ts'

/** Where the effects of a FORGET go. */
export interface ForgetEffects {
  readonly state: GroupState
  readonly changes: ChangeList
}

/** Takes a message away, and with a post its amends; what stays is a row in `forgotten_messages`. */
export function forgetMessage(target: KnownMessage, by: Candidate<'FORGET'>, effects: ForgetEffects): void {
  const {state, changes} = effects
  if (!state.messages.delete(target.item_hash)) return
  state.forgotten.set(target.item_hash, {signature: target.signature})
  changes.forgotten.messages.push({
    item_hash: target.item_hash,
    type: target.type,
    chain: target.chain,
    sender: target.sender,
    signature: target.signature,
    item_type: target.item_type,
    time: target.time,
    channel: target.channel,
    owner: target.owner,
    payment_type: target.payment_type ?? 'hold',
    size: state.files.get(target.content_item_hash ?? '') ?? target.size,
    forgotten_by: JSON.stringify([by.envelope.item_hash]),
    forgotten_at: by.envelope.time,
    received_ms: target.received_ms,
  })
  countMessage(target, -1, changes)
  if (target.item_type !== 'inline' || target.type === 'STORE') changes.forgotten.pins.push(target.item_hash)
  if (target.type === 'POST') forgetPost(target, by, effects)
  if (target.type === 'PROGRAM' || target.type === 'INSTANCE') changes.forgotten.executables.push(target.item_hash)
  if (target.type === 'AGGREGATE') forgetElement(target, changes)
}

function forgetPost(target: KnownMessage, by: Candidate<'FORGET'>, effects: ForgetEffects): void {
  const {state, changes} = effects
  changes.forgotten.posts.push(target.item_hash)
  const original = state.posts.get(target.item_hash)?.amends
  if (original) changes.forgotten.originals.add(original)
  for (const post of state.posts.values()) {
    const amend = post.amends === target.item_hash ? state.messages.get(post.itemHash) : undefined
    if (amend !== undefined) forgetMessage(amend, by, effects)
  }
}

function forgetElement({item_hash, owner, content_key}: KnownMessage, {forgotten}: ChangeList): void {
  forgotten.elements.push(item_hash)
  forgotten.aggregates.push({owner, key: content_key ?? ''})
}
