import {aggregateKey} from '@aleph-onchain/message'
import type {Candidate} from '../arrival.ts'
import {type AggregateState, aggregateId, type GroupState} from '../group-state.ts'
import {isLater} from '../is-later.ts'
import {loadAggregates} from '../load/load-aggregates.ts'
import {subjectOf} from '../subjects.ts'
import type {Handler} from './handler.ts'

/** Processes AGGREGATEs: objects by owner and key that grow by merging, newer entries over older ones. */
export const aggregateHandler: Handler<'AGGREGATE'> = {
  async load(tx, messages, state) {
    await loadAggregates(
      tx,
      messages.map(({content}) => ({owner: content.address, key: aggregateKey(content)})),
      state,
    )
  },

  listSubjects(message) {
    return [subjectOf(message)]
  },

  checkDependencies() {
    // An aggregate stands on its own.
  },

  apply(message, state, changes) {
    const {address, time, content} = message.content
    const element = {
      item_hash: message.envelope.item_hash,
      owner: address,
      key: aggregateKey(message.content),
      content: JSON.stringify(content),
      time,
    }
    changes.elements.push(element)
    if (state.frozenAggregateOwner === address) return
    const aggregate = state.aggregates.get(aggregateId(address, element.key))
    changes.aggregates.add(aggregate === undefined ? createAggregate(message, state) : merge(message, aggregate))
  },
}

function createAggregate({envelope, content}: Candidate<'AGGREGATE'>, state: GroupState): AggregateState {
  const key = aggregateKey(content)
  const aggregate: AggregateState = {
    owner: content.address,
    key,
    entries: new Map(Object.entries(content.content)),
    created: content.time,
    lastUpdated: content.time,
    lastRevisionHash: envelope.item_hash,
    merge: 'current',
  }
  state.aggregates.set(aggregateId(content.address, key), aggregate)
  return aggregate
}

/**
 * Lays a revision over the aggregate when it is the newest. One that comes late may lie under entries of some revisions and
 * over those of others: then all elements are merged again once they are written.
 */
function merge({envelope, content}: Candidate<'AGGREGATE'>, aggregate: AggregateState): AggregateState {
  const revision = {time: content.time, itemHash: envelope.item_hash}
  if (!isLater(revision, {time: aggregate.lastUpdated, itemHash: aggregate.lastRevisionHash})) {
    if (aggregate.merge === 'current') aggregate.merge = 'needed'
    return aggregate
  }
  for (const [name, value] of Object.entries(content.content)) aggregate.entries.set(name, value)
  aggregate.lastUpdated = revision.time
  aggregate.lastRevisionHash = revision.itemHash
  return aggregate
}
