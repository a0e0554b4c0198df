import {type SqlBool, sql} from 'kysely'
import type {Condition} from './condition.ts'

/** Newest or oldest first. */
export type Order = 'asc' | 'desc'

/** Place in a list that is ordered by a number and then, always ascending, by a text. */
export interface Position {
  readonly value: number
  readonly key: string
}

/** Keeps what comes behind a position. The first comparison lets the index start there. */
export function isBehind(valueColumn: string, keyColumn: string, order: Order, after: Position): Condition {
  const value = sql.ref(valueColumn)
  const key = sql.ref(keyColumn)
  return order === 'desc'
    ? sql<SqlBool>`${value} <= ${after.value} and (${value} < ${after.value} or ${key} > ${after.key})`
    : sql<SqlBool>`${value} >= ${after.value} and (${value} > ${after.value} or ${key} > ${after.key})`
}

/** Compares two positions in the order of the list. */
export function comparePositions(order: Order, left: Position, right: Position): number {
  if (left.value !== right.value) return order === 'desc' ? right.value - left.value : left.value - right.value
  if (left.key === right.key) return 0
  return left.key < right.key ? -1 : 1
}
