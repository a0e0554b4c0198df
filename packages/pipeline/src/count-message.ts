import type {ChangeList} from './change-list.ts'

/** Columns of a message that are counted by. */
export interface CountedMessage {
  readonly type: string
  readonly sender: string
  readonly owner: string
}

/** Notes a message that came (1) or went (-1) in every count that includes it. */
export function countMessage({type, sender, owner}: CountedMessage, amount: 1 | -1, {counts}: Pick<ChangeList, 'counts'>): void {
  add(counts, {type, sender: '', owner: ''}, amount)
  add(counts, {type: '', sender, owner: ''}, amount)
  add(counts, {type: '', sender: '', owner}, amount)
  add(counts, {type, sender, owner: ''}, amount)
}

function add(counts: ChangeList['counts'], {type, sender, owner}: CountedMessage, amount: number): void {
  const id = `${type}\0${sender}\0${owner}`
  const count = counts.get(id)
  if (count === undefined) counts.set(id, {type, sender, owner, row_count: amount})
  else count.row_count += amount
}
