import type {Database} from '@aleph-onchain/database'
import {databases} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import type {VmNetworkOptions} from './options.ts'
import {UserNetwork} from './user-network.ts'
import type {PortForward, UserAttachment, VmNetworkRequest} from './vm-network.ts'

const hashOf = (number: number) => number.toString(16).padStart(64, '0')
const ssh: PortForward = {guestPort: 22, tcp: true, udp: false}
const web: PortForward = {guestPort: 80, tcp: true, udp: true}
const request = (number: number, forwards: readonly PortForward[] = [ssh]): VmNetworkRequest => ({
  vmHash: hashOf(number),
  kind: 'instance',
  internet: true,
  forwards,
})
const hostPorts = ({ports}: UserAttachment) => ports.map(({hostPort}) => hostPort)

describe.each(databases)('user network on $name', ({open}) => {
  let database: Database
  const taken = new Set<number>()

  beforeEach(async () => {
    taken.clear()
    database = await open()
  })

  afterEach(() => database.stop())

  const start = async (options: Partial<VmNetworkOptions> = {}) => {
    const network = new UserNetwork({database, isPortFree: async (port) => !taken.has(port)}, options)
    await network.start()
    return network
  }

  it('gives what the hypervisor has for every guest, with a port for each forward', async () => {
    const network = await start({listenAddress: '127.0.0.1'})
    const attachment = await network.attach(request(1, [web, ssh]))
    expect(attachment).toMatchObject({
      mode: 'user',
      listenAddress: '127.0.0.1',
      addresses: {ipv4: '10.0.2.15/24', ipv4Gateway: '10.0.2.2', ipv6: undefined, nameservers: ['10.0.2.3']},
      ports: [
        {...ssh, hostPort: 24_000},
        {...web, hostPort: 24_001},
      ],
    })
  })

  it('keeps ports over detaching, attaching and starts of the node', async () => {
    const first = hostPorts(await (await start()).attach(request(1, [ssh, web])))
    const network = await start()
    await network.attach(request(2))
    await network.detach(hashOf(1))
    await network.detach(hashOf(1))
    expect(hostPorts(await network.attach(request(1, [ssh, web])))).toEqual(first)
    expect(hostPorts(await (await start()).attach(request(1, [ssh, web])))).toEqual(first)
  })

  it('keeps ports of forwards that stay when others come and go', async () => {
    const network = await start()
    const [, webPort] = hostPorts(await network.attach(request(1, [ssh, web])))
    expect(await network.setForwards(hashOf(1), [web])).toEqual([{...web, hostPort: webPort}])
    const [sshPort, kept] = await network.setForwards(hashOf(1), [web, ssh])
    expect([kept?.hostPort, sshPort?.hostPort]).toEqual([webPort, 24_002])
  })

  it('exchanges a port that something took while the machine was detached, and no port of one that is attached', async () => {
    const network = await start()
    const before = hostPorts(await network.attach(request(1)))
    taken.add(24_000)
    expect(hostPorts(await network.attach(request(1)))).toEqual(before)
    await network.detach(hashOf(1))
    expect(hostPorts(await network.attach(request(1)))).toEqual([24_001])
  })

  it('passes over ports that something uses', async () => {
    for (const port of [24_000, 24_001, 24_003]) taken.add(port)
    expect(hostPorts(await (await start()).attach(request(1, [ssh, web])))).toEqual([24_002, 24_004])
  })

  it('gives machines that come at once ports of their own', async () => {
    const network = await start()
    const attachments = await Promise.all(Array.from({length: 20}, (_, index) => network.attach(request(index, [ssh, web]))))
    expect(new Set(attachments.flatMap(hostPorts)).size).toBe(40)
  })

  it('gives nodes of one host ports of their own', async () => {
    const ports = hostPorts(await (await start({nodeIndex: 2})).attach(request(1)))
    expect(ports).toEqual([24_000 + 2 * 2_595])
  })

  it('gives out a port again only after all others', async () => {
    const network = await start({hostPortFirst: 30_000, hostPortLast: 30_002, nodesPerHost: 1})
    await network.attach(request(1))
    await network.forget(hashOf(1))
    expect(hostPorts(await network.attach(request(2)))).toEqual([30_001])
    expect(hostPorts(await network.attach(request(3, [ssh, web])))).toEqual([30_002, 30_000])
    await expect(network.attach(request(4))).rejects.toMatchObject({code: 'VM_NETWORK_PORTS_EXHAUSTED'})
  })

  it('has nothing of a machine that it refused or forgot', async () => {
    const network = await start({maxForwards: 1})
    await expect(network.attach(request(1, [ssh, web]))).rejects.toMatchObject({code: 'VM_NETWORK_FORWARDS_TOO_MANY'})
    await expect(network.setForwards(hashOf(1), [ssh])).rejects.toMatchObject({code: 'VM_NETWORK_UNKNOWN'})
    await network.attach(request(2))
    await network.forget(hashOf(2))
    await network.forget(hashOf(2))
    expect(await database.reader.selectFrom('vm_networks').selectAll().execute()).toEqual([])
    expect(await database.reader.selectFrom('vm_ports').selectAll().execute()).toEqual([])
  })

  it('forgets all but those that it is told to keep', async () => {
    const network = await start()
    for (const number of [1, 2, 3]) await network.attach(request(number))
    await network.keepOnly([hashOf(2), hashOf(9)])
    const rows = await database.reader.selectFrom('vm_ports').select('vm_hash').execute()
    expect(rows).toEqual([{vm_hash: hashOf(2)}])
  })

  it('changes nothing of a machine whose new forwards are malformed', async () => {
    const network = await start()
    const before = hostPorts(await network.attach(request(1)))
    const forwards = JSON.parse('[null, {"guestPort": 80}]')
    await expect(network.setForwards(hashOf(1), forwards)).rejects.toMatchObject({
      code: 'VM_NETWORK_FORWARD_INVALID',
      reason: {position: 0},
    })
    expect(hostPorts(await network.attach(request(1)))).toEqual(before)
  })
})
