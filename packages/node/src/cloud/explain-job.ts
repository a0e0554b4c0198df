import type {JobStoryAnswer} from '@aleph-onchain/api'
import {type ChainJob, type ChainPayment, findNode, findPayment, type JobHistoryEntry, listJobHistory} from '@aleph-onchain/chain'
import type {Database} from '@aleph-onchain/database'
import {findPlacement, type Placement} from '@aleph-onchain/scheduler'
import {isoTime, toJobAnswer} from './job-answers.ts'
import type {MachineReports} from './machine-reports.ts'

export interface ExplainModules {
  readonly database: Database
  readonly machines: MachineReports
  /** Seconds that balance, allowance and limits of a job still pay for; undefined when the chain does not answer. */
  readonly readRunway: (jobId: bigint) => Promise<number | undefined>
}

/** Tells the whole story of a job: the chain's events, this coordinator's decisions, the money, and how the machine is now. */
export async function explainJob(job: ChainJob, {database, machines, readRunway}: ExplainModules): Promise<JobStoryAnswer> {
  const {reader} = database
  const [history, payment, placement, node] = await Promise.all([
    listJobHistory(reader, job.jobId),
    findPayment(reader, job.jobId),
    findPlacement(reader, job.jobId),
    job.nodeId === undefined ? undefined : findNode(reader, job.nodeId),
  ])
  const runway = job.isFinal ? undefined : await readRunway(job.jobId)
  return {
    ...toJobAnswer(job),
    summary: summarize(job, placement, runway),
    story: history.map(({atSeconds, code, actor, transaction, text}) => ({
      at: new Date(atSeconds * 1000).toISOString(),
      code,
      actor,
      transaction,
      text,
    })),
    payment: payment === undefined ? null : describePayment(payment, history, runway),
    placement: placement === undefined ? null : describePlacement(placement),
    machine: node === undefined ? null : await machines.find(node, job.specHash),
  }
}

function summarize({status, nodeId, cause}: ChainJob, placement: Placement | undefined, runway: number | undefined): string {
  const reason = placement?.state === 'waiting' && placement.text !== undefined ? ` ${placement.text}` : ''
  const texts: Readonly<Record<ChainJob['status'], () => string>> = {
    created: () => `The job waits for a node.${reason}`,
    assigned: () => `Node ${nodeId} has the job and is getting its machine ready.`,
    running: () =>
      `The machine runs on node ${nodeId}${runway === undefined ? '.' : `; it is paid for ${describeSpan(runway)} more.${warnOf(runway)}`}`,
    suspended: () => 'The money ran out. The machine is stopped and its disk is kept; pay and resume it before the time is up.',
    stopping: () => `Node ${nodeId} has given notice and runs the machine until it is up.`,
    stopped: () => `The job was stopped${cause === undefined ? '' : ` (${cause})`}.`,
    completed: () => 'The job ran to its end.',
    failed: () => `The job failed${cause === undefined ? '' : ` (${cause})`}.`,
    expired: () => 'No node took the job in time.',
  }
  return texts[status]()
}

/** Money that lasts for less than this is worth a warning. */
const lowRunwaySeconds = 24 * 3600

function warnOf(runway: number): string {
  return runway < lowRunwaySeconds ? ' Raise balance or allowance before that, or it is suspended with its disk kept.' : ''
}

function describeSpan(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`
  if (seconds < 7200) return `${Math.floor(seconds / 60)} minutes`
  return `${Math.floor(seconds / 3600)} hours`
}

function describePlacement(placement: Placement): NonNullable<JobStoryAnswer['placement']> {
  const {state, code, text, attempts, decidedMs, explanation} = placement
  return {
    state,
    code: code ?? null,
    text: text ?? null,
    attempts,
    decidedAt: new Date(decidedMs).toISOString(),
    explanation: explanation === undefined ? null : toExplanationAnswer(explanation),
  }
}

type Explanation = NonNullable<Placement['explanation']>
type ExplanationAnswer = NonNullable<NonNullable<JobStoryAnswer['placement']>['explanation']>

/** Copies an explanation: schemas of answers are of mutable types. */
export function toExplanationAnswer({weights, considered, eligible, nodes, excludedBy, relaxations}: Explanation): ExplanationAnswer {
  return {
    weights,
    considered,
    eligible,
    nodes: nodes.map(({nodeId, score, terms, exclusions}) => ({nodeId, score, terms, exclusions: [...exclusions]})),
    excludedBy: {...excludedBy},
    relaxations: [...relaxations],
  }
}

function describePayment(payment: ChainPayment, history: readonly JobHistoryEntry[], runway: number | undefined) {
  return {
    status: payment.status,
    paidSeconds: payment.paidSeconds,
    totalPaid: payment.totalPaid.toString(),
    buffer: payment.buffer.toString(),
    lastSettledAt: isoTime(payment.lastSettledAt),
    settlements: history.filter(({event}) => event === 'PaymentManager.JobSettled').map(describeSettlement),
    runwaySeconds: runway ?? null,
  }
}

function describeSettlement({args, atSeconds, transaction}: JobHistoryEntry) {
  const amount = (name: string) => String(args[name] ?? 0)
  return {
    at: new Date(atSeconds * 1000).toISOString(),
    transaction,
    paidSeconds: Number(args.paidSeconds ?? 0),
    gross: amount('gross'),
    community: amount('community'),
    delegators: amount('delegators'),
    image: amount('image'),
    operator: amount('operator'),
  }
}
