import type {ItemHash} from '@aleph-onchain/message'
import type {MappedPort, VmKind} from './ports.ts'

/**
 * What somebody wants of a machine.
 * - `running`: it runs, and is started again when it ends.
 * - `suspended`: it is stopped and its disks are kept; out of funds, or told so by the chain.
 * - `gone`: it is stopped and its disks are deleted after the grace.
 */
export type WantedState = 'running' | 'suspended' | 'gone'

/** What a machine is seen to be. `failed` waits for its next attempt or, when `retryAt` is absent, for the owner. */
export type ObservedState =
  | 'queued'
  | 'preparing'
  | 'starting'
  | 'running'
  | 'stopping'
  | 'stopped'
  | 'suspended'
  | 'failed'
  | 'awaiting_confidential_init'

/** Who placed the machine here. */
export type VmSource = {readonly type: 'job'; readonly jobId: bigint} | {readonly type: 'allocation'} | {readonly type: 'on-demand'}

/** Machine as others see it. Times are milliseconds since the epoch. */
export interface VmView {
  readonly vmHash: ItemHash
  readonly kind: VmKind
  readonly owner: string
  readonly hypervisor: 'qemu' | 'firecracker'
  readonly source: VmSource
  readonly wanted: WantedState
  /** Sticky: a stop by the owner outlives restarts until the owner starts the machine again. */
  readonly isStoppedByOwner: boolean
  readonly observed: ObservedState
  /** Code of the error table for what keeps it from being as wanted, with a sentence. */
  readonly problem: {readonly code: string; readonly text: string; readonly retryAtMs: number | undefined} | undefined
  readonly vcpus: number
  readonly memoryMib: number
  readonly diskMib: number
  readonly pid: number | undefined
  readonly network:
    | {
        readonly mode: 'tap' | 'user'
        readonly ipv4: string
        readonly ipv6: string | undefined
        readonly ports: readonly MappedPort[]
        readonly listenAddress: string
      }
    | undefined
  readonly times: {
    readonly definedMs: number
    readonly preparingMs: number | undefined
    readonly preparedMs: number | undefined
    readonly startingMs: number | undefined
    readonly startedMs: number | undefined
    readonly stoppingMs: number | undefined
    readonly stoppedMs: number | undefined
  }
  /** How often it was started since it was placed here. */
  readonly starts: number
}

/** Resources of the host that machines may take, and what of them is free. */
export interface HostCapacity {
  readonly total: HostResources
  readonly free: HostResources
}

/** Amounts of each resource. */
export interface HostResources {
  readonly vcpus: number
  readonly memoryMib: number
  readonly diskMib: number
}
