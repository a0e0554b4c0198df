import {AlephError} from '@aleph-onchain/common'

/** One thing that is wrong with a parameter, in the shape that published nodes answer with. */
export interface ParameterIssue {
  /** Machine word such as `int_parsing` or `enum`. */
  readonly type: string
  readonly loc: readonly (string | number)[]
  readonly msg: string
  /** Beginning of the text that was refused. */
  readonly input?: unknown
}

/** Why a request is refused, as data. */
export type ApiReason =
  | {readonly code: 'API_AGGREGATE_UNKNOWN'; readonly address: string}
  | {readonly code: 'API_BACKUP_LINK_INVALID'}
  | {readonly code: 'API_BALANCES_UNKNOWN'; readonly network: string}
  | {readonly code: 'API_BODY_INVALID'; readonly issues?: readonly ParameterIssue[]}
  | {readonly code: 'API_BODY_TOO_LARGE'; readonly limitBytes: number}
  | {readonly code: 'API_CLOUD_UNKNOWN'; readonly what: 'job' | 'node'; readonly id: string}
  | {readonly code: 'API_CONTENT_INVALID'; readonly issues: readonly ParameterIssue[]}
  | {readonly code: 'API_FEATURE_OFF'; readonly feature: string}
  | {readonly code: 'API_FILE_PART_MISSING'}
  | {readonly code: 'API_FILE_TOO_LARGE'; readonly limitBytes: number}
  | {readonly code: 'API_FILE_UNKNOWN'; readonly hash: string}
  | {readonly code: 'API_FILES_NONE'; readonly address: string}
  | {readonly code: 'API_FILTER_TOO_BROAD'; readonly searchedRows: number}
  | {readonly code: 'API_FILTER_UNSUPPORTED'; readonly filters: readonly string[]}
  | {readonly code: 'API_HASH_INVALID'; readonly hash: string}
  | {readonly code: 'API_INSTANCE_EXPECTED'; readonly hash: string}
  | {readonly code: 'API_IPFS_DISABLED'}
  | {readonly code: 'API_JOB_UNASSIGNED'; readonly hash: string}
  | {readonly code: 'API_JSON_INVALID'}
  | {readonly code: 'API_LISTEN_FAILED'; readonly host: string; readonly port: number; readonly detail: string}
  | {readonly code: 'API_LOGIN_REQUIRED'}
  | {readonly code: 'API_MACHINE_UNKNOWN'; readonly hash: string}
  | {readonly code: 'API_MESSAGE_NOT_PROCESSED'; readonly status: string}
  | {readonly code: 'API_MESSAGE_UNKNOWN'; readonly hash: string}
  | {readonly code: 'API_METHOD_NOT_ALLOWED'; readonly allowed: readonly string[]}
  | {readonly code: 'API_MIGRATION_SOURCE_FORBIDDEN'; readonly host: string}
  | {readonly code: 'API_MULTIPART_INVALID'; readonly detail: string}
  | {readonly code: 'API_NODE_OTHER'; readonly nodeHash: string | null}
  | {readonly code: 'API_NODE_UNREGISTERED'}
  | {readonly code: 'API_OPERATOR_INVALID'; readonly detail: string}
  | {readonly code: 'API_OPERATOR_UNAUTHORIZED'; readonly detail: string}
  | {readonly code: 'API_PAGE_INVALID'; readonly page: string}
  | {readonly code: 'API_PAGE_TOO_DEEP'; readonly reachableRows: number}
  | {readonly code: 'API_PARAMETERS_INVALID'; readonly issues: readonly ParameterIssue[]}
  | {readonly code: 'API_PAYMENT_UNSUPPORTED'; readonly payment: string}
  | {readonly code: 'API_PROGRAM_ANSWER_INVALID'; readonly hash: string}
  | {readonly code: 'API_PROGRAM_UNREACHABLE'; readonly hash: string; readonly why: string}
  | {readonly code: 'API_REF_UNKNOWN'; readonly ref: string}
  | {readonly code: 'API_REQUEST_INVALID'; readonly detail: string}
  | {readonly code: 'API_RESERVATION_FAILED'; readonly why: string}
  | {readonly code: 'API_RESTORE_INVALID'; readonly detail: string}
  | {readonly code: 'API_RESULT_TOO_LARGE'; readonly limit: number}
  | {readonly code: 'API_ROUTE_UNKNOWN'}
  | {readonly code: 'API_SCHEDULER_UNAUTHORIZED'; readonly detail: string}
  | {readonly code: 'API_SENDER_UNAUTHORIZED'}
  | {readonly code: 'API_TOPIC_FORBIDDEN'; readonly topic: string}
  | {readonly code: 'API_UPGRADE_REQUIRED'}
  | {readonly code: 'API_UPLOAD_FORBIDDEN'}
  | {readonly code: 'API_UPLOAD_HASH_DIFFERS'; readonly expected: string; readonly actual: string}
  | {readonly code: 'API_UPLOAD_INVALID'; readonly issues: readonly ParameterIssue[]}
  | {readonly code: 'API_UPLOAD_TOO_LARGE'; readonly limitBytes: number}
  | {readonly code: 'API_UPLOADS_BUSY'; readonly limit: number}
  | {readonly code: 'API_VERSION_INVALID'; readonly reference: string}
  | {readonly code: 'API_VERSION_OUTDATED'; readonly current: string; readonly reference: string}

/** Error of the API: a request that is refused. */
export class ApiError extends AlephError<ApiReason> {}
