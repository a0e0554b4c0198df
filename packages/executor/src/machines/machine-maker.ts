import type {MachineDisks} from '../disks/machine-disks.ts'
import type {Machine, MachineDefinition} from '../hypervisor.ts'
import type {ParentCache} from '../images/parent-cache.ts'
import type {VmAttachment, VmKind} from '../ports.ts'
import type {MachineSpec} from '../spec/machine-spec.ts'
import type {MachineRow} from './machine-row.ts'
import type {MachineTable} from './machine-table.ts'

/** Parts of the executor that makers may use. */
export interface MakerParts {
  readonly disks: MachineDisks
  readonly parents: ParentCache
  readonly table: MachineTable
}

/** Gives the makers of machines other than instances, by kind. */
export type CreateMakers = (parts: MakerParts) => ReadonlyMap<VmKind, MachineMaker>

/**
 * Makes machines of one kind. The reconciler does the rest: when, how often, on which hypervisor. Makers for programs are
 * handed to the executor by whoever knows runtimes.
 */
export interface MachineMaker {
  /** Reads a message; throws EXECUTOR_SPEC_INVALID or EXECUTOR_UNSUPPORTED. Does no I/O. */
  readSpec(message: MachineRow['message']): MachineSpec
  /** Brings files here. May take long, and is run for any number of machines at a time. */
  fetch(spec: MachineSpec, signal: AbortSignal): Promise<PreparedFiles>
  /** Hears of a machine that an earlier process of the node started; `isReady` says whether that one came to the end of `afterStart`. */
  adopted?(machine: Machine, isReady: boolean): void
  /** Has the guest of a machine, which may be paused, write everything and end; the power button is pressed where this is absent. */
  shutDown?(machine: Machine, signal: AbortSignal): Promise<void>
}

/** Files that are here; what remains is quick. */
export interface PreparedFiles {
  /** Makes disks and seed. Only called while the machine does not run. */
  define(network: VmAttachment | undefined, signal: AbortSignal): Promise<MachineDefinition>
  /** Does what is left once the process runs, such as talking to the guest; ends the machine when that fails. */
  afterStart?(machine: Machine, signal: AbortSignal): Promise<void>
}
