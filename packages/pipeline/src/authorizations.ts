import type {MessageType} from '@aleph-onchain/message'

/** Something that somebody wants to write under an owner's address. */
export interface Subject {
  /** Address whose `security` aggregate decides, letter by letter. */
  readonly owner: string
  readonly chain: string
  readonly channel: string | null
  readonly type: MessageType | string
  /** `content.type` of a POST. */
  readonly postType: string | null
  /** Key of an AGGREGATE. */
  readonly aggregateKey: string | null
}

/** Tells whether two addresses are the same: case never counts. */
export function isSameAddress(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase()
}

/**
 * Tells whether one entry of a `security` aggregate's `authorizations` allows `sender` to write the subject. The value comes
 * from a user: whatever does not have the right shape allows nothing.
 */
export function isAuthorized(authorizations: unknown, sender: string, subject: Subject): boolean {
  return Array.isArray(authorizations) && authorizations.some((entry) => allows(entry, sender, subject))
}

function allows(entry: unknown, sender: string, {chain, channel, type, postType, aggregateKey}: Subject): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  const filters: Readonly<Record<string, unknown>> = {...entry}
  return (
    typeof filters.address === 'string' &&
    isSameAddress(filters.address, sender) &&
    (isUnset(filters.chain) || filters.chain === chain) &&
    admits(filters.channels, channel) &&
    admits(filters.types, type) &&
    (type !== 'POST' || admits(filters.post_types, postType)) &&
    (type !== 'AGGREGATE' || admits(filters.aggregate_keys, aggregateKey))
  )
}

/** An absent or empty filter admits everything. */
function admits(filter: unknown, value: string | null): boolean {
  return isUnset(filter) || (Array.isArray(filter) && filter.includes(value))
}

function isUnset(filter: unknown): boolean {
  return filter === undefined || filter === null || filter === '' || (Array.isArray(filter) && filter.length === 0)
}
