import type {ChainPaymentStatus, ChainPaymentsTable, Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'

/** A job's payment as the contracts have it, in units of its token. */
export interface ChainPayment {
  readonly jobId: bigint
  readonly payer: string
  readonly spender: string
  readonly token: string
  readonly status: ChainPaymentStatus
  readonly nodeId: string | undefined
  /** In 1e-18 tokens per second whatever the token's decimals. */
  readonly pricePerSecond: bigint
  readonly maxSpend: bigint
  readonly endAt: number
  readonly lastSettledAt: number
  readonly paidSeconds: number
  readonly debtSeconds: number
  readonly writtenOffSeconds: number
  readonly totalPaid: bigint
  readonly buffer: bigint
  readonly refunded: bigint
  readonly communityFeeBps: number
  /** How what was paid was split. */
  readonly split: PaymentSplit
  /** What was swapped at once, and for how much ALEPH. */
  readonly swapped: {readonly amountIn: bigint; readonly amountOut: bigint}
  /** What agreements took from the operator for the payer. */
  readonly payerCredited: bigint
}

/** Parts of all settlements of a job. */
export interface PaymentSplit {
  readonly community: bigint
  readonly delegators: bigint
  readonly image: bigint
  readonly operator: bigint
}

/** What a contract owes an account. */
export interface ChainCredit {
  readonly contract: string
  readonly account: string
  readonly token: string
  readonly amount: bigint
}

/** Finds a job's payment. */
export async function findPayment(reader: Kysely<Schema>, jobId: bigint): Promise<ChainPayment | undefined> {
  const row = await reader.selectFrom('chain_payments').selectAll().where('job_id', '=', Number(jobId)).executeTakeFirst()
  return row === undefined ? undefined : toPayment(row)
}

/** Lists payments that accrue and were settled last before a time, the oldest first. */
export async function listAccruing(
  reader: Kysely<Schema>,
  {settledBefore, limit}: {readonly settledBefore: number; readonly limit: number},
): Promise<readonly ChainPayment[]> {
  const rows = await reader
    .selectFrom('chain_payments')
    .selectAll()
    .where('status', '=', 'accruing')
    .where('last_settled_at', '<=', settledBefore)
    .orderBy('last_settled_at')
    .orderBy('job_id')
    .limit(limit)
    .execute()
  return rows.map(toPayment)
}

/** Lists what an account may withdraw, of which contract and token. */
export async function listCredits(reader: Kysely<Schema>, account: string): Promise<readonly ChainCredit[]> {
  const query = reader.selectFrom('chain_credits').selectAll().where('account', '=', account)
  const rows = await query.orderBy('contract').orderBy('token').execute()
  return rows.map((row) => ({...row, amount: BigInt(row.amount)}))
}

function toPayment(row: ChainPaymentsTable): ChainPayment {
  return {
    jobId: BigInt(row.job_id),
    payer: row.payer,
    spender: row.spender,
    token: row.token,
    status: row.status,
    nodeId: row.node_id ?? undefined,
    pricePerSecond: BigInt(row.price_per_second),
    maxSpend: BigInt(row.max_spend),
    endAt: row.end_at,
    lastSettledAt: row.last_settled_at,
    paidSeconds: row.paid_seconds,
    debtSeconds: row.debt_seconds,
    writtenOffSeconds: row.written_off_seconds,
    totalPaid: BigInt(row.total_paid),
    buffer: BigInt(row.buffer),
    refunded: BigInt(row.refunded),
    communityFeeBps: row.community_fee_bps,
    split: {
      community: BigInt(row.community_paid),
      delegators: BigInt(row.delegators_paid),
      image: BigInt(row.image_paid),
      operator: BigInt(row.operator_paid),
    },
    swapped: {amountIn: BigInt(row.swapped_in), amountOut: BigInt(row.swapped_out)},
    payerCredited: BigInt(row.payer_credited),
  }
}
