import type {Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {secondsDown} from '../queries/downtime.ts'
import type {ChainPayment} from '../queries/payments.ts'

/** What a job owes. */
export interface Owed {
  readonly seconds: number
  /** In token units; a wei or so may be missing, for what earlier settlements rounded. */
  readonly amount: bigint
}

/** One call settles at most this much, as PaymentManager has it. */
const maxSpanSeconds = 7 * 24 * 3600
const priceDecimals = 18n

/** Computes what a settlement would take now, by the projections: the time since the last one less the node's downtime in it. */
export async function owedAt(
  reader: Kysely<Schema>,
  payment: ChainPayment,
  {time, decimals}: {readonly time: number; readonly decimals: number},
): Promise<Owed> {
  const from = payment.lastSettledAt
  const to = Math.min(time, payment.endAt, from + maxSpanSeconds)
  if (payment.status !== 'accruing' || to <= from || payment.nodeId === undefined) return {seconds: 0, amount: 0n}
  const down = await secondsDown(reader, {nodeId: payment.nodeId, from, to, now: time})
  const seconds = to - from - down
  const cost = (payment.pricePerSecond * BigInt(seconds)) / 10n ** (priceDecimals - BigInt(decimals))
  const left = payment.maxSpend - payment.totalPaid
  return {seconds, amount: cost < left ? cost : left}
}
