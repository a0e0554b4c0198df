import type {ChainClients, Outbox} from '@aleph-onchain/chain'
import type {Clock} from '@aleph-onchain/common'
import {type Acceptance, type Assigner, SchedulerError} from '@aleph-onchain/scheduler'
import {encodeFunctionData} from 'viem'

/** An assignment that did not get mined for so long is not sent any more: the node's consent has run out. */
const expiryMs = 120_000

/** Sends assignments through the outbox. */
export class ChainAssigner implements Assigner {
  readonly #outbox: Outbox
  readonly #contracts: ChainClients['contracts']
  readonly #clock: Clock

  constructor(modules: {readonly outbox: Outbox; readonly contracts: ChainClients['contracts']; readonly clock: Clock}) {
    this.#outbox = modules.outbox
    this.#contracts = modules.contracts
    this.#clock = modules.clock
  }

  async assign(jobId: bigint, {nodeId, pricePerSecond, expiry, signature}: Acceptance, signal: AbortSignal): Promise<void> {
    const {address, abi} = this.#contracts.JobManager
    const args = [jobId, `0x${nodeId}`, pricePerSecond, expiry, signature] as const
    const key = `assign/${jobId}/${nodeId}/${expiry}`
    await this.#outbox.enqueue({
      key,
      contract: 'JobManager',
      to: address,
      data: encodeFunctionData({abi, functionName: 'assignJob', args}),
      purpose: `assign job ${jobId} to node ${nodeId}`,
      expiresAtMs: this.#clock.now() + expiryMs,
    })
    const {status, error} = await this.#outbox.waitFor(key, signal)
    if (status === 'confirmed') return
    const problem = error?.text ?? status
    const message = `The assignment of job ${jobId} to node ${nodeId} failed: ${problem}`
    throw new SchedulerError({code: 'SCHEDULER_ASSIGN_FAILED', nodeId, problem}, {message})
  }
}
