import {type RawBuilder, type SqlBool, sql} from 'kysely'
import type {Reader} from './reader.ts'

/** Part of a WHERE clause. */
export type Condition = RawBuilder<SqlBool>

/** Compares a column with one value or with several. */
export function isOneOf(column: string, values: readonly string[]): Condition {
  const [first, ...others] = values
  if (others.length === 0) return sql<SqlBool>`${sql.ref(column)} = ${first}`
  return sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`
}

/** Joins conditions by AND; no condition is true. */
export function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql<SqlBool>`1 = 1` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/**
 * Tells whether a column with a JSON array of strings holds one of the tags. The text is searched for the tag with its quotes, behind `[` or `,`:
 * inside of a string a quote follows a backslash, so only a whole element matches. (Exact for every tag but the single comma.)
 */
export function hasAnyTag(dialect: Reader['dialect'], column: string, tags: readonly string[]): Condition {
  const position = sql.raw(dialect === 'sqlite' ? 'instr' : 'strpos')
  const matches = tags
    .flatMap((tag) => [`[${JSON.stringify(tag)}`, `,${JSON.stringify(tag)}`])
    .map((text) => sql<SqlBool>`${position}(${sql.ref(column)}, ${text}) > 0`)
  return sql<SqlBool>`(${sql.join(matches, sql` or `)})`
}
