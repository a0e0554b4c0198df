import type {Database} from '@aleph-onchain/database'
import {type GroupItem, isRefusal} from './arrival.ts'
import {PipelineError} from './errors.ts'
import {type GroupResult, type GroupRules, processGroup} from './process-group.ts'
import type {ItemOutcome} from './process-item.ts'

/** What came of an item: its outcome, on disk, or why nothing could be written. */
export type CommitOutcome = ItemOutcome | {readonly failure: unknown}

/** What came of a group that was committed, in whole or in parts. */
export interface CommitResult extends Omit<GroupResult, 'outcomes'> {
  readonly outcomes: readonly CommitOutcome[]
}

/**
 * Commits a group in one transaction. When something unexpected breaks it, its halves are tried, down to the message that is
 * to blame: that one waits with code -1. When even this cannot be written the database is to blame, and the rest is given up.
 */
export async function commitGroup(database: Database, items: readonly GroupItem[], rules: GroupRules): Promise<CommitResult> {
  try {
    return await database.transaction((tx) => processGroup(tx, items, rules))
  } catch (error) {
    const [first, second] = items
    if (second !== undefined) return await commitHalves(database, items, rules)
    if (first === undefined || isPostponed(first)) return giveUp(items, error)
    return await commitGroup(database, [postpone(first, error)], rules)
  }
}

async function commitHalves(database: Database, items: readonly GroupItem[], rules: GroupRules): Promise<CommitResult> {
  const middle = Math.ceil(items.length / 2)
  const first = await commitGroup(database, items.slice(0, middle), rules)
  const failed = first.outcomes.find((outcome) => 'failure' in outcome)
  const rest = items.slice(middle)
  const second = failed === undefined ? await commitGroup(database, rest, rules) : giveUp(rest, failed.failure)
  return {outcomes: [...first.outcomes, ...second.outcomes], unmerged: [...first.unmerged, ...second.unmerged]}
}

function giveUp(items: readonly GroupItem[], failure: unknown): CommitResult {
  return {outcomes: items.map(() => ({failure})), unmerged: []}
}

function postpone({arrival}: GroupItem, cause: unknown): GroupItem {
  return {arrival, error: new PipelineError({code: 'PIPELINE_STEP_FAILED'}, {cause})}
}

function isPostponed(item: GroupItem): boolean {
  return isRefusal(item) && item.error.code === 'PIPELINE_STEP_FAILED'
}
