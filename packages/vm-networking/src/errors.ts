import {AlephError} from '@aleph-onchain/common'

/** What went wrong with the network of a machine, as data. */
export type VmNetworkReason =
  | {readonly code: 'VM_NETWORK_HASH_INVALID'}
  | {readonly code: 'VM_NETWORK_FORWARD_INVALID'; readonly position: number; readonly problem: string}
  | {readonly code: 'VM_NETWORK_FORWARDS_TOO_MANY'; readonly limit: number}
  | {readonly code: 'VM_NETWORK_REQUEST_INVALID'; readonly problem: string}
  | {readonly code: 'VM_NETWORK_NOT_WANTED'; readonly vmHash: string}
  | {readonly code: 'VM_NETWORK_UNKNOWN'; readonly vmHash: string}
  | {readonly code: 'VM_NETWORK_PLAN_INVALID'; readonly problem: string}
  | {readonly code: 'VM_NETWORK_POOL_EXHAUSTED'; readonly pool: string}
  | {readonly code: 'VM_NETWORK_PORTS_EXHAUSTED'; readonly first: number; readonly last: number}
  | {readonly code: 'VM_NETWORK_TAP_IMPOSSIBLE'; readonly why: string}
  | {readonly code: 'VM_NETWORK_TOOL_MISSING'; readonly tool: string; readonly debianPackage: string}
  | {readonly code: 'VM_NETWORK_COMMAND_FAILED'; readonly command: string; readonly detail: string}
  | {readonly code: 'VM_NETWORK_SYSCTL_FAILED'; readonly key: string}

/** Error of the vm-networking package. */
export class VmNetworkError extends AlephError<VmNetworkReason> {}
