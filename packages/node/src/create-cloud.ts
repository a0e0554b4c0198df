import type {CloudView} from '@aleph-onchain/api'
import type {HeartbeatRelay, NodeMetadata} from '@aleph-onchain/chain'
import type {Clock, Logger, NamedPart} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {isItemHash} from '@aleph-onchain/message'
import type {Network} from '@aleph-onchain/network'
import type {FileStore} from '@aleph-onchain/storage'
import {OwnMetadata} from './chain/own-metadata.ts'
import {ChainCloud} from './cloud/chain-cloud.ts'
import {MachineReports} from './cloud/machine-reports.ts'
import {createPriceList} from './compute/price-list.ts'
import type {ChainParts} from './create-chain.ts'
import type {ComputeParts} from './create-compute.ts'
import type {SchedulingParts} from './create-scheduling.ts'
import type {NodeOptions} from './options.ts'

export interface CloudModules {
  readonly database: Database
  readonly files: FileStore
  readonly network: Network
  readonly chain: ChainParts
  readonly compute: ComputeParts | undefined
  readonly scheduling: SchedulingParts | undefined
  readonly relay: HeartbeatRelay | undefined
  readonly clock: Clock
  readonly logger: Logger
}

/** What a node tells of the cloud, itself included. */
export interface CloudParts {
  readonly view: CloudView
  readonly parts: readonly NamedPart[]
}

/** Disk is told in steps, so that the metadata does not change with every file. */
const diskStepMib = 10 * 1024

/** Builds what tells of the chain's jobs and nodes, and keeps this node's own metadata on the network. */
export function createCloud(modules: CloudModules, options: NodeOptions): CloudParts {
  const {chain, compute, scheduling, network} = modules
  const own = new OwnMetadata(modules, () => describeSelf(modules, options))
  const findHere = (vmHash: string) => (isItemHash(vmHash) ? compute?.executor.find(vmHash) : undefined)
  const machines = new MachineReports({metadata: chain.metadata, network}, findHere)
  const view = new ChainCloud({...modules, ...chain, machines, own, scheduler: scheduling?.scheduler})
  return {view, parts: [{name: 'metadata', part: own}]}
}

async function describeSelf({network, chain, compute}: CloudModules, options: NodeOptions): Promise<NodeMetadata> {
  const {publicUrl, listenAddresses} = options.network
  const url = publicUrl ?? `http://${options.api.bind.host}:${options.api.bind.port}`
  const common = {version: 1 as const, url, peerId: network.peerId, multiaddrs: [...listenAddresses], region: options.node.region}
  if (compute === undefined) return common
  const {vcpus, memoryMib, diskMib} = compute.executor.capacity().total
  const probes = await Promise.all(compute.hypervisors.map(async (hypervisor) => ({name: hypervisor.name, ...(await hypervisor.probe())})))
  return {
    ...common,
    capacity: {vcpus, memoryMiB: memoryMib, diskMiB: diskMib - (diskMib % diskStepMib)},
    prices: createPriceList(options.pricing.hourly, chain.clients.manifest),
    hypervisors: probes.filter(({isUsable}) => isUsable).map(({name}) => name),
  }
}
