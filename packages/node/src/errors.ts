import {AlephError} from '@aleph-onchain/common'

export type NodeReason =
  | {readonly code: 'NODE_CHAIN_OFF'}
  | {readonly code: 'NODE_COORDINATOR_UNREACHABLE'}
  | {readonly code: 'NODE_DATA_DIR_UNUSABLE'; readonly dataDir: string}
  | {readonly code: 'NODE_FILE_EXISTS'; readonly path: string}
  | {readonly code: 'NODE_JOB_TAKEN'; readonly jobId: string; readonly status: string}
  | {readonly code: 'NODE_JOB_UNKNOWN'; readonly jobId: string}
  | {readonly code: 'NODE_KEY_EXPOSED'; readonly path: string}
  | {readonly code: 'NODE_KEY_INVALID'; readonly path: string}
  | {readonly code: 'NODE_KEY_ROLES'; readonly path: string}
  | {readonly code: 'NODE_MANIFEST_UNREADABLE'; readonly path: string}
  | {readonly code: 'NODE_PRICE_TOO_LOW'; readonly jobId: string; readonly offered: string; readonly price: string}
  | {readonly code: 'NODE_SILENT'; readonly url: string}
  | {readonly code: 'NODE_TOKEN_REFUSED'; readonly token: string}
  | {readonly code: 'NODE_UNHEALTHY'; readonly failed: readonly string[]}
  | {readonly code: 'NODE_UNREGISTERED'}
  | {readonly code: 'NODE_USAGE'; readonly problem: string}

/** What can go wrong in the node's own parts: before it runs, and where it answers for itself. */
export class NodeError extends AlephError<NodeReason> {}
