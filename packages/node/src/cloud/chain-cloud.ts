import type {ChainAnswer, CloudView, DryRun, JobAnswer, JobFilter, JobStoryAnswer, NodeAnswer} from '@aleph-onchain/api'
import {
  type ChainClients,
  type ChainWatcher,
  findJob,
  findNode,
  type HeartbeatRelay,
  listJobs,
  listNodes,
  type Outbox,
} from '@aleph-onchain/chain'
import type {Database} from '@aleph-onchain/database'
import type {PeerNetwork} from '@aleph-onchain/network'
import type {PlacementExplanation, PlacementRequest, Scheduler} from '@aleph-onchain/scheduler'
import {getAddress, isAddress} from 'viem'
import type {MetadataCache} from '../chain/metadata-cache.ts'
import type {ChainIdentity} from '../chain/node-identity.ts'
import type {OwnMetadata} from '../chain/own-metadata.ts'
import {explainJob} from './explain-job.ts'
import {toJobAnswer, toNodeAnswer} from './job-answers.ts'
import {findKnown} from './known-node.ts'
import type {MachineReports} from './machine-reports.ts'

export interface ChainCloudModules {
  readonly database: Database
  readonly watcher: ChainWatcher
  readonly clients: ChainClients
  readonly outbox: Outbox
  readonly identity: ChainIdentity
  readonly metadata: MetadataCache
  readonly network: Pick<PeerNetwork, 'peers'>
  readonly machines: MachineReports
  readonly own: Pick<OwnMetadata, 'read'>
  readonly scheduler: Scheduler | undefined
  readonly relay: HeartbeatRelay | undefined
}

const statuses = ['created', 'assigned', 'running', 'suspended', 'stopping', 'stopped', 'completed', 'failed', 'expired'] as const
const noJob = 0n

/** The cloud as this node's projections have it. */
export class ChainCloud implements CloudView {
  readonly #modules: ChainCloudModules

  constructor(modules: ChainCloudModules) {
    this.#modules = modules
  }

  async listJobs({status, payer, nodeId, after, limit}: JobFilter): Promise<readonly JobAnswer[]> {
    const known = statuses.find((candidate) => candidate === status)
    if (status !== undefined && known === undefined) return []
    if (payer !== undefined && !isAddress(payer, {strict: false})) return []
    const jobs = await listJobs(this.#modules.database.reader, {
      ...(known === undefined ? {} : {statuses: [known]}),
      ...(payer === undefined ? {} : {payer: getAddress(payer)}),
      ...(nodeId === undefined ? {} : {nodeId}),
      afterId: after ?? noJob,
      limit,
    })
    return jobs.map(toJobAnswer)
  }

  async findJob(jobId: bigint): Promise<JobAnswer | undefined> {
    const job = await findJob(this.#modules.database.reader, jobId)
    return job === undefined ? undefined : toJobAnswer(job)
  }

  async explainJob(jobId: bigint): Promise<JobStoryAnswer | undefined> {
    const {database, machines} = this.#modules
    const job = await findJob(database.reader, jobId)
    return job === undefined ? undefined : await explainJob(job, {database, machines, readRunway: (id) => this.#readRunway(id)})
  }

  async listNodes(): Promise<readonly NodeAnswer[]> {
    const nodes = await listNodes(this.#modules.database.reader)
    return nodes.map((node) => toNodeAnswer(node, findKnown(node, this.#modules), this.#chainSeconds()))
  }

  async findNode(nodeId: string): Promise<NodeAnswer | undefined> {
    const node = await findNode(this.#modules.database.reader, nodeId)
    return node === undefined ? undefined : toNodeAnswer(node, findKnown(node, this.#modules), this.#chainSeconds())
  }

  async describeChain(): Promise<ChainAnswer> {
    const {clients, watcher, identity, outbox} = this.#modules
    const head = watcher.head()
    return {
      chainId: clients.manifest.chainId,
      block: head?.number ?? null,
      blockAt: head === undefined ? null : new Date(head.timestamp * 1000).toISOString(),
      isCurrent: watcher.lag() === 0,
      nodeId: identity.nodeId ?? null,
      hotKey: outbox.sender,
    }
  }

  async describeSelf(): Promise<{readonly cid: string; readonly metadata: object}> {
    return await this.#modules.own.read()
  }

  get relay(): HeartbeatRelay | undefined {
    return this.#modules.relay
  }

  get dryRun(): ((request: DryRun) => Promise<PlacementExplanation>) | undefined {
    const {scheduler} = this.#modules
    return scheduler === undefined ? undefined : (request) => scheduler.dryRun(toRequest(request))
  }

  #chainSeconds(): number {
    return this.#modules.watcher.head()?.timestamp ?? 0
  }

  async #readRunway(jobId: bigint): Promise<number | undefined> {
    const {clients} = this.#modules
    const call = {...clients.contracts.PaymentManager, functionName: 'runwayOf', args: [jobId]} as const
    const answer = await clients.publicClient.readContract(call).catch(() => undefined)
    return answer === undefined ? undefined : Number(answer[0])
  }
}

function toRequest(request: DryRun): PlacementRequest {
  const {vcpus, memoryMib, diskMib, gpuType, gpuCount, gpuVramMib, token, payer, maxPricePerSecond, nodeId, region, nearRegion} = request
  return {
    jobId: noJob,
    payer: payer?.toLowerCase() ?? '',
    resources: {vcpus, memoryMib, diskMib, gpuType, gpuCount, gpuVramMib},
    region,
    nearRegion,
    requiredNodeId: nodeId,
    isConfidential: request.isConfidential,
    hypervisor: request.hypervisor,
    token: token.toLowerCase(),
    maxPricePerSecond: BigInt(maxPricePerSecond),
    blockedNodeIds: new Set(),
  }
}
