import {AlephError} from '../errors.ts'
import {describeOrigin, type OptionOrigin} from './origin.ts'

/** One thing that is wrong with the options somebody gave. */
export type OptionFault =
  | {readonly kind: 'unknown'; readonly name: string; readonly origin: OptionOrigin; readonly nearest: string | undefined}
  | {readonly kind: 'invalid'; readonly key: string; readonly origin: OptionOrigin; readonly expected: string}

export type OptionsReason =
  | {readonly code: 'OPTIONS_INVALID'; readonly faults: readonly OptionFault[]}
  | {readonly code: 'OPTIONS_FILE_SYNTAX'; readonly path: string; readonly line: number; readonly column: number}
  | {readonly code: 'OPTIONS_FILE_UNREADABLE'; readonly path: string}

export class OptionsError extends AlephError<OptionsReason> {}

/** Makes the error that names every fault, so that a file is mended in one go. */
export function createFaultsError(faults: readonly OptionFault[]): OptionsError {
  return new OptionsError({code: 'OPTIONS_INVALID', faults}, {message: faults.map(describeFault).join('\n')})
}

/** Says what is wrong without repeating the value, which may be a secret. */
function describeFault(fault: OptionFault): string {
  if (fault.kind === 'invalid') return `option "${fault.key}" from ${describeOrigin(fault.origin)}: expected ${fault.expected}`
  const hint = fault.nearest === undefined ? '' : `; did you mean "${fault.nearest}"?`
  const subject = fault.origin.kind === 'env' ? 'unknown variable' : `${describeOrigin(fault.origin)}: unknown option`
  return `${subject} "${fault.name}"${hint}`
}
