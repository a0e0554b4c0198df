import type {Machine, MachineDefinition} from '../hypervisor.ts'
import type {VmAttachment} from '../ports.ts'
import type {MachineSpec} from '../spec/machine-spec.ts'
import type {MachineRow} from './machine-row.ts'

/**
 * Makes machines of one kind. The reconciler does the rest: when, how often, on which hypervisor. Makers for programs are
 * handed to the executor by whoever knows runtimes.
 */
export interface MachineMaker {
  /** Reads a message; throws EXECUTOR_SPEC_INVALID or EXECUTOR_UNSUPPORTED. Does no I/O. */
  readSpec(message: MachineRow['message']): MachineSpec
  /** Brings files here. May take long, and is run for any number of machines at a time. */
  fetch(spec: MachineSpec, signal: AbortSignal): Promise<PreparedFiles>
}

/** Files that are here; what remains is quick. */
export interface PreparedFiles {
  /** Makes disks and seed. Only called while the machine does not run. */
  define(network: VmAttachment | undefined, signal: AbortSignal): Promise<MachineDefinition>
  /** Does what is left once the process runs, such as talking to the guest. */
  afterStart?(machine: Machine, signal: AbortSignal): Promise<void>
}
