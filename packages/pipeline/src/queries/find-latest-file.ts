import {findFileByMessage, findFileByTag, type NamedFile} from '@aleph-onchain/storage'
import type {Reader} from './reader.ts'

/** Which revision of a file is meant. */
export interface RevisionChoice {
  /** The newest revision by the same owner, else the one that the STORE itself brought. */
  readonly latest: boolean
}

/** Finds the file that a `ref` of a machine stands for, by the item hash of its STORE. */
export async function findLatestFile({reader}: Reader, ref: string, {latest}: RevisionChoice): Promise<NamedFile | undefined> {
  return latest ? await findFileByTag(reader, ref) : await findFileByMessage(reader, ref)
}
