import {Readable} from 'node:stream'
import {batchItems, maxPageDepth, maxPageItems} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, jsonText} from '../http/answer.ts'
import type {ListSource, SourceSlice} from './list-source.ts'
import {isFollowed, readBatches, writeFoot, writeHead, writeItems} from './read-batches.ts'

interface PageRequest {
  readonly pagination: number
  readonly page: number
}

interface Page<R, P> extends PageRequest {
  readonly source: ListSource<R, P>
  readonly offset: number
  readonly size: number
}

/**
 * Answers in page mode. `pagination=0` gives the whole list if that has at most `maxPageItems` items; pages reach `maxPageDepth` rows deep.
 */
export async function answerPage<R, P>(source: ListSource<R, P>, {pagination, page}: PageRequest): Promise<Answer> {
  const size = pagination === 0 ? maxPageItems : pagination
  const number = pagination === 0 ? 1 : page
  const request = {source, pagination, page: number, size, offset: (number - 1) * size}
  if (request.offset + size > maxPageDepth) throw new ApiError({code: 'API_PAGE_TOO_DEEP', reachableRows: maxPageDepth})
  if (pagination === 0) await assertWhole(source)
  return size > batchItems ? await answerLongPage(request) : await answerShortPage(request)
}

/** One row more than the page has tells whether the list goes on. */
async function answerShortPage<R, P>(page: Page<R, P>): Promise<Answer> {
  const {source, size, offset} = page
  const slice = await source.read({limit: size + 1, offset})
  const rows = slice.rows.slice(0, size)
  if (rows.length < size) assertSearched(slice)
  const hasMore = slice.rows.length > size || slice.searchedTo !== undefined
  const total = await totalOf(page, rows.length, hasMore)
  return jsonText(`${writeHead(source)}${writeItems(source, rows, true)}${writeTail(page, total)}`)
}

async function answerLongPage<R, P>(page: Page<R, P>): Promise<Answer> {
  const first = await page.source.read({limit: batchItems, offset: page.offset})
  assertSearched(first)
  return jsonText(Readable.from(writeLongPage(page, first), {objectMode: false}))
}

/** What is on its way can not become an error answer any more: a search that stops short breaks the connection. */
async function* writeLongPage<R, P>(page: Page<R, P>, first: SourceSlice<R, P>): AsyncGenerator<string> {
  const {source, size} = page
  let written = 0
  let last: R | undefined
  yield writeHead(source)
  for await (const slice of readBatches(source, size, first)) {
    yield writeItems(source, slice.rows, written === 0)
    assertSearched(slice)
    written += slice.rows.length
    last = slice.rows.at(-1) ?? last
  }
  const hasMore = written === size && last !== undefined && (await isFollowed(source, source.position(last)))
  yield writeTail(page, await totalOf(page, written, hasMore))
}

async function assertWhole<R, P>(source: ListSource<R, P>): Promise<void> {
  if ((await source.count(maxPageItems + 1)) > maxPageItems) throw new ApiError({code: 'API_RESULT_TOO_LARGE', limit: maxPageItems})
}

/** A page with a gap would look like the end of the list; cursors can go on. */
function assertSearched<R, P>(slice: SourceSlice<R, P>): void {
  if (slice.searchedTo !== undefined) throw new ApiError({code: 'API_FILTER_TOO_BROAD', searchedRows: maxPageDepth})
}

/**
 * The last page tells the length of the list by itself; one behind the end, or one that is followed by others, needs a count. However far that
 * goes, the total is beyond the page as long as the list is: clients follow pages up to it.
 */
async function totalOf<R, P>({source, offset}: Page<R, P>, written: number, hasMore: boolean): Promise<number> {
  if (hasMore) return Math.max(await source.count(source.countCap), offset + written + 1)
  return written > 0 || offset === 0 ? offset + written : await source.count(source.countCap)
}

function writeTail<R, P>({source, page, pagination}: Page<R, P>, total: number): string {
  return `${writeFoot(source)},"pagination_item":"${source.item ?? source.name}","pagination_page":${page},"pagination_per_page":${pagination},"pagination_total":${total}}`
}
