import type {Startable} from '@aleph-onchain/common'
import type {Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {encodeFunctionData, zeroAddress} from 'viem'
import type {SlaRecord} from '../projections/records.ts'
import {type ChainJob, listJobsWithSla} from '../queries/jobs.ts'
import {findNodeBySigner, isLiveAt, listNodes} from '../queries/nodes.ts'
import {findChainRecord, listChainRecords} from '../queries/records.ts'
import type {RpcClient} from '../rpc/rpc-endpoint.ts'
import {findRoundAt} from './round-hint.ts'
import {type ClosedWindow, closedWindows, uptimeOf} from './sla-windows.ts'
import {type Pass, Submitter, type SubmitterModules} from './submitter.ts'
import {turnOf} from './turns.ts'

/** What the submitter of claims uses of the rest of the node. */
export interface SlaClaimSubmitterModules extends SubmitterModules {
  /** To ask the sequencer's feed. */
  readonly rpc: RpcClient
}

/** When broken promises are claimed. */
export interface SlaClaimOptions {
  readonly everyMs: number
  /** Whose jobs: those that this account pays, or all, which several coordinators do in turns. */
  readonly payer?: string
  readonly turnSeconds: number
  /** Jobs that ended longer ago are not looked at any more. */
  readonly lookBackSeconds: number
}

/** What applies where nothing is said. */
export const defaultSlaClaimOptions: SlaClaimOptions = {everyMs: 60_000, turnSeconds: 600, lookBackSeconds: 30 * 24 * 3600}

const jobsPerPage = 500

/** Claims windows in which a node was up less than its job's agreement promises. Anybody may; the payer gets the credit. */
export class SlaClaimSubmitter implements Startable {
  readonly #modules: SlaClaimSubmitterModules
  readonly #options: SlaClaimOptions
  readonly #submitter: Submitter
  /** Windows that need no second look, by job: a closed window never changes. */
  readonly #seen = new Map<bigint, Set<string>>()

  constructor(modules: SlaClaimSubmitterModules, options: Partial<SlaClaimOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultSlaClaimOptions, ...options}
    this.#submitter = new Submitter(modules, {name: 'claim uptime', everyMs: this.#options.everyMs, work: (pass) => this.#claim(pass)})
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

  async #claim(pass: Pass): Promise<void> {
    const wait = await this.#turns(pass)
    let afterId = 0n
    for (;;) {
      const jobs = await listJobsWithSla(pass.reader, {afterId, limit: jobsPerPage})
      for (const job of jobs) await this.#claimJob(job, {pass, wait})
      const last = jobs.at(-1)
      if (last === undefined || jobs.length < jobsPerPage) return
      afterId = last.jobId
    }
  }

  async #turns({reader, sender, time}: Pass): Promise<(task: string) => number> {
    const me = await findNodeBySigner(reader, sender)
    if (me === undefined || this.#options.payer !== undefined) return () => 0
    const coordinators = (await listNodes(reader, {type: 'coordinator'})).filter((node) => isLiveAt(node, time))
    const ids = coordinators.map(({nodeId}) => nodeId)
    return (task) => turnOf(task, me.nodeId, ids) * this.#options.turnSeconds
  }

  async #claimJob(job: ChainJob, {pass, wait}: {readonly pass: Pass; readonly wait: (task: string) => number}): Promise<void> {
    const {payer, lookBackSeconds} = this.#options
    if (payer !== undefined && job.payer !== payer) return
    if (job.isFinal && pass.time > job.endedAt + lookBackSeconds) return void this.#seen.delete(job.jobId)
    const sla = await findSla(pass.reader, job)
    if (sla === undefined) return
    const seen = this.#seen.get(job.jobId) ?? new Set<string>()
    this.#seen.set(job.jobId, seen)
    for (const span of closedWindows(job, sla, pass.time)) {
      const name = `${span.run}/${span.window}`
      if (seen.has(name) || pass.time < span.to + wait(`sla ${job.jobId}`)) continue
      if (await this.#isBroken(job, span, {pass, sla})) await this.#submit(job, span, pass)
      seen.add(name)
    }
  }

  async #isBroken({jobId}: ChainJob, span: ClosedWindow, {pass, sla}: {readonly pass: Pass; readonly sla: SlaRecord}): Promise<boolean> {
    const known = await findChainRecord(pass.reader, 'breach', `${jobId}/${span.run}/${span.window}`)
    if (known !== undefined) return false
    const maintenances = await listChainRecords(pass.reader, 'maintenance', {group: span.nodeId})
    return (await uptimeOf(pass.reader, span, {sla, maintenances, now: pass.time})) < sla.uptimeBps
  }

  async #submit({jobId}: ChainJob, span: ClosedWindow, pass: Pass): Promise<void> {
    const {address, abi} = pass.contracts.SLAManager
    const hint = await this.#roundHint(span, pass)
    if (hint === undefined) return
    await this.#modules.outbox.enqueue({
      key: `sla/${jobId}/${span.run}/${span.window}`,
      contract: 'SLAManager',
      to: address,
      data: encodeFunctionData({abi, functionName: 'claimUptime', args: [jobId, BigInt(span.run), BigInt(span.window), hint]}),
      purpose: `claim window ${span.window} of job ${jobId}`,
    })
  }

  /** The feed speaks wall time; the protocol's clock lags behind it by all pauses. */
  async #roundHint(span: ClosedWindow, {wallSeconds, time, signal}: Pass): Promise<bigint | undefined> {
    const {rpc, manifest} = this.#modules
    const feed = manifest.contracts.SequencerFeed?.address ?? zeroAddress
    if (feed === zeroAddress) return 0n
    return await findRoundAt(rpc, feed, span.from + wallSeconds - time, signal)
  }
}

async function findSla(reader: Kysely<Schema>, {slaId, slaVersion}: ChainJob): Promise<SlaRecord | undefined> {
  return slaId === undefined ? undefined : await findChainRecord(reader, 'sla', `${slaId}/${slaVersion}`)
}
