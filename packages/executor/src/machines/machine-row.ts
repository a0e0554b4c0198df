import type {MachinesTable} from '@aleph-onchain/database'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import type {ExecutableMessage, VmAttachment} from '../ports.ts'
import type {VmSource, WantedState} from '../vm-view.ts'

/** What is durably known of a machine. */
export interface MachineRow extends Readonly<Omit<MachinesTable, 'vm_hash' | 'network' | 'message' | 'source' | 'job_id' | 'wanted'>> {
  readonly vmHash: ItemHash
  readonly source: VmSource
  readonly wanted: WantedState
  readonly network: VmAttachment | undefined
  readonly message: ExecutableMessage
}

/** Columns that change in the life of a machine. */
export type MachineChange = Partial<
  Pick<
    MachineRow,
    | 'wanted'
    | 'stopped_by'
    | 'action'
    | 'starts'
    | 'failures'
    | 'problem_code'
    | 'problem_text'
    | 'retry_at_ms'
    | 'wanted_changed_ms'
    | 'preparing_ms'
    | 'prepared_ms'
    | 'starting_ms'
    | 'started_ms'
    | 'stopping_ms'
    | 'stopped_ms'
    | 'network'
    | 'source'
  >
>

/** Reads a row as the database has it; JSON in it is ours. */
export function fromColumns(columns: MachinesTable): MachineRow {
  const {vm_hash, network, message, source, job_id, wanted, ...rest} = columns
  return {
    ...rest,
    vmHash: parseItemHash(vm_hash),
    wanted,
    source: source === 'job' ? {type: 'job', jobId: BigInt(job_id ?? 0)} : {type: source},
    network: network === null ? undefined : (JSON.parse(network) as VmAttachment),
    message: JSON.parse(message) as ExecutableMessage,
  }
}

/** Writes a whole row as the database keeps it. */
export function toColumns(row: MachineRow): MachinesTable {
  const {vmHash, source, network, message, ...rest} = row
  return {
    ...rest,
    vm_hash: vmHash,
    ...sourceColumns(source),
    network: network === undefined ? null : JSON.stringify(network),
    message: JSON.stringify(message),
  }
}

/** Writes changes as the database keeps them. */
export function changeColumns({network, source, ...rest}: MachineChange): Partial<MachinesTable> {
  return {
    ...rest,
    ...(network === undefined ? {} : {network: JSON.stringify(network)}),
    ...(source === undefined ? {} : sourceColumns(source)),
  }
}

function sourceColumns(source: VmSource): Pick<MachinesTable, 'source' | 'job_id'> {
  return {source: source.type, job_id: source.type === 'job' ? source.jobId.toString() : null}
}
