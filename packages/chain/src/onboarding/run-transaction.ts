import {type Clock, systemClock, throwIfAborted} from '@aleph-onchain/common'
import {type ContractEvent, decodeContractEvent, type EventOf, type ProtocolContract} from '@aleph-onchain/contracts'
import type {Address, Hex} from 'viem'
import type {ChainClients, ChainWallet} from '../create-chain-clients.ts'
import {ChainError} from '../errors.ts'
import {explainRevert, readRevert} from '../outbox/chain-access.ts'

/** Who acts, and how it reaches the chain. */
export interface Actor {
  readonly clients: ChainClients
  readonly wallet: ChainWallet
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

/** What a transaction brought about. */
export interface Done {
  readonly transaction: Hex
  readonly block: bigint
  /** Events of the contracts. */
  readonly events: readonly ContractEvent[]
}

/** A call that is to be sent. */
export interface CallRequest {
  readonly to: Address
  readonly data: Hex
  /** What it is for, in one phrase. */
  readonly purpose: string
}

const pollMs = 250
const firstPollMs = 5
const timeoutMs = 180_000

/**
 * Tries a call, sends it and waits until it is in a block.
 * @throws ChainError CHAIN_REVERTED with the contract's error when it would be, or was, reverted
 */
export async function runTransaction(actor: Actor, {to, data, purpose}: CallRequest): Promise<Done> {
  const {clients, wallet} = actor
  const call = {from: wallet.account.address, to, data}
  try {
    await clients.rpc.request('eth_estimateGas', [call], actor.signal)
  } catch (error) {
    throw wrapRevert(error, purpose)
  }
  const transaction = await wallet.sendTransaction({to, data})
  const receipt = await waitForReceipt(actor, transaction)
  if (receipt.status !== 'success') {
    const {name, args, text} = await explainRevert(clients.rpc, call, Number(receipt.blockNumber), actor.signal)
    throw new ChainError({code: 'CHAIN_REVERTED', call: purpose, error: name ?? 'unknown', args}, {message: `${purpose}: ${text}`})
  }
  const events = receipt.logs.map((log) => decodeContractEvent(clients.manifest, log)).filter((event) => event !== undefined)
  return {transaction, block: receipt.blockNumber, events}
}

/** Finds the event of a contract in what a transaction brought about. */
export function getEventOf<Contract extends ProtocolContract, Name extends EventOf<Contract>['eventName']>(
  {events, transaction}: Done,
  contract: Contract,
  eventName: Name,
): Extract<EventOf<Contract>, {eventName: Name}> {
  const isWanted = (event: ContractEvent): event is ContractEvent & Extract<EventOf<Contract>, {eventName: Name}> =>
    event.contract === contract && event.eventName === eventName
  const found = events.find(isWanted)
  if (found !== undefined) return found
  throw new ChainError({code: 'CHAIN_TRANSACTION_FAILED', hash: transaction, problem: `no ${contract}.${eventName} in it`})
}

/** Returns the error of a contract as ours, any other as it is. */
export function wrapRevert(error: unknown, purpose: string): unknown {
  const reverted = readRevert(error)
  if (reverted === undefined) return error
  const reason = {code: 'CHAIN_REVERTED', call: purpose, error: reverted.name ?? 'unknown', args: reverted.args} as const
  return new ChainError(reason, {message: `${purpose}: ${reverted.text}`})
}

/** viem's own wait asks anew only when there is a new block; on a chain where each transaction makes its block there may be none. */
async function waitForReceipt({clients, clock = systemClock, signal}: Actor, hash: Hex) {
  const deadlineMs = clock.now() + timeoutMs
  for (let delayMs = firstPollMs; ; delayMs = Math.min(2 * delayMs, pollMs)) {
    throwIfAborted(signal)
    const receipt = await clients.publicClient.getTransactionReceipt({hash}).catch(() => undefined)
    if (receipt !== undefined) return receipt
    if (clock.now() > deadlineMs) {
      throw new ChainError({code: 'CHAIN_TRANSACTION_FAILED', hash, problem: 'It was not included in time.'})
    }
    await clock.sleep(delayMs, signal)
  }
}
