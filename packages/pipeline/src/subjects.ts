import {aggregateKey} from '@aleph-onchain/message'
import {type Candidate, isOfType} from './arrival.ts'
import type {Subject} from './authorizations.ts'
import type {KnownMessage} from './group-state.ts'

/** Describes a message as that which its sender wants to write. */
export function subjectOf(message: Candidate): Subject {
  const {chain, channel, type} = message.envelope
  return {
    owner: message.content.address,
    chain,
    channel,
    type,
    postType: isOfType(message, 'POST') ? message.content.type : null,
    aggregateKey: isOfType(message, 'AGGREGATE') ? aggregateKey(message.content) : null,
  }
}

/** Describes a processed message as if somebody wanted to write it: who may change it is asked the same way. */
export function subjectOfKnown({owner, chain, channel, type, content_type, content_key}: KnownMessage): Subject {
  return {owner, chain, channel, type, postType: type === 'POST' ? content_type : null, aggregateKey: content_key}
}
