import {AlephError} from '@aleph-onchain/common'

/** What went wrong with the chain, as data. Endpoints are named by host alone: the rest of a URL may hold a key. */
export type ChainReason =
  | {readonly code: 'CHAIN_UNREACHABLE'; readonly failures: readonly string[]}
  | {readonly code: 'CHAIN_TIMEOUT'; readonly endpoint: string; readonly method: string}
  | {readonly code: 'CHAIN_RATE_LIMITED'; readonly endpoint: string; readonly retryAfterMs?: number}
  | {readonly code: 'CHAIN_ID_WRONG'; readonly endpoint: string; readonly expected: number; readonly actual: number}
  | {readonly code: 'CHAIN_RESPONSE_INVALID'; readonly endpoint: string; readonly problem: string}
  | {readonly code: 'CHAIN_RANGE_TOO_LARGE'; readonly endpoint: string}
  | {readonly code: 'CHAIN_REORGED'; readonly block: number}
  | {readonly code: 'CHAIN_FINAL_BLOCK_REORGED'; readonly block: number}
  | {readonly code: 'CHAIN_EVENT_INVALID'; readonly problem: string}
  | {readonly code: 'CHAIN_HISTORY_INCOMPLETE'; readonly event: string; readonly block: number; readonly missing: string}
  | {readonly code: 'CHAIN_DATABASE_FOREIGN'; readonly stored: string; readonly expected: string}
  | {readonly code: 'CHAIN_INTENT_UNKNOWN'; readonly key: string}
  | {readonly code: 'CHAIN_KEY_MISSING'}
  | {readonly code: 'CHAIN_METADATA_INVALID'; readonly problems: readonly string[]}
  | {readonly code: 'CHAIN_REVERTED'; readonly call: string; readonly error: string; readonly args: readonly string[]}
  | {readonly code: 'CHAIN_TRANSACTION_FAILED'; readonly hash: string; readonly problem: string}

/** Error of the chain package. */
export class ChainError extends AlephError<ChainReason> {}

/** Tells whether an error is one of ours with this code. */
export function hasChainCode(error: unknown, ...codes: readonly ChainReason['code'][]): error is ChainError {
  return error instanceof ChainError && codes.some((code) => code === error.code)
}
