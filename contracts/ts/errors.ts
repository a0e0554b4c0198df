/** What went wrong with a deployment or its manifest, as data. */
export type ContractsReason =
  | {readonly code: 'CONTRACTS_FILE_INVALID'; readonly problem: string}
  | {readonly code: 'CONTRACTS_OPTION_MISSING'; readonly option: string}
  | {readonly code: 'CONTRACTS_LIBRARY_UNKNOWN'; readonly library: string}
  | {readonly code: 'CONTRACTS_STEP_FAILED'; readonly step: string; readonly hash: string}
  | {readonly code: 'CONTRACTS_NOT_VERIFIED'; readonly findings: readonly string[]}
  | {readonly code: 'CONTRACTS_ACCOUNTS_MISSING'; readonly needed: number; readonly given: number}

/** Failure of this package, of the form of all our errors and with a code of their table, though `common` is a sibling that it does not see. */
export class ContractsError extends Error {
  readonly reason: ContractsReason

  constructor(reason: ContractsReason, message: string, options: {readonly cause?: unknown} = {}) {
    super(message, options)
    this.name = 'ContractsError'
    this.reason = reason
  }

  get code(): ContractsReason['code'] {
    return this.reason.code
  }
}
