import {throwIfAborted} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {listFiles} from './list-files.ts'
import type {SpaceAccount} from './space-account.ts'

const pageSize = 500

/** Counts the files that were there at start, in ascending order as the space account wants it. */
export async function countFiles(root: string, space: SpaceAccount, signal: AbortSignal): Promise<void> {
  let after: ItemHash | undefined
  do {
    throwIfAborted(signal)
    const files = await listFiles(root, {limit: pageSize, ...(after === undefined ? {} : {after})})
    after = files.at(-1)?.hash
    if (after !== undefined) space.count(sumBytes(files), after)
  } while (after !== undefined)
  space.complete()
}

function sumBytes(files: readonly {readonly sizeBytes: number}[]): number {
  return files.reduce((sum, file) => sum + file.sizeBytes, 0)
}
