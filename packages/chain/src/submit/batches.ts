import {encodeFunctionData, getAddress, isAddress, pad} from 'viem'
import {toBytes32} from '../ids.ts'
import type {BatchRecord, BatchUnitsRecord, TokenRecord} from '../projections/records.ts'
import type {ChainNode} from '../queries/nodes.ts'
import {findChainRecord, listChainRecords} from '../queries/records.ts'
import type {Pass, SubmitterModules} from './submitter.ts'

/** What looking after batches depends on. */
export interface BatchCare {
  readonly pass: Pass
  readonly node: ChainNode
  readonly canSwap: boolean
  readonly scope: 'own' | 'all'
  readonly batchSeconds: number
  readonly retrySeconds: number
}

/** A batch that nobody swapped for this long pays in its own token. */
const redeemAfterSeconds = 7 * 24 * 3600
const deadlineSeconds = 540
const maxBatches = 500

/** Swaps batches that have gathered long enough, and claims what finished ones hold for this node, or for everybody. */
export async function lookAfterBatches(modules: SubmitterModules, care: BatchCare): Promise<void> {
  const batches = await listChainRecords(care.pass.reader, 'batch', {limit: maxBatches})
  const busy = new Set<string>()
  for (const batch of batches.toSorted((left, right) => Number(left.batchId) - Number(right.batchId))) {
    if (isFinished(batch)) await claim(modules, batch, care)
    // Only the oldest unfinished batch of a token may be swapped.
    else if (!busy.has(batch.token)) {
      busy.add(batch.token)
      await swapOrRedeem(modules, batch, care)
    }
  }
}

function isFinished({isClosed, isRedeemable, swapped, totalIn}: BatchRecord): boolean {
  return isClosed && (isRedeemable || swapped === totalIn)
}

async function swapOrRedeem(modules: SubmitterModules, batch: BatchRecord, care: BatchCare): Promise<void> {
  const {pass, canSwap, batchSeconds} = care
  const {address, abi} = pass.contracts.PaymentManager
  const left = BigInt(batch.totalIn) - BigInt(batch.swapped)
  const age = pass.time - batch.openedAt
  if (left <= 0n) return
  if (age >= redeemAfterSeconds) {
    const data = encodeFunctionData({abi, functionName: 'redeemInKind', args: [BigInt(batch.batchId)]})
    const key = `redeem-batch/${batch.batchId}`
    return await modules.outbox.enqueue({key, contract: 'PaymentManager', to: address, data, purpose: `pay batch ${batch.batchId} in kind`})
  }
  const token = await findChainRecord(pass.reader, 'token', batch.token)
  const amount = token === undefined || (!batch.isClosed && age < batchSeconds) ? 0n : sliceOf(left, token, BigInt(batch.swapped) > 0n)
  if (!canSwap || amount === 0n) return
  const attempt = Math.floor(pass.time / care.retrySeconds)
  await modules.outbox.enqueue({
    key: `swap-batch/${batch.batchId}/${batch.swapped}/${attempt}`,
    contract: 'PaymentManager',
    to: address,
    data: encodeFunctionData({
      abi,
      functionName: 'swapBatch',
      args: [BigInt(batch.batchId), amount, 0n, BigInt(pass.wallSeconds + deadlineSeconds)],
    }),
    purpose: `swap batch ${batch.batchId}`,
    expiresAtMs: modules.clock.now() + deadlineSeconds * 1000,
  })
}

/** Returns how much of what is left may be swapped at once; zero when it is too little. */
function sliceOf(left: bigint, {minSwap, maxSwap}: TokenRecord, isBegun: boolean): bigint {
  const most = left < BigInt(maxSwap) ? left : BigInt(maxSwap)
  return most >= BigInt(minSwap) || isBegun ? most : 0n
}

async function claim(modules: SubmitterModules, {batchId}: BatchRecord, {pass, node, scope}: BatchCare): Promise<void> {
  const {address, abi} = pass.contracts.PaymentManager
  const holders = await listChainRecords(pass.reader, 'batch-units', {group: batchId})
  for (const units of holders) {
    const isOurs = units.holder === node.operator || units.holder === node.nodeId
    if (units.units === '0' || (scope === 'own' && !isOurs)) continue
    await modules.outbox.enqueue({
      key: `claim-batch/${batchId}/${units.holder}`,
      contract: 'PaymentManager',
      to: address,
      data: encodeFunctionData({abi, functionName: 'claimBatch', args: [BigInt(batchId), toHolder(units)]}),
      purpose: `claim from batch ${batchId}`,
    })
  }
}

function toHolder({holder}: BatchUnitsRecord) {
  return isAddress(holder) ? pad(getAddress(holder), {size: 32}) : toBytes32(holder)
}
