import {AlephError, type Verdict} from '@aleph-onchain/common'
import {
  type ItemHash,
  isRetriedRejection,
  type MessageType,
  type PaymentType,
  type RejectionCode,
  rejectionCodes,
} from '@aleph-onchain/message'

/** Why a message was not processed, as data. */
export type PipelineReason =
  | {readonly code: 'PIPELINE_BUSY'; readonly limit: number}
  | {readonly code: 'PIPELINE_UNAVAILABLE'}
  | {readonly code: 'PIPELINE_UNREADABLE'; readonly errors: readonly unknown[]}
  | {readonly code: 'PIPELINE_STEP_FAILED'}
  | {readonly code: 'PIPELINE_FORMAT_INVALID'; readonly errors: readonly unknown[]; readonly verdict: Verdict}
  | {readonly code: 'PIPELINE_TYPE_UNSUPPORTED'; readonly type: MessageType}
  | {readonly code: 'PIPELINE_SIGNATURE_MISSING'}
  | {readonly code: 'PIPELINE_SIGNATURE_INVALID'}
  | {readonly code: 'PIPELINE_SIGNATURE_DIFFERS'}
  | {readonly code: 'PIPELINE_PERMISSION_DENIED'; readonly sender: string; readonly owner: string}
  | {readonly code: 'PIPELINE_PERMISSIONS_UNSETTLED'; readonly owner: string}
  | {readonly code: 'PIPELINE_CONTENT_UNAVAILABLE'; readonly missing: readonly ItemHash[]}
  | {readonly code: 'PIPELINE_FILE_UNAVAILABLE'; readonly missing: readonly ItemHash[]}
  | {readonly code: 'PIPELINE_FILE_TOO_LARGE'; readonly limitBytes: number}
  | {readonly code: 'PIPELINE_AMEND_WITHOUT_TARGET'}
  | {readonly code: 'PIPELINE_AMEND_TARGET_UNKNOWN'; readonly missing: readonly string[]}
  | {readonly code: 'PIPELINE_AMEND_OF_AMEND'; readonly target: string}
  | {readonly code: 'PIPELINE_STORE_REF_UNKNOWN'; readonly missing: readonly string[]}
  | {readonly code: 'PIPELINE_STORE_REF_IS_UPDATE'; readonly target: string}
  | {readonly code: 'PIPELINE_FORGET_WITHOUT_TARGET'}
  | {readonly code: 'PIPELINE_FORGET_TARGET_UNKNOWN'; readonly missing: readonly string[]; readonly missingAggregates: readonly string[]}
  | {readonly code: 'PIPELINE_FORGET_OF_FORGET'; readonly targets: readonly string[]}
  | {readonly code: 'PIPELINE_FORGET_IN_USE'; readonly file: string; readonly vm: string}
  | {readonly code: 'PIPELINE_FORGOTTEN'}
  | {readonly code: 'PIPELINE_PAYMENT_UNSUPPORTED'; readonly payment: PaymentType; readonly type: MessageType}
  | {readonly code: 'PIPELINE_PAYER_INVALID'; readonly payer: string}
  | {readonly code: 'PIPELINE_VM_REPLACES_UNKNOWN'; readonly missing: readonly string[]}
  | {readonly code: 'PIPELINE_VM_REF_UNKNOWN'; readonly missing: readonly string[]}
  | {readonly code: 'PIPELINE_VM_AMEND_FORBIDDEN'; readonly target: string}
  | {readonly code: 'PIPELINE_VM_REPLACES_UPDATE'; readonly target: string}
  | ({readonly code: 'PIPELINE_VM_VOLUME_TOO_SMALL'} & SmallVolume)

/** Volume that does not hold the file it starts as a copy of. */
export interface SmallVolume {
  /** Name of the volume, `rootfs` for the root disk. */
  readonly volume: string | null
  readonly ref: string
  readonly file: string
  readonly parentBytes: number
  readonly volumeBytes: number
}

type PipelineCode = PipelineReason['code']

/** Published number of each reason (reference of rejection codes: `rejectionCodes` of the message package). */
const rejections: Record<PipelineCode, RejectionCode> = {
  PIPELINE_BUSY: rejectionCodes.INTERNAL_ERROR,
  PIPELINE_UNAVAILABLE: rejectionCodes.INTERNAL_ERROR,
  PIPELINE_UNREADABLE: rejectionCodes.INVALID_FORMAT,
  PIPELINE_STEP_FAILED: rejectionCodes.INTERNAL_ERROR,
  PIPELINE_FORMAT_INVALID: rejectionCodes.INVALID_FORMAT,
  PIPELINE_TYPE_UNSUPPORTED: rejectionCodes.INVALID_FORMAT,
  PIPELINE_SIGNATURE_MISSING: rejectionCodes.INVALID_SIGNATURE,
  PIPELINE_SIGNATURE_INVALID: rejectionCodes.INVALID_SIGNATURE,
  PIPELINE_SIGNATURE_DIFFERS: rejectionCodes.INVALID_SIGNATURE,
  PIPELINE_PERMISSION_DENIED: rejectionCodes.PERMISSION_DENIED,
  PIPELINE_PERMISSIONS_UNSETTLED: rejectionCodes.INTERNAL_ERROR,
  PIPELINE_CONTENT_UNAVAILABLE: rejectionCodes.CONTENT_UNAVAILABLE,
  PIPELINE_FILE_UNAVAILABLE: rejectionCodes.FILE_UNAVAILABLE,
  PIPELINE_FILE_TOO_LARGE: rejectionCodes.FILE_UNAVAILABLE,
  PIPELINE_AMEND_WITHOUT_TARGET: rejectionCodes.POST_AMEND_NO_TARGET,
  PIPELINE_AMEND_TARGET_UNKNOWN: rejectionCodes.POST_AMEND_TARGET_NOT_FOUND,
  PIPELINE_AMEND_OF_AMEND: rejectionCodes.POST_AMEND_AMEND,
  PIPELINE_STORE_REF_UNKNOWN: rejectionCodes.STORE_REF_NOT_FOUND,
  PIPELINE_STORE_REF_IS_UPDATE: rejectionCodes.STORE_UPDATE_UPDATE,
  PIPELINE_FORGET_WITHOUT_TARGET: rejectionCodes.FORGET_NO_TARGET,
  PIPELINE_FORGET_TARGET_UNKNOWN: rejectionCodes.FORGET_TARGET_NOT_FOUND,
  PIPELINE_FORGET_OF_FORGET: rejectionCodes.FORGET_FORGET,
  PIPELINE_FORGET_IN_USE: rejectionCodes.FORGET_NOT_ALLOWED,
  PIPELINE_FORGOTTEN: rejectionCodes.FORGOTTEN_DUPLICATE,
  PIPELINE_PAYMENT_UNSUPPORTED: rejectionCodes.INVALID_PAYMENT_METHOD,
  PIPELINE_PAYER_INVALID: rejectionCodes.INVALID_PAYMENT_METHOD,
  PIPELINE_VM_REPLACES_UNKNOWN: rejectionCodes.VM_REF_NOT_FOUND,
  PIPELINE_VM_REF_UNKNOWN: rejectionCodes.VM_VOLUME_NOT_FOUND,
  PIPELINE_VM_AMEND_FORBIDDEN: rejectionCodes.VM_AMEND_NOT_ALLOWED,
  PIPELINE_VM_REPLACES_UPDATE: rejectionCodes.VM_UPDATE_UPDATE,
  PIPELINE_VM_VOLUME_TOO_SMALL: rejectionCodes.VM_VOLUME_TOO_SMALL,
}

/** Reasons that stand for good although their number is one of those that are tried again. */
const final: ReadonlySet<PipelineCode> = new Set(['PIPELINE_FILE_TOO_LARGE'])

/** What a sender can be shown to have got wrong without looking at our state: peers should not have forwarded it. */
const provable: ReadonlySet<PipelineCode> = new Set(['PIPELINE_UNREADABLE', 'PIPELINE_SIGNATURE_MISSING', 'PIPELINE_SIGNATURE_INVALID'])

/** Error of the pipeline: why a message is refused, or has to wait. */
export class PipelineError extends AlephError<PipelineReason> {
  /** Published number under which the refusal is recorded. */
  get rejection(): RejectionCode {
    return rejections[this.code]
  }

  /** Whether the message waits and is tried again, instead of being rejected. */
  get isRetried(): boolean {
    return isRetriedRejection(this.rejection) && !final.has(this.code)
  }

  /** What the gossip peer deserves from whom the message came. */
  get verdict(): Verdict {
    if ('verdict' in this.reason) return this.reason.verdict
    return provable.has(this.code) ? 'reject' : 'ignore'
  }

  /** Hashes of messages and files whose arrival makes another attempt worth while. */
  get missing(): readonly string[] {
    return 'missing' in this.reason ? this.reason.missing : []
  }
}
