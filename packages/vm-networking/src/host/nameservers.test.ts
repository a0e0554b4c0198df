import {describe, expect, it} from 'vitest'
import {findNameservers, parseResolvConf} from './nameservers.ts'

describe('resolvers', () => {
  it('are read from resolv.conf by family, without those that only the host reaches', () => {
    const text = `# comment
nameserver 127.0.0.53
nameserver 192.168.1.1
nameserver\t2001:db8::53
nameserver fe80::1%eth0
nameserver fe80::1
nameserver ::1
nameserver 0.0.0.0
nameserver 192.168.1.1
nameserver nonsense
search example.org
`
    expect(parseResolvConf(text)).toEqual({ipv4: ['192.168.1.1'], ipv6: ['2001:db8::53']})
  })

  it('are the chosen ones, each in the list of its family', async () => {
    expect(await findNameservers(['9.9.9.9', '2620:fe::fe'], [])).toEqual({ipv4: ['9.9.9.9'], ipv6: ['2620:fe::fe']})
  })

  it('are public ones where the host has none for guests', async () => {
    const {ipv4, ipv6} = await findNameservers([], ['/nonexistent/resolv.conf'])
    expect([ipv4.length, ipv6.length]).toEqual([2, 2])
  })

  it('are the same however often they are asked for', async () => {
    expect(await findNameservers(['9.9.9.9'])).toEqual(await findNameservers(['9.9.9.9']))
  })
})
