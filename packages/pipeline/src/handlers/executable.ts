import type {Candidate} from '../arrival.ts'
import {checkPayment} from '../check-payment.ts'
import {PipelineError} from '../errors.ts'
import {type FileRef, listFileRefs, listParentDisks, type ParentDisk} from '../executable.ts'
import type {ExecutableState, GroupState} from '../group-state.ts'
import {isLater} from '../is-later.ts'
import {loadExecutables} from '../load/load-executables.ts'
import {loadFiles, loadStores, loadTags} from '../load/load-files.ts'
import {subjectOf} from '../subjects.ts'
import type {Handler} from './handler.ts'

const bytesPerMib = 1_048_576

type ExecutableType = 'INSTANCE' | 'PROGRAM'

/**
 * Processes INSTANCEs and PROGRAMs: machines and functions, built on files that messages have stored. The two differ in what
 * they are built on, which `executable.ts` knows, and in nothing else.
 */
export const executableHandler: Handler<ExecutableType> = {
  async load(tx, messages, state) {
    const contents = messages.map(({content}) => content)
    const refs = [...new Set(contents.flatMap(listFileRefs).map(({ref}) => ref))]
    await loadStores(tx, refs, state)
    await loadTags(tx, refs, state)
    const images = contents.flatMap(listParentDisks).flatMap((disk) => findFile(disk, state) ?? [])
    await loadFiles(tx, [...new Set(images)], state)
    await loadExecutables(
      tx,
      contents.flatMap(({replaces}) => replaces || []),
      state,
    )
  },

  listSubjects(message) {
    return [subjectOf(message)]
  },

  /** What stands for good comes before what may still arrive, so that nobody waits for a refusal. */
  checkDependencies(message, state) {
    checkPayment(message, state.checksBalances)
    checkReplaced(message, state)
    checkRefs(message, state)
    for (const disk of listParentDisks(message.content)) checkSize(disk, state)
  },

  apply({envelope, content}, state, changes) {
    const {item_hash} = envelope
    const {address: owner, time, allow_amend: allowsAmend} = content
    const type: ExecutableType = 'rootfs' in content ? 'INSTANCE' : 'PROGRAM'
    const replaces = content.replaces || null
    noteVersion({itemHash: item_hash, type, owner, allowsAmend, replaces, time}, state)
    changes.executables.push({item_hash, type, owner, allow_amend: allowsAmend ? 1 : 0, replaces, time})
    for (const ref of new Set(listFileRefs(content).map((file) => file.ref))) changes.executableRefs.push({ref, item_hash})
  },
}

function noteVersion(version: ExecutableState, {executables, newestVersions}: GroupState): void {
  executables.set(version.itemHash, version)
  if (version.replaces === null) return
  const newest = newestVersions.get(version.replaces)
  if (newest === undefined || isLater(version, newest)) newestVersions.set(version.replaces, version)
}

/** A version replaces an original of the same type and owner, as long as the newest version allows it (codes 300, 302, 303). */
function checkReplaced({envelope, content}: Candidate<ExecutableType>, {executables, newestVersions}: GroupState): void {
  const {replaces: target} = content
  if (!target) return
  const original = executables.get(target)
  if (original === undefined || original.type !== envelope.type) {
    throw new PipelineError({code: 'PIPELINE_VM_REPLACES_UNKNOWN', missing: [target]})
  }
  const {owner} = original
  if (owner !== content.address) throw new PipelineError({code: 'PIPELINE_PERMISSION_DENIED', sender: envelope.sender, owner})
  if (original.replaces !== null) throw new PipelineError({code: 'PIPELINE_VM_REPLACES_UPDATE', target})
  const {allowsAmend} = newestVersions.get(target) ?? original
  if (!allowsAmend) throw new PipelineError({code: 'PIPELINE_VM_AMEND_FORBIDDEN', target})
}

/** Everything a machine is built on must have been stored by a message (code 301). */
function checkRefs({content}: Candidate<ExecutableType>, state: GroupState): void {
  const missing = listFileRefs(content).filter((file) => findFile(file, state) === undefined)
  if (missing.length === 0) return
  throw new PipelineError({code: 'PIPELINE_VM_REF_UNKNOWN', missing: [...new Set(missing.map(({ref}) => ref))]})
}

/** A disk holds at least the file that it starts as a copy of (code 304). */
function checkSize(disk: ParentDisk, state: GroupState): void {
  const file = findFile(disk, state) ?? ''
  const parentBytes = state.files.get(file)
  const volumeBytes = disk.sizeMib * bytesPerMib
  if (parentBytes === undefined || volumeBytes >= parentBytes) return
  const {name: volume, ref} = disk
  throw new PipelineError({code: 'PIPELINE_VM_VOLUME_TOO_SMALL', volume, ref, file, parentBytes, volumeBytes})
}

function findFile({ref, isLatest}: FileRef, {stores, tags}: GroupState): string | undefined {
  return isLatest ? tags.get(ref)?.fileHash : stores.get(ref)?.fileHash
}
