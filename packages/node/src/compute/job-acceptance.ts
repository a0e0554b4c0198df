import type {AcceptedJob, JobAcceptance, JobOffer} from '@aleph-onchain/api'
import {askedPricePerSecond, type ChainClients, type ChainJob, type ChainWatcher, findJob, type NodeMetadata} from '@aleph-onchain/chain'
import {typedData, typedDataDomain} from '@aleph-onchain/contracts'
import type {Database} from '@aleph-onchain/database'
import type {Executor} from '@aleph-onchain/executor'
import type {LocalAccount} from 'viem'
import type {ChainIdentity} from '../chain/node-identity.ts'
import {NodeError} from '../errors.ts'

/** How long a node's consent holds. */
const validSeconds = 120n

export interface AcceptanceModules {
  readonly database: Database
  readonly watcher: Pick<ChainWatcher, 'head'>
  readonly identity: Pick<ChainIdentity, 'nodeId'>
  readonly clients: Pick<ChainClients, 'contracts' | 'manifest'>
  readonly executor: Pick<Executor, 'admit'>
  /** Hot key, which may sign consent and never withdraw. */
  readonly account: LocalAccount
}

/**
 * Says whether this node takes a job, for how much, and signs it (EIP-712 AcceptJob). Changes nothing: the coordinator has to get the
 * assignment onto the chain before anything is begun. Only what the chain says of the job counts, not what the coordinator says.
 */
export class SignedAcceptance implements JobAcceptance {
  readonly #modules: AcceptanceModules
  readonly #prices: Pick<NodeMetadata, 'prices'>

  constructor(modules: AcceptanceModules, prices: Pick<NodeMetadata, 'prices'>) {
    this.#modules = modules
    this.#prices = prices
  }

  async accept(jobId: bigint, {specHash}: JobOffer): Promise<AcceptedJob> {
    const {database, identity, executor, watcher} = this.#modules
    const {nodeId} = identity
    if (nodeId === undefined) throw new NodeError({code: 'NODE_UNREGISTERED'})
    const job = await findJob(database.reader, jobId)
    if (job === undefined || job.specHash !== specHash) throw new NodeError({code: 'NODE_JOB_UNKNOWN', jobId: jobId.toString()})
    if (job.status !== 'created') throw new NodeError({code: 'NODE_JOB_TAKEN', jobId: jobId.toString(), status: job.status})
    const {disks} = await executor.admit(specHash)
    const diskMib = disks.reduce((sum, disk) => sum + (disk.type === 'immutable' ? 0 : disk.sizeMib), 0)
    const pricePerSecond = this.#price(job, diskMib)
    const expiry = BigInt(watcher.head()?.timestamp ?? 0) + validSeconds
    const signature = await this.#sign({jobId, specHash: `0x${specHash}`, nodeId: `0x${nodeId}`, pricePerSecond, expiry})
    return {nodeId, pricePerSecond, expiry, signature}
  }

  #price({jobId, token, resources, maxPricePerSecond}: ChainJob, diskMib: number): bigint {
    const price = askedPricePerSecond(this.#prices, token, {...resources, diskMiB: diskMib})
    if (price === undefined) throw new NodeError({code: 'NODE_TOKEN_REFUSED', token})
    if (price > maxPricePerSecond) {
      throw new NodeError({
        code: 'NODE_PRICE_TOO_LOW',
        jobId: jobId.toString(),
        offered: maxPricePerSecond.toString(),
        price: price.toString(),
      })
    }
    return price
  }

  async #sign(message: AcceptJobMessage): Promise<`0x${string}`> {
    const {clients, account} = this.#modules
    const domain = typedDataDomain('JobManager', clients.manifest.chainId, clients.contracts.JobManager.address)
    return await account.signTypedData({domain, types: typedData, primaryType: 'AcceptJob', message})
  }
}

interface AcceptJobMessage {
  readonly jobId: bigint
  readonly specHash: `0x${string}`
  readonly nodeId: `0x${string}`
  readonly pricePerSecond: bigint
  readonly expiry: bigint
}
