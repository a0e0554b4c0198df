import {decodeContractError} from '@aleph-onchain/contracts'
import {type Address, type Hex, numberToHex, RpcRequestError} from 'viem'
import {ChainError} from '../errors.ts'
import type {RpcClient} from '../rpc/rpc-endpoint.ts'
import type {RpcPool} from '../rpc/rpc-pool.ts'
import type {IntentError} from './intent.ts'

/** What a call does to whom. */
export interface PlannedCall {
  readonly from: Address
  readonly to: Address
  readonly data: Hex
}

/** Fees of a transaction, per gas. */
export interface Fees {
  readonly maxFeeWei: bigint
  readonly maxTipWei: bigint
}

/** What the chain says of a transaction that was mined. */
export interface Receipt {
  readonly hash: Hex
  readonly blockNumber: number
  readonly blockHash: Hex
  readonly isSuccess: boolean
}

/** Newest block as far as sending needs it. */
export interface Head {
  readonly number: number
  readonly baseFeeWei: bigint
}

/** How a call would end: with so much gas, or with an error of the contracts. */
export type Simulation = {readonly gas: bigint} | {readonly error: IntentError}

/** Tries a call against the state that the chain will have next. Rejects when the endpoints cannot say. */
export async function simulate(rpc: RpcClient, call: PlannedCall, signal?: AbortSignal): Promise<Simulation> {
  try {
    const gas = readBigint(await rpc.request('eth_estimateGas', [call, 'pending'], signal))
    // Refunds and what changes until it is mined: a quarter on top.
    return {gas: gas + gas / 4n + 10_000n}
  } catch (error) {
    const reverted = readRevert(error)
    if (reverted !== undefined) return {error: reverted}
    throw error
  }
}

/** Asks why a mined transaction was reverted, by repeating it where it was. */
export async function explainRevert(rpc: RpcClient, call: PlannedCall, block: number, signal?: AbortSignal): Promise<IntentError> {
  const unknown = {name: undefined, args: [], text: 'The transaction was reverted.'}
  try {
    await rpc.request('eth_call', [call, numberToHex(Math.max(0, block - 1))], signal)
    return unknown
  } catch (error) {
    return readRevert(error) ?? unknown
  }
}

/** Reads the error of a contract out of a failed request; undefined when it failed for another reason. */
export function readRevert(error: unknown): IntentError | undefined {
  if (!(error instanceof RpcRequestError)) return undefined
  const decoded = decodeContractError(error)
  if (decoded !== undefined) {
    const values: readonly unknown[] = decoded.args ?? []
    const args = values.map(String)
    return {name: decoded.errorName, args, text: `${decoded.errorName}(${args.join(', ')})`}
  }
  if (!/revert|invalid opcode|out of gas/i.test(error.details)) return undefined
  return {name: undefined, args: [], text: error.details.slice(0, 200)}
}

/** Reads the newest block. */
export async function readHead(rpc: RpcClient, signal?: AbortSignal): Promise<Head> {
  const block = readFields(await rpc.request('eth_getBlockByNumber', ['latest', false], signal))
  return {
    number: Number(readBigint(block.number)),
    baseFeeWei: block.baseFeePerGas === undefined ? 0n : readBigint(block.baseFeePerGas),
  }
}

/** Reads how many transactions of an account were mined. */
export async function readNonce(rpc: RpcClient, sender: Address, signal?: AbortSignal): Promise<number> {
  return Number(readBigint(await rpc.request('eth_getTransactionCount', [sender, 'latest'], signal)))
}

/** Finds the receipt of the first of these transactions that was mined. */
export async function findReceipt(rpc: RpcClient, hashes: readonly Hex[], signal?: AbortSignal): Promise<Receipt | undefined> {
  for (const hash of hashes) {
    const answer = await rpc.request('eth_getTransactionReceipt', [hash], signal)
    if (answer === null) continue
    const {blockNumber, blockHash, status} = readFields(answer)
    if (typeof blockHash !== 'string') continue
    return {hash, blockNumber: Number(readBigint(blockNumber)), blockHash: blockHash as Hex, isSuccess: readBigint(status) === 1n}
  }
  return undefined
}

/**
 * Looks for a receipt and, where there is none, whether the nonce was used up, both at one endpoint: so that a nonce used without a receipt of
 * ours means somebody else's transaction.
 */
export async function observe(
  rpc: RpcPool,
  {hashes, sender}: {readonly hashes: readonly Hex[]; readonly sender: Address},
  signal?: AbortSignal,
): Promise<{readonly receipt: Receipt | undefined; readonly nonce: number}> {
  return await rpc.run(
    async (endpoint) => {
      const nonce = await readNonce(endpoint, sender, signal)
      return {receipt: await findReceipt(endpoint, hashes, signal), nonce}
    },
    'eth_getTransactionReceipt',
    signal,
  )
}

/** Chooses fees: twice the base fee holds for six full blocks; never more than the operator allows. */
export async function chooseFees(rpc: RpcClient, head: Head, capWei: bigint, signal?: AbortSignal): Promise<Fees> {
  const tip = await rpc.request('eth_maxPriorityFeePerGas', [], signal).then(readBigint, () => 0n)
  return capFees({maxFeeWei: 2n * head.baseFeeWei + tip, maxTipWei: tip}, capWei)
}

/** Raises fees enough to replace a transaction that was sent for less. */
export function raiseFees(previous: Fees, fresh: Fees, capWei: bigint): Fees {
  const raised = (value: bigint) => value + value / 4n + 1n
  const greater = (left: bigint, right: bigint) => (left > right ? left : right)
  return capFees(
    {maxFeeWei: greater(raised(previous.maxFeeWei), fresh.maxFeeWei), maxTipWei: greater(raised(previous.maxTipWei), fresh.maxTipWei)},
    capWei,
  )
}

function capFees({maxFeeWei, maxTipWei}: Fees, capWei: bigint): Fees {
  const fee = maxFeeWei < capWei ? maxFeeWei : capWei
  return {maxFeeWei: fee, maxTipWei: maxTipWei < fee ? maxTipWei : fee}
}

/** How an endpoint took a transaction. `taken`: it has it. `used`: its nonce is used up. `cheap`: the fee is too low. */
export type SendOutcome = 'taken' | 'used' | 'cheap' | 'poor' | 'other'

/** Sends a signed transaction. Rejects when no endpoint could be asked. */
export async function sendRaw(rpc: RpcClient, raw: Hex, signal?: AbortSignal): Promise<SendOutcome> {
  try {
    await rpc.request('eth_sendRawTransaction', [raw], signal)
    return 'taken'
  } catch (error) {
    if (!(error instanceof RpcRequestError)) throw error
    const text = error.details
    if (/already known|known transaction|already imported/i.test(text)) return 'taken'
    if (/nonce too low|nonce has already|old nonce/i.test(text)) return 'used'
    if (/underpriced|max fee per gas less|fee cap|fee too low/i.test(text)) return 'cheap'
    if (/insufficient funds|doesn't have enough/i.test(text)) return 'poor'
    return 'other'
  }
}

function readBigint(value: unknown): bigint {
  if (typeof value === 'string' && /^0x[0-9a-f]+$/i.test(value)) return BigInt(value)
  throw new ChainError({code: 'CHAIN_RESPONSE_INVALID', endpoint: 'pool', problem: 'a number was expected'})
}

function readFields(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  throw new ChainError({code: 'CHAIN_RESPONSE_INVALID', endpoint: 'pool', problem: 'an object was expected'})
}
