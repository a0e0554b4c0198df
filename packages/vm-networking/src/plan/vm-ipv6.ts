import {VmNetworkError} from '../errors.ts'
import type {VmKind} from '../vm-network.ts'
import type {Ipv6Network} from './ipv6.ts'

/** Subnet of a machine: the host has its first address, the guest the one after. */
export interface VmIpv6 {
  readonly host: bigint
  readonly guest: bigint
  readonly length: number
}

/** Prefix length of every machine's subnet. */
export const vmIpv6Length = 124

const kindNumbers: Readonly<Record<VmKind, bigint>> = {microvm: 1n, persistent_program: 2n, instance: 3n}

/**
 * Derives the IPv6 subnet of a machine (compute-node.md §6.1): the first four hextets of the pool, the number of its kind, the first eleven
 * digits of its hash, a zero. Others derive the same subnet by themselves and look for the machine there: it is part of the protocol.
 */
export function deriveVmIpv6(pool: Ipv6Network, kind: VmKind, vmHash: string): VmIpv6 {
  if (pool.length !== 56 && pool.length !== 64) {
    throw new VmNetworkError({code: 'VM_NETWORK_PLAN_INVALID', problem: 'the IPv6 pool has to be a /56 or a /64'})
  }
  const digits = BigInt(`0x${vmHash.slice(0, 11)}0`)
  const host = (pool.base & ~((1n << 64n) - 1n)) | (kindNumbers[kind] << 48n) | digits
  return {host, guest: host + 1n, length: vmIpv6Length}
}
