import {findAggregate, type Reader} from '@aleph-onchain/pipeline'
import {ApiError} from '../../errors.ts'

/** Machine that somebody wants to operate. */
export interface OwnedMachine {
  readonly owner: string
  readonly type: 'INSTANCE' | 'PROGRAM'
}

/**
 * Throws API_SENDER_UNAUTHORIZED unless an address owns the machine or is named in the owner's `security` aggregate for machines of that
 * type. Only `address` and `types` of an entry count, as on published nodes.
 */
export async function authorizeOperator(reader: Reader, address: string, {owner, type}: OwnedMachine): Promise<void> {
  if (isSame(address, owner)) return
  const security = await findAggregate(reader, owner, 'security')
  if (!listAuthorizations(security).some((entry) => allows(entry, address, type))) throw new ApiError({code: 'API_SENDER_UNAUTHORIZED'})
}

function listAuthorizations(security: unknown): readonly unknown[] {
  const list: unknown = typeof security === 'object' && security !== null ? Reflect.get(security, 'authorizations') : undefined
  return Array.isArray(list) ? list : []
}

/** The entry comes from a user: whatever does not have the right shape allows nothing. */
function allows(entry: unknown, address: string, type: string): boolean {
  if (typeof entry !== 'object' || entry === null) return false
  const {address: named, types} = entry as {readonly address?: unknown; readonly types?: unknown}
  if (typeof named !== 'string' || !isSame(named, address)) return false
  return types === undefined || types === null || (Array.isArray(types) && (types.length === 0 || types.includes(type)))
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
