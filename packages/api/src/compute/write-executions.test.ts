import {buildVmView} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {networkOf, writeFirstForm, writeSecondForm, writeView} from './write-executions.ts'

describe('networkOf', () => {
  it.each([
    ['172.16.4.2/24', '172.16.4.0/24'],
    ['172.16.4.2', '172.16.4.2/32'],
    ['10.255.255.255/9', '10.128.0.0/9'],
    ['1111:2222:3333:4444:1:8920:215b:2e91/124', '1111:2222:3333:4444:1:8920:215b:2e90/124'],
    ['fc00:1:2:3:3:deca:deca:dec1/124', 'fc00:1:2:3:3:deca:deca:dec0/124'],
    ['2001:db8::1:2/112', '2001:db8::1:0/112'],
    ['fe80::1/64', 'fe80::/64'],
    ['::1', '::1/128'],
    [undefined, ''],
  ])('gives the network of %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('the forms of a machine', () => {
  it('are the published ones', () => {
    const view = buildVmView()
    expect(writeFirstForm(view)).toEqual({
      networking: {ipv4: '172.16.4.0/24', ipv6: 'fc00:1:2:3:3:deca:deca:dec0/124'},
      vm_type: 'instance',
      awaiting_confidential_init: false,
    })
    expect(writeSecondForm(view, '203.0.113.9')).toEqual({
      vm_type: 'instance',
      networking: {
        ipv4_network: '172.16.4.0/24',
        host_ipv4: '203.0.113.9',
        ipv6_network: 'fc00:1:2:3:3:deca:deca:dec0/124',
        ipv6_ip: 'fc00:1:2:3:3:deca:deca:dec1',
        ipv4_ip: '172.16.4.2',
        mapped_ports: {'22': {host: 24_000, tcp: true, udp: false}},
      },
      status: {
        defined_at: '2023-11-14 22:13:20.000000+00:00',
        preparing_at: '2023-11-14 22:13:21.000000+00:00',
        prepared_at: '2023-11-14 22:13:22.000000+00:00',
        starting_at: '2023-11-14 22:13:23.000000+00:00',
        started_at: '2023-11-14 22:13:24.567000+00:00',
        stopping_at: null,
        stopped_at: null,
      },
      running: true,
      awaiting_confidential_init: false,
    })
  })

  it('have every field without a network', () => {
    const view = buildVmView({network: undefined, observed: 'stopped'})
    expect(writeFirstForm(view)).toMatchObject({networking: {ipv4: '', ipv6: ''}})
    expect(writeSecondForm(view, '203.0.113.9')).toMatchObject({
      running: false,
      networking: {ipv4_network: '', host_ipv4: '', ipv6_network: '', ipv6_ip: '', ipv4_ip: '', mapped_ports: {}},
    })
  })

  it('names the address where forwards of a user-mode network listen', () => {
    const network = {mode: 'user' as const, ipv4: '10.0.2.15/24', ipv6: undefined, ports: [], listenAddress: '127.0.0.1'}
    expect(writeSecondForm(buildVmView({network}), '203.0.113.9')).toMatchObject({networking: {host_ipv4: '127.0.0.1', ipv6_ip: ''}})
  })

  it('writes job ids as text', () => {
    expect(JSON.stringify(writeView(buildVmView({source: {type: 'job', jobId: 2n ** 70n}})))).toContain('"jobId":"1180591620717411303424"')
    expect(writeView(buildVmView({source: {type: 'allocation'}}))).toMatchObject({source: {type: 'allocation'}})
  })
})
