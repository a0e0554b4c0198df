import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {createDatabase, type Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {chooseVmNetwork} from '../../src/choose-vm-network.ts'
import type {VmNetworkOptions} from '../../src/options.ts'
import {TapNetwork} from '../../src/tap-network.ts'
import type {VmNetworkRequest} from '../../src/vm-network.ts'
import {createTestHost, type TestHost} from '../support/namespaces.ts'

const hashOf = (name: string) => createHash('sha256').update(name).digest('hex')
const ssh = {guestPort: 22, tcp: true, udp: false}
const requestFor = (name: string): VmNetworkRequest => ({vmHash: hashOf(name), kind: 'instance', internet: true, forwards: [ssh]})
const killDelaysMs = [3, 10, 17, 25, 40, 60]

describe('a host with machines', () => {
  let test: TestHost
  let database: Database
  const others: Database[] = []

  beforeEach(async () => {
    test = await createTestHost()
    database = await sqliteFixture.open()
  })

  afterEach(async () => {
    await test?.remove()
    await database?.stop()
    for (const other of others.splice(0)) await other.stop()
  })

  const start = async (options: Partial<VmNetworkOptions> = {}, on: Database = database) => {
    const all = {nameservers: ['9.9.9.9'], ...options}
    const network = new TapNetwork({database: on, host: test.host.host, isPortFree: async () => true}, all)
    await network.start()
    await network.stop() // only the loop; the tests say when to look
    return network
  }
  const table = async (index = 0) => await test.host.nft('list', 'table', 'inet', `aleph_${index}`)

  it('gives machines the same addresses and ports after the node was started again', async () => {
    const first = await start()
    await first.attach(requestFor('a'))
    const before = await first.attach(requestFor('b'))
    const second = await start()
    expect(await second.attach(requestFor('b'))).toEqual(before)
    expect(await test.host.listTaps()).toEqual(['atap0-1', 'atap0-2'])
  })

  it('takes devices and rules away when a machine leaves, and gives the same back when it returns', async () => {
    const network = await start()
    const before = await network.attach(requestFor('a'))
    await network.detach(hashOf('a'))
    expect([await test.host.listTaps(), (await table()).includes('atap0-1')]).toEqual([[], false])
    await network.attach(requestFor('b'))
    expect(await network.attach(requestFor('a'))).toEqual(before)
  })

  it('has nothing left of machines that are forgotten or no longer named', async () => {
    const network = await start()
    for (const name of ['a', 'b', 'c']) await network.attach(requestFor(name))
    await network.forget(hashOf('a'))
    await test.host.ip('tuntap add dev atap0-77 mode tap')
    await test.host.ip('tuntap add dev atap1-1 mode tap')
    await network.keepOnly([hashOf('c')])
    expect(await test.host.listTaps()).toEqual(['atap0-3', 'atap1-1'])
    expect(await database.reader.selectFrom('vm_ports').select('vm_hash').execute()).toEqual([{vm_hash: hashOf('c')}])
    expect(await table()).not.toContain('atap0-2')
  })

  it('mends devices that were deleted, taken down or stripped of their addresses', async () => {
    const network = await start()
    for (const name of ['a', 'b', 'c']) await network.attach(requestFor(name))
    const before = await test.host.ip('-br address show')
    await test.host.ip('link delete dev atap0-1')
    await test.host.ip('link set dev atap0-2 down')
    await test.host.ip('address flush dev atap0-3')
    await network.reconcile()
    const strip = (text: string) =>
      text
        .replaceAll(/ fe80::\S+/g, '')
        .replaceAll(/@if\d+|\s+(?=\n)/g, '')
        .split('\n')
        .sort()
    expect(strip(await test.host.ip('-br address show'))).toEqual(strip(before))
  })

  it('lets nodes of another index be', async () => {
    const neighbour = await sqliteFixture.open()
    others.push(neighbour)
    const first = await start()
    const second = await start({nodeIndex: 1}, neighbour)
    const [one, other] = [await first.attach(requestFor('a')), await second.attach(requestFor('b'))]
    expect(one.addresses.ipv4).not.toBe(other.addresses.ipv4)
    expect(one.ports[0]?.hostPort).not.toBe(other.ports[0]?.hostPort)
    const before = await table(1)
    await first.keepOnly([])
    await first.reconcile()
    expect(await test.host.listTaps()).toEqual(['atap1-1'])
    expect(await table(1)).toBe(before)
  })

  it('gives no addresses that the host uses otherwise', async () => {
    await test.host.ip('link add docker0 type bridge')
    await test.host.ip('address add 10.161.0.1/28 dev docker0')
    await test.host.ip('link set docker0 up')
    const network = await start()
    expect((await network.attach(requestFor('a'))).addresses.ipv4).toBe('10.161.0.18/30')
  })

  it('goes on listening to the routers that it has its addresses from', async () => {
    const {host: inside} = test.host
    await start()
    const accepts = await inside.readSysctl('ipv6/conf/up0/accept_ra')
    const forwards = await inside.readSysctl('ipv6/conf/up0/forwarding')
    expect(forwards === '0' ? accepts === '1' : accepts === '2').toBe(true)
  })

  it('becomes a router on older kernels only after it was told to go on listening', async () => {
    const {host: inside} = test.host
    const older = {
      ...inside,
      readSysctl: async (key: string) => (key.endsWith('force_forwarding') ? undefined : await inside.readSysctl(key)),
    }
    const network = new TapNetwork({database, host: older, isPortFree: async () => true})
    await network.start()
    await network.stop()
    expect(await inside.readSysctl('ipv6/conf/up0/accept_ra')).toBe('2')
    expect(await inside.readSysctl('ipv6/conf/all/forwarding')).toBe('1')
  })

  it('answers for guests whose addresses lie on the network of the uplink', async () => {
    const network = await start({ipv6Pool: '2001:db8:ff::/64'})
    const {addresses: guest} = await network.attach(requestFor('a'))
    const address = guest.ipv6?.split('/')[0] ?? ''
    expect(await test.host.ip('-6 neigh show proxy')).toContain(`${address} dev up0`)
    await test.outside.send({to: address, port: 9, text: 'who has it?'})
    await expect.poll(async () => await test.outside.ip('-6 neigh show'), {timeout: 10_000}).toMatch(new RegExp(`${address} .*lladdr`))
    await test.host.ip(`-6 neigh delete proxy ${address} dev up0`)
    await network.reconcile()
    expect(await test.host.ip('-6 neigh show proxy')).toContain(`${address} dev up0`)
    await network.forget(hashOf('a'))
    expect(await test.host.ip('-6 neigh show proxy')).toBe('')
  })

  it('takes the size of packets from its uplink', async () => {
    await test.host.ip('link set up0 mtu 1400')
    const network = await start()
    expect((await network.attach(requestFor('a'))).mtu).toBe(1400)
    expect(await test.host.ip('link show atap0-1')).toContain('mtu 1400')
  })

  it('follows its default route', async () => {
    const network = await start()
    await network.attach(requestFor('a'))
    await test.host.ip('link add up1 type veth peer name gone')
    await test.host.ip('link set up1 up')
    await test.host.ip('address add 192.0.2.2/24 dev up1')
    await test.host.ip('route replace default via 192.0.2.1')
    await network.reconcile()
    expect(await test.host.nft('list', 'set', 'inet', 'aleph_0', 'uplinks')).toMatch(/"up1"/)
  })

  it('works without a way to the internet and without IPv6', async () => {
    await test.host.ip('route del default')
    await test.host.ip('-6 route del default')
    await test.host.host.writeSysctl('ipv6/conf/all/disable_ipv6', '1')
    const {addresses: guest} = await (await start()).attach(requestFor('a'))
    expect([guest.ipv4, guest.ipv6]).toEqual(['10.161.0.6/30', undefined])
  })

  it('is seen to be able to give machines devices, and has nothing left of the look', async () => {
    const {network, why} = await chooseVmNetwork({database, host: test.host.host}, {mode: 'auto'})
    expect([network.mode, why]).toEqual(['tap', expect.stringContaining('devices of the host')])
    expect([await test.host.listTaps(), await test.host.nft('list', 'tables')]).toEqual([[], ''])
  })

  it('can not where its kernel settings are read-only, and says so', async () => {
    const host = {
      ...test.host.host,
      writeSysctl: async (key: string) => await test.host.host.writeSysctl(`nonexistent/${key}`, '1'),
    }
    await expect(chooseVmNetwork({database, host}, {mode: 'tap'})).rejects.toThrow()
  })

  it('is in order after the node was killed anywhere', async () => {
    const target = await sqliteFixture.createTarget()
    const path = 'path' in target ? target.path : ''
    const program = new URL('../support/attach-forever.ts', import.meta.url).pathname
    for (const delayMs of killDelaysMs) {
      const child = test.host.spawn([process.execPath, '--conditions=source', program, path])
      if (child.stdout === null) throw new TypeError('no output')
      await once(createInterface({input: child.stdout}), 'line')
      await new Promise((resolve) => setTimeout(resolve, delayMs))
      child.kill('SIGKILL')
      await once(child, 'close')
      await expectInOrder(path)
    }
  })

  /** After a start, devices and rules are those that the database wants, no more and no less. */
  async function expectInOrder(path: string): Promise<void> {
    const left = createDatabase({path})
    await left.start()
    const network = await start({}, left)
    const rows = await left.reader.selectFrom('vm_networks').select(['slot']).where('attached', '=', 1).orderBy('slot').execute()
    const wanted = rows.map(({slot}) => `atap0-${slot}`).sort()
    expect(await test.host.listTaps()).toEqual(wanted)
    const cables = await test.host.nft('list', 'set', 'inet', 'aleph_0', 'cables')
    expect([...cables.matchAll(/"(atap0-\d+)"/g)].map(([, device]) => device).sort()).toEqual(wanted)
    await network.stop()
    await left.stop()
  }
})
