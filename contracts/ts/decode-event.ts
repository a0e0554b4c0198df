import {type Address, type DecodeEventLogReturnType, decodeEventLog, type Hex, isAddressEqual} from 'viem'
import {contractAbis, type ProtocolContract, protocolContracts} from './abis.ts'
import type {DeployManifest} from './manifest.ts'

/** Event of one contract. */
export type EventOf<Contract extends ProtocolContract> = {readonly contract: Contract} & DecodeEventLogReturnType<
  (typeof contractAbis)[Contract]
>

/** Event of any contract of the protocol, told apart by `contract` and `eventName`. */
export type ContractEvent = {[Contract in ProtocolContract]: EventOf<Contract>}[ProtocolContract]

/** The part of a log that tells which event it is. */
export interface EventLog {
  readonly address: Address
  readonly topics: readonly Hex[]
  readonly data: Hex
}

type Log = Pick<EventLog, 'data'> & {topics: [Hex, ...Hex[]]}

/**
 * Decodes a log by the contract that emitted it: contracts have events of one name with different values.
 * @returns undefined for a log of no contract of the manifest, or of an event that this version does not know
 */
export function decodeContractEvent(manifest: DeployManifest, {address, topics, data}: EventLog): ContractEvent | undefined {
  const contract = protocolContracts.find((name) => isAddressEqual(manifest.contracts[name].address, address))
  const [signature, ...rest] = topics
  if (contract === undefined || signature === undefined) return undefined
  try {
    return decoders[contract]({topics: [signature, ...rest], data})
  } catch {
    return undefined
  }
}

const decoders: {readonly [Contract in ProtocolContract]: (log: Log) => EventOf<Contract>} = {
  NodeRegistry: (log) => ({contract: 'NodeRegistry', ...decodeEventLog({abi: contractAbis.NodeRegistry, ...log})}),
  StakingManager: (log) => ({contract: 'StakingManager', ...decodeEventLog({abi: contractAbis.StakingManager, ...log})}),
  RewardsDistributor: (log) => ({contract: 'RewardsDistributor', ...decodeEventLog({abi: contractAbis.RewardsDistributor, ...log})}),
  JobManager: (log) => ({contract: 'JobManager', ...decodeEventLog({abi: contractAbis.JobManager, ...log})}),
  PaymentManager: (log) => ({contract: 'PaymentManager', ...decodeEventLog({abi: contractAbis.PaymentManager, ...log})}),
  StorageRegistry: (log) => ({contract: 'StorageRegistry', ...decodeEventLog({abi: contractAbis.StorageRegistry, ...log})}),
  DomainRegistry: (log) => ({contract: 'DomainRegistry', ...decodeEventLog({abi: contractAbis.DomainRegistry, ...log})}),
  SLAManager: (log) => ({contract: 'SLAManager', ...decodeEventLog({abi: contractAbis.SLAManager, ...log})}),
  ImageMarketplace: (log) => ({contract: 'ImageMarketplace', ...decodeEventLog({abi: contractAbis.ImageMarketplace, ...log})}),
  AlephGovernor: (log) => ({contract: 'AlephGovernor', ...decodeEventLog({abi: contractAbis.AlephGovernor, ...log})}),
  AlephTimelock: (log) => ({contract: 'AlephTimelock', ...decodeEventLog({abi: contractAbis.AlephTimelock, ...log})}),
  AlephVotes: (log) => ({contract: 'AlephVotes', ...decodeEventLog({abi: contractAbis.AlephVotes, ...log})}),
  StakeVotes: (log) => ({contract: 'StakeVotes', ...decodeEventLog({abi: contractAbis.StakeVotes, ...log})}),
}
