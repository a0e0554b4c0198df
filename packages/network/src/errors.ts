import {AlephError} from '@aleph-onchain/common'

/** What can be wrong with an envelope of the gossip topics. */
export type EnvelopeProblem = 'malformed' | 'wrong-topic' | 'oversize' | 'wrong-id' | 'wrong-signature'

/** What went wrong between the peers, as data. */
export type NetworkReason =
  | {readonly code: 'NETWORK_ADDRESS_IN_USE'; readonly address: string}
  | {readonly code: 'NETWORK_CATCH_UP_FAILED'; readonly problem: CatchUpProblem}
  | {readonly code: 'NETWORK_ENVELOPE_INVALID'; readonly problem: EnvelopeProblem}
  | {readonly code: 'NETWORK_IDENTITY_EXPOSED'; readonly path: string; readonly mode: string}
  | {readonly code: 'NETWORK_IDENTITY_INVALID'; readonly path: string; readonly detail: string}
  | {readonly code: 'NETWORK_IDENTITY_UNREADABLE'; readonly path: string; readonly detail: string}
  | {readonly code: 'NETWORK_LISTEN_FAILED'; readonly address: string; readonly detail: string}
  | {readonly code: 'NETWORK_NODE_ID_INVALID'}
  | {readonly code: 'NETWORK_NO_NEW_PEERS'}
  | {readonly code: 'NETWORK_NOT_RUNNING'}
  | {readonly code: 'NETWORK_PAYLOAD_TOO_LARGE'; readonly sizeBytes: number; readonly limitBytes: number}
  | {readonly code: 'NETWORK_PEER_BANNED'}
  | {readonly code: 'NETWORK_PEER_DEAF'}
  | {readonly code: 'NETWORK_START_FAILED'; readonly detail: string}

/** What can go wrong while the history of a peer is read. */
export type CatchUpProblem = 'malformed' | 'oversize' | 'closed' | 'busy' | 'no-progress'

/** Error of the network package. */
export class NetworkError extends AlephError<NetworkReason> {}

/** Gives the text of whatever was thrown. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
