import type {CursorCodec} from './cursor.ts'

/** Part of a list: the rows behind `after`, or behind the first `offset` ones. */
export interface SourceWindow<P> {
  readonly limit: number
  readonly offset?: number
  readonly after?: P
}

/** Rows of a window; `searchedTo` tells how far a filter was searched when that was not to the end. */
export interface SourceSlice<R, P> {
  readonly rows: readonly R[]
  readonly searchedTo?: P
}

/** List that can be paged: where its rows come from and how they are written. */
export interface ListSource<R, P> {
  /** Key of the items in the answer. */
  readonly name: string
  readonly cursors: CursorCodec<P>
  read(window: SourceWindow<P>): Promise<SourceSlice<R, P>>
  /** Counts the whole list, no further than `cap` where that would be costly. */
  count(cap: number): Promise<number>
  /** How far a list that goes on is counted. */
  readonly countCap: number
  position(row: R): P
  /** Writes an item as JSON. */
  write(row: R): string
  /** What `pagination_item` says, where that is not the key. */
  readonly item?: string
  /** Whether the items are members of an object instead of elements of an array. */
  readonly isObject?: boolean
}
