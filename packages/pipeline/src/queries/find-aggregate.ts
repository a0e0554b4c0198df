import {getAggregates} from './get-aggregates.ts'
import type {Reader} from './reader.ts'

/** Finds an aggregate by owner, letter by letter, and key; its content is parsed and not checked: users write it. */
export async function findAggregate(reader: Reader, owner: string, key: string): Promise<unknown> {
  const [row] = await getAggregates(reader, {owner, keys: [key], limit: 1})
  return row === undefined ? undefined : JSON.parse(row.content)
}
