import type {Address, TypedDataDomain} from 'viem'

/**
 * The EIP-712 types of the protocol (src/libraries/TypedData.sol): `account.signTypedData({domain, types, primaryType, message})` with
 * `types: typedData` and `primaryType` one of its keys.
 */
export const typedData = {
  /** A node's sign of life, sent on by a coordinator. Signed by the operator or the hot key; for NodeRegistry. */
  Heartbeat: [
    {name: 'nodeId', type: 'bytes32'},
    {name: 'statusHash', type: 'bytes32'},
    {name: 'timestamp', type: 'uint64'},
  ],
  /** A hot key's consent to act for a node; for NodeRegistry. */
  HeartbeatKey: [
    {name: 'nodeId', type: 'bytes32'},
    {name: 'key', type: 'address'},
    {name: 'deadline', type: 'uint64'},
  ],
  /** A node's consent to run a job at a price, sent on by a coordinator; for JobManager. */
  AcceptJob: [
    {name: 'jobId', type: 'uint256'},
    {name: 'specHash', type: 'bytes32'},
    {name: 'nodeId', type: 'bytes32'},
    {name: 'pricePerSecond', type: 'uint256'},
    {name: 'expiry', type: 'uint64'},
  ],
  /** A coordinator's permission for a node to take a job, sent by the node; for JobManager. */
  AssignTicket: [
    {name: 'jobId', type: 'uint256'},
    {name: 'specHash', type: 'bytes32'},
    {name: 'nodeId', type: 'bytes32'},
    {name: 'pricePerSecond', type: 'uint256'},
    {name: 'expiry', type: 'uint64'},
  ],
  /** A payer's permission for a spender, with its limits; for PaymentManager. */
  SpendApproval: [
    {name: 'payer', type: 'address'},
    {name: 'spender', type: 'address'},
    {name: 'token', type: 'address'},
    {name: 'maxRate', type: 'uint256'},
    {name: 'maxTotal', type: 'uint256'},
    {name: 'expiry', type: 'uint64'},
    {name: 'nonce', type: 'uint256'},
  ],
  /** An owner's order to a node to keep a piece of data; for StorageRegistry. */
  StorageCommitment: [
    {name: 'nodeId', type: 'bytes32'},
    {name: 'owner', type: 'address'},
    {name: 'root', type: 'bytes32'},
    {name: 'contentHash', type: 'bytes32'},
    {name: 'size', type: 'uint64'},
    {name: 'hashKind', type: 'uint8'},
    {name: 'expiry', type: 'uint64'},
    {name: 'salt', type: 'uint256'},
  ],
  /** An owner's release of a node from a commitment; for StorageRegistry. */
  ReleaseCommitment: [
    {name: 'commitmentId', type: 'bytes32'},
    {name: 'deadline', type: 'uint64'},
  ],
  /** A verifier's word that it saw the TXT record of a domain's owner; for DomainRegistry. */
  DomainAttestation: [
    {name: 'domainKey', type: 'bytes32'},
    {name: 'owner', type: 'address'},
    {name: 'nonce', type: 'uint256'},
    {name: 'observedAt', type: 'uint64'},
  ],
} as const

/** Name of a type that somebody signs. */
export type TypedDataName = keyof typeof typedData

/** Contract that checks signatures; its name is part of what is signed. */
export type TypedDataContract = 'NodeRegistry' | 'JobManager' | 'PaymentManager' | 'StorageRegistry' | 'DomainRegistry'

/** Returns the EIP-712 domain of a contract: its name, version 1, the chain, its proxy. */
export function typedDataDomain(name: TypedDataContract, chainId: number, verifyingContract: Address) {
  return {name, version: '1', chainId, verifyingContract} as const satisfies TypedDataDomain
}
