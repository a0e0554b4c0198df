import {
  abortable,
  type Clock,
  isAbort,
  type Logger,
  type MetricsRegister,
  noopMetrics,
  RepeatedTask,
  type Startable,
} from '@aleph-onchain/common'
import type {Database, Schema} from '@aleph-onchain/database'
import type {Transaction} from 'kysely'
import {type Address, keccak256, type LocalAccount} from 'viem'
import {ChainError} from '../errors.ts'
import {createOutboxMetrics, type OutboxMetrics} from '../metrics.ts'
import {defaultOutboxOptions, type OutboxOptions} from '../options.ts'
import type {RpcPool} from '../rpc/rpc-pool.ts'
import {
  chooseFees,
  explainRevert,
  type Fees,
  type Head,
  observe,
  type Receipt,
  raiseFees,
  readHead,
  readNonce,
  sendRaw,
  simulate,
} from './chain-access.ts'
import {type Intent, type IntentError, type IntentState, toIntentState} from './intent.ts'
import {
  deleteTransactions,
  findIntent,
  type IntentRow,
  insertIntents,
  insertTransaction,
  listDue,
  listOnTheirWay,
  listTransactions,
  nonceAfter,
  pruneIntents,
  type SignedTransaction,
  updateIntent,
} from './intent-store.ts'

/** What the outbox uses of the rest of the node. */
export interface OutboxModules {
  readonly rpc: RpcPool
  readonly chainId: number
  /** The node's hot key; nothing else may send with it. */
  readonly account: LocalAccount
  readonly database: Database
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics?: MetricsRegister
}

/**
 * Sends the node's transactions. An intent is a row first; its transaction is signed and stored before it is sent, and is watched until it has
 * enough blocks on it. So a crash between any two steps loses and doubles nothing: the next start sends the same bytes again.
 */
export class Outbox implements Startable {
  readonly sender: Address
  readonly #modules: OutboxModules
  readonly #options: OutboxOptions
  readonly #metrics: OutboxMetrics
  readonly #task: RepeatedTask
  readonly #listeners = new Set<(state: IntentState) => void>()
  /** Passes in which an intent's nonce was used up without a receipt, by intent. */
  readonly #lost = new Map<number, number>()
  #prunedMs = 0
  #isPoor = false

  constructor(modules: OutboxModules, options: Partial<OutboxOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultOutboxOptions, ...options}
    this.#metrics = createOutboxMetrics(modules.metrics ?? noopMetrics)
    this.sender = modules.account.address
    this.#task = new RepeatedTask(modules, {name: 'send transactions', everyMs: this.#options.pollMs, work: (signal) => this.pass(signal)})
  }

  async start(): Promise<void> {
    await this.#task.start()
  }

  async stop(): Promise<void> {
    await this.#task.stop()
  }

  /** Makes intents durable; within a transaction of the caller's where one is given. Those of a known key change nothing. */
  async enqueue(intents: Intent | readonly Intent[], tx?: Transaction<Schema>): Promise<void> {
    const list: readonly Intent[] = 'key' in intents ? [intents] : intents
    if (list.length === 0) return
    const insert = (inner: Transaction<Schema>) => insertIntents(inner, this.sender, list, this.#modules.clock.now())
    if (tx === undefined) await this.#modules.database.transaction(insert)
    else await insert(tx)
    this.#task.wake()
  }

  /** Finds what became of an intent. */
  async find(key: string): Promise<IntentState | undefined> {
    const row = await findIntent(this.#modules.database.reader, this.sender, key)
    return row === undefined ? undefined : toIntentState(row)
  }

  /** Resolves when an intent is settled, however it ended. @throws ChainError CHAIN_INTENT_UNKNOWN */
  async waitFor(key: string, signal?: AbortSignal): Promise<IntentState> {
    const {promise, resolve} = Promise.withResolvers<IntentState>()
    const stop = this.onSettled((state) => (state.key === key ? resolve(state) : undefined))
    try {
      const now = await this.find(key)
      if (now === undefined) throw new ChainError({code: 'CHAIN_INTENT_UNKNOWN', key})
      return now.isFinal ? now : await abortable(promise, signal)
    } finally {
      stop()
    }
  }

  /** Calls a listener for every intent that is settled; returns what takes it off again. */
  onSettled(listener: (state: IntentState) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Has the outbox look at once. */
  wake(): void {
    this.#task.wake()
  }

  /** Looks after what is on its way, then sends what is due. `start` has it called again and again; tests call it themselves. */
  async pass(signal?: AbortSignal): Promise<void> {
    const {reader} = this.#modules.database
    const sent = await listOnTheirWay(reader, this.sender)
    const due = await listDue(reader, this.sender, this.#modules.clock.now(), this.#options.maxInFlight)
    if (sent.length > 0 || due.length > 0) {
      const head = await readHead(this.#modules.rpc, signal)
      for (const row of sent) await this.#watch(row, head, signal)
      let inFlight = (await listOnTheirWay(reader, this.sender)).filter(({status}) => status === 'sent').length
      for (const row of due) {
        if (inFlight >= this.#options.maxInFlight) break
        if (await this.#begin(row, {head, inFlight}, signal)) inFlight++
      }
    }
    await this.#prune()
  }

  // ------------------------------------------------------------------------------------------------ what is on its way

  async #watch(row: IntentRow, head: Head, signal: AbortSignal | undefined): Promise<void> {
    const {rpc, database} = this.#modules
    const signed = await listTransactions(database.reader, row.id)
    const {receipt, nonce} = await observe(rpc, {hashes: signed.map(({hash}) => hash), sender: this.sender}, signal)
    if (receipt !== undefined) {
      this.#lost.delete(row.id)
      return await this.#noteReceipt(row, {receipt, head}, signal)
    }
    if (row.status === 'mined') await this.#noteReorg(row)
    if (row.nonce !== null && nonce > row.nonce) return await this.#noteUsedNonce(row)
    this.#lost.delete(row.id)
    await this.#sendAgain(row, {signed, head}, signal)
  }

  async #noteReceipt(
    row: IntentRow,
    {receipt, head}: {readonly receipt: Receipt; readonly head: Head},
    signal?: AbortSignal,
  ): Promise<void> {
    const isDeep = head.number - receipt.blockNumber + 1 >= this.#options.confirmations
    const place = {tx_hash: receipt.hash, block_number: receipt.blockNumber, block_hash: receipt.blockHash}
    if (!isDeep) {
      if (row.status !== 'mined' || row.block_hash !== receipt.blockHash) await this.#update(row, {status: 'mined', ...place})
      return
    }
    if (receipt.isSuccess) return await this.#settle(row, 'confirmed', place)
    const call = {from: this.sender, to: row.recipient as Address, data: row.data as `0x${string}`}
    await this.#settle(row, 'failed', place, await explainRevert(this.#modules.rpc, call, receipt.blockNumber, signal))
  }

  async #noteReorg(row: IntentRow): Promise<void> {
    this.#metrics.countStep('reorged')
    this.#modules.logger.info('A reorg took back the block of a transaction', {key: row.key})
    await this.#update(row, {status: 'sent', block_number: null, block_hash: null})
  }

  /** Somebody used our key beside us: after some passes, in which an endpoint may still be behind with receipts, we begin anew. */
  async #noteUsedNonce(row: IntentRow): Promise<void> {
    const passes = (this.#lost.get(row.id) ?? 0) + 1
    this.#lost.set(row.id, passes)
    if (passes < this.#options.lostPasses) return
    this.#lost.delete(row.id)
    this.#modules.logger.warn('Another transaction of this key took a nonce of ours; is the key used elsewhere?', {key: row.key})
    await this.#modules.database.transaction(async (tx) => {
      await deleteTransactions(tx, row.id)
      await updateIntent(tx, row.id, {
        status: 'pending',
        nonce: null,
        tx_hash: null,
        sent_ms: null,
        next_attempt_ms: this.#modules.clock.now(),
      })
    })
  }

  async #sendAgain(
    row: IntentRow,
    {signed, head}: {readonly signed: readonly SignedTransaction[]; readonly head: Head},
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const [newest] = signed
    if (newest === undefined) return
    const {clock} = this.#modules
    const ageMs = clock.now() - newest.signedMs
    if (ageMs >= this.#options.bumpMs) return await this.#sendForMore(row, {newest, head}, signal)
    if (row.sent_ms !== null && clock.now() - row.sent_ms < this.#options.resendMs && row.status === 'sent') return
    this.#metrics.countStep('resent')
    await this.#send(row, newest, head, signal)
  }

  async #sendForMore(
    row: IntentRow,
    {newest, head}: {readonly newest: SignedTransaction; readonly head: Head},
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const {rpc, clock} = this.#modules
    const fresh = await chooseFees(rpc, head, this.#options.maxFeeWei, signal)
    const fees = raiseFees(newest, fresh, this.#options.maxFeeWei)
    if (fees.maxFeeWei <= newest.maxFeeWei || row.nonce === null) {
      await this.#broadcast(row, newest, signal)
      return
    }
    const dearer = await this.#sign(row, {nonce: row.nonce, gas: newest.gas, fees})
    this.#metrics.countStep('repriced')
    await this.#modules.database.transaction(async (tx) => {
      await insertTransaction(tx, row.id, dearer)
      await updateIntent(tx, row.id, {tx_hash: dearer.hash, sent_ms: clock.now()})
    })
    await this.#broadcast(row, dearer, signal)
  }

  // ------------------------------------------------------------------------------------------------------ what is due

  /** Simulates, signs, stores and sends an intent; tells whether it is on its way now. */
  async #begin(row: IntentRow, {head, inFlight}: {readonly head: Head; readonly inFlight: number}, signal?: AbortSignal): Promise<boolean> {
    const {rpc, clock} = this.#modules
    if (row.expires_ms !== null && clock.now() >= row.expires_ms) {
      await this.#settle(row, 'expired', {}, {name: undefined, args: [], text: 'It could not be sent before it expired.'})
      return false
    }
    try {
      const simulation = await simulate(rpc, {from: this.sender, to: row.recipient as Address, data: row.data as `0x${string}`}, signal)
      if ('error' in simulation) return await this.#refuse(row, simulation.error, inFlight)
      const fees = await chooseFees(rpc, head, this.#options.maxFeeWei, signal)
      const chainNonce = await readNonce(rpc, this.sender, signal)
      const signed = await this.#give(row, {chainNonce, gas: simulation.gas, fees})
      if (signed === undefined) return false
      await this.#send(row, signed, head, signal)
      return true
    } catch (error) {
      if (isAbort(error)) throw error
      await this.#postpone(row, error)
      return false
    }
  }

  /** What fails while others of ours are on their way may depend on them: it is looked at again when they are settled. */
  async #refuse(row: IntentRow, error: IntentError, inFlight: number): Promise<boolean> {
    if (inFlight > 0) await this.#postpone(row, undefined)
    else await this.#settle(row, 'failed', {}, error)
    return false
  }

  /** Gives an intent its nonce and its signed transaction, durably, before anybody sees either. */
  async #give(
    row: IntentRow,
    {chainNonce, gas, fees}: {readonly chainNonce: number; readonly gas: bigint; readonly fees: Fees},
  ): Promise<SignedTransaction | undefined> {
    return await this.#modules.database.transaction(async (tx) => {
      const now = await findIntent(tx, this.sender, row.key)
      if (now?.status !== 'pending') return undefined
      const nonce = Math.max(chainNonce, await nonceAfter(tx, this.sender))
      const signed = await this.#sign(row, {nonce, gas, fees})
      await insertTransaction(tx, row.id, signed)
      await updateIntent(tx, row.id, {status: 'sent', nonce, tx_hash: signed.hash, sent_ms: null, attempts: row.attempts + 1})
      return signed
    })
  }

  async #sign(
    row: IntentRow,
    {nonce, gas, fees}: {readonly nonce: number; readonly gas: bigint; readonly fees: Fees},
  ): Promise<SignedTransaction> {
    const {account, chainId, clock} = this.#modules
    const raw = await account.signTransaction({
      type: 'eip1559',
      chainId,
      nonce,
      gas,
      to: row.recipient as Address,
      data: row.data as `0x${string}`,
      maxFeePerGas: fees.maxFeeWei,
      maxPriorityFeePerGas: fees.maxTipWei,
    })
    return {hash: keccak256(raw), raw, gas, signedMs: clock.now(), ...fees}
  }

  /** Sends a transaction, for more at once when it is too cheap. What fails here is tried again by the next pass. */
  async #send(row: IntentRow, signed: SignedTransaction, head: Head, signal: AbortSignal | undefined): Promise<void> {
    try {
      const outcome = await this.#broadcast(row, signed, signal)
      if (outcome === 'cheap')
        await this.#sendForMore({...row, nonce: row.nonce ?? (await this.#nonceOf(row))}, {newest: signed, head}, signal)
    } catch (error) {
      if (isAbort(error)) throw error
      this.#modules.logger.debug('Transaction could not be sent yet', {key: row.key}, error)
    }
  }

  async #nonceOf(row: IntentRow): Promise<number | null> {
    return (await findIntent(this.#modules.database.reader, this.sender, row.key))?.nonce ?? null
  }

  async #broadcast(row: IntentRow, {raw, hash}: SignedTransaction, signal: AbortSignal | undefined) {
    const {rpc, clock, logger} = this.#modules
    const outcome = await sendRaw(rpc, raw, signal)
    if (outcome === 'poor' && !this.#isPoor) logger.error('The hot key has too little ETH for fees', {account: this.sender})
    this.#isPoor = outcome === 'poor'
    if (outcome === 'taken' || outcome === 'used') await this.#update(row, {sent_ms: clock.now()})
    if (outcome === 'taken' && row.sent_ms === null) {
      this.#metrics.countStep('sent')
      logger.debug('Transaction sent', {key: row.key, hash})
    }
    return outcome
  }

  async #postpone(row: IntentRow, error: unknown): Promise<void> {
    const {minRetryMs, maxRetryMs} = this.#options
    const delayMs = Math.min(maxRetryMs, minRetryMs * 2 ** Math.min(row.attempts, 16))
    if (error !== undefined) this.#modules.logger.debug('Transaction is tried again later', {key: row.key, delayMs}, error)
    await this.#update(row, {
      attempts: error === undefined ? row.attempts : row.attempts + 1,
      next_attempt_ms: this.#modules.clock.now() + delayMs,
    })
  }

  // ---------------------------------------------------------------------------------------------------------- the end

  async #settle(row: IntentRow, status: 'confirmed' | 'failed' | 'expired', place: Partial<IntentRow>, error?: IntentError): Promise<void> {
    const fault =
      error === undefined ? {} : {error_name: error.name ?? null, error_args: JSON.stringify(error.args), error_text: error.text}
    const change = {status, settled_ms: this.#modules.clock.now(), ...place, ...fault}
    await this.#update(row, change)
    this.#metrics.countStep(status)
    const state = toIntentState({...row, ...change})
    if (status === 'confirmed') this.#modules.logger.debug('Transaction confirmed', {key: row.key, hash: state.transaction})
    else this.#modules.logger.warn('Transaction was not carried out', {key: row.key, purpose: row.purpose, status, problem: error?.text})
    for (const listener of this.#listeners) {
      try {
        listener(state)
      } catch (failure) {
        this.#modules.logger.error('Listener of settled transactions failed', {key: row.key}, failure)
      }
    }
  }

  async #update(row: IntentRow, change: Parameters<typeof updateIntent>[2]): Promise<void> {
    await this.#modules.database.transaction((tx) => updateIntent(tx, row.id, change))
  }

  async #prune(): Promise<void> {
    const nowMs = this.#modules.clock.now()
    if (nowMs - this.#prunedMs < pruneEveryMs) return
    this.#prunedMs = nowMs
    await this.#modules.database.transaction((tx) => pruneIntents(tx, nowMs - this.#options.keepMs))
  }
}

const pruneEveryMs = 3600 * 1000
