import {type Clock, LruMap} from '@aleph-onchain/common'
import type {ConnectionGater, MultiaddrConnection, PeerId} from '@libp2p/interface'
import {removePrivateAddressesMapper} from '@libp2p/kad-dht'
import type {Multiaddr} from '@multiformats/multiaddr'
import {getPeerId, parseNodeId} from './node-id.ts'
import type {Reputation} from './reputation.ts'

/** The mapper wants a peer and does not look at it. */
const nobody = getPeerId(parseNodeId('00'.repeat(32)))

/** Banned peers from one IP address after which the address itself is refused: names are free, addresses less so. */
const bannedPeersPerAddress = 4

/** Addresses remembered; the one used longest ago is forgotten first. */
const capacity = 4_096

interface AddressRecord {
  readonly peers: Set<string>
  untilMs: number
}

/** What the gate uses of the rest. */
export interface ConnectionGateModules {
  readonly reputation: Reputation
  /** Tells whether there are as many connections as there may be. libp2p looks at that for incoming ones only. */
  readonly isFull: () => boolean
  readonly clock: Clock
}

/** What the gate lets through. */
export interface ConnectionGateOptions {
  readonly banMs: number
  /** Lets peers be known by private addresses, and spares loopback and private addresses the ban. */
  readonly allowPrivateAddresses: boolean
}

/** Decides with whom connections are made: no more than there may be, no banned peers, no addresses from which several of them came. */
export class ConnectionGate {
  readonly #modules: ConnectionGateModules
  readonly #options: ConnectionGateOptions
  readonly #addresses = new LruMap<string, AddressRecord>(capacity)

  constructor(modules: ConnectionGateModules, options: ConnectionGateOptions) {
    this.#modules = modules
    this.#options = options
  }

  /** Remembers from where a banned peer came. */
  noteBan(peer: string, remote: Multiaddr): void {
    const address = getHost(remote)
    if (address === undefined || this.#options.allowPrivateAddresses) return
    const record = this.#addresses.get(address) ?? {peers: new Set(), untilMs: 0}
    if (record.peers.size < bannedPeersPerAddress) record.peers.add(peer)
    record.untilMs = this.#modules.clock.now() + this.#options.banMs
    this.#addresses.set(address, record)
  }

  /** Gives the gate in the form that libp2p takes. */
  toGater(): ConnectionGater {
    const isBanned = (peer: PeerId) => this.#modules.reputation.isBanned(peer.toString())
    return {
      denyDialPeer: (peer) => this.#modules.isFull() || isBanned(peer),
      denyInboundEncryptedConnection: isBanned,
      denyOutboundEncryptedConnection: isBanned,
      // Several may have been on their way while there was room for one.
      denyInboundUpgradedConnection: () => this.#modules.isFull(),
      denyOutboundUpgradedConnection: () => this.#modules.isFull(),
      denyInboundConnection: (connection: MultiaddrConnection) => this.#isAddressBanned(connection.remoteAddr),
      filterMultiaddrForPeer: (_, address) => this.#options.allowPrivateAddresses || isPublicAddress(address),
    }
  }

  #isAddressBanned(remote: Multiaddr): boolean {
    const record = this.#addresses.get(getHost(remote) ?? '')
    return record !== undefined && record.peers.size >= bannedPeersPerAddress && record.untilMs > this.#modules.clock.now()
  }
}

/** Gives the IP address in a multiaddr, if it has one. */
export function getHost(address: Multiaddr): string | undefined {
  return address.getComponents().find(({name}) => name === 'ip4' || name === 'ip6')?.value
}

/** Tells whether an address leads somewhere on the internet. */
export function isPublicAddress(address: Multiaddr): boolean {
  return removePrivateAddressesMapper({id: nobody, multiaddrs: [address]}).multiaddrs.length > 0
}
