import type {Executor} from './executor.ts'
import type {KnownFile} from './files.ts'
import {findFiles} from './files.ts'
import {findStorePins} from './pins.ts'
import {findTags} from './tags.ts'

/** File found by a message or a tag, with whose it is. */
export interface NamedFile extends KnownFile {
  /** `content.ref` of the STORE or its hash; the tag itself when found by tag. */
  readonly ref: string
  readonly owner: string
}

/** Finds the file that a STORE message keeps. */
export async function findFileByMessage(db: Executor, itemHash: string): Promise<NamedFile | undefined> {
  const pin = (await findStorePins(db, [itemHash])).get(itemHash)
  return pin && name(db, pin.fileHash, {ref: pin.ref ?? itemHash, owner: pin.owner})
}

/** Finds the newest revision of a file by its tag, see `getFileTag`. */
export async function findFileByTag(db: Executor, tag: string): Promise<NamedFile | undefined> {
  const found = (await findTags(db, [tag])).get(tag)
  return found && name(db, found.fileHash, {ref: tag, owner: found.owner})
}

async function name(db: Executor, hash: string, names: {readonly ref: string; readonly owner: string}): Promise<NamedFile | undefined> {
  const file = (await findFiles(db, [hash])).get(hash)
  return file && {...file, ...names}
}
