import type {Database} from '@aleph-onchain/database'
import type {ItemHash} from '@aleph-onchain/message'
import {findFiles, type KnownFile} from '@aleph-onchain/storage'
import {ApiError} from '../errors.ts'

/** Finds a file that is known. Throws API_FILE_UNKNOWN. */
export async function getFile(database: Pick<Database, 'reader'>, hash: ItemHash): Promise<KnownFile> {
  const file = (await findFiles(database.reader, [hash])).get(hash)
  if (file === undefined) throw new ApiError({code: 'API_FILE_UNKNOWN', hash})
  return file
}
