import {describe, expect, it} from 'vitest'
import {VmNetworkError} from '../errors.ts'
import {defaultVmNetworkOptions} from '../options.ts'
import {devicePrefix, HostPlan} from '../plan/host-plan.ts'
import type {NetworkHost} from '../ports.ts'
import {normalizeTable} from './normalize-table.ts'
import {type RulesetInput, renderRuleset} from './render-ruleset.ts'
import {Ruleset} from './ruleset.ts'

const plan = new HostPlan(defaultVmNetworkOptions)
const hash = 'deca'.repeat(16)
const input: RulesetInput = {
  table: plan.table,
  devicePrefix: plan.devicePrefix,
  anyDevicePrefix: devicePrefix,
  ipv4: plan.ipv4,
  ipv6: plan.ipv6,
  isIpv6Private: true,
  uplinks: ['eth0'],
  denied4: ['169.254.0.0/16'],
  denied6: [],
  nameservers4: ['9.9.9.9'],
  nameservers6: [],
  vms: [{place: plan.place(hash, 'instance', 1), ports: [{guestPort: 22, hostPort: 24_000, tcp: true, udp: false}]}],
}

describe('rules', () => {
  it('are one table, replaced as a whole', () => {
    expect(renderRuleset(input)).toMatchSnapshot()
  })

  it('are as many for two hundred machines as for one', () => {
    const vms = Array.from({length: 200}, (_, index) => ({
      place: plan.place(index.toString(16).padStart(64, '0'), 'instance' as const, index + 1),
      ports: [{guestPort: 22, hostPort: 24_000 + index, tcp: true, udp: true}],
    }))
    expect(renderRuleset({...input, vms}).split('\n').length).toBe(renderRuleset(input).split('\n').length)
  })

  it('let the internet in to guests by their own addresses only when these are public', () => {
    const rule = 'iifname @uplinks ip6 daddr'
    expect(renderRuleset(input)).not.toContain(rule)
    expect(renderRuleset({...input, isIpv6Private: false})).toContain(rule)
  })

  it('do without IPv6', () => {
    const [vm] = input.vms
    const vms = vm === undefined ? [] : [{...vm, place: {...vm.place, ipv6: undefined}}]
    expect(renderRuleset({...input, ipv6: undefined, vms})).not.toContain('fc00:')
  })
})

describe('tables as nft prints them', () => {
  const listed = (handle: number, elements: readonly string[], rules: readonly string[]) => ({
    nftables: [
      {metainfo: {version: String(handle)}},
      {table: {family: 'inet', name: 'aleph_0', handle}},
      {set: {name: 'uplinks', handle, elem: elements}},
      ...rules.map((rule, index) => ({rule: {handle: handle + index, chain: 'input', expr: [rule]}})),
    ],
  })

  it('are the same whatever their numbers and the order of their elements', () => {
    expect(normalizeTable(listed(1, ['a', 'b'], ['x', 'y']))).toBe(normalizeTable(listed(9, ['b', 'a'], ['x', 'y'])))
  })

  it.each([
    ['an element', listed(1, ['a'], ['x', 'y'])],
    ['a rule', listed(1, ['a', 'b'], ['x'])],
    ['the order of rules', listed(1, ['a', 'b'], ['y', 'x'])],
    ['everything', {nftables: []}],
    ['the form', null],
  ])('differ by %s', (_name, other) => {
    expect(normalizeTable(other)).not.toBe(normalizeTable(listed(1, ['a', 'b'], ['x', 'y'])))
  })
})

/** A kernel that keeps the last rules it was given. */
class MemoryKernel implements NetworkHost {
  table: string | undefined
  writes = 0
  gate: Promise<void> = Promise.resolve()

  async run(_tool: string, args: readonly string[], text = ''): Promise<string> {
    if (args[0] === '-f') {
      await this.gate
      this.writes++
      this.table = text
      return ''
    }
    if (this.table === undefined) throw new VmNetworkError({code: 'VM_NETWORK_COMMAND_FAILED', command: 'nft', detail: 'no such table'})
    return JSON.stringify({nftables: [{table: {comment: this.table}}]})
  }

  async readSysctl(): Promise<undefined> {
    return undefined
  }

  async writeSysctl(): Promise<void> {
    throw new VmNetworkError({code: 'VM_NETWORK_SYSCTL_FAILED', key: ''})
  }
}

describe('rules in the kernel', () => {
  const reasons: string[] = []
  const create = (render: () => string) => {
    const kernel = new MemoryKernel()
    reasons.length = 0
    const observeApply = async (reason: string, apply: () => Promise<void>) => {
      reasons.push(reason)
      await apply()
    }
    return {kernel, rules: new Ruleset({host: kernel, table: 'aleph_0', render, observeApply})}
  }

  it('are written once for all who wait', async () => {
    const {kernel, rules} = create(() => 'rules')
    const {promise, resolve} = Promise.withResolvers<void>()
    kernel.gate = promise
    const writes = Array.from({length: 100}, () => rules.apply())
    resolve()
    await Promise.all(writes)
    expect(kernel.writes).toBeLessThanOrEqual(2)
  })

  it('are rendered after the call, never before', async () => {
    let version = 0
    const {kernel, rules} = create(() => `rules ${version}`)
    const {promise, resolve} = Promise.withResolvers<void>()
    kernel.gate = promise
    const first = rules.apply()
    await Promise.resolve()
    version = 1
    const second = rules.apply()
    resolve()
    await first
    await second
    expect(kernel.table).toBe('rules 1')
  })

  it('are written again when they are gone or others', async () => {
    const {kernel, rules} = create(() => 'rules')
    await rules.apply()
    expect(await rules.verify()).toBe(true)
    kernel.table = undefined
    expect(await rules.verify()).toBe(false)
    kernel.table = 'others'
    expect(await rules.verify()).toBe(false)
    expect(await rules.verify()).toBe(true)
    expect([kernel.table, reasons]).toEqual(['rules', ['change', 'change', 'drift', 'drift']])
  })

  it('come through after a write that failed', async () => {
    const {kernel, rules} = create(() => 'rules')
    kernel.gate = Promise.reject(new VmNetworkError({code: 'VM_NETWORK_COMMAND_FAILED', command: 'nft', detail: 'busy'}))
    await expect(rules.apply()).rejects.toMatchObject({code: 'VM_NETWORK_COMMAND_FAILED'})
    kernel.gate = Promise.resolve()
    await rules.apply()
    expect(kernel.table).toBe('rules')
  })
})
