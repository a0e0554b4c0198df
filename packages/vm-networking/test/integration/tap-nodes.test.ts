import {createHash} from 'node:crypto'
import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {findFirewallConflicts} from '../../src/find-conflicts.ts'
import {TapNetwork} from '../../src/tap-network.ts'
import type {TapAttachment} from '../../src/vm-network.ts'
import {addresses, createTestHost, type Listener, type Namespace, plugGuest, type TestHost} from '../support/namespaces.ts'

const pool = '2001:db8:77:1::/64'
const port = 8000
const plain = (address: string | undefined) => address?.split('/')[0] ?? ''

describe('two nodes of a host with a public IPv6 pool', () => {
  let test: TestHost
  const databases: Database[] = []
  const networks: TapNetwork[] = []
  const attachments: TapAttachment[] = []
  const guests: Namespace[] = []
  let arrivals: Listener

  beforeAll(async () => {
    test = await createTestHost()
    await test.outside.ip(`-6 route add ${pool} via ${addresses.host6}`)
    for (const nodeIndex of [0, 1]) {
      const database = await sqliteFixture.open()
      databases.push(database)
      const modules = {database, host: test.host.host, isPortFree: async () => true}
      const network = new TapNetwork(modules, {nodeIndex, ipv6Pool: pool, nameservers: ['9.9.9.9']})
      networks.push(network)
      await network.start()
      const vmHash = createHash('sha256').update(String(nodeIndex)).digest('hex')
      const forwards = [{guestPort: port, tcp: true, udp: true}]
      const attachment = await network.attach({vmHash, kind: 'instance', internet: true, forwards})
      attachments.push(attachment)
      guests.push(await plugGuest(test.host, attachment))
    }
    arrivals = await second(guests).serve('second', port)
    await test.outside.serve('outside', 9000)
  })

  afterAll(async () => {
    for (const network of networks) await network.stop()
    for (const guest of guests) await guest.remove()
    await test?.remove()
    for (const database of databases) await database.stop()
  })

  const first = <T>(items: readonly T[]): T => item(items, 0)
  const second = <T>(items: readonly T[]): T => item(items, 1)

  it('lets guests out by addresses of their own', async () => {
    const {ipv6} = first(attachments).addresses
    expect(await first(guests).ask('tcp', addresses.outside6, 9000)).toEqual({name: 'outside', from: plain(ipv6)})
  })

  it('lets the internet in to guests by addresses of their own', async () => {
    const answer = await test.outside.ask('tcp', plain(second(attachments).addresses.ipv6), port)
    expect(answer).toEqual({name: 'second', from: addresses.outside6})
  })

  it('keeps guests of one node from those of the other, other than by forwarded ports', async () => {
    const {addresses: own, ports} = second(attachments)
    await first(guests).send(
      {to: plain(own.ipv4), port, text: 'between nodes'},
      {to: plain(own.ipv6), port, text: 'between nodes'},
      {to: addresses.host4, port: first(ports).hostPort, text: 'by the host'},
    )
    expect((await arrivals.until('by the host')).map(({text}) => text)).not.toContain('between nodes')
  })

  it('keeps new connections out once a port is no longer forwarded', async () => {
    const {hostPort} = first(second(attachments).ports)
    await second(networks).setForwards(createHash('sha256').update('1').digest('hex'), [])
    expect(await test.outside.ask('tcp', addresses.host4, hostPort)).toEqual({error: 'ECONNREFUSED'})
  })

  it('finds a firewall beside it that drops what is forwarded', async () => {
    expect(await findFirewallConflicts(test.host.host)).toEqual([])
    await test.host.nft('add', 'table', 'ip', 'filter')
    await test.host.nft('add', 'chain', 'ip', 'filter', 'FORWARD', '{ type filter hook forward priority 0; policy drop; }')
    expect(await findFirewallConflicts(test.host.host)).toEqual([expect.stringContaining('DOCKER-USER')])
  })
})

function item<T>(items: readonly T[], index: number): T {
  const found = items[index]
  if (found === undefined) throw new TypeError('there are fewer')
  return found
}
