import type {FileRef, MachineSpec} from '../spec/machine-spec.ts'

/** What a PROGRAM message asks for, checked. */
export interface ProgramSpec {
  /** What of it is a machine: its disks are the runtime, the code where that is a file system, and the volumes. */
  readonly machine: MachineSpec
  readonly interface: 'asgi' | 'binary'
  readonly encoding: 'plain' | 'zip' | 'squashfs'
  readonly entrypoint: string
  readonly code: FileRef
  readonly data: FileRef | undefined
  /** Disks with the place where the guest mounts them. */
  readonly volumes: readonly ProgramVolume[]
  readonly isCalledByHttp: boolean
  readonly isPersistent: boolean
  /** Filters over messages, each of which calls the program. */
  readonly subscriptions: readonly object[]
  /** Longest that one run may take. */
  readonly runMs: number
}

/** Disk that a guest mounts; `mount` is text of the tenant, and goes nowhere but into its own machine. */
export interface ProgramVolume {
  readonly mount: string
  /** Name of the device in the guest, such as `vdb`. */
  readonly device: string
  readonly isReadOnly: boolean
}
