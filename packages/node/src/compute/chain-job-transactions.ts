import type {ChainClients, Outbox} from '@aleph-onchain/chain'
import type {JobTransactions, PlacedJob} from '@aleph-onchain/executor'
import {encodeFunctionData} from 'viem'

/** Tells the chain about jobs through the outbox. The key names the assignment, so that each is told once however often it is asked for. */
export class ChainJobTransactions implements JobTransactions {
  readonly #outbox: Outbox
  readonly #contracts: ChainClients['contracts']

  constructor(modules: {readonly outbox: Outbox; readonly contracts: ChainClients['contracts']}) {
    this.#outbox = modules.outbox
    this.#contracts = modules.contracts
  }

  start(job: PlacedJob): Promise<void> {
    return this.#send('startJob', job, `say that job ${job.jobId} runs`)
  }

  giveBack(job: PlacedJob): Promise<void> {
    return this.#send('unassignJob', job, `give job ${job.jobId} back`)
  }

  async #send(functionName: 'startJob' | 'unassignJob', {jobId, assignment}: PlacedJob, purpose: string): Promise<void> {
    const {address, abi} = this.#contracts.JobManager
    const data = encodeFunctionData({abi, functionName, args: [jobId]})
    await this.#outbox.enqueue({key: `${functionName}/${jobId}/${assignment}`, contract: 'JobManager', to: address, data, purpose})
  }
}
