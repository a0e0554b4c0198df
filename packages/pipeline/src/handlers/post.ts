import {type PostContent, postRef} from '@aleph-onchain/message'
import type {Candidate} from '../arrival.ts'
import {isSameAddress, type Subject} from '../authorizations.ts'
import type {ChangeList} from '../change-list.ts'
import {PipelineError} from '../errors.ts'
import type {GroupState, PostState} from '../group-state.ts'
import {isLater} from '../is-later.ts'
import {loadMessages} from '../load/load-known.ts'
import {loadPosts} from '../load/load-posts.ts'
import {subjectOf, subjectOfKnown} from '../subjects.ts'
import {tagsText} from '../tags-text.ts'
import type {Handler} from './handler.ts'

/** Processes POSTs: any JSON by an owner, and amends that replace the content of an earlier post. */
export const postHandler: Handler<'POST'> = {
  async load(tx, messages, state) {
    const amends = messages.filter(({content}) => isAmend(content))
    await loadPosts(tx, listTargets(amends), state)
    await loadMessages(tx, listTargets(amends.filter(isByDelegate)), state)
  },

  listSubjects(message, state) {
    if (isAmend(message.content) && isByDelegate(message)) return [subjectOfOriginal(message, state)]
    return [subjectOf(message)]
  },

  checkDependencies(message, state) {
    if (isAmend(message.content)) checkOriginal(message, state)
  },

  apply(message, state, changes) {
    const post = createPost(message)
    state.posts.set(post.itemHash, post)
    const {envelope, content} = message
    changes.posts.push({
      item_hash: post.itemHash,
      owner: post.owner,
      type: content.type,
      ref: postRef(content) ?? null,
      amends: post.amends,
      channel: envelope.channel,
      content: JSON.stringify(content.content ?? null),
      time: post.time,
      latest_amend: null,
      last_updated: post.time,
      tags: tagsText(message),
    })
    if (post.amends !== null) amend(post.amends, post, {state, changes})
  },
}

function isAmend(content: PostContent): boolean {
  return content.type === 'amend'
}

function isByDelegate({envelope, content}: Candidate<'POST'>): boolean {
  return !isSameAddress(envelope.sender, content.address)
}

function listTargets(amends: readonly Candidate<'POST'>[]): string[] {
  return [...new Set(amends.map(({content}) => postRef(content) ?? ''))]
}

/** A delegate needs the permission to have written the original, not one for posts of type `amend`. */
function subjectOfOriginal(message: Candidate<'POST'>, state: GroupState): Subject {
  const {itemHash} = findOriginal(message, state)
  const original = state.messages.get(itemHash)
  if (original === undefined) throw new PipelineError({code: 'PIPELINE_AMEND_TARGET_UNKNOWN', missing: [itemHash]})
  return subjectOfKnown(original)
}

function findOriginal({content}: Candidate<'POST'>, state: GroupState): PostState {
  const target = postRef(content)
  if (!target) throw new PipelineError({code: 'PIPELINE_AMEND_WITHOUT_TARGET'})
  const original = state.posts.get(target)
  if (original === undefined) throw new PipelineError({code: 'PIPELINE_AMEND_TARGET_UNKNOWN', missing: [target]})
  return original
}

function checkOriginal(message: Candidate<'POST'>, state: GroupState): void {
  const original = findOriginal(message, state)
  if (original.amends !== null) throw new PipelineError({code: 'PIPELINE_AMEND_OF_AMEND', target: original.itemHash})
  const {sender} = message.envelope
  if (original.owner !== message.content.address)
    throw new PipelineError({code: 'PIPELINE_PERMISSION_DENIED', sender, owner: original.owner})
}

function createPost({envelope, content}: Candidate<'POST'>): PostState {
  const amends = isAmend(content) ? (postRef(content) ?? null) : null
  return {itemHash: envelope.item_hash, owner: content.address, amends, time: content.time, latestAmend: null, lastUpdated: content.time}
}

/**
 * Makes the amend the current version if it is the newest: later than the original, and than the amend that was the newest.
 * So the order of arrival does not matter.
 */
function amend(target: string, post: PostState, {state, changes}: {readonly state: GroupState; readonly changes: ChangeList}): void {
  const original = state.posts.get(target)
  if (original === undefined || post.time <= original.time) return
  const current = {time: original.lastUpdated, itemHash: original.latestAmend ?? ''}
  if (!isLater(post, current)) return
  original.latestAmend = post.itemHash
  original.lastUpdated = post.time
  changes.amended.add(original)
}
