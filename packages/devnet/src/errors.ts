import {AlephError} from '@aleph-onchain/common'

export type DevnetReason =
  | {readonly code: 'DEVNET_BINARY_MISSING'; readonly binary: string}
  | {readonly code: 'DEVNET_CHAIN_FAILED'; readonly log: string}
  | {readonly code: 'DEVNET_DATA_DIR_UNUSABLE'; readonly dataDir: string}
  | {readonly code: 'DEVNET_LAUNCH_FAILED'; readonly problem: string}
  | {readonly code: 'DEVNET_NODE_FAILED'; readonly node: number; readonly log: string}
  | {readonly code: 'DEVNET_NOT_RUNNING'; readonly dataDir: string}
  | {readonly code: 'DEVNET_PORT_IN_USE'; readonly port: number; readonly usedFor: string}
  | {readonly code: 'DEVNET_RUNNING'; readonly dataDir: string}
  | {readonly code: 'DEVNET_USAGE'; readonly problem: string}

/** What can go wrong while a devnet is brought up or spoken to. */
export class DevnetError extends AlephError<DevnetReason> {}
