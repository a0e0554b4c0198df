import type {Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {type GroupItem, isRefusal} from './arrival.ts'
import {createChangeList} from './change-list.ts'
import {flushChanges} from './flush/flush-changes.ts'
import type {GroupContext} from './group-state.ts'
import type {AggregateRef} from './load/load-aggregates.ts'
import {loadGroup} from './load/load-group.ts'
import {mergeStaleAggregates, type StaleAggregate} from './merge-stale-aggregates.ts'
import {type ItemOutcome, processItem} from './process-item.ts'
import type {RetryTiming} from './schedule-retry.ts'

/** What a group is told besides its items. */
export interface GroupRules extends GroupContext, Omit<RetryTiming, 'retries'> {
  /** Messages that may still join the queue of pending ones. */
  readonly pendingRoom: number
}

/** What became of a group. */
export interface GroupResult {
  /** One for each item, in their order. */
  readonly outcomes: readonly ItemOutcome[]
  /** Aggregates that are left to `AggregateMerger`. */
  readonly unmerged: readonly AggregateRef[]
}

/**
 * Processes a group inside one transaction and returns what became of its items, in their order: load what the checks need,
 * check and apply one after another in memory, flush the changes. FORGETs follow the rest one by one, so that each sees on
 * disk what it deletes. The only effects are rows written through `tx`.
 */
export async function processGroup(tx: Transaction<Schema>, items: readonly GroupItem[], rules: GroupRules): Promise<GroupResult> {
  const outcomes = new Map<GroupItem, ItemOutcome>()
  const stale: StaleAggregate[] = []
  for (const batch of [items.filter((item) => !isForget(item)), ...items.filter(isForget).map((item) => [item])]) {
    stale.push(...(await processBatch(tx, batch, {rules, outcomes})))
  }
  const unmerged = await mergeStaleAggregates(tx, stale)
  return {outcomes: items.flatMap((item) => outcomes.get(item) ?? []), unmerged}
}

function isForget(item: GroupItem): boolean {
  return !isRefusal(item) && item.envelope.type === 'FORGET'
}

interface BatchContext {
  readonly rules: GroupRules
  readonly outcomes: Map<GroupItem, ItemOutcome>
}

/** Returns the aggregates whose elements have to be merged again. */
async function processBatch(
  tx: Transaction<Schema>,
  items: readonly GroupItem[],
  {rules, outcomes}: BatchContext,
): Promise<readonly StaleAggregate[]> {
  if (items.length === 0) return []
  const state = await loadGroup(tx, items, rules)
  const changes = createChangeList()
  for (const item of items) {
    const hasRoom = changes.pending.length < rules.pendingRoom
    outcomes.set(item, processItem(item, {state, changes, nowMs: rules.nowMs, random: rules.random, hasRoom}))
  }
  return await flushChanges(tx, changes, rules.nowMs)
}
