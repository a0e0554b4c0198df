import {VmNetworkError} from '../errors.ts'
import type {VmKind} from '../vm-network.ts'
import {type Ipv4Network, parseIpv4Network} from './ipv4.ts'
import {type Ipv6Network, isUniqueLocal, parseIpv6Network} from './ipv6.ts'
import {deriveMac} from './mac.ts'
import type {NumberRange} from './next-free.ts'
import {deriveVmIpv6, type VmIpv6} from './vm-ipv6.ts'

/** What decides on names and addresses of a node on its host. */
export interface HostPlanOptions {
  /** Number of this node among those of the host, from 0. */
  readonly nodeIndex: number
  /** In how many equal parts nodes of this host cut pools and ports; the same for all of them. */
  readonly nodesPerHost: number
  readonly ipv4Pool: string
  /** Empty for none. */
  readonly ipv6Pool: string
  readonly hostPortFirst: number
  readonly hostPortLast: number
}

/** IPv4 subnet of a machine: a /30 with the host on its first usable address, the guest on the second. */
export interface VmIpv4 {
  readonly host: number
  readonly guest: number
  readonly length: number
}

/** Names and addresses of one machine. */
export interface VmPlace {
  readonly device: string
  readonly mac: string
  readonly hostMac: string
  readonly ipv4: VmIpv4
  readonly ipv6: VmIpv6 | undefined
}

/** Beginning of the names of all devices of machines, whatever node of the host they belong to. */
export const devicePrefix = 'atap'

const vmIpv4Length = 30
const vmIpv4Size = 4
/** With less there would not be a handful of machines. */
const longestSlice = 28

/** Names, pools and ports of one node of a host; nothing of it overlaps with what nodes of another index have. */
export class HostPlan {
  readonly nodeIndex: number
  /** Table of nftables that is all ours. */
  readonly table: string
  /** Beginning of the names of this node's devices. */
  readonly devicePrefix: string
  readonly ipv4: Ipv4Network
  readonly ipv6: Ipv6Network | undefined
  /** Places of machines in the IPv4 pool. The first of all stays empty: its address is that of the network. */
  readonly slots: NumberRange
  readonly hostPorts: NumberRange

  constructor(options: HostPlanOptions) {
    const {nodeIndex, nodesPerHost} = options
    if (!(nodeIndex < nodesPerHost)) throw invalid('vm_network.node_index has to be below vm_network.nodes_per_host')
    this.nodeIndex = nodeIndex
    this.table = `aleph_${nodeIndex}`
    this.devicePrefix = `${devicePrefix}${nodeIndex}-`
    this.ipv4 = sliceIpv4(options)
    this.ipv6 = readIpv6Pool(options.ipv6Pool)
    this.slots = {first: 1, last: 2 ** (vmIpv4Length - this.ipv4.length) - 1}
    this.hostPorts = slicePorts(options)
  }

  /** Tells whether guests have IPv6 addresses that the internet does not route, so that they go out by the host's. */
  get isIpv6Private(): boolean {
    return this.ipv6 !== undefined && isUniqueLocal(this.ipv6)
  }

  /** Gives the IPv4 subnet of a slot. */
  subnet(slot: number): Ipv4Network {
    return {base: this.ipv4.base + slot * vmIpv4Size, length: vmIpv4Length}
  }

  /** Gives a machine's names and addresses. */
  place(vmHash: string, kind: VmKind, slot: number): VmPlace {
    const {base, length} = this.subnet(slot)
    return {
      device: `${this.devicePrefix}${slot}`,
      mac: deriveMac(vmHash, 'guest'),
      hostMac: deriveMac(vmHash, 'host'),
      ipv4: {host: base + 1, guest: base + 2, length},
      ipv6: this.ipv6 === undefined ? undefined : deriveVmIpv6(this.ipv6, kind, vmHash),
    }
  }

  /** Reads the slot out of the name of a device; undefined when it is none of this node. */
  findSlot(device: string): number | undefined {
    if (!device.startsWith(this.devicePrefix)) return undefined
    const digits = device.slice(this.devicePrefix.length)
    return /^(0|[1-9]\d*)$/.test(digits) ? Number(digits) : undefined
  }
}

function sliceIpv4({ipv4Pool, nodeIndex, nodesPerHost}: HostPlanOptions): Ipv4Network {
  const pool = parseIpv4Network(ipv4Pool)
  if (pool === undefined) throw invalid('vm_network.ipv4_pool is no IPv4 network')
  const length = pool.length + Math.ceil(Math.log2(nodesPerHost))
  if (pool.length < 8 || length > longestSlice) throw invalid('vm_network.ipv4_pool is too small for the nodes of the host, or too large')
  return {base: pool.base + nodeIndex * 2 ** (32 - length), length}
}

function readIpv6Pool(text: string): Ipv6Network | undefined {
  if (text === '') return undefined
  const pool = parseIpv6Network(text)
  if (pool?.length !== 56 && pool?.length !== 64) throw invalid('vm_network.ipv6_pool has to be a /56 or a /64')
  return pool
}

function slicePorts({hostPortFirst, hostPortLast, nodeIndex, nodesPerHost}: HostPlanOptions): NumberRange {
  const size = Math.floor((hostPortLast - hostPortFirst + 1) / nodesPerHost)
  if (size < 1) throw invalid('there are fewer host ports than nodes of the host')
  const first = hostPortFirst + nodeIndex * size
  return {first, last: first + size - 1}
}

function invalid(problem: string): VmNetworkError {
  return new VmNetworkError({code: 'VM_NETWORK_PLAN_INVALID', problem}, {message: `The plan of addresses can not be: ${problem}.`})
}
