import type {Startable} from '@aleph-onchain/common'
import {contractAbis} from '@aleph-onchain/contracts'
import {encodeFunctionData} from 'viem'
import {toBytes32} from '../ids.ts'
import {listChainRecords} from '../queries/records.ts'
import {type Pass, Submitter, type SubmitterModules} from './submitter.ts'

/** A reward root, as whoever computed it gives it. */
export interface RewardRoot {
  /** 64 hex digits. */
  readonly root: string
  readonly leafCount: number
  /** Sum of all cumulative amounts, in wei. */
  readonly total: bigint
  /** SHA-256 of the file with all leaves. */
  readonly dataCid: string
  /** Wall time up to which rewards are counted, seconds. */
  readonly periodEnd: number
}

/** When roots are looked after. */
export interface RewardRootOptions {
  readonly everyMs: number
  readonly retrySeconds: number
}

/** What applies where nothing is said. */
export const defaultRewardRootOptions: RewardRootOptions = {everyMs: 300_000, retrySeconds: 3600}

/** Submits reward roots that it is given and makes them active when their delay is over. */
export class RewardRootSubmitter implements Startable {
  readonly #modules: SubmitterModules
  readonly #options: RewardRootOptions
  readonly #submitter: Submitter

  constructor(modules: SubmitterModules, options: Partial<RewardRootOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultRewardRootOptions, ...options}
    this.#submitter = new Submitter(modules, {name: 'reward roots', everyMs: this.#options.everyMs, work: (pass) => this.#activate(pass)})
  }

  async start(): Promise<void> {
    await this.#submitter.start()
  }

  async stop(): Promise<void> {
    await this.#submitter.stop()
  }

  /** Looks once for roots to activate. */
  async pass(signal?: AbortSignal): Promise<void> {
    await this.#submitter.pass(signal)
  }

  /** Puts a root into the outbox, once, and returns the key of its intent. */
  async submit({root, leafCount, total, dataCid, periodEnd}: RewardRoot): Promise<string> {
    const {manifest, outbox} = this.#modules
    const {address} = manifest.contracts.RewardsDistributor
    const key = `reward-root/${periodEnd}/${root}`
    const args = [toBytes32(root), BigInt(leafCount), total, toBytes32(dataCid), BigInt(periodEnd)] as const
    await outbox.enqueue({
      key,
      contract: 'RewardsDistributor',
      to: address,
      data: encodeFunctionData({abi: contractAbis.RewardsDistributor, functionName: 'submitRoot', args}),
      purpose: 'submit a reward root',
    })
    return key
  }

  async #activate({reader, contracts, time}: Pass): Promise<void> {
    const roots = await listChainRecords(reader, 'reward-root')
    const {address, abi} = contracts.RewardsDistributor
    for (const {rootId, activeAt, status} of roots) {
      if (status !== 'pending' || time < activeAt) continue
      await this.#modules.outbox.enqueue({
        key: `activate-root/${rootId}/${Math.floor((time - activeAt) / this.#options.retrySeconds)}`,
        contract: 'RewardsDistributor',
        to: address,
        data: encodeFunctionData({abi, functionName: 'activateRoot', args: [BigInt(rootId)]}),
        purpose: `activate reward root ${rootId}`,
      })
    }
  }
}
