import {AlephError} from '@aleph-onchain/common'

export type NodeReason =
  | {readonly code: 'NODE_DATA_DIR_UNUSABLE'; readonly dataDir: string}
  | {readonly code: 'NODE_FILE_EXISTS'; readonly path: string}
  | {readonly code: 'NODE_UNHEALTHY'; readonly failed: readonly string[]}
  | {readonly code: 'NODE_USAGE'; readonly problem: string}

/** What can go wrong before the node runs. */
export class NodeError extends AlephError<NodeReason> {}
