import type {ProjectionState} from './projection-state.ts'

/** A pause of everything, as the protocol's clock keeps it. */
export interface ClockRecord {
  readonly pausedSeconds: number
  readonly pausedAt: number
  readonly pausedUntil: number
}

/** Value that governance changes. */
export interface ParameterRecord {
  readonly contract: string
  readonly name: string
  /** Decimal text. */
  readonly value: string
}

/** Role that an account holds. */
export interface RoleRecord {
  readonly contract: string
  readonly role: string
  readonly account: string
}

/** Token that jobs are paid with. */
export interface TokenRecord {
  readonly token: string
  readonly isAllowed: boolean
  readonly pool: string | null
  readonly decimals: number
  readonly minSwap: string
  readonly maxSwap: string
  readonly maxSlippageBps: number
}

/** Batch of parked tokens. */
export interface BatchRecord {
  readonly batchId: string
  readonly token: string
  readonly totalIn: string
  readonly swapped: string
  readonly totalOut: string
  readonly openedAt: number
  readonly isClosed: boolean
  readonly isRedeemable: boolean
}

/** Units that a holder has of a batch. */
export interface BatchUnitsRecord {
  readonly batchId: string
  /** Account, or id of a node whose delegators earn. */
  readonly holder: string
  readonly units: string
}

/** What a payer lets a spender spend. */
export interface SpendRecord {
  readonly payer: string
  readonly spender: string
  readonly token: string
  readonly maxRate: string
  readonly maxTotal: string
  readonly expiry: number
}

/** Node that a payer keeps from its jobs. */
export interface BlockedNodeRecord {
  readonly payer: string
  readonly nodeId: string
}

/** Version of an agreement. */
export interface SlaRecord {
  readonly slaId: string
  readonly version: number
  readonly isActive: boolean
  readonly uptimeBps: number
  readonly windowSeconds: number
  readonly creditBps: number
  readonly slashBps: number
  readonly maxCreditBps: number
}

/** Window of a job's run in which the promise was broken. */
export interface BreachRecord {
  readonly jobId: number
  readonly nodeId: string
  readonly run: number
  readonly window: number
  readonly uptimeBps: number
  readonly breaches: number
  readonly credited: string
}

/** Announced maintenance of a node. */
export interface MaintenanceRecord {
  readonly nodeId: string
  readonly startsAt: number
  readonly endsAt: number
}

/** Reported violation of an agreement. */
export interface ViolationRecord {
  readonly violationId: string
  readonly jobId: number
  readonly nodeId: string
  readonly opener: string
  readonly evidenceCid: string
  readonly disputeUntil: number
  readonly status: 'open' | 'disputed' | 'upheld' | 'rejected'
  readonly slashed: string
}

/** Slash in escrow. */
export interface SlashRecord {
  readonly slashId: string
  readonly nodeId: string
  readonly selfAmount: string
  readonly delegatedAmount: string
  readonly reasonHash: string
  readonly releaseAt: number
  readonly status: 'held' | 'released' | 'refunded'
  /** What it left of the delegations, and the epochs that they were in. */
  readonly poolLeft: string
  readonly epoch: number
  readonly thawEpoch: number
}

/** A node's commitment to keep a piece of data. */
export interface CommitmentRecord {
  readonly commitmentId: string
  readonly nodeId: string
  readonly owner: string
  readonly root: string
  readonly contentHash: string
  readonly size: string
  readonly hashKind: number
  readonly leafCount: string
  readonly expiry: number
  readonly createdAt: number
  readonly status: 'active' | 'faulted' | 'ended'
  readonly misses: number
}

/** Challenge of a commitment. */
export interface ChallengeRecord {
  readonly challengeId: string
  readonly commitmentId: string
  readonly challenger: string
  readonly seed: string
  readonly samples: number
  readonly bond: string
  readonly penalty: string
  readonly deadline: number
  readonly status: 'open' | 'answered' | 'late' | 'missed'
}

/** Registered name. */
export interface DomainRecord {
  readonly domainKey: string
  readonly name: string
  readonly owner: string
  readonly pendingOwner: string | null
  readonly targetKind: 'none' | 'node' | 'job' | 'file'
  readonly target: string
  readonly registeredAt: number
  readonly verifiedUntil: number
  readonly expiresAt: number
  readonly bond: string
  readonly certificate: string
  readonly certificateNotAfter: number
}

/** Consent of a job's payer that an account points its names at the job. */
export interface TargetConsentRecord {
  readonly jobId: number
  readonly account: string
}

/** Published image. */
export interface ImageRecord {
  readonly imageId: string
  readonly publisher: string
  readonly category: string
  readonly contentHash: string
  readonly metadataCid: string
  readonly token: string
  readonly pricePerUse: string
  readonly revenueShareBps: number
  readonly pendingPrice: string | null
  readonly pendingShareBps: number | null
  readonly termsEffectiveAt: number | null
  readonly versions: number
  readonly isListed: boolean
  readonly isVerified: boolean
  readonly flaggedUntil: number
  readonly uses: number
  readonly ratingSum: number
  readonly ratingCount: number
  readonly publishedAt: number
}

/** Proposal of governance. */
export interface ProposalRecord {
  readonly proposalId: string
  readonly proposer: string
  readonly description: string
  readonly voteStart: number
  readonly voteEnd: number
  readonly status: 'proposed' | 'queued' | 'executed' | 'canceled'
  readonly eta: number | null
  readonly against: string
  readonly for: string
  readonly abstain: string
}

/** Reward root. */
export interface RewardRootRecord {
  readonly rootId: string
  readonly root: string
  readonly total: string
  readonly leafCount: string
  readonly dataCid: string
  readonly periodEnd: number
  readonly activeAt: number
  readonly status: 'pending' | 'active' | 'disabled'
}

/** What an account has claimed of network rewards. */
export interface ClaimRecord {
  readonly account: string
  readonly cumulative: string
}

/** Records of table `chain_records`, by kind. */
export interface RecordKinds {
  readonly clock: ClockRecord
  readonly parameter: ParameterRecord
  readonly role: RoleRecord
  readonly token: TokenRecord
  readonly batch: BatchRecord
  readonly 'batch-units': BatchUnitsRecord
  readonly 'open-batch': {readonly batchId: string}
  readonly spend: SpendRecord
  readonly 'blocked-node': BlockedNodeRecord
  readonly sla: SlaRecord
  readonly breach: BreachRecord
  readonly maintenance: MaintenanceRecord
  readonly violation: ViolationRecord
  readonly slash: SlashRecord
  readonly commitment: CommitmentRecord
  readonly challenge: ChallengeRecord
  readonly domain: DomainRecord
  readonly 'target-consent': TargetConsentRecord
  readonly image: ImageRecord
  readonly rating: {readonly rating: number}
  readonly proposal: ProposalRecord
  readonly 'reward-root': RewardRootRecord
  readonly 'reward-claim': ClaimRecord
}

/** Kind of a record. */
export type RecordKind = keyof RecordKinds

/** Reads a record. */
export async function findRecord<Kind extends RecordKind>(
  state: ProjectionState,
  kind: Kind,
  key: string,
): Promise<RecordKinds[Kind] | undefined> {
  const row = await state.find('chain_records', kind, key)
  return row === undefined ? undefined : readRecord(kind, row.value)
}

/** Writes a record; `group` is what records of its kind are listed by. */
export function putRecord<Kind extends RecordKind>(
  state: ProjectionState,
  kind: Kind,
  {key, group = ''}: {readonly key: string; readonly group?: string},
  value: RecordKinds[Kind],
): void {
  state.put('chain_records', {kind, key, group_key: group, value: JSON.stringify(value)})
}

/** Changes some fields of a record that is there; does nothing where it is not. */
export async function patchRecord<Kind extends RecordKind>(
  state: ProjectionState,
  kind: Kind,
  key: string,
  change: Partial<RecordKinds[Kind]> | ((record: RecordKinds[Kind]) => Partial<RecordKinds[Kind]>),
): Promise<void> {
  const row = await state.find('chain_records', kind, key)
  if (row === undefined) return
  const record = readRecord(kind, row.value)
  const changed = {...record, ...(typeof change === 'function' ? change(record) : change)}
  state.put('chain_records', {...row, value: JSON.stringify(changed)})
}

/** Takes a record's value for what `putRecord` wrote. */
export function readRecord<Kind extends RecordKind>(_kind: Kind, value: string): RecordKinds[Kind] {
  return JSON.parse(value)
}
