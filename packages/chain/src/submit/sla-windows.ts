import type {Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import type {MaintenanceRecord, SlaRecord} from '../projections/records.ts'
import {overlap, type Span, secondsDown} from '../queries/downtime.ts'
import type {ChainJob} from '../queries/jobs.ts'

/** A window of a run that is over. */
export interface ClosedWindow extends Span {
  readonly nodeId: string
  readonly run: number
  readonly window: number
}

const wholeBps = 10_000

/** Lists the windows of a job's runs that are closed at a time, from a given one on, oldest first. */
export function* closedWindows(job: ChainJob, {windowSeconds}: SlaRecord, time: number): Generator<ClosedWindow> {
  const present =
    job.startedAt === 0 || job.nodeId === undefined ? [] : [{nodeId: job.nodeId, startedAt: job.startedAt, endedAt: job.endedAt}]
  for (const [run, {nodeId, startedAt, endedAt}] of [...job.pastRuns, ...present].entries()) {
    const endedOrNow = endedAt === 0 ? Number.POSITIVE_INFINITY : endedAt
    const runEnd = job.endAt === 0 ? endedOrNow : Math.min(endedOrNow, job.endAt)
    for (let window = 0; ; window++) {
      const from = startedAt + window * windowSeconds
      const to = Math.min(from + windowSeconds, runEnd)
      if (from >= to || to > time) break
      yield {nodeId, run, window, from, to}
    }
  }
}

/** Returns a node's uptime in a window in basis points, announced maintenances excused, as SLAManager counts it without outages of the sequencer. */
export async function uptimeOf(
  reader: Kysely<Schema>,
  span: ClosedWindow,
  {sla, maintenances, now}: {readonly sla: SlaRecord; readonly maintenances: readonly MaintenanceRecord[]; readonly now: number},
): Promise<number> {
  let down = await secondsDown(reader, {nodeId: span.nodeId, from: span.from, to: span.to, now})
  if (down === 0) return wholeBps
  for (const {startsAt, endsAt} of maintenances) {
    if (overlap({from: startsAt, to: endsAt}, span) === 0) continue
    const [from, to] = [Math.max(span.from, startsAt), Math.min(span.to, endsAt)]
    down -= await secondsDown(reader, {nodeId: span.nodeId, from, to, now})
  }
  return Math.floor(((sla.windowSeconds - down) * wholeBps) / sla.windowSeconds)
}
