import {AlephError, errorTable} from '@aleph-onchain/common'

/** What went wrong with a machine, as data. */
export type ExecutorReason =
  | {readonly code: 'EXECUTOR_MESSAGE_UNKNOWN'; readonly vmHash: string}
  | {readonly code: 'EXECUTOR_SPEC_INVALID'; readonly vmHash: string; readonly detail: string}
  | {readonly code: 'EXECUTOR_UNSUPPORTED'; readonly vmHash: string; readonly feature: string}
  | {
      readonly code: 'EXECUTOR_CAPACITY_EXCEEDED'
      readonly resource: 'vcpus' | 'memory' | 'disk' | 'gpu'
      readonly wanted: number
      readonly free: number
    }
  | {readonly code: 'EXECUTOR_MACHINE_UNKNOWN'; readonly vmHash: string}
  | {readonly code: 'EXECUTOR_NOT_RUNNING'; readonly vmHash: string}
  | {readonly code: 'EXECUTOR_BUSY'; readonly vmHash: string; readonly work: string}
  | {readonly code: 'EXECUTOR_FILE_UNKNOWN'; readonly ref: string}
  | {readonly code: 'EXECUTOR_IMAGE_INVALID'; readonly detail: string}
  | {readonly code: 'EXECUTOR_IMAGE_UNSAFE'; readonly detail: string}
  | {readonly code: 'EXECUTOR_IMAGE_TOO_LARGE'; readonly sizeBytes: number; readonly limitBytes: number}
  | {readonly code: 'EXECUTOR_DISK_FAILED'; readonly detail: string}
  | {readonly code: 'EXECUTOR_DISK_FULL'; readonly wantedBytes: number; readonly freeBytes: number}
  | {readonly code: 'EXECUTOR_TOOL_MISSING'; readonly tool: string; readonly package: string}
  | {readonly code: 'EXECUTOR_HYPERVISOR_UNUSABLE'; readonly hypervisor: string; readonly detail: string}
  | {readonly code: 'EXECUTOR_HYPERVISOR_FAILED'; readonly detail: string}
  | {readonly code: 'EXECUTOR_HYPERVISOR_SILENT'; readonly command: string; readonly deadlineMs: number}
  | {readonly code: 'EXECUTOR_HYPERVISOR_PROTOCOL'; readonly detail: string}
  | {readonly code: 'EXECUTOR_HYPERVISOR_REFUSED'; readonly command: string; readonly detail: string}
  | {readonly code: 'EXECUTOR_MACHINE_CRASHED'; readonly detail: string}
  | {readonly code: 'EXECUTOR_GUEST_POWERED_OFF'}
  | {readonly code: 'EXECUTOR_AGENT_SILENT'; readonly command: string; readonly deadlineMs: number}
  | {readonly code: 'EXECUTOR_AGENT_PROTOCOL'; readonly detail: string}
  | {readonly code: 'EXECUTOR_AGENT_REFUSED'; readonly command: string; readonly detail: string}
  | {readonly code: 'EXECUTOR_NETWORK_FAILED'; readonly detail: string}
  | {readonly code: 'EXECUTOR_STEP_FAILED'; readonly step: string}
  | {readonly code: 'EXECUTOR_PROGRAM_FAILED'; readonly detail: string}
  | {readonly code: 'EXECUTOR_PROGRAM_OVERLOADED'; readonly vmHash: string; readonly limit: number}
  | {readonly code: 'EXECUTOR_BACKUP_UNKNOWN'; readonly backupId: string}
  | {readonly code: 'EXECUTOR_BACKUP_FAILED'; readonly detail: string}
  | {readonly code: 'EXECUTOR_BACKUP_TOKEN_INVALID'}
  | {readonly code: 'EXECUTOR_MIGRATION_UNKNOWN'; readonly vmHash: string}
  | {readonly code: 'EXECUTOR_MIGRATION_FAILED'; readonly detail: string}

/** Error of the executor; its text ends with the detail, where there is one. */
export class ExecutorError extends AlephError<ExecutorReason> {
  constructor(reason: ExecutorReason, options: {readonly cause?: unknown} = {}) {
    const {text} = errorTable[reason.code]
    super(reason, {...options, message: 'detail' in reason ? `${text} (${reason.detail})` : text})
  }
}
