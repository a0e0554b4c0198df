import type {ProtocolContract} from '@aleph-onchain/contracts'
import {type RoleName, roles} from '@aleph-onchain/contracts'
import type {Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import {fromBytes32} from '../ids.ts'
import {roleKey} from '../projections/project-base.ts'
import {type RecordKind, type RecordKinds, readRecord} from '../projections/records.ts'

/** Finds a record: an agreement, a token, a commitment, a domain, an image … by its key. */
export async function findChainRecord<Kind extends RecordKind>(
  reader: Kysely<Schema>,
  kind: Kind,
  key: string,
): Promise<RecordKinds[Kind] | undefined> {
  const query = reader.selectFrom('chain_records').select('value').where('kind', '=', kind).where('key', '=', key)
  const row = await query.executeTakeFirst()
  return row === undefined ? undefined : readRecord(kind, row.value)
}

/** Lists records of a kind by key, of one group where one is given: commitments of a node, units of a batch, roles of an account. */
export async function listChainRecords<Kind extends RecordKind>(
  reader: Kysely<Schema>,
  kind: Kind,
  {group, after, limit = 1_000}: {readonly group?: string; readonly after?: string; readonly limit?: number} = {},
): Promise<readonly RecordKinds[Kind][]> {
  let query = reader.selectFrom('chain_records').select('value').where('kind', '=', kind)
  if (group !== undefined) query = query.where('group_key', '=', group)
  if (after !== undefined) query = query.where('key', '>', after)
  const rows = await query.orderBy('key').limit(limit).execute()
  return rows.map(({value}) => readRecord(kind, value))
}

/** Tells whether an account holds a role of a contract. */
export async function hasChainRole(
  reader: Kysely<Schema>,
  {contract, role, account}: {readonly contract: ProtocolContract; readonly role: RoleName; readonly account: string},
): Promise<boolean> {
  return (await findChainRecord(reader, 'role', roleKey(contract, fromBytes32(roles[role]), account))) !== undefined
}

/** Reads a parameter of a contract; undefined when it was never set. */
export async function findParameter(reader: Kysely<Schema>, contract: ProtocolContract, name: string): Promise<bigint | undefined> {
  const record = await findChainRecord(reader, 'parameter', `${contract}/${name}`)
  return record === undefined ? undefined : BigInt(record.value)
}

/** Lists the nodes that a payer keeps from its jobs. */
export async function listBlockedNodes(reader: Kysely<Schema>, payer: string): Promise<readonly string[]> {
  return (await listChainRecords(reader, 'blocked-node', {group: payer})).map(({nodeId}) => nodeId)
}
