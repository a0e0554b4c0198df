import type {Readable} from 'node:stream'
import type {Clock, Logger, MetricsRegister} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {ItemHash} from '@aleph-onchain/message'

/** Files of the network; whoever gets one gets it whole and with the right hash. */
export interface FileSource {
  /**
   * Brings a file into the node's own store unless it is there: one transfer per hash, which never holds up others.
   * Rejects with STORAGE_FILE_UNAVAILABLE, STORAGE_FILE_TOO_LARGE or STORAGE_DISK_FULL.
   */
  fetch(hash: ItemHash, options: {readonly maxBytes: number; readonly signal: AbortSignal}): Promise<{readonly sizeBytes: number}>
  /** Reads a file that `fetch` brought. */
  open(hash: ItemHash): Promise<Readable>
}

/** Messages of the network, as this node processed them. */
export interface MessageSource {
  /** Finds a processed message that describes a machine, with its content as it was sent. */
  findExecutable(hash: ItemHash): Promise<ExecutableMessage | undefined>
  /** Finds the file that a STORE message brought; with `latest`, the newest revision of it by the same owner. */
  findFile(ref: ItemHash, options: {readonly latest: boolean}): Promise<ItemHash | undefined>
  /** Finds a key of an owner's aggregate, parsed but not checked: tenants write it. */
  findAggregate(owner: string, key: string): Promise<unknown>
}

/** Message that describes a machine. */
export interface ExecutableMessage {
  readonly hash: ItemHash
  readonly type: 'INSTANCE' | 'PROGRAM'
  readonly sender: string
  /** `content.address`. */
  readonly owner: string
  /** Content as sent; parsed by the schema of its type before it is acted on. */
  readonly content: unknown
}

/** One port of a guest that the host forwards. */
export interface PortForward {
  readonly guestPort: number
  readonly tcp: boolean
  readonly udp: boolean
}

/** Forward with the port of the host that it was given, which stays the same until the machine is erased. */
export interface MappedPort extends PortForward {
  readonly hostPort: number
}

/** What a machine is, as far as its network goes. */
export interface VmNetworkRequest {
  readonly vmHash: ItemHash
  readonly kind: VmKind
  /** Reaches the internet; without it there is no network device at all. */
  readonly internet: boolean
  readonly forwards: readonly PortForward[]
}

/** Addresses of a guest. */
export interface VmAddresses {
  /** Guest address with prefix length, like `172.16.3.2/24`. */
  readonly ipv4: string
  readonly ipv4Gateway: string
  readonly ipv6: string | undefined
  readonly ipv6Gateway: string | undefined
  readonly nameservers: readonly string[]
}

/** Network of a machine: `tap` is a device on the host, `user` is inside the hypervisor's own process. */
export type VmAttachment =
  | {
      readonly mode: 'tap'
      readonly device: string
      readonly mac: string
      readonly addresses: VmAddresses
      readonly ports: readonly MappedPort[]
    }
  | {
      readonly mode: 'user'
      readonly mac: string
      /** Addresses are handed out by the hypervisor (DHCP) and given here for the cloud-init seed. */
      readonly addresses: VmAddresses
      /** What the hypervisor has to forward itself. */
      readonly ports: readonly MappedPort[]
      /** Host address that forwards listen on. */
      readonly listenAddress: string
    }

/** Networks of the machines of this host; vm-networking brings it. Every call is idempotent. */
export interface VmNetwork {
  /** Which of the two this host can do, and why. */
  readonly mode: 'tap' | 'user'
  /** Gives a machine its network, or finds again what it has: addresses and host ports stay what they were. */
  attach(request: VmNetworkRequest): Promise<VmAttachment>
  /** Changes what is forwarded; in user mode the caller tells the hypervisor. */
  setForwards(vmHash: ItemHash, forwards: readonly PortForward[]): Promise<readonly MappedPort[]>
  /** Takes the devices and rules of a machine away and keeps its host ports for when it comes back. */
  detach(vmHash: ItemHash): Promise<void>
  /** Forgets a machine with its host ports. */
  forget(vmHash: ItemHash): Promise<void>
  /** Takes away whatever belongs to machines other than these: leftovers of a crash. */
  keepOnly(vmHashes: readonly ItemHash[]): Promise<void>
}

/** Kinds of machine, numbered 3, 1 and 2 in the IPv6 formula of compute-node.md §6.1. */
export type VmKind = 'instance' | 'microvm' | 'persistent_program'

/** What the executor uses of the rest of the node. */
export interface ExecutorModules {
  readonly database: Database
  readonly files: FileSource
  readonly messages: MessageSource
  readonly network: VmNetwork
  readonly clock: Clock
  /** Numbers from 0 to below 1. */
  readonly random: () => number
  readonly logger: Logger
  readonly metrics: MetricsRegister
}
