import {AlephError, type Verdict} from '@aleph-onchain/common'
import type {Chain} from './chain.ts'
import type {Issue} from './issues.ts'
import {rejectionCodes} from './rejection-codes.ts'

/** What is wrong with a message; `issues` is the list with which the API answers. */
export type MessageReason =
  | {readonly code: 'MESSAGE_ENVELOPE_INVALID'; readonly issues: readonly Issue[]}
  | {readonly code: 'MESSAGE_HASH_MISMATCH'; readonly issues: readonly Issue[]; readonly expected: string; readonly actual: string}
  | {readonly code: 'MESSAGE_HASH_UNKNOWN'; readonly issues: readonly Issue[]}
  | {readonly code: 'MESSAGE_TOO_LONG'; readonly issues: readonly Issue[]; readonly characters: number; readonly limit: number}
  | {readonly code: 'MESSAGE_CONTENT_INVALID'; readonly issues: readonly Issue[]}
  | {readonly code: 'MESSAGE_CHAIN_UNSUPPORTED'; readonly issues: readonly Issue[]; readonly chain: Chain}
  | {readonly code: 'MESSAGE_KEY_INVALID'}

/** Issues that a message of a later version of the protocol would raise: a word or a key that this version does not know. */
const laterVersion: ReadonlySet<string> = new Set(['enum', 'literal_error', 'extra_forbidden'])

/** Error of this package: a message that no node of this version accepts, or a key nobody can sign with. */
export class MessageError extends AlephError<MessageReason> {
  get issues(): readonly Issue[] {
    return 'issues' in this.reason ? this.reason.issues : []
  }

  /** Published rejection code: everything that parsing refuses is a format error. */
  get rejectionCode(): typeof rejectionCodes.INVALID_FORMAT {
    return rejectionCodes.INVALID_FORMAT
  }

  /** What the gossip peer deserves that sent it: a peer that runs a later version is not to blame. */
  get verdict(): Verdict {
    if (this.code === 'MESSAGE_CHAIN_UNSUPPORTED') return 'ignore'
    return this.issues.every((issue) => laterVersion.has(issue.type)) ? 'ignore' : 'reject'
  }
}
