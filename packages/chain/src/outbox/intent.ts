import type {ProtocolContract} from '@aleph-onchain/contracts'
import type {ChainIntentStatus, ChainIntentsTable} from '@aleph-onchain/database'
import type {Address, Hex} from 'viem'
import {ChainError} from '../errors.ts'

/** A transaction that this node wants on the chain, once. */
export interface Intent {
  /** Names the wish: a second intent of the same key is the first one. */
  readonly key: string
  readonly contract: ProtocolContract | 'token'
  readonly to: Address
  readonly data: Hex
  /** What it is for, in one phrase for people. */
  readonly purpose: string
  /** Time after which it is not begun any more. */
  readonly expiresAtMs?: number
}

/** What became of an intent. `confirmed`, `failed` and `expired` are final. */
export interface IntentState {
  readonly key: string
  readonly contract: string
  readonly purpose: string
  readonly status: ChainIntentStatus
  readonly isFinal: boolean
  /** Hash of its transaction, once signed. */
  readonly transaction: Hex | undefined
  readonly block: number | undefined
  /** Why it failed: the name of the contract's error with its values, or a text. */
  readonly error: IntentError | undefined
  readonly createdMs: number
  readonly settledMs: number | undefined
}

/** Why an intent failed. */
export interface IntentError {
  /** Name of the contract's error; undefined when it was something else. */
  readonly name: string | undefined
  readonly args: readonly string[]
  readonly text: string
}

/** Tells whether an intent can change no more. */
export function isFinal(status: ChainIntentStatus): boolean {
  return status === 'confirmed' || status === 'failed' || status === 'expired'
}

/** Reads an intent's state off its row. */
export function toIntentState(row: Omit<ChainIntentsTable, 'id'>): IntentState {
  return {
    key: row.key,
    contract: row.contract,
    purpose: row.purpose,
    status: row.status,
    isFinal: isFinal(row.status),
    transaction: (row.tx_hash as Hex | null) ?? undefined,
    block: row.block_number ?? undefined,
    error:
      row.error_text === null
        ? undefined
        : {name: row.error_name ?? undefined, args: row.error_args === null ? [] : JSON.parse(row.error_args), text: row.error_text},
    createdMs: row.created_ms,
    settledMs: row.settled_ms ?? undefined,
  }
}

/** Throws what kept an intent from being carried out, unless it was. */
export function assertConfirmed(state: IntentState): void {
  if (state.status === 'confirmed') return
  const {error} = state
  if (error?.name !== undefined) {
    const message = `${state.purpose}: ${error.text}`
    throw new ChainError({code: 'CHAIN_REVERTED', call: state.key, error: error.name, args: error.args}, {message})
  }
  const problem = error?.text ?? state.status
  throw new ChainError(
    {code: 'CHAIN_TRANSACTION_FAILED', hash: state.transaction ?? '', problem},
    {message: `${state.purpose}: ${problem}`},
  )
}
