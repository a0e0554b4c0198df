import type {Duplex} from 'node:stream'
import type {ItemHash} from '@aleph-onchain/message'
import type {MappedPort, VmAttachment} from './ports.ts'

/** Program that runs machines, each in a process of its own that outlives ours. */
export interface Hypervisor {
  readonly name: HypervisorName
  /** Finds out what works on this host by trying it; remembered until the host boots again or the program changes. */
  probe(): Promise<HypervisorProbe>
  /**
   * Starts a machine; resolves when its process runs and obeys. Rejects with EXECUTOR_HYPERVISOR_FAILED or _UNUSABLE, and
   * leaves no process behind.
   */
  start(definition: MachineDefinition): Promise<Machine>
  /** Finds the machines whose processes run, whoever started them, and takes them over as they are. */
  adopt(): Promise<readonly Machine[]>
  /** Lets go of every machine without touching it. */
  release(): Promise<void>
}

/** Drivers there are. */
export type HypervisorName = 'qemu' | 'firecracker'

/** What a host can do. */
export interface HypervisorProbe {
  readonly isUsable: boolean
  readonly version: string | undefined
  /** `kvm` runs guests on the processor, `tcg` emulates it. */
  readonly accelerator: 'kvm' | 'tcg' | undefined
  /** Sentence for the operator: why this accelerator, or why nothing works and what to install. */
  readonly reason: string
  readonly machineTypes: readonly MachineType[]
  /** How limits are enforced. */
  readonly limits: {readonly cpu: 'cgroup' | 'nice'; readonly isSandboxed: boolean}
  readonly hasPassthrough: boolean
}

/** `pc` is a whole computer that boots from its first disk; `micro` boots a kernel that it is given. */
export type MachineType = 'pc' | 'micro'

/** All that a driver has to know. Paths are ours: nothing in here is text of a tenant. */
export interface MachineDefinition {
  readonly vmHash: ItemHash
  readonly type: MachineType
  readonly vcpus: number
  readonly memoryMib: number
  readonly kernel?: {readonly path: string; readonly initrdPath?: string; readonly commandLine: string}
  /** The first one is what a `pc` boots. */
  readonly disks: readonly MachineDisk[]
  readonly network?: VmAttachment
  /** Byte streams between guest and node besides console and agent, by name. */
  readonly channels?: readonly string[]
  /** Ports of the host that the guest may connect to from its first moment on, where the hypervisor has virtual sockets. */
  readonly hostPorts?: readonly number[]
  readonly passthrough?: readonly PassthroughDevice[]
  readonly confidential?: ConfidentialLaunch
  readonly limits?: {readonly iops?: number; readonly bytesPerSecond?: number}
}

/** Disk as a guest gets it. */
export interface MachineDisk {
  /** Name of ours, short, which the guest sees as the disk's serial number. */
  readonly name: string
  readonly path: string
  readonly format: DiskFormat
  readonly isReadOnly: boolean
}

/** Formats that are ever opened; never found out by the hypervisor. */
export type DiskFormat = 'qcow2' | 'raw'

/** PCI device given to a guest. */
export interface PassthroughDevice {
  /** PCI address like `0000:01:00.0`. */
  readonly address: string
  /** `0300` is a display controller, which needs VGA ranges. */
  readonly deviceClass: '0300' | '0302'
}

/** Memory encryption. */
export type ConfidentialLaunch =
  | {
      readonly technology: 'sev'
      readonly policy: number
      readonly firmwarePath: string
      readonly sessionPath: string
      readonly ownerCertificatePath: string
      readonly cbitPosition: number
      readonly reducedPhysicalBits: number
    }
  | {
      readonly technology: 'sev-snp'
      readonly policy: bigint
      readonly firmwarePath: string
      readonly cbitPosition: number
      readonly reducedPhysicalBits: number
    }

/** Process of the host, told apart from later ones with the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** Ticks of the kernel since boot when it was started. */
  readonly startTicks: number
  readonly bootId: string
}

/** What a guest does. `off`: it has powered itself off and its process waits to be ended; `silent`: the driver does not answer. */
export type GuestState = 'running' | 'paused' | 'off' | 'silent'

/** How a process ended. */
export interface MachineEnd {
  /** True when somebody of ours asked for it. */
  readonly wasAsked: boolean
  /** What is known, for the log. */
  readonly detail: string
}

/** Machine whose process runs. */
export interface Machine {
  readonly vmHash: ItemHash
  readonly process: ProcessIdentity
  /** Settles when the process has ended; never rejects. */
  readonly ended: Promise<MachineEnd>
  readState(): Promise<GuestState>
  /** Hears when the guest powers itself off. */
  onPoweredOff(listener: () => void): void
  /** Hears the serial console; output while nobody listens is lost, never kept back. */
  onConsole(listener: (bytes: Uint8Array) => void): void
  /** Presses the power button. */
  powerDown(): Promise<void>
  /** Lets a guest that was started paused, or that was paused, run. */
  resume(): Promise<void>
  pause(): Promise<void>
  /** Asks the hypervisor's process to end, which loses what the guest has not written. */
  quit(): Promise<void>
  /** Ends the process by force. */
  kill(signal: 'SIGTERM' | 'SIGKILL'): void
  readonly agent: GuestAgent
  /** Changes the forwards of a network of mode `user`. */
  setForwards(listenAddress: string, ports: readonly MappedPort[]): Promise<void>
  /** Opens a byte stream that the definition names. */
  openChannel(name: string): Promise<Duplex>
  /** Connections between numbered ports of guest and host, where the hypervisor has them. */
  readonly vsock?: Vsock
  /** Copies disks of the running guest, all as they are at one instant, into files that then stand alone. */
  copyDisks(copies: readonly DiskCopy[], options: CopyOptions): Promise<void>
}

/** Virtual sockets of a machine. */
export interface Vsock {
  /** Connects to a port of the guest. Rejects with EXECUTOR_HYPERVISOR_REFUSED when nobody listens there. */
  connect(port: number): Promise<Duplex>
  /** Takes the connections that the guest opens to a port of the host; the returned function ends that. */
  listen(port: number, onConnection: (stream: Duplex) => void): Promise<() => void>
}

/** One disk to copy. */
export interface DiskCopy {
  /** Name of the disk in the definition. */
  readonly name: string
  /** qcow2 file of the disk's size that exists. */
  readonly targetPath: string
}

/** How disks are copied. */
export interface CopyOptions {
  readonly signal: AbortSignal
  /** Called once the instant has passed as which the disks are copied: the guest may write again. */
  readonly onBegun: () => Promise<void>
}

/** Agent inside the guest, which may be absent, hang or lie: it costs its deadline at most. */
export interface GuestAgent {
  ping(): Promise<void>
  freezeFilesystems(): Promise<number>
  thawFilesystems(): Promise<number>
  shutdown(mode: 'powerdown' | 'reboot'): Promise<void>
}
