import {type ErrorCode, errorTable} from '@aleph-onchain/common'
import type {MachineRow} from './machines/machine-row.ts'
import type {Stage} from './reconciler/machine-keeper.ts'
import type {ObservedState, VmView} from './vm-view.ts'

/** What of a machine is only known while it is looked at. */
export interface LiveParts {
  readonly pid: number | undefined
  readonly stage: Stage | undefined
}

/** Shows a machine as others see it. */
export function toVmView(row: MachineRow, live: LiveParts): VmView {
  const {network} = row
  return {
    vmHash: row.vmHash,
    kind: row.kind,
    owner: row.owner,
    hypervisor: row.hypervisor,
    source: row.source,
    wanted: row.wanted,
    isStoppedByOwner: row.stopped_by === 'owner' || row.stopped_by === 'guest',
    observed: observe(row, live),
    problem: readProblem(row),
    vcpus: row.vcpus,
    memoryMib: row.memory_mib,
    diskMib: row.disk_mib,
    pid: live.pid,
    network: network && {
      mode: network.mode,
      ipv4: network.addresses.ipv4,
      ipv6: network.addresses.ipv6,
      ports: network.ports,
      listenAddress: network.mode === 'user' ? network.listenAddress : '0.0.0.0',
    },
    times: {
      definedMs: row.defined_ms,
      preparingMs: row.preparing_ms ?? undefined,
      preparedMs: row.prepared_ms ?? undefined,
      startingMs: row.starting_ms ?? undefined,
      startedMs: row.started_ms ?? undefined,
      stoppingMs: row.stopping_ms ?? undefined,
      stoppedMs: row.stopped_ms ?? undefined,
    },
    starts: row.starts,
  }
}

function observe(row: MachineRow, {pid, stage}: LiveParts): ObservedState {
  if (stage !== undefined) return stage
  if (pid !== undefined) return 'running'
  if (row.wanted === 'gone' || row.stopped_by !== null) return 'stopped'
  if (row.wanted === 'suspended') return 'suspended'
  return row.problem_code === null ? 'queued' : 'failed'
}

function readProblem(row: MachineRow): VmView['problem'] {
  if (row.problem_code === null) return undefined
  const text = row.problem_text ?? errorTable[row.problem_code as ErrorCode].text
  return {code: row.problem_code, text, retryAtMs: row.retry_at_ms ?? undefined}
}
