import {aggregateKey, contentTags, postRef, type TypedContent} from '@aleph-onchain/message'
import type {MessageFilter, ProcessedMessage} from '@aleph-onchain/pipeline'

/** Tells whether a message that was just processed is one of those a filter shows. */
export type Matcher = (message: ProcessedMessage) => boolean

/** Makes the live counterpart of a list filter. */
export function createMatcher(filter: MessageFilter): Matcher {
  const tests = [
    among(filter.hashes, ({envelope}) => envelope.item_hash),
    among(filter.types, ({envelope}) => envelope.type),
    among(filter.chains, ({envelope}) => envelope.chain),
    among(filter.senders, ({envelope}) => envelope.sender),
    among(filter.owners, ({owner}) => owner),
    among(filter.channels, ({envelope}) => envelope.channel),
    among(filter.statuses, () => 'processed'),
    ...contentTests(filter),
    ...timeTests(filter),
  ].filter((test) => test !== undefined)
  return (message) => tests.every((test) => test(message))
}

function contentTests(filter: MessageFilter): (Matcher | undefined)[] {
  return [
    among(filter.refs, (message) => describe(message).ref),
    among(filter.contentTypes, (message) => describe(message).type),
    among(filter.contentHashes, (message) => describe(message).itemHash),
    among(filter.contentKeys, (message) => describe(message).key),
    among(filter.paymentTypes, (message) => describe(message).paymentType),
    filter.tags === undefined ? undefined : hasAnyTag(filter.tags),
  ]
}

function timeTests({startTime, endTime}: MessageFilter): (Matcher | undefined)[] {
  return [
    startTime === undefined ? undefined : ({envelope}) => envelope.time >= startTime,
    endTime === undefined ? undefined : ({envelope}) => envelope.time < endTime,
  ]
}

function among(wanted: readonly string[] | undefined, read: (message: ProcessedMessage) => string | null | undefined): Matcher | undefined {
  if (wanted === undefined) return undefined
  const values = new Set(wanted)
  return (message) => {
    const value = read(message)
    return typeof value === 'string' && values.has(value)
  }
}

function hasAnyTag(wanted: readonly string[]): Matcher {
  const tags = new Set(wanted)
  return ({envelope, content}) => contentTags({type: envelope.type, content} as TypedContent).some((tag) => tags.has(tag))
}

/** What lists filter contents by, as the columns of the database have it. */
interface Description {
  readonly type?: string | undefined
  readonly ref?: string | undefined
  readonly itemHash?: string
  readonly key?: string
  readonly paymentType?: string | undefined
}

function describe({envelope, content}: ProcessedMessage): Description {
  const typed = {type: envelope.type, content} as TypedContent
  switch (typed.type) {
    case 'POST':
      return {type: typed.content.type, ref: postRef(typed.content)}
    case 'AGGREGATE':
      return {key: aggregateKey(typed.content)}
    case 'STORE':
      return {ref: typed.content.ref ?? undefined, itemHash: typed.content.item_hash, paymentType: typed.content.payment?.type}
    default:
      return {}
  }
}
