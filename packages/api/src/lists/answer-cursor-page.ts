import {Readable} from 'node:stream'
import {batchItems, maxCursorItems} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, jsonText} from '../http/answer.ts'
import type {ListSource, SourceSlice} from './list-source.ts'
import {isFollowed, readBatches, writeFoot, writeHead, writeItems} from './read-batches.ts'

interface CursorRequest {
  readonly pagination: number
  /** Empty for the first page. */
  readonly cursor: string
}

/**
 * Answers in cursor mode. A page may hold fewer items than asked for although the list goes on: where a filter matches few rows,
 * each request searches a bounded part of it. Only a null `next_cursor` is the end.
 */
export async function answerCursorPage<R, P>(source: ListSource<R, P>, {pagination, cursor}: CursorRequest): Promise<Answer> {
  if (pagination === 0) throw unboundedPage()
  const size = Math.min(pagination, maxCursorItems)
  const after = cursor === '' ? {} : {after: source.cursors.read(cursor)}
  const first = await source.read({limit: Math.min(size, batchItems), ...after})
  if (size > batchItems && first.rows.length === batchItems) {
    return jsonText(Readable.from(writePage(source, size, first), {objectMode: false}))
  }
  const next = await findNext(source, first, first.rows.length === size)
  return jsonText(`${writeHead(source)}${writeItems(source, first.rows, true)}${tail(source, size, next)}`)
}

async function* writePage<R, P>(source: ListSource<R, P>, size: number, first: SourceSlice<R, P>): AsyncGenerator<string> {
  let written = 0
  let last = first
  yield writeHead(source)
  for await (const slice of readBatches(source, size, first)) {
    yield writeItems(source, slice.rows, written === 0)
    written += slice.rows.length
    last = slice
  }
  yield tail(source, size, await findNext(source, last, written === size))
}

/** Finds the position from which the next page starts; undefined at the end of the list. */
async function findNext<R, P>(source: ListSource<R, P>, {rows, searchedTo}: SourceSlice<R, P>, isFull: boolean): Promise<P | undefined> {
  const last = rows.at(-1)
  if (!isFull || last === undefined) return searchedTo
  const after = source.position(last)
  return (await isFollowed(source, after)) ? after : undefined
}

function tail<R, P>(source: ListSource<R, P>, size: number, next: P | undefined): string {
  const cursor = next === undefined ? 'null' : `"${source.cursors.write(next)}"`
  return `${writeFoot(source)},"next_cursor":${cursor},"pagination_per_page":${size}}`
}

function unboundedPage(): ApiError {
  const issue = {type: 'value_error', loc: ['pagination'], msg: 'Value error, pagination=0 is not possible with a cursor'}
  return new ApiError({code: 'API_PARAMETERS_INVALID', issues: [issue]})
}
