import {createHash} from 'node:crypto'

/**
 * Returns after how many turns a node may do what any of several nodes could: 0 for one of them, 1 for the next, in an order that differs from
 * task to task. So one does it at once, and the next only where it did not happen.
 */
export function turnOf(task: string, me: string, nodes: readonly string[]): number {
  const rank = (node: string) => createHash('sha256').update(`${task} ${node}`).digest('hex')
  const mine = rank(me)
  return nodes.filter((node) => node !== me && rank(node) < mine).length
}

/** Names a list of ids in one short word, for the key of an intent. */
export function digestOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 24)
}
