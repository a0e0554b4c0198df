import {getDefaults} from '@aleph-onchain/common/node'
import {describe, expect, it} from 'vitest'
import {defaultVmNetworkOptions, toVmNetworkOptions, vmNetworkOptionTable} from './options.ts'

describe('[vm_network]', () => {
  it('has the defaults of the networks', () => {
    const options = toVmNetworkOptions(getDefaults(vmNetworkOptionTable))
    expect({...defaultVmNetworkOptions, ...options}).toEqual(defaultVmNetworkOptions)
  })

  it('takes its keys from the section', () => {
    for (const row of Object.values(vmNetworkOptionTable)) expect(row.key).toMatch(/^vm_network\.[a-z0-9_]+$/)
  })

  it.each([
    ['hostPorts', '24000-65534', {first: 24_000, last: 65_534}],
    ['hostPorts', '24000', undefined],
    ['hostPorts', '30000-24000', undefined],
    ['hostPorts', '22-30000', undefined],
    ['hostPorts', '24000-65536', undefined],
    ['ipv4Pool', '172.16.0.0/12', '172.16.0.0/12'],
    ['ipv4Pool', '172.16.0.1/12', undefined],
    ['ipv6Pool', '', ''],
    ['ipv6Pool', 'fc00::/64', 'fc00::/64'],
    ['ipv6Pool', 'fc00::/48', undefined],
    ['uplink', 'enp3s0', 'enp3s0'],
    ['uplink', 'eth0" accept', undefined],
    ['nameservers', '9.9.9.9, 2620:fe::fe', ['9.9.9.9', '2620:fe::fe']],
    ['nameservers', 'dns.example', undefined],
    ['deniedNetworks', '10.0.0.0/8,fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
    ['deniedNetworks', '10.0.0.0/8 } accept', undefined],
  ] as const)('reads %s from %j', (name, text, value) => {
    expect(vmNetworkOptionTable[name].parse.parseText(text)).toEqual(value)
  })

  it('writes host_ports as they were', () => {
    expect(vmNetworkOptionTable.hostPorts.parse.toToml({first: 24_000, last: 65_534})).toBe('24000-65534')
  })
})
