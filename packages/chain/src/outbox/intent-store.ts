import type {ChainIntentStatus, ChainIntentsTable} from '@aleph-onchain/database'
import {insertMany, type Schema} from '@aleph-onchain/database'
import type {Kysely, Selectable, Transaction, Updateable} from 'kysely'
import type {Address, Hex} from 'viem'
import type {Intent} from './intent.ts'

/** Row of an intent. */
export type IntentRow = Selectable<ChainIntentsTable>

/** A signed transaction of an intent. */
export interface SignedTransaction {
  readonly hash: Hex
  readonly raw: Hex
  readonly maxFeeWei: bigint
  readonly maxTipWei: bigint
  readonly gas: bigint
  readonly signedMs: number
}

/** Statuses of transactions that have a nonce and may be on the chain. */
const onTheirWay: readonly ChainIntentStatus[] = ['sent', 'mined']

/** Adds intents; those of a known key stay as they are. */
export async function insertIntents(tx: Transaction<Schema>, sender: Address, intents: readonly Intent[], nowMs: number): Promise<void> {
  const rows = intents.map(({key, contract, to, data, purpose, expiresAtMs}) => ({
    sender,
    key,
    status: 'pending' as const,
    contract,
    purpose,
    recipient: to,
    nonce: null,
    created_ms: nowMs,
    expires_ms: expiresAtMs ?? null,
    attempts: 0,
    next_attempt_ms: nowMs,
    sent_ms: null,
    settled_ms: null,
    tx_hash: null,
    block_number: null,
    block_hash: null,
    error_name: null,
    error_args: null,
    error_text: null,
    data,
  }))
  await insertMany(tx, 'chain_intents', rows, {onConflict: 'ignore'})
}

/** Finds an intent by its key. */
export async function findIntent(reader: Kysely<Schema>, sender: Address, key: string): Promise<IntentRow | undefined> {
  const query = reader.selectFrom('chain_intents').selectAll().where('sender', '=', sender).where('key', '=', key)
  return await query.executeTakeFirst()
}

/** Lists pending intents that are due, oldest first. */
export async function listDue(reader: Kysely<Schema>, sender: Address, nowMs: number, limit: number): Promise<readonly IntentRow[]> {
  const query = reader.selectFrom('chain_intents').selectAll().where('sender', '=', sender).where('status', '=', 'pending')
  return await query.where('next_attempt_ms', '<=', nowMs).orderBy('id').limit(limit).execute()
}

/** Lists intents whose transactions are on their way, by nonce. */
export async function listOnTheirWay(reader: Kysely<Schema>, sender: Address): Promise<readonly IntentRow[]> {
  const query = reader.selectFrom('chain_intents').selectAll().where('sender', '=', sender).where('status', 'in', onTheirWay)
  return await query.orderBy('nonce').execute()
}

/** Returns the nonce after all that were given out and may still be used. */
export async function nonceAfter(reader: Kysely<Schema>, sender: Address): Promise<number> {
  const query = reader.selectFrom('chain_intents').where('sender', '=', sender).where('status', 'in', onTheirWay)
  const row = await query.select((select) => select.fn.max('nonce').as('last')).executeTakeFirst()
  return row?.last === null || row?.last === undefined ? 0 : Number(row.last) + 1
}

/** Changes an intent. */
export async function updateIntent(tx: Transaction<Schema>, id: number, change: Updateable<ChainIntentsTable>): Promise<void> {
  await tx.updateTable('chain_intents').set(change).where('id', '=', id).execute()
}

/** Keeps a signed transaction of an intent. */
export async function insertTransaction(tx: Transaction<Schema>, intentId: number, signed: SignedTransaction): Promise<void> {
  const row = {
    intent_id: intentId,
    tx_hash: signed.hash,
    max_fee_wei: signed.maxFeeWei.toString(),
    max_tip_wei: signed.maxTipWei.toString(),
    gas: signed.gas.toString(),
    signed_ms: signed.signedMs,
    raw: signed.raw,
  }
  await insertMany(tx, 'chain_intent_transactions', [row], {onConflict: 'ignore'})
}

/** Lists the signed transactions of an intent, newest first. */
export async function listTransactions(reader: Kysely<Schema>, intentId: number): Promise<readonly SignedTransaction[]> {
  const rows = await reader.selectFrom('chain_intent_transactions').selectAll().where('intent_id', '=', intentId).execute()
  return rows
    .map((row) => ({
      hash: row.tx_hash as Hex,
      raw: row.raw as Hex,
      maxFeeWei: BigInt(row.max_fee_wei),
      maxTipWei: BigInt(row.max_tip_wei),
      gas: BigInt(row.gas),
      signedMs: row.signed_ms,
    }))
    .sort((left, right) => (left.maxFeeWei < right.maxFeeWei ? 1 : -1))
}

/** Throws the signed transactions of an intent away: its nonce was used by another one. */
export async function deleteTransactions(tx: Transaction<Schema>, intentId: number): Promise<void> {
  await tx.deleteFrom('chain_intent_transactions').where('intent_id', '=', intentId).execute()
}

/** Forgets intents that were settled long ago. */
export async function pruneIntents(tx: Transaction<Schema>, before: number): Promise<void> {
  const old = tx.selectFrom('chain_intents').select('id').where('settled_ms', '<', before)
  await tx.deleteFrom('chain_intent_transactions').where('intent_id', 'in', old).execute()
  await tx.deleteFrom('chain_intents').where('settled_ms', '<', before).execute()
}
