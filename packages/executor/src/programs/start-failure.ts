import {AlephError, type ErrorCode} from '@aleph-onchain/common'
import type {VmView} from '../vm-view.ts'

/** Why the machine of a program does not run, with the code of what its last start failed with. */
export class ProgramStartFailure extends AlephError<{readonly code: ErrorCode; readonly vmHash: string}> {
  constructor({vmHash}: VmView, {code, text}: NonNullable<VmView['problem']>) {
    super({code: code as ErrorCode, vmHash}, {message: text})
  }
}
