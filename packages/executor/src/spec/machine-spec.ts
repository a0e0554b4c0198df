import type {ItemHash} from '@aleph-onchain/message'
import type {HypervisorName} from '../hypervisor.ts'
import type {VmKind} from '../ports.ts'

/** What a message asks for, checked: everything that the executor acts on. */
export interface MachineSpec {
  readonly vmHash: ItemHash
  readonly kind: VmKind
  readonly owner: string
  readonly hypervisor: HypervisorName
  readonly vcpus: number
  readonly memoryMib: number
  readonly hasInternet: boolean
  /** Disks in the order in which the guest sees them; of an instance the first is the root disk. */
  readonly disks: readonly DiskSpec[]
  readonly authorizedKeys: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly metadata: Readonly<Record<string, unknown>>
  readonly gpus: readonly {readonly deviceId: string; readonly deviceClass: '0300' | '0302'}[]
  /** Content as the message has it, for makers of machines that know more of it. */
  readonly content: unknown
}

/** Disk that a message asks for. `name` is ours, made of its position. */
export type DiskSpec =
  | {readonly type: 'overlay'; readonly name: string; readonly sizeMib: number; readonly parent: FileRef}
  | {readonly type: 'empty'; readonly name: string; readonly sizeMib: number; readonly isEphemeral: boolean}
  | {readonly type: 'immutable'; readonly name: string; readonly file: FileRef}

/** File by the name that a message uses for it. */
export interface FileRef {
  readonly ref: ItemHash
  readonly latest: boolean
}

/** Adds up what the disks of a machine may grow to; files that are only read are shared and count as none. */
export function sumDiskMib(disks: readonly DiskSpec[]): number {
  return disks.reduce((sum, disk) => sum + (disk.type === 'immutable' ? 0 : disk.sizeMib), 0)
}
