import {type SqlBool, sql} from 'kysely'
import {hasAnyTag, isOneOf} from './condition.ts'
import type {Reader} from './reader.ts'
import type {Driving, Residual, Scan, ScanTable} from './scan.ts'

/** Which posts a list shows, by what the original says; an absent filter shows all. */
export interface PostFilter {
  /** Hashes of originals. */
  readonly hashes?: readonly string[]
  readonly refs?: readonly string[]
  readonly owners?: readonly string[]
  readonly types?: readonly string[]
  readonly channels?: readonly string[]
  readonly tags?: readonly string[]
  /** Time of the newest version, seconds: from this moment on. */
  readonly startTime?: number
  /** Time of the newest version, seconds: before this moment. */
  readonly endTime?: number
}

const table: ScanTable = {name: 'posts', id: 'item_hash', value: 'last_updated', key: 'item_hash'}

/** Filters by the column they look at, the most selective one leading: the first that is set drives. */
const columns: readonly {
  readonly filter: Exclude<keyof PostFilter, 'tags' | 'startTime' | 'endTime'>
  readonly column: string
  readonly unique?: boolean
}[] = [
  {filter: 'hashes', column: 'item_hash', unique: true},
  {filter: 'refs', column: 'ref'},
  {filter: 'owners', column: 'owner'},
  {filter: 'types', column: 'type'},
  {filter: 'channels', column: 'channel'},
]

/** Plans the walk for a filter. Amends are no rows of their own. */
export function scanPosts(dialect: Reader['dialect'], filter: PostFilter): Scan {
  let driving: Driving | undefined
  const residual: Residual[] = []
  for (const {filter: name, column, unique = false} of columns) {
    const values = filter[name]
    if (values === undefined) continue
    if (driving === undefined) driving = {column, values, unique}
    else residual.push({columns: [column], condition: isOneOf(column, values)})
  }
  if (filter.tags !== undefined) residual.push({columns: ['tags'], condition: hasAnyTag(dialect, 'tags', filter.tags)})
  const indexed = [
    sql<SqlBool>`amends is null`,
    ...(filter.startTime === undefined ? [] : [sql<SqlBool>`last_updated >= ${filter.startTime}`]),
    ...(filter.endTime === undefined ? [] : [sql<SqlBool>`last_updated < ${filter.endTime}`]),
  ]
  return {table, indexed, residual, ...(driving === undefined ? {} : {driving})}
}
