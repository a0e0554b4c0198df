import {describe, expect, it} from 'vitest'
import {defaultVmNetworkOptions} from '../options.ts'
import {HostPlan, type HostPlanOptions} from './host-plan.ts'
import {formatIpv4, formatIpv4Network, overlapIpv4} from './ipv4.ts'
import {formatIpv6} from './ipv6.ts'

const plan = (options: Partial<HostPlanOptions> = {}) => new HostPlan({...defaultVmNetworkOptions, ...options})
const hash = 'deca'.repeat(16)

describe('plan of a host', () => {
  it('gives nodes of one host pools, ports and names that do not overlap', () => {
    const plans = Array.from({length: 16}, (_, nodeIndex) => plan({nodeIndex}))
    for (const [index, one] of plans.entries()) {
      for (const other of plans.slice(index + 1)) {
        expect(overlapIpv4(one.ipv4, other.ipv4)).toBe(false)
        expect(one.hostPorts.last < other.hostPorts.first).toBe(true)
        expect(other.devicePrefix.startsWith(one.devicePrefix)).toBe(false)
      }
    }
    expect(new Set(plans.map(({table}) => table)).size).toBe(16)
    expect(plans.at(-1)?.hostPorts.last).toBeLessThanOrEqual(65_534)
  })

  it('gives one node the whole', () => {
    const {ipv4, hostPorts, slots} = plan({nodesPerHost: 1, ipv4Pool: '172.16.0.0/12'})
    expect([formatIpv4Network(ipv4), hostPorts, slots]).toEqual([
      '172.16.0.0/12',
      {first: 24_000, last: 65_534},
      {first: 1, last: 2 ** 18 - 1},
    ])
  })

  it('places machines next to each other', () => {
    const {device, ipv4, ipv6} = plan({nodeIndex: 1}).place(hash, 'instance', 3)
    expect([device, formatIpv4(ipv4.host), formatIpv4(ipv4.guest), ipv4.length]).toEqual(['atap1-3', '10.161.16.13', '10.161.16.14', 30])
    expect(formatIpv6(ipv6?.guest ?? 0n)).toBe('fc00:1:2:3:3:deca:deca:dec1')
  })

  it('has names that the kernel takes, for the last machine of the largest pool', () => {
    const largest = plan({nodeIndex: 63, nodesPerHost: 64, ipv4Pool: '10.0.0.0/8'})
    expect(largest.place(hash, 'instance', largest.slots.last).device.length).toBeLessThanOrEqual(15)
    const alone = plan({nodesPerHost: 1, ipv4Pool: '10.0.0.0/8'})
    expect(alone.place(hash, 'instance', alone.slots.last).device.length).toBeLessThanOrEqual(15)
  })

  it('finds slots in names of its own devices only', () => {
    const names = ['atap1-3', 'atap1-', 'atap1-03', 'atap1-probe', 'atap10-3', 'eth0']
    expect(names.map((name) => plan({nodeIndex: 1}).findSlot(name))).toEqual([3, ...Array(5).fill(undefined)])
  })

  it('does without IPv6', () => {
    expect(plan({ipv6Pool: ''}).place(hash, 'instance', 1).ipv6).toBeUndefined()
  })

  it.each<[string, Partial<HostPlanOptions>]>([
    ['an index beyond the nodes', {nodeIndex: 16}],
    ['a pool that is none', {ipv4Pool: 'pool'}],
    ['a pool of a few addresses', {ipv4Pool: '10.0.0.0/26'}],
    ['a pool of everything', {ipv4Pool: '0.0.0.0/0'}],
    ['an IPv6 pool of another length', {ipv6Pool: 'fc00::/48'}],
    ['fewer ports than nodes', {hostPortFirst: 30_000, hostPortLast: 30_003}],
  ])('refuses %s', (_name, options) => {
    expect(() => plan(options)).toThrow(expect.objectContaining({code: 'VM_NETWORK_PLAN_INVALID'}))
  })
})
