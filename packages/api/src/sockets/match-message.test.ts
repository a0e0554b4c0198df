import {type Envelope, parseMessageContent} from '@aleph-onchain/message'
import type {MessageFilter, ProcessedMessage} from '@aleph-onchain/pipeline'
import {buildAggregate, buildForget, buildPost, buildStore, testAccount, testFileHash} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {createMatcher} from './match-message.ts'

function processed(envelope: Envelope): ProcessedMessage {
  const contentText = envelope.item_content ?? ''
  const content = parseMessageContent(envelope, contentText)
  return {envelope, content, contentText, owner: content.address, size: contentText.length, receivedMs: 0}
}

const time = 1_700_000_000
const post = processed(await buildPost({channel: 'A', time, content: {type: 'note', ref: 'r1', content: {tags: ['x', 'y']}}}))
const aggregate = processed(await buildAggregate({content: {key: 'prefs'}}))
const store = processed(await buildStore({content: {ref: 'mine', payment: {type: 'hold'}}}))
const forget = processed(await buildForget([post.envelope]))
const {address} = testAccount()

describe('createMatcher', () => {
  it.each<[string, MessageFilter, readonly ProcessedMessage[]]>([
    ['nothing', {}, [post, aggregate, store, forget]],
    ['types', {types: ['POST', 'FORGET']}, [post, forget]],
    ['sender', {senders: [address]}, [post, aggregate, store, forget]],
    ['another sender', {senders: ['0x0']}, []],
    ['owner', {owners: [address]}, [post, aggregate, store, forget]],
    ['channel', {channels: ['A', 'B']}, [post]],
    ['chain', {chains: ['SOL']}, []],
    ['hash', {hashes: [store.envelope.item_hash]}, [store]],
    ['ref', {refs: ['r1', 'mine']}, [post, store]],
    ['content type', {contentTypes: ['note']}, [post]],
    ['content hash', {contentHashes: [testFileHash()]}, [store]],
    ['content key', {contentKeys: ['prefs']}, [aggregate]],
    ['payment', {paymentTypes: ['hold']}, [store]],
    ['tags', {tags: ['y', 'z']}, [post]],
    ['status', {statuses: ['processed', 'pending']}, [post, aggregate, store, forget]],
    ['another status', {statuses: ['removing']}, []],
    ['from', {startTime: time}, [post, aggregate, store, forget]],
    ['until', {endTime: time}, []],
    ['all of several', {types: ['POST'], channels: ['A'], tags: ['x']}, [post]],
  ])('follows the filter by %s', (_, filter, expected) => {
    expect([post, aggregate, store, forget].filter(createMatcher(filter))).toEqual(expected)
  })
})
