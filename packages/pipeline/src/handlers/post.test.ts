import {buildAmend, buildPost} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {type Candidate, isCandidate, isOfType} from '../arrival.ts'
import {createChangeList} from '../change-list.ts'
import {createGroupState} from '../group-state.ts'
import {createArrival} from '../read-arrival.ts'
import {readContent} from '../read-content.ts'
import {postHandler} from './post.ts'

async function createCandidate(message: ReturnType<typeof buildPost>): Promise<Candidate<'POST'>> {
  const envelope = await message
  const candidate = readContent(createArrival(envelope, {origin: 'http', receivedMs: 0}), envelope.item_content ?? '')
  if (!isCandidate(candidate) || !isOfType(candidate, 'POST')) return expect.unreachable()
  return candidate
}

describe('postHandler', () => {
  it('refuses an amend without target, which no schema lets through, with code 100', async () => {
    const post = await createCandidate(buildPost())
    const amend = {...post, content: {...post.content, type: 'amend'}}
    const state = createGroupState({fetchedFiles: new Map(), frozenAggregateOwner: undefined, checksBalances: false})
    expect(() => postHandler.checkDependencies(amend, state)).toThrow(expect.objectContaining({rejection: 100}))
  })

  it('checks without changing anything, then changes state and list together', async () => {
    const original = await createCandidate(buildPost({time: 1}))
    const amend = await createCandidate(buildAmend(original.envelope))
    const state = createGroupState({fetchedFiles: new Map(), frozenAggregateOwner: undefined, checksBalances: false})
    const changes = createChangeList()
    postHandler.apply(original, state, changes)
    const before = JSON.stringify([...state.posts])
    postHandler.checkDependencies(amend, state)
    expect(JSON.stringify([...state.posts])).toBe(before)
    postHandler.apply(amend, state, changes)
    expect(state.posts.get(original.envelope.item_hash)).toMatchObject({latestAmend: amend.envelope.item_hash, lastUpdated: 2})
    expect(changes.posts).toHaveLength(2)
    expect([...changes.amended]).toMatchObject([{itemHash: original.envelope.item_hash}])
  })

  it('does not let an amend win that is not later than its original', async () => {
    const original = await createCandidate(buildPost({time: 5}))
    const amend = await createCandidate(buildAmend(original.envelope, {time: 5}))
    const state = createGroupState({fetchedFiles: new Map(), frozenAggregateOwner: undefined, checksBalances: false})
    const changes = createChangeList()
    for (const message of [original, amend]) postHandler.apply(message, state, changes)
    expect(changes.amended.size).toBe(0)
  })
})
