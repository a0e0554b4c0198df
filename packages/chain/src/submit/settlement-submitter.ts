import type {Startable} from '@aleph-onchain/common'
import {encodeFunctionData} from 'viem'
import {findNodeBySigner, listNodes} from '../queries/nodes.ts'
import {type ChainPayment, listAccruing} from '../queries/payments.ts'
import {findChainRecord, hasChainRole} from '../queries/records.ts'
import {lookAfterBatches} from './batches.ts'
import {owedAt} from './owed.ts'
import {type Pass, Submitter, type SubmitterModules} from './submitter.ts'
import {digestOf, turnOf} from './turns.ts'

/** When jobs are settled. */
export interface SettlementOptions {
  readonly everyMs: number
  /** Whose jobs: those of this node, or all, which several coordinators do in turns. */
  readonly scope: 'own' | 'all'
  /** Seconds between two settlements of a job; shorter than the buffer of payers, which is four hours at first. */
  readonly intervalSeconds: number
  /** Seconds that each coordinator waits for the one before it. */
  readonly turnSeconds: number
  /** Seconds that a batch gathers before it is swapped. */
  readonly batchSeconds: number
  /** Seconds after which what failed is tried again. */
  readonly retrySeconds: number
}

/** What applies where nothing is said. */
export const defaultSettlementOptions: SettlementOptions = {
  everyMs: 30_000,
  scope: 'own',
  intervalSeconds: 3600,
  turnSeconds: 300,
  batchSeconds: 6 * 3600,
  retrySeconds: 600,
}

const maxBatch = 100
const maxJobs = 1_000
/** Within the ten minutes that PaymentManager allows. */
const deadlineSeconds = 540

interface Due {
  readonly payment: ChainPayment
  readonly swaps: boolean
}

/** Settles jobs on a schedule: in ALEPH and in small sums many at once, larger sums of other tokens with a swap each. */
export class SettlementSubmitter implements Startable {
  readonly #modules: SubmitterModules
  readonly #options: SettlementOptions
  readonly #submitter: Submitter

  constructor(modules: SubmitterModules, options: Partial<SettlementOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultSettlementOptions, ...options}
    this.#submitter = new Submitter(modules, {name: 'settle jobs', everyMs: this.#options.everyMs, work: (pass) => this.#settle(pass)})
  }

  async start(): Promise<void> {
    await this.#submitter.start()
  }

  async stop(): Promise<void> {
    await this.#submitter.stop()
  }

  /** Looks once. */
  async pass(signal?: AbortSignal): Promise<void> {
    await this.#submitter.pass(signal)
  }

  async #settle(pass: Pass): Promise<void> {
    const node = await findNodeBySigner(pass.reader, pass.sender)
    if (node === undefined) return
    const settlers = await listSettlers(pass)
    const canSwap = settlers.includes(pass.sender)
    const due = await this.#listDue(pass, {nodeId: node.nodeId, settlers, canSwap})
    for (const {payment} of due.filter(({swaps}) => swaps)) await this.#swap(payment, pass)
    const plain = due.flatMap(({payment, swaps}) => (swaps ? [] : [payment]))
    for (let start = 0; start < plain.length; start += maxBatch) await this.#settleMany(plain.slice(start, start + maxBatch), pass)
    await lookAfterBatches(this.#modules, {pass, node, canSwap, ...this.#options})
  }

  async #listDue(
    pass: Pass,
    {nodeId, settlers, canSwap}: {readonly nodeId: string; readonly settlers: readonly string[]; readonly canSwap: boolean},
  ): Promise<readonly Due[]> {
    const {scope, intervalSeconds, turnSeconds} = this.#options
    const payments = await listAccruing(pass.reader, {settledBefore: pass.time - intervalSeconds, limit: maxJobs})
    const due: Due[] = []
    for (const payment of payments) {
      const isOwn = payment.nodeId === nodeId
      if (!isOwn && scope === 'own') continue
      const turn = isOwn && scope === 'own' ? 0 : turnOf(`settle ${payment.jobId}`, pass.sender, settlers)
      if (pass.time < payment.lastSettledAt + intervalSeconds + turn * turnSeconds) continue
      const swaps = await this.#swaps(payment, {pass, canSwap})
      if (swaps !== undefined) due.push({payment, swaps})
    }
    return due
  }

  /** Tells whether a settlement is to swap at once; undefined when nothing is owed. */
  async #swaps(payment: ChainPayment, {pass, canSwap}: {readonly pass: Pass; readonly canSwap: boolean}): Promise<boolean | undefined> {
    const isAleph = payment.token === this.#modules.manifest.contracts.AlephToken.address
    const token = await findChainRecord(pass.reader, 'token', payment.token)
    const {seconds, amount} = await owedAt(pass.reader, payment, {time: pass.time, decimals: token?.decimals ?? (isAleph ? 18 : 0)})
    if (seconds <= 0 || amount <= 0n) return undefined
    return canSwap && !isAleph && token !== undefined && amount >= BigInt(token.minSwap) && amount <= BigInt(token.maxSwap)
  }

  async #swap({jobId, lastSettledAt}: ChainPayment, pass: Pass): Promise<void> {
    const {outbox, clock} = this.#modules
    const {address, abi} = pass.contracts.PaymentManager
    // The floor is the contract's own, by average price, feed and slippage: what we would compute of the same.
    const args = [jobId, 0n, BigInt(pass.wallSeconds + deadlineSeconds)] as const
    await outbox.enqueue({
      key: `settle/${jobId}/${lastSettledAt}/${this.#attempt(lastSettledAt, pass)}`,
      contract: 'PaymentManager',
      to: address,
      data: encodeFunctionData({abi, functionName: 'settleJobWithSwap', args}),
      purpose: `settle job ${jobId} with a swap`,
      expiresAtMs: clock.now() + deadlineSeconds * 1000,
    })
  }

  async #settleMany(payments: readonly ChainPayment[], pass: Pass): Promise<void> {
    const {outbox, clock} = this.#modules
    const {address, abi} = pass.contracts.PaymentManager
    const oldest = Math.min(...payments.map(({lastSettledAt}) => lastSettledAt))
    await outbox.enqueue({
      key: `settle/${digestOf(payments.map(({jobId, lastSettledAt}) => `${jobId}/${lastSettledAt}`))}/${this.#attempt(oldest, pass)}`,
      contract: 'PaymentManager',
      to: address,
      data: encodeFunctionData({abi, functionName: 'settleJobs', args: [payments.map(({jobId}) => jobId)]}),
      purpose: `settle ${payments.length} jobs`,
      expiresAtMs: clock.now() + this.#options.retrySeconds * 1000,
    })
  }

  /** What failed is tried again under another name after a while. */
  #attempt(lastSettledAt: number, {time}: Pass): number {
    return Math.floor((time - lastSettledAt - this.#options.intervalSeconds) / this.#options.retrySeconds)
  }
}

/** Lists the hot keys and operators of active coordinators that may swap, and us where we may. */
async function listSettlers({reader, sender}: Pass): Promise<readonly string[]> {
  const coordinators = await listNodes(reader, {type: 'coordinator', status: 'active'})
  const candidates = new Set([sender as string, ...coordinators.flatMap(({heartbeatKey, operator}) => [heartbeatKey ?? operator])])
  const settlers: string[] = []
  for (const account of candidates) {
    if (await hasChainRole(reader, {contract: 'PaymentManager', role: 'SETTLER_ROLE', account})) settlers.push(account)
  }
  return settlers
}
