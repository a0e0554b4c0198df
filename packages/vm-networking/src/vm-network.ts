import type {Startable} from '@aleph-onchain/common'

/** Kinds of machine, numbered 3, 1 and 2 in the IPv6 formula. */
export type VmKind = 'instance' | 'microvm' | 'persistent_program'

/** One port of a guest that the host forwards. */
export interface PortForward {
  readonly guestPort: number
  readonly tcp: boolean
  readonly udp: boolean
}

/** Forward with the port of the host that it was given. */
export interface MappedPort extends PortForward {
  readonly hostPort: number
}

/** What a machine is, as far as its network goes. */
export interface VmNetworkRequest {
  /** 64 lower-case hex digits. */
  readonly vmHash: string
  readonly kind: VmKind
  /** Machines without it have no network device; attaching one is refused. */
  readonly internet: boolean
  readonly forwards: readonly PortForward[]
}

/** Addresses of a guest. */
export interface VmAddresses {
  /** Guest address with prefix length, like `172.16.3.2/30`. */
  readonly ipv4: string
  readonly ipv4Gateway: string
  readonly ipv6: string | undefined
  readonly ipv6Gateway: string | undefined
  readonly nameservers: readonly string[]
}

/** Device on the host, for the hypervisor to open. */
export interface TapAttachment {
  readonly mode: 'tap'
  readonly device: string
  readonly mac: string
  /** Largest packet that gets out of the host in one piece; the guest does well to use the same. */
  readonly mtu: number
  readonly addresses: VmAddresses
  readonly ports: readonly MappedPort[]
}

/** Network inside of the hypervisor's own process, which also has to forward the ports. */
export interface UserAttachment {
  readonly mode: 'user'
  readonly mac: string
  readonly addresses: VmAddresses
  readonly ports: readonly MappedPort[]
  /** Host address that forwards listen on. */
  readonly listenAddress: string
}

/** Network of a machine. */
export type VmAttachment = TapAttachment | UserAttachment

/** Networks of the machines of this host. Every call is idempotent and may be cut short by a crash: `start` puts in order what it left. */
export interface VmNetwork extends Startable {
  readonly mode: 'tap' | 'user'
  /**
   * Gives a machine its network, or finds again what it has. Addresses and host ports stay what they were, except that a host port that
   * something else took while the machine was detached is exchanged.
   */
  attach(request: VmNetworkRequest): Promise<VmAttachment>
  /** Changes what is forwarded; ports that stay keep their host ports. Connections that are open go on. */
  setForwards(vmHash: string, forwards: readonly PortForward[]): Promise<readonly MappedPort[]>
  /** Takes devices and rules of a machine away and keeps its place and its host ports. */
  detach(vmHash: string): Promise<void>
  /** Forgets a machine with its host ports. */
  forget(vmHash: string): Promise<void>
  /** Forgets all machines other than these. */
  keepOnly(vmHashes: readonly string[]): Promise<void>
}
