import {Readable} from 'node:stream'
import {batchItems, countCap, maxPageDepth, maxPageItems} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, jsonText} from '../http/answer.ts'
import type {ListSource, SourceSlice} from './list-source.ts'
import {readBatches, writeFoot, writeHead, writeItems} from './read-batches.ts'

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
  const first = await source.read({limit: Math.min(size, batchItems), offset: request.offset})
  assertSearched(first)
  if (size > batchItems && first.rows.length === batchItems) {
    return jsonText(Readable.from(writePage(request, first), {objectMode: false}))
  }
  const total = await totalOf(request, first.rows.length)
  return jsonText(`${writeHead(source)}${writeItems(source, first.rows, true)}${tail(request, total)}`)
}

/** What is on its way can not become an error answer any more: a search that stops short breaks the connection. */
async function* writePage<R, P>(page: Page<R, P>, first: SourceSlice<R, P>): AsyncGenerator<string> {
  let written = 0
  yield writeHead(page.source)
  for await (const slice of readBatches(page.source, page.size, first)) {
    yield writeItems(page.source, slice.rows, written === 0)
    assertSearched(slice)
    written += slice.rows.length
  }
  yield tail(page, await totalOf(page, written))
}

async function assertWhole<R, P>(source: ListSource<R, P>): Promise<void> {
  if ((await source.count(maxPageItems + 1)) > maxPageItems) throw new ApiError({code: 'API_RESULT_TOO_LARGE', limit: maxPageItems})
}

/** A page with a gap would look like the end of the list; cursors can go on. */
function assertSearched<R, P>(slice: SourceSlice<R, P>): void {
  if (slice.searchedTo !== undefined) throw new ApiError({code: 'API_FILTER_TOO_BROAD', searchedRows: maxPageDepth})
}

/** A page that is not full tells the length of the list by itself; full pages, and pages behind the end, need a count. */
async function totalOf<R, P>({source, offset, size}: Page<R, P>, written: number): Promise<number> {
  if (written < size && (written > 0 || offset === 0)) return offset + written
  return Math.max(await source.count(countCap), written === 0 ? 0 : offset + written)
}

function tail<R, P>({source, page, pagination}: Page<R, P>, total: number): string {
  return `${writeFoot(source)},"pagination_item":"${source.item ?? source.name}","pagination_page":${page},"pagination_per_page":${pagination},"pagination_total":${total}}`
}
