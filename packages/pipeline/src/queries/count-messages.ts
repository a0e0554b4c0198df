import {messageTypes} from '@aleph-onchain/message'
import {type RawBuilder, sql} from 'kysely'
import {isOneOf} from './condition.ts'
import {isImpossible, type MessageFilter, scanMessages} from './message-filter.ts'
import type {Reader} from './reader.ts'
import {countUpTo} from './scan.ts'

/** Counts the messages of a filter: exactly where the counters know the answer, else by counting no further than `cap`. */
export async function countMessages(database: Reader, filter: MessageFilter, cap: number): Promise<number> {
  if (isImpossible(filter)) return 0
  const counters = selectCounters(filter)
  if (counters === undefined) return await countUpTo(database, scanMessages(database.dialect, filter), cap)
  const {rows} = await counters.execute(database.reader)
  return Number(rows[0]?.total ?? 0)
}

/** Tells whether the counters know how many messages a filter has: then counting costs next to nothing. */
export function isCounted(filter: MessageFilter): boolean {
  return isImpossible(filter) || selectCounters(filter) !== undefined
}

/** Filters that the rows of `message_counts` are kept for. */
const countedFilters: ReadonlySet<string> = new Set(['types', 'senders', 'owners'] satisfies (keyof MessageFilter)[])

function selectCounters(filter: MessageFilter): RawBuilder<{total: number | null}> | undefined {
  const set = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]))
  if (!set.every((name) => countedFilters.has(name))) return undefined
  const {types, senders, owners} = filter
  if (owners !== undefined) return types === undefined && senders === undefined ? sumOf(undefined, undefined, owners) : undefined
  return sumOf(types, senders, undefined)
}

/**
 * Sums counters. Every row names a type, a sender, an owner, or a sender and a type; so all messages are the sum over the types. Each condition
 * names what it looks for: the key of the table gives the rows.
 */
function sumOf(
  types: readonly string[] | undefined,
  senders: readonly string[] | undefined,
  owners: readonly string[] | undefined,
): RawBuilder<{total: number | null}> {
  const isAnySender = senders === undefined && owners === undefined
  const type = isOneOf('type', types ?? (isAnySender ? messageTypes : ['']))
  const sender = isOneOf('sender', senders ?? [''])
  const owner = isOneOf('owner', owners ?? [''])
  return sql`select sum(row_count) as total from message_counts where ${type} and ${sender} and ${owner}`
}
