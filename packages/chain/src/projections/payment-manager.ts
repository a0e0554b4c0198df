import type {ChainPaymentsTable} from '@aleph-onchain/database'
import {fromBytes32, fromOptionalAddress, toAddress} from '../ids.ts'
import type {StoredArgs, StoredEvent} from '../read/chain-event.ts'
import {changeCredit} from './credits.ts'
import {addAmount, getRow, type Projecting, patchRow, takeAmount, toWhole} from './projection-state.ts'
import {eventTime} from './protocol-clock.ts'
import {findRecord, patchRecord, putRecord} from './records.ts'

/** Projects an event of PaymentManager. */
export async function projectPaymentManager(projecting: Projecting, event: StoredEvent<'PaymentManager'>): Promise<void> {
  const {state} = projecting
  switch (event.name) {
    case 'PaymentOpened':
      return openPayment(projecting, event.args)
    case 'PaymentStarted': {
      const {jobId, nodeId, pricePerSecond, startedAt, endAt} = event.args
      return await patchPayment(projecting, jobId, {
        status: 'accruing',
        node_id: fromBytes32(nodeId),
        price_per_second: pricePerSecond,
        last_settled_at: toWhole(startedAt),
        end_at: toWhole(endAt),
        debt_seconds: 0,
      })
    }
    case 'PaymentSuspended':
      return await suspendPayment(projecting, event.args)
    case 'PaymentClosed': {
      const {jobId, totalPaid, refunded, writtenOffSeconds} = event.args
      return await patchPayment(projecting, jobId, {
        status: 'closed',
        total_paid: totalPaid,
        refunded,
        buffer: '0',
        debt_seconds: 0,
        written_off_seconds: toWhole(writtenOffSeconds),
      })
    }
    case 'JobSettled':
      return await settle(projecting, event.args)
    case 'Unfunded':
      return await patchPayment(projecting, event.args.jobId, ({buffer}) => ({
        debt_seconds: toWhole(event.args.debtSeconds),
        buffer: takeAmount(buffer, event.args.bufferUsed),
      }))
    case 'BufferFilled':
      return await fillBuffer(projecting, event.args)
    case 'Credited': {
      const {account, token, amount} = event.args
      return await changeCredit(projecting, {contract: 'PaymentManager', account: toAddress(account), token: toAddress(token)}, amount)
    }
    case 'CreditWithdrawn': {
      const {account, token, amount} = event.args
      const place = {contract: 'PaymentManager', account: toAddress(account), token: toAddress(token)} as const
      return await changeCredit(projecting, place, -BigInt(amount))
    }
    case 'PayerCredited':
      return await creditPayer(projecting, event.args)
    case 'Swapped':
      return await patchPayment(projecting, event.args.jobId, (payment) => ({
        swapped_in: addAmount(payment.swapped_in, event.args.amountIn),
        swapped_out: addAmount(payment.swapped_out, event.args.amountOut),
      }))
    case 'SpendApproved': {
      const [payer, spender, token] = [toAddress(event.args.payer), toAddress(event.args.spender), toAddress(event.args.token)]
      const {maxRate, maxTotal, expiry} = event.args
      const record = {payer, spender, token, maxRate, maxTotal, expiry: toWhole(expiry)}
      return putRecord(state, 'spend', {key: `${payer}/${spender}/${token}`, group: payer}, record)
    }
    case 'TokenAllowed':
      return allowToken(projecting, event.args)
    case 'TokenRemoved':
      return await patchRecord(state, 'token', toAddress(event.args.token), {isAllowed: false})
    case 'Parked':
      return await park(projecting, event.args)
    case 'BatchSwapped':
      return await patchRecord(state, 'batch', event.args.batchId, (batch) => ({
        swapped: addAmount(batch.swapped, event.args.amountIn),
        totalOut: addAmount(batch.totalOut, event.args.amountOut),
      }))
    case 'BatchClosed': {
      await patchRecord(state, 'batch', event.args.batchId, {isClosed: true, totalIn: event.args.totalIn})
      return state.remove('chain_records', 'open-batch', toAddress(event.args.token))
    }
    case 'BatchRedeemable':
      return await patchRecord(state, 'batch', event.args.batchId, {isRedeemable: true})
    case 'BatchClaimed':
      return state.remove('chain_records', 'batch-units', `${event.args.batchId}/${readHolder(event.args.holder)}`)
  }
}

function openPayment({state}: Projecting, {jobId, terms, buffer, communityFeeBps}: StoredArgs<'PaymentManager', 'PaymentOpened'>): void {
  state.put('chain_payments', {
    job_id: toWhole(jobId),
    payer: toAddress(terms.payer),
    spender: toAddress(terms.spender),
    token: toAddress(terms.token),
    status: 'open',
    node_id: null,
    price_per_second: terms.pricePerSecond,
    max_spend: terms.maxSpend,
    end_at: 0,
    last_settled_at: 0,
    paid_seconds: 0,
    debt_seconds: 0,
    written_off_seconds: 0,
    total_paid: '0',
    buffer,
    refunded: '0',
    community_fee_bps: communityFeeBps,
    community_paid: '0',
    delegators_paid: '0',
    image_paid: '0',
    operator_paid: '0',
    swapped_in: '0',
    swapped_out: '0',
    payer_credited: '0',
  })
}

async function patchPayment(
  projecting: Projecting,
  jobId: string,
  change: Partial<ChainPaymentsTable> | ((payment: ChainPaymentsTable) => Partial<ChainPaymentsTable>),
): Promise<void> {
  await patchRow(projecting, 'chain_payments', [toWhole(jobId)], change)
}

/** When a job was released from its node, what it owes that node is written off; it stays a debt when the payer ran out of funds. */
async function suspendPayment(projecting: Projecting, {jobId, at}: StoredArgs<'PaymentManager', 'PaymentSuspended'>): Promise<void> {
  const {status} = await getRow(projecting, 'chain_jobs', toWhole(jobId))
  await patchPayment(projecting, jobId, (payment) => ({
    status: 'suspended',
    last_settled_at: toWhole(at),
    ...(status === 'created' ? {debt_seconds: 0, written_off_seconds: payment.written_off_seconds + payment.debt_seconds} : {}),
  }))
}

async function settle(projecting: Projecting, args: StoredArgs<'PaymentManager', 'JobSettled'>): Promise<void> {
  await patchPayment(projecting, args.jobId, (payment) => ({
    last_settled_at: toWhole(args.settledAt),
    paid_seconds: payment.paid_seconds + toWhole(args.paidSeconds),
    total_paid: addAmount(payment.total_paid, args.gross),
    community_paid: addAmount(payment.community_paid, args.community),
    delegators_paid: addAmount(payment.delegators_paid, args.delegators),
    image_paid: addAmount(payment.image_paid, args.image),
    operator_paid: addAmount(payment.operator_paid, args.operator),
  }))
}

/** The first filling comes before the payment is opened and is told there again. */
async function fillBuffer({state}: Projecting, {jobId, buffer}: StoredArgs<'PaymentManager', 'BufferFilled'>): Promise<void> {
  const payment = await state.find('chain_payments', toWhole(jobId))
  if (payment !== undefined) state.put('chain_payments', {...payment, buffer})
}

/** The operator's credit falls, or its units in the open batch, without an event of their own. */
async function creditPayer(projecting: Projecting, args: StoredArgs<'PaymentManager', 'PayerCredited'>): Promise<void> {
  const {state, aleph} = projecting
  await patchPayment(projecting, args.jobId, ({payer_credited}) => ({payer_credited: addAmount(payer_credited, args.credited)}))
  const {token} = await getRow(projecting, 'chain_payments', toWhole(args.jobId))
  const {operator} = await getRow(projecting, 'chain_nodes', fromBytes32(args.nodeId))
  if (token === aleph) {
    return await changeCredit(projecting, {contract: 'PaymentManager', account: operator, token}, -BigInt(args.credited))
  }
  const open = await findRecord(state, 'open-batch', token)
  if (open === undefined) return
  await patchRecord(state, 'batch', open.batchId, ({totalIn}) => ({totalIn: takeAmount(totalIn, args.credited)}))
  await patchRecord(state, 'batch-units', `${open.batchId}/${operator}`, ({units}) => ({units: takeAmount(units, args.credited)}))
}

function allowToken({state}: Projecting, {token, config}: StoredArgs<'PaymentManager', 'TokenAllowed'>): void {
  const address = toAddress(token)
  putRecord(
    state,
    'token',
    {key: address},
    {
      token: address,
      isAllowed: true,
      pool: fromOptionalAddress(config.pool),
      decimals: config.decimals,
      minSwap: config.minSwap,
      maxSwap: config.maxSwap,
      maxSlippageBps: config.maxSlippageBps,
    },
  )
}

async function park(projecting: Projecting, args: StoredArgs<'PaymentManager', 'Parked'>): Promise<void> {
  const {state} = projecting
  const {batchId, units} = args
  const holder = readHolder(args.holder)
  const {token} = await getRow(projecting, 'chain_payments', toWhole(args.jobId))
  const time = await eventTime(projecting)
  const batch = await findRecord(state, 'batch', batchId)
  const fresh = {batchId, token, totalIn: '0', swapped: '0', totalOut: '0', openedAt: time, isClosed: false, isRedeemable: false}
  const known = batch ?? fresh
  const openedAt = known.totalIn === '0' ? time : known.openedAt
  putRecord(state, 'batch', {key: batchId, group: token}, {...known, openedAt, totalIn: addAmount(known.totalIn, units)})
  putRecord(state, 'open-batch', {key: token}, {batchId})
  const held = await findRecord(state, 'batch-units', `${batchId}/${holder}`)
  const record = {batchId, holder, units: addAmount(held?.units ?? '0', units)}
  putRecord(state, 'batch-units', {key: `${batchId}/${holder}`, group: batchId}, record)
}

/** An account as an address, the delegators of a node as its id. */
function readHolder(holder: string): string {
  return holder.startsWith('0x000000000000000000000000') ? toAddress(`0x${holder.slice(26)}`) : fromBytes32(holder)
}
