import {batchItems} from '../constants.ts'
import type {ListSource, SourceSlice} from './list-source.ts'

/**
 * Reads a page in batches, so that no request holds the event loop or much memory. Ends with the page, with the list, or where a search stopped
 * short: the last slice tells which.
 */
export async function* readBatches<R, P>(
  source: ListSource<R, P>,
  size: number,
  first: SourceSlice<R, P>,
): AsyncGenerator<SourceSlice<R, P>, void> {
  let slice = first
  let limit = Math.min(size, batchItems)
  let missing = size - slice.rows.length
  yield slice
  for (;;) {
    const last = slice.rows.at(-1)
    if (last === undefined || missing <= 0 || slice.rows.length < limit) return
    limit = Math.min(missing, batchItems)
    slice = await source.read({limit, after: source.position(last)})
    missing -= slice.rows.length
    yield slice
  }
}

/** Tells whether a list goes on behind a position, as far as one search can tell. */
export async function isFollowed<R, P>(source: ListSource<R, P>, after: P): Promise<boolean> {
  const {rows, searchedTo} = await source.read({limit: 1, after})
  return rows.length > 0 || searchedTo !== undefined
}

/** Writes items, with a comma before them when others went before. */
export function writeItems<R, P>(source: ListSource<R, P>, rows: readonly R[], isFirst: boolean): string {
  const text = rows.map(source.write).join(',')
  return isFirst || text === '' ? text : `,${text}`
}

/** Writes the beginning of an answer, up to the items. */
export function writeHead<R, P>({name, isObject}: ListSource<R, P>): string {
  return `{"${name}":${isObject ? '{' : '['}`
}

/** Closes the items. */
export function writeFoot<R, P>({isObject}: ListSource<R, P>): string {
  return isObject ? '}' : ']'
}
