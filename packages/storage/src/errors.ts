import {AlephError} from '@aleph-onchain/common'

/** Why a peer did not bring a file, as far as we can tell. */
export type PeerFault = 'unreachable' | 'status' | 'range' | 'stalled' | 'broken' | 'too-large' | 'wrong-bytes'

/** What went wrong with a file, as data. */
export type StorageReason =
  | {readonly code: 'STORAGE_HASH_MISMATCH'; readonly expected: string; readonly actual: string}
  | {readonly code: 'STORAGE_HASH_UNSUPPORTED'; readonly hash: string}
  | {readonly code: 'STORAGE_FILE_TOO_LARGE'; readonly limitBytes: number}
  | {readonly code: 'STORAGE_FILE_NOT_FOUND'; readonly hash: string}
  | {readonly code: 'STORAGE_RANGE_INVALID'; readonly start: number; readonly end: number; readonly sizeBytes: number}
  | {readonly code: 'STORAGE_DISK_FULL'; readonly detail: string}
  | {readonly code: 'STORAGE_QUOTA_EXCEEDED'; readonly limitBytes: number}
  | {readonly code: 'STORAGE_IO_FAILED'; readonly detail: string}
  | {readonly code: 'STORAGE_PEER_FAILED'; readonly peer: string; readonly fault: PeerFault; readonly detail: string}
  | {readonly code: 'STORAGE_FILE_UNAVAILABLE'; readonly hash: string}

/** Error of the storage package. */
export class StorageError extends AlephError<StorageReason> {}
