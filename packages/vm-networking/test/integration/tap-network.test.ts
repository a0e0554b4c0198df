import {createHash} from 'node:crypto'
import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {TapNetwork} from '../../src/tap-network.ts'
import type {TapAttachment, VmNetworkRequest} from '../../src/vm-network.ts'
import {addresses, createTestHost, type Namespace, plugGuest, type TestHost} from '../support/namespaces.ts'

const hashOf = (name: string) => createHash('sha256').update(name).digest('hex')
const requestFor = (name: string, forwards: VmNetworkRequest['forwards']): VmNetworkRequest => ({
  vmHash: hashOf(name),
  kind: 'instance',
  internet: true,
  forwards,
})
const both = (guestPort: number) => ({guestPort, tcp: true, udp: true})
const plainAddress = (address: string | undefined) => address?.split('/')[0] ?? ''

/** Port that nothing forwards. */
const closedPort = 7000
const servedPort = 8000

describe('guests of a host', () => {
  let test: TestHost
  let database: Database
  let network: TapNetwork
  const guests: Namespace[] = []
  let first: TapAttachment
  let second: TapAttachment
  let one: Namespace
  let other: Namespace
  let outsidePort: Awaited<ReturnType<Namespace['serve']>>
  let hostPort: Awaited<ReturnType<Namespace['serve']>>
  let otherPort: Awaited<ReturnType<Namespace['serve']>>

  beforeAll(async () => {
    test = await createTestHost()
    database = await sqliteFixture.open()
    network = new TapNetwork(
      {database, host: test.host.host, isPortFree: async () => true},
      {nameservers: ['9.9.9.9'], deniedNetworks: ['203.0.113.0/24', '2001:db8:dead::/48']},
    )
    await network.start()
    first = await network.attach(requestFor('one', [both(servedPort), {guestPort: 8001, tcp: true, udp: false}]))
    second = await network.attach(requestFor('other', [both(servedPort)]))
    one = await plugGuest(test.host, first)
    other = await plugGuest(test.host, second)
    guests.push(one, other)
    await one.serve('one', servedPort)
    otherPort = await other.serve('other', servedPort)
    await other.serve('other closed', closedPort)
    outsidePort = await test.outside.serve('outside', 9000)
    hostPort = await test.host.serve('host', 9000)
  })

  afterAll(async () => {
    await network?.stop()
    for (const guest of guests) await guest.remove()
    await test?.remove()
    await database?.stop()
  })

  const hostPortOf = (attachment: TapAttachment, guestPort: number) =>
    attachment.ports.find((port) => port.guestPort === guestPort)?.hostPort ?? 0

  it.each([
    ['IPv4', 'tcp', addresses.outside4, addresses.host4],
    ['IPv4', 'udp', addresses.outside4, addresses.host4],
    ['IPv6', 'tcp', addresses.outside6, addresses.host6],
    ['IPv6', 'udp', addresses.outside6, addresses.host6],
  ] as const)('reach the internet by the address of the host over %s %s', async (_family, protocol, server, from) => {
    expect(await one.ask(protocol, server, 9000)).toEqual({name: 'outside', from})
  })

  it.each([
    ['IPv4', 'tcp', addresses.host4, addresses.outside4],
    ['IPv4', 'udp', addresses.host4, addresses.outside4],
    ['IPv6', 'tcp', addresses.host6, addresses.outside6],
    ['IPv6', 'udp', addresses.host6, addresses.outside6],
  ] as const)('are reached from outside by a forwarded port over %s %s, and see who asks', async (_family, protocol, server, from) => {
    expect(await test.outside.ask(protocol, server, hostPortOf(first, servedPort))).toEqual({name: 'one', from})
  })

  it.each([
    ['its address', 'tcp', addresses.host4],
    ['its address', 'udp', addresses.host4],
    ['its IPv6 address', 'tcp', addresses.host6],
    ['the loopback', 'tcp', '127.0.0.1'],
    ['the loopback', 'udp', '127.0.0.1'],
  ] as const)('are reached from the host itself by %s over %s', async (_name, protocol, server) => {
    expect(await test.host.ask(protocol, server, hostPortOf(second, servedPort))).toMatchObject({name: 'other'})
  })

  it('are refused at once by the IPv6 loopback, so that those who ask for localhost go on', async () => {
    expect(await test.host.ask('tcp', '::1', hostPortOf(second, servedPort))).toEqual({error: 'ECONNREFUSED'})
  })

  it.each([
    ['another guest', 'tcp', addresses.host4],
    ['another guest', 'udp', addresses.host4],
    ['another guest', 'tcp', addresses.host6],
  ] as const)('reach %s by a forwarded port over %s %s', async (_name, protocol, server) => {
    expect(await one.ask(protocol, server, hostPortOf(second, servedPort))).toMatchObject({name: 'other'})
  })

  it.each([
    ['IPv4', addresses.host4],
    ['IPv6', addresses.host6],
  ])('reach themselves by their forwarded port over %s', async (_family, server) => {
    expect(await one.ask('tcp', server, hostPortOf(first, servedPort))).toMatchObject({name: 'one'})
  })

  it('are spoken to by the host directly', async () => {
    expect(await test.host.ask('tcp', plainAddress(first.addresses.ipv4), servedPort)).toEqual({
      name: 'one',
      from: first.addresses.ipv4Gateway,
    })
  })

  it('reach nothing of the host', async () => {
    const targets = [first.addresses.ipv4Gateway, addresses.host4, first.addresses.ipv6Gateway ?? '', addresses.host6]
    await one.send(...targets.map((to) => ({to, port: 9000, text: 'knock'})), {
      to: addresses.outside4,
      port: 9000,
      text: 'knocked on the host',
    })
    await outsidePort.until('knocked on the host')
    await test.host.send({to: '127.0.0.1', port: 9000, text: 'end of knocks'})
    expect((await hostPort.until('end of knocks')).map(({text}) => text)).not.toContain('knock')
  })

  it('do not reach each other', async () => {
    const targets = [plainAddress(second.addresses.ipv4), plainAddress(second.addresses.ipv6)]
    await one.send(...targets.map((to) => ({to, port: servedPort, text: 'between guests'})), {
      to: addresses.host4,
      port: hostPortOf(second, servedPort),
      text: 'by the host',
    })
    expect((await otherPort.until('by the host')).map(({text}) => text)).not.toContain('between guests')
  })

  it('are not reached by ports that nobody forwarded, nor by their own addresses', async () => {
    await test.outside.ip(`route add ${plainAddress(second.addresses.ipv4)} via ${addresses.host4}`)
    await test.outside.ip(`-6 route add ${plainAddress(second.addresses.ipv6)} via ${addresses.host6}`)
    await test.outside.send(
      {to: plainAddress(second.addresses.ipv4), port: servedPort, text: 'from outside'},
      {to: plainAddress(second.addresses.ipv6), port: servedPort, text: 'from outside'},
      {to: addresses.host4, port: hostPortOf(second, servedPort), text: 'by the host again'},
    )
    expect((await otherPort.until('by the host again')).map(({text}) => text)).not.toContain('from outside')
  })

  it('do not reach denied networks', async () => {
    await test.outside.ip('address add 203.0.113.1/32 dev lo')
    await test.host.ip(`route add 203.0.113.0/24 via ${addresses.outside4}`)
    expect(await test.host.ask('udp', '203.0.113.1', 9000)).toMatchObject({name: 'outside'})
    await one.send({to: '203.0.113.1', port: 9000, text: 'denied'}, {to: addresses.outside4, port: 9000, text: 'after denied'})
    expect((await outsidePort.until('after denied')).map(({text}) => text)).not.toContain('denied')
  })

  it('can not use addresses that are not theirs', async () => {
    const stolen4 = plainAddress(second.addresses.ipv4)
    const stolen6 = plainAddress(second.addresses.ipv6)
    // The kernel's own check of sources would help; here the rules stand alone.
    for (const device of ['all', first.device]) await test.host.host.writeSysctl(`ipv4/conf/${device}/rp_filter`, '0')
    const foreign = ['192.0.2.77', stolen4, '2001:db8:77::7', stolen6]
    for (const address of foreign) {
      const suffix = address.includes(':') ? '/128 dev eth0 nodad' : '/32 dev eth0'
      await one.ip(`address add ${address}${suffix}`)
    }
    await one.send(
      ...foreign.map((from) => ({
        from,
        to: from.includes(':') ? addresses.outside6 : addresses.outside4,
        port: 9000,
        text: `spoofed ${from}`,
      })),
      {from: plainAddress(first.addresses.ipv4), to: addresses.outside4, port: 9000, text: 'honest'},
      {from: plainAddress(first.addresses.ipv6), to: addresses.outside6, port: 9000, text: 'honest too'},
    )
    await outsidePort.until('honest')
    const arrived = (await outsidePort.until('honest too')).map(({text}) => text)
    expect(arrived.filter((text) => text.startsWith('spoofed'))).toEqual([])
    for (const address of foreign) await one.ip(`address del ${address}/${address.includes(':') ? 128 : 32} dev eth0`)
  })

  it('can not use a hardware address that is not theirs', async () => {
    await one.ip('link set eth0 address 02:00:00:00:00:99')
    await one.send({to: addresses.outside4, port: 9000, text: 'another card'})
    await one.ip(`link set eth0 address ${first.mac}`)
    await one.send({to: addresses.outside4, port: 9000, text: 'the right card'})
    expect((await outsidePort.until('the right card')).map(({text}) => text)).not.toContain('another card')
  })

  it('can not use the loopback of the host', async () => {
    await one.exec(['sh', '-c', 'echo 1 > /proc/sys/net/ipv4/conf/all/route_localnet'])
    await one.ip('address flush dev lo')
    await one.ip(`route add 127.0.0.0/8 via ${first.addresses.ipv4Gateway}`)
    await one.send({from: plainAddress(first.addresses.ipv4), to: '127.0.0.1', port: 9000, text: 'to the loopback'})
    await one.send({to: addresses.outside4, port: 9000, text: 'after the loopback'})
    await outsidePort.until('after the loopback')
    await test.host.send({to: '127.0.0.1', port: 9000, text: 'end of loopback'})
    expect((await hostPort.until('end of loopback')).map(({text}) => text)).not.toContain('to the loopback')
  })

  it('get forwards that are added later, and keep those that stay', async () => {
    const before = hostPortOf(first, servedPort)
    const ports = await network.setForwards(hashOf('one'), [both(servedPort), both(8002)])
    expect(ports.find(({guestPort}) => guestPort === servedPort)?.hostPort).toBe(before)
    await one.serve('late', 8002)
    const late = ports.find(({guestPort}) => guestPort === 8002)?.hostPort ?? 0
    expect(await test.outside.ask('tcp', addresses.host4, late)).toMatchObject({name: 'late'})
  })

  it('get their rules back when somebody deletes the table', async () => {
    await network.reconcile()
    await test.host.nft('delete', 'table', 'inet', 'aleph_0')
    await network.reconcile()
    expect(await test.outside.ask('tcp', addresses.host4, hostPortOf(first, servedPort))).toMatchObject({name: 'one'})
  })

  it('get their rules back when somebody adds one', async () => {
    await network.reconcile()
    await test.host.nft('insert', 'rule', 'inet', 'aleph_0', 'input_vm', 'accept')
    await network.reconcile()
    expect(await test.host.nft('list', 'chain', 'inet', 'aleph_0', 'input_vm')).not.toMatch(/^\s+accept$/m)
  })
})
