import type {Generated} from 'kysely'

/**
 * Tables of the chain. Everything but the cursor, the events with their blocks, and the intents can be rebuilt from the events.
 * Amounts are decimal texts; node ids and hashes 64 hex digits without 0x; addresses checksummed; times seconds of the protocol's clock unless
 * the name says otherwise.
 */
export interface ChainTables {
  chain_cursor: ChainCursorTable
  chain_blocks: ChainBlocksTable
  chain_events: ChainEventsTable
  chain_undo: ChainUndoTable
  chain_nodes: ChainNodesTable
  chain_jobs: ChainJobsTable
  chain_payments: ChainPaymentsTable
  chain_stakes: ChainStakesTable
  chain_credits: ChainCreditsTable
  chain_downtimes: ChainDowntimesTable
  chain_records: ChainRecordsTable
  chain_intents: ChainIntentsTable
  chain_intent_transactions: ChainIntentTransactionsTable
}

/** One row: until where the chain was read. */
export interface ChainCursorTable {
  id: 1
  chain_id: number
  /** Addresses of the deployment that was read; a database belongs to one. */
  deployment: string
  block_number: number
  block_hash: string
  /** Wall time of the block, seconds. */
  block_timestamp: number
  /** Lowest block that can be unwound by its undo records; below it projections are rebuilt. */
  undo_from: number
  updated_ms: number
}

/** Blocks with events, and the newest ones without. */
export interface ChainBlocksTable {
  number: number
  hash: string
  parent_hash: string
  /** Wall time, seconds. */
  timestamp: number
  event_count: number
}

export interface ChainEventsTable {
  block_number: number
  log_index: number
  contract: string
  name: string
  /** Job that the event is about. */
  job_id: number | null
  /** Node that the event is about. */
  node_id: string | null
  tx_hash: string
  /** Named arguments as JSON, whole numbers of more than 48 bits as decimal text. */
  args: string
}

/** Rows of projections as they were before a block changed them. */
export interface ChainUndoTable {
  block_number: number
  sequence: number
  table_name: string
  /** JSON of the key columns. */
  key: string
  /** JSON of the row; null: there was none. */
  before: string | null
}

export type ChainNodeType = 'coordinator' | 'compute'
export type ChainNodeStatus = 'inactive' | 'active' | 'unbonding' | 'deregistered'

export interface ChainNodesTable {
  node_id: string
  operator: string
  type: ChainNodeType
  status: ChainNodeStatus
  heartbeat_key: string | null
  pending_operator: string | null
  metadata_cid: string
  /** ASCII; empty: none. */
  region: string
  registered_at: number
  last_heartbeat: number
  /** Seconds after its last heartbeat in which the node counts as up. */
  tolerance: number
  status_hash: string | null
  reward_share_bps: number
  pending_share_bps: number | null
  share_effective_at: number | null
  coordinator: string | null
  requested_coordinator: string | null
  unbonding_complete_at: number | null
  job_count: number
  commit_count: number
  strikes: number
  /** Bit n set: declared GPUs of type n. Decimal text. */
  gpu_types: string
  vcpus: number
  memory_mib: number
  used_vcpus: number
  used_memory_mib: number
  self_stake: string
  self_pending: string
  self_matures_at: number
  reserved: string
  open_slash_requests: number
  met_since: number
  pool_assets: string
  pool_shares: string
  pool_epoch: number
  thaw_assets: string
  thaw_shares: string
  thaw_epoch: number
  registered_block: number
  /** JSON array of `{type, count, used, vramMiB}`. */
  gpus: string
}

export type ChainJobStatus = 'created' | 'assigned' | 'running' | 'suspended' | 'stopping' | 'stopped' | 'completed' | 'failed' | 'expired'

export type ChainJobCause = 'payer' | 'node' | 'unfunded' | 'node-down' | 'too-many-releases' | 'nobody-took-it'

export interface ChainJobsTable {
  job_id: number
  spec_hash: string
  payer: string
  creator: string
  status: ChainJobStatus
  cause: ChainJobCause | null
  node_id: string | null
  scheduler: string | null
  token: string
  max_price_per_second: string
  /** Agreed price while it is assigned. */
  price_per_second: string | null
  max_spend: string
  duration: number
  region: string
  vcpus: number
  memory_mib: number
  gpu_type: number
  gpu_count: number
  gpu_vram_mib: number
  image_id: string | null
  /** Decimal text. */
  sla_id: string | null
  sla_version: number
  created_at: number
  created_block: number
  started_at: number
  ended_at: number
  end_at: number
  due_at: number
  releases: number
  last_heartbeat: number | null
  usage_hash: string | null
  updated_block: number
  /** JSON array of `{nodeId, startedAt, endedAt}`: spans on nodes that it was released from. */
  past_runs: string
}

export type ChainPaymentStatus = 'open' | 'accruing' | 'suspended' | 'closed'

export interface ChainPaymentsTable {
  job_id: number
  payer: string
  spender: string
  token: string
  status: ChainPaymentStatus
  node_id: string | null
  price_per_second: string
  max_spend: string
  end_at: number
  last_settled_at: number
  paid_seconds: number
  debt_seconds: number
  written_off_seconds: number
  total_paid: string
  buffer: string
  refunded: string
  community_fee_bps: number
  community_paid: string
  delegators_paid: string
  image_paid: string
  operator_paid: string
  swapped_in: string
  swapped_out: string
  payer_credited: string
}

/** Delegations. Shares of an epoch other than the pool's are void. */
export interface ChainStakesTable {
  node_id: string
  account: string
  shares: string
  epoch: number
  delegated_at: number
  thaw_shares: string
  thaw_epoch: number
  matures_at: number
}

/** What accounts may withdraw, per contract that owes it. */
export interface ChainCreditsTable {
  contract: string
  account: string
  token: string
  amount: string
}

/** Downtimes that a heartbeat closed. */
export interface ChainDowntimesTable {
  node_id: string
  since: number
  until: number
}

/** Everything else that is projected, by kind and key, as JSON. */
export interface ChainRecordsTable {
  kind: string
  key: string
  /** What records of a kind are listed by. */
  group_key: string
  value: string
}

export type ChainIntentStatus = 'pending' | 'sent' | 'mined' | 'confirmed' | 'failed' | 'expired'

/** Transactions that this node wants on the chain. Unique by (sender, key). */
export interface ChainIntentsTable {
  id: Generated<number>
  sender: string
  key: string
  status: ChainIntentStatus
  contract: string
  purpose: string
  recipient: string
  nonce: number | null
  created_ms: number
  expires_ms: number | null
  attempts: number
  next_attempt_ms: number
  sent_ms: number | null
  settled_ms: number | null
  /** Hash of the transaction that was mined, or of the newest one that was signed. */
  tx_hash: string | null
  block_number: number | null
  block_hash: string | null
  error_name: string | null
  error_args: string | null
  error_text: string | null
  data: string
}

/** Every transaction that was signed for an intent: any of them may be mined. */
export interface ChainIntentTransactionsTable {
  intent_id: number
  tx_hash: string
  max_fee_wei: string
  max_tip_wei: string
  gas: string
  signed_ms: number
  raw: string
}
