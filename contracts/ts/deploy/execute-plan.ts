import type {Address, Hash, Hex, LocalAccount, PublicClient, TransactionReceipt} from 'viem'
import {ContractsError} from '../errors.ts'
import type {DeployPlan, DeployStep} from './deploy-plan.ts'
import {waitForReceipt} from './wait-for-receipt.ts'

/** What is needed to send a plan's transactions. */
export interface ExecuteOptions {
  readonly client: PublicClient
  readonly account: LocalAccount
  /** Tells of each step when it is on the chain. */
  readonly onStep?: ((step: DeployStep, receipt: TransactionReceipt) => void) | undefined
}

/** Room for what a call costs more than was estimated, in percent: storage may change between estimate and inclusion. */
const gasMarginPercent = 20n

/**
 * Sends a plan's transactions one after the other and waits for each. Run again after it broke off, with the same plan, it leaves out
 * the steps that are on the chain already.
 * @returns the block of every contract that it created
 */
export async function executePlan(plan: DeployPlan, {client, account, onStep}: ExecuteOptions): Promise<ReadonlyMap<Address, number>> {
  const chainId = await client.getChainId()
  const nonce = await client.getTransactionCount({address: account.address})
  const blocks = new Map<Address, number>()
  for (const [index, step] of plan.steps.entries()) {
    if (plan.firstNonce + index < nonce) continue
    const receipt = await sendStep(step, plan.firstNonce + index, chainId, {client, account})
    if (step.created !== undefined) blocks.set(step.created, Number(receipt.blockNumber))
    onStep?.(step, receipt)
  }
  return blocks
}

async function sendStep(step: DeployStep, nonce: number, chainId: number, {client, account}: ExecuteOptions): Promise<TransactionReceipt> {
  const call = {data: step.data, value: step.value, ...(step.to === undefined ? {} : {to: step.to})}
  const [gas, fees] = await Promise.all([estimateGas(step, call, {client, account}), client.estimateFeesPerGas()])
  const signed = await account.signTransaction({
    ...call,
    type: 'eip1559',
    chainId,
    nonce,
    gas: gas + (gas * gasMarginPercent) / 100n,
    maxFeePerGas: fees.maxFeePerGas,
    maxPriorityFeePerGas: fees.maxPriorityFeePerGas,
  })
  const hash = await client.sendRawTransaction({serializedTransaction: signed})
  const receipt = await waitForReceipt(client, hash)
  if (receipt.status === 'success') return receipt
  throw stepFailed(step, hash)
}

async function estimateGas(
  step: DeployStep,
  call: {readonly data: Hex; readonly value: bigint; readonly to?: Address},
  {client, account}: ExecuteOptions,
) {
  try {
    return await client.estimateGas({...call, account: account.address})
  } catch (cause) {
    throw stepFailed(step, '0x', cause)
  }
}

function stepFailed(step: DeployStep, hash: Hash, cause?: unknown): ContractsError {
  const message = `The deployment broke off at "${step.title}"${hash === '0x' ? '' : ` (${hash})`}.`
  return new ContractsError({code: 'CONTRACTS_STEP_FAILED', step: step.title, hash}, message, cause === undefined ? {} : {cause})
}
