import type {ForgetContent} from '@aleph-onchain/message'
import type {Candidate} from '../arrival.ts'
import {securityKey} from '../constants.ts'
import {PipelineError} from '../errors.ts'
import {forgetMessage} from '../forget-message.ts'
import {aggregateId, type GroupState, type KnownMessage} from '../group-state.ts'
import {loadAggregates} from '../load/load-aggregates.ts'
import {loadAmends} from '../load/load-amends.ts'
import {loadElements} from '../load/load-elements.ts'
import {loadUsers} from '../load/load-executables.ts'
import {loadFiles} from '../load/load-files.ts'
import {loadMessages} from '../load/load-known.ts'
import {subjectOfKnown} from '../subjects.ts'
import type {Handler} from './handler.ts'

/** Processes FORGETs: what they name is deleted for good. They run one by one, after all else in their group. */
export const forgetHandler: Handler<'FORGET'> = {
  async load(tx, messages, state) {
    const refs = messages.flatMap(({content}) => listAggregates(content))
    await loadElements(tx, refs, state)
    const targets = messages.flatMap(({content}) => listTargets(content, state))
    await loadMessages(tx, targets, state)
    await loadAmends(tx, targets, state)
    await loadFiles(
      tx,
      targets.flatMap((target) => state.messages.get(target)?.content_item_hash ?? []),
      state,
    )
    await loadUsers(
      tx,
      targets.filter((target) => state.messages.get(target)?.type === 'STORE'),
      state,
    )
    const owners = new Set(targets.flatMap((target) => state.messages.get(target)?.owner ?? []))
    await loadAggregates(
      tx,
      Array.from(owners, (owner) => ({owner, key: securityKey})),
      state,
    )
  },

  /** Who may forget a message is who may write it; the FORGET's own address allows nothing. */
  listSubjects(message, state) {
    return findTargets(message, state).map(subjectOfKnown)
  },

  checkDependencies(message, state) {
    const targets = findTargets(message, state).flatMap(({type, item_hash}) => (type === 'FORGET' ? [item_hash] : []))
    if (targets.length > 0) throw new PipelineError({code: 'PIPELINE_FORGET_OF_FORGET', targets})
    for (const [file, vm] of state.users) throw new PipelineError({code: 'PIPELINE_FORGET_IN_USE', file, vm})
  },

  apply(message, state, changes) {
    for (const target of findTargets(message, state)) forgetMessage(target, message, {state, changes})
  },
}

function listAggregates({address, aggregates = []}: ForgetContent): readonly {readonly owner: string; readonly key: string}[] {
  return aggregates.map((key) => ({owner: address, key}))
}

/** An entry of `aggregates` is a key of the FORGET's address, or, as older clients write it, the hash of an element. */
function listTargets(content: ForgetContent, state: GroupState): readonly string[] {
  const elements = (content.aggregates ?? []).flatMap((entry) => state.elements.get(aggregateId(content.address, entry)) ?? [entry])
  return [...new Set([...content.hashes, ...elements])]
}

/** Finds all targets or throws: nothing named at all is code 500, one that is not processed here (yet) 501. */
function findTargets({content}: Candidate<'FORGET'>, state: GroupState): readonly KnownMessage[] {
  const {hashes, aggregates = []} = content
  if (hashes.length === 0 && aggregates.length === 0) throw new PipelineError({code: 'PIPELINE_FORGET_WITHOUT_TARGET'})
  const missing = hashes.filter((hash) => !state.messages.has(hash))
  const missingAggregates = aggregates.filter(
    (entry) => !state.elements.has(aggregateId(content.address, entry)) && !isElement(entry, state),
  )
  if (missing.length + missingAggregates.length > 0) {
    throw new PipelineError({code: 'PIPELINE_FORGET_TARGET_UNKNOWN', missing, missingAggregates})
  }
  return listTargets(content, state).flatMap((target) => state.messages.get(target) ?? [])
}

function isElement(entry: string, state: GroupState): boolean {
  return state.messages.get(entry)?.type === 'AGGREGATE'
}
