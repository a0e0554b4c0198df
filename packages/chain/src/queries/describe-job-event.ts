import {fromBytes32} from '../ids.ts'
import type {ChainEvent} from '../read/chain-event.ts'

/** What an event of a job says. */
export interface JobEventText {
  readonly code: string
  readonly actor: string
  readonly text: string
}

type Describe = (args: Args) => {readonly actor: string; readonly text: string}

const stopTexts = [
  'The payer stopped the job.',
  'The node stopped the job after its notice.',
  'The job was stopped because its payer ran out of funds and did not resume it in time.',
  'The job was stopped because its node is down.',
  'The job was stopped because it was released too often.',
  'The job was stopped because nobody took it.',
]
const stopActors = ['payer', 'node', 'anyone', 'anyone', 'anyone', 'anyone']
const failTexts = [
  'The job failed.',
  'The job failed.',
  'The job failed for lack of funds.',
  'The job failed because its node is down.',
  'The job failed: it had to be released from nodes that were down too often.',
  'The job failed: nobody took it again in time.',
]

const descriptions: Readonly<Record<string, Describe>> = {
  'JobManager.JobCreated': (args) => ({
    actor: `creator ${args.text('creator')}`,
    text: `The job was created; it must be assigned by ${args.time('assignBy')}.`,
  }),
  'JobManager.JobAssigned': (args) => ({
    actor: `scheduler ${args.text('scheduler')}`,
    text: `The job was assigned to node ${args.node('nodeId')} for ${args.text('pricePerSecond')} (1e-18 tokens) per second; it must start by ${args.time('startBy')}.`,
  }),
  'JobManager.JobUnassigned': (args) => ({
    actor: 'anyone',
    text: `Node ${args.node('nodeId')} did not start the job; it is up for assignment again until ${args.time('assignBy')}.`,
  }),
  'JobManager.JobStarted': (args) => ({
    actor: `node ${args.node('nodeId')}`,
    text: `The job runs on node ${args.node('nodeId')}; it ends at ${args.time('endAt')}.`,
  }),
  'JobManager.JobHeartbeat': (args) => ({
    actor: `node ${args.node('nodeId')}`,
    text: `Node ${args.node('nodeId')} reported that the job runs.`,
  }),
  'JobManager.JobSuspended': (args) => ({
    actor: 'settlement',
    text: `The payer ran out of funds: the job is suspended and can be resumed until ${args.time('resumeBy')}.`,
  }),
  'JobManager.JobResumed': () => ({actor: 'anyone', text: 'The job was resumed: its payer can pay again.'}),
  'JobManager.JobStopRequested': (args) => ({
    actor: `node ${args.node('nodeId')}`,
    text: `Node ${args.node('nodeId')} gave notice: the job ends at ${args.time('stopAt')} at the latest.`,
  }),
  'JobManager.JobReleased': (args) => ({
    actor: 'anyone',
    text: `Node ${args.node('nodeId')} is down: the job was released from it and is up for assignment until ${args.time('assignBy')}.`,
  }),
  'JobManager.JobStopped': (args) => ({
    actor: stopActors[args.number('cause')] ?? 'anyone',
    text: stopTexts[args.number('cause')] ?? 'The job was stopped.',
  }),
  'JobManager.JobCompleted': () => ({actor: 'anyone', text: 'The job reached its end.'}),
  'JobManager.JobFailed': (args) => ({actor: 'anyone', text: failTexts[args.number('cause')] ?? 'The job failed.'}),
  'JobManager.JobExpired': () => ({actor: 'anyone', text: 'Nobody took the job in time.'}),
  'JobManager.JobSettled': (args) => ({
    actor: 'JobManager',
    text: `The payment was closed; the job cost ${args.text('totalPaid')} in all.`,
  }),
  'PaymentManager.PaymentOpened': (args) => ({
    actor: `payer ${args.text('payer')}`,
    text: `The payment was opened in token ${args.text('token')}; ${args.text('buffer')} was taken as a buffer.`,
  }),
  'PaymentManager.PaymentStarted': (args) => ({actor: `node ${args.node('nodeId')}`, text: 'Cost accrues from now on.'}),
  'PaymentManager.PaymentSuspended': () => ({actor: 'PaymentManager', text: 'Cost accrues no more for the time being.'}),
  'PaymentManager.PaymentClosed': (args) => ({
    actor: 'PaymentManager',
    text: `The payment was closed: ${args.text('totalPaid')} paid, ${args.text('refunded')} of the buffer given back.`,
  }),
  'PaymentManager.JobSettled': (args) => ({
    actor: 'settler',
    text:
      `${args.text('paidSeconds')} seconds were settled for ${args.text('gross')}: operator ${args.text('operator')}, ` +
      `delegators ${args.text('delegators')}, community ${args.text('community')}, image ${args.text('image')}.`,
  }),
  'PaymentManager.Unfunded': (args) => ({
    actor: `PaymentManager`,
    text: `The payer could not pay all: ${args.text('debtSeconds')} seconds are owed, ${args.text('bufferUsed')} came from the buffer.`,
  }),
  'PaymentManager.BufferFilled': (args) => ({actor: 'PaymentManager', text: `The buffer was filled up to ${args.text('buffer')}.`}),
  'PaymentManager.Credited': (args) => ({
    actor: 'PaymentManager',
    text: `${args.text('account')} was credited ${args.text('amount')} of token ${args.text('token')}.`,
  }),
  'PaymentManager.PayerCredited': (args) => ({
    actor: 'SLAManager',
    text: `The agreement gave the payer ${args.text('credited')} at the operator's expense, and ${args.text('later')} off what is to come.`,
  }),
  'PaymentManager.Swapped': (args) => ({
    actor: 'settler',
    text: `${args.text('amountIn')} of token ${args.text('token')} was swapped for ${args.text('amountOut')} wei of ALEPH.`,
  }),
  'PaymentManager.Parked': (args) => ({
    actor: 'PaymentManager',
    text: `${args.text('units')} was put into batch ${args.text('batchId')}, to be swapped later.`,
  }),
  'SLAManager.UptimeBreached': (args) => ({
    actor: 'anyone',
    text: `Node ${args.node('nodeId')} was up ${args.percent('uptimeBps')} of window ${args.text('window')} and so broke the agreement.`,
  }),
  'SLAManager.CreditGranted': (args) => ({
    actor: 'SLAManager',
    text: `The payer was granted ${args.text('amount')}, of which ${args.text('credited')} at once.`,
  }),
  'SLAManager.ViolationOpened': (args) => ({
    actor: `reporter ${args.text('opener')}`,
    text: `A violation by node ${args.node('nodeId')} was reported; the node may dispute it until ${args.time('disputeUntil')}.`,
  }),
  'ImageMarketplace.ImageUsed': (args) => ({actor: `payer ${args.text('payer')}`, text: 'An image of the marketplace was used.'}),
  'ImageMarketplace.ImageRated': (args) => ({
    actor: `payer ${args.text('rater')}`,
    text: `The image was rated ${args.text('rating')} of 5.`,
  }),
  'DomainRegistry.TargetConsent': (args) => ({
    actor: 'payer',
    text: `The payer ${args.text('allowed') === 'true' ? 'lets' : 'no longer lets'} ${args.text('account')} point its names at the job.`,
  }),
}

/** Says in one sentence what an event did to a job, and who brought it about. */
export function describeJobEvent(event: Pick<ChainEvent, 'contract' | 'name' | 'args'>): JobEventText {
  const describe = descriptions[`${event.contract}.${event.name}`]
  const described = describe?.(new Args(event.args)) ?? {actor: event.contract, text: `${event.contract} emitted ${event.name}.`}
  return {code: toCode(event.contract === 'PaymentManager' && event.name === 'JobSettled' ? 'PaymentSettled' : event.name), ...described}
}

/** `JobStarted` as `JOB_STARTED`. */
function toCode(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}

const secondsPerMs = 1000
const shownDigits = 12

/** Arguments of an event as texts. */
class Args {
  readonly #args: Readonly<Record<string, unknown>>

  constructor(args: Readonly<Record<string, unknown>>) {
    this.#args = args
  }

  text(name: string): string {
    return String(this.#args[name] ?? '')
  }

  number(name: string): number {
    return Number(this.#args[name] ?? 0)
  }

  node(name: string): string {
    return fromBytes32(this.text(name)).slice(0, shownDigits)
  }

  percent(name: string): string {
    return `${this.number(name) / 100} %`
  }

  /** A time of the protocol's clock, which is wall time as long as nothing was paused. */
  time(name: string): string {
    const date = new Date(this.number(name) * secondsPerMs)
    return Number.isNaN(date.getTime()) ? this.text(name) : date.toISOString()
  }
}
