import {isItemHash, type StoreContent} from '@aleph-onchain/message'
import {type FileTag, getFileTag} from '@aleph-onchain/storage'
import type {Candidate} from '../arrival.ts'
import type {ChangeList} from '../change-list.ts'
import {PipelineError} from '../errors.ts'
import type {GroupState} from '../group-state.ts'
import {isLater, type Revision} from '../is-later.ts'
import {loadFiles, loadStores, loadTags} from '../load/load-files.ts'
import {subjectOf} from '../subjects.ts'
import type {Handler} from './handler.ts'

/** Processes STOREs: files that are kept as long as their message, and names that follow their newest revision. */
export const storeHandler: Handler<'STORE'> = {
  async load(tx, messages, state) {
    await loadFiles(
      tx,
      messages.map(({content}) => content.item_hash),
      state,
    )
    await loadStores(
      tx,
      messages.flatMap(({content}) => refHash(content) ?? []),
      state,
    )
    await loadTags(tx, messages.map(tagOf), state)
  },

  listSubjects(message) {
    return [subjectOf(message)]
  },

  checkDependencies(message, state) {
    checkFile(message.content, state)
    checkRef(message, state)
    checkTag(message, state)
  },

  apply(message, state, changes) {
    const {envelope, content} = message
    noteFile(content, state, changes)
    const pin = {owner: content.address, fileHash: content.item_hash, ref: content.ref || null}
    state.stores.set(envelope.item_hash, pin)
    changes.pins.push({...pin, type: 'message', itemHash: envelope.item_hash, time: content.time})
    const tag = {tag: tagOf(message), owner: content.address, fileHash: content.item_hash, lastUpdated: content.time}
    noteTag(tag, state)
    changes.tags.push(tag)
  },
}

function tagOf({envelope, content}: Candidate<'STORE'>): string {
  return getFileTag({itemHash: envelope.item_hash, owner: content.address, ref: content.ref ?? null})
}

function refHash({ref}: StoreContent): string | undefined {
  return isItemHash(ref) ? ref : undefined
}

function checkFile({item_hash}: StoreContent, state: GroupState): void {
  if (state.files.has(item_hash)) return
  const fetched = state.fetchedFiles.get(item_hash)
  if (fetched === undefined) throw new PipelineError({code: 'PIPELINE_FILE_UNAVAILABLE', missing: [item_hash]})
  if ('limitBytes' in fetched) throw new PipelineError({code: 'PIPELINE_FILE_TOO_LARGE', limitBytes: fetched.limitBytes})
}

function checkRef({envelope, content}: Candidate<'STORE'>, state: GroupState): void {
  const target = refHash(content)
  if (target === undefined) return
  const original = state.stores.get(target)
  if (original === undefined) throw new PipelineError({code: 'PIPELINE_STORE_REF_UNKNOWN', missing: [target]})
  if (original.ref !== null) throw new PipelineError({code: 'PIPELINE_STORE_REF_IS_UPDATE', target})
  if (original.owner === content.address) return
  throw new PipelineError({code: 'PIPELINE_PERMISSION_DENIED', sender: envelope.sender, owner: original.owner})
}

function checkTag(message: Candidate<'STORE'>, state: GroupState): void {
  const owner = state.tags.get(tagOf(message))?.owner ?? message.content.address
  if (owner === message.content.address) return
  throw new PipelineError({code: 'PIPELINE_PERMISSION_DENIED', sender: message.envelope.sender, owner})
}

/** Notes a file that was fetched for this message and is not in the table of files yet. */
function noteFile({item_hash}: StoreContent, state: GroupState, changes: ChangeList): void {
  const fetched = state.fetchedFiles.get(item_hash)
  if (state.files.has(item_hash) || fetched === undefined || 'limitBytes' in fetched) return
  state.files.set(item_hash, fetched.sizeBytes)
  changes.files.set(item_hash, {hash: item_hash, sizeBytes: fetched.sizeBytes})
}

/** Lets a tag stand for the revision if it is the newest, as the table of tags will. */
function noteTag(revision: FileTag, {tags}: GroupState): void {
  const current = tags.get(revision.tag)
  if (current !== undefined && !isLater(placeOf(revision), placeOf(current))) return
  tags.set(revision.tag, revision)
}

/** The table orders revisions by whole milliseconds. */
function placeOf({lastUpdated, fileHash}: FileTag): Revision {
  return {time: Math.round(lastUpdated * 1_000), itemHash: fileHash}
}
