/** Deepest that filters are compared. */
const maxDepth = 16

/** Tells whether a message is one that any of the filters describes: what a filter names is there and the same, all the way down. */
export function matchesSubscription(subscriptions: readonly object[], message: object): boolean {
  return subscriptions.some((filter) => isLike(filter, message, 0))
}

function isLike(filter: unknown, value: unknown, depth: number): boolean {
  if (typeof filter !== 'object' || filter === null) return filter === value
  if (typeof value !== 'object' || value === null || depth > maxDepth || Array.isArray(filter) !== Array.isArray(value)) return false
  if (Array.isArray(filter) && filter.length !== (value as readonly unknown[]).length) return false
  return Object.entries(filter).every(
    ([name, part]) => Object.hasOwn(value, name) && isLike(part, (value as Record<string, unknown>)[name], depth + 1),
  )
}
