import type {VmPlace} from '../plan/host-plan.ts'
import {formatIpv4, formatIpv4Network, type Ipv4Network} from '../plan/ipv4.ts'
import {formatIpv6, formatIpv6Network, type Ipv6Network} from '../plan/ipv6.ts'
import type {MappedPort} from '../vm-network.ts'

/** A machine as the rules see it. */
export interface RulesVm {
  readonly place: VmPlace
  readonly ports: readonly MappedPort[]
}

/** All that the rules of a node depend on. Nothing of it is text of tenants: names of devices, addresses and ports only. */
export interface RulesetInput {
  readonly table: string
  /** Beginning of the names of this node's devices. */
  readonly devicePrefix: string
  /** Beginning of the names of the devices of all nodes of the host. */
  readonly anyDevicePrefix: string
  readonly ipv4: Ipv4Network
  readonly ipv6: Ipv6Network | undefined
  /** Guests go out by the host's IPv6 addresses and are not reached by their own. */
  readonly isIpv6Private: boolean
  /** Devices that lead to the internet. */
  readonly uplinks: readonly string[]
  /** Networks that guests never reach. */
  readonly denied4: readonly string[]
  readonly denied6: readonly string[]
  readonly nameservers4: readonly string[]
  readonly nameservers6: readonly string[]
  readonly vms: readonly RulesVm[]
}

/**
 * Renders the one table of a node, whole, as a single transaction of nftables that puts it in place of what was there. Machines are elements
 * of sets and maps: there are as many rules for five hundred machines as for one.
 */
export function renderRuleset(input: RulesetInput): string {
  const {table} = input
  return `add table inet ${table}\ndelete table inet ${table}\ntable inet ${table} {\n${[
    ...renderSets(input),
    ...renderGuard(input),
    ...renderNat(input),
    ...renderInput(input),
    ...renderForward(input),
  ].join('\n')}\n}\n`
}

function renderSets({uplinks, denied4, denied6, nameservers4, nameservers6, vms}: RulesetInput): string[] {
  const guests6 = vms.flatMap(({place}) => (place.ipv6 === undefined ? [] : [{device: place.device, guest: formatIpv6(place.ipv6.guest)}]))
  return [
    renderSet('set uplinks', 'ifname', uplinks.map(quote)),
    renderSet('set denied4', 'ipv4_addr; flags interval; auto-merge', denied4),
    renderSet('set denied6', 'ipv6_addr; flags interval; auto-merge', denied6),
    renderSet('set nameservers4', 'ipv4_addr', nameservers4),
    renderSet('set nameservers6', 'ipv6_addr', nameservers6),
    renderSet(
      'set cables',
      'ifname . ether_addr',
      vms.map(({place}) => `${quote(place.device)} . ${place.mac}`),
    ),
    renderSet(
      'set guests4',
      'ifname . ipv4_addr',
      vms.map(({place}) => `${quote(place.device)} . ${formatIpv4(place.ipv4.guest)}`),
    ),
    renderSet(
      'set guests6',
      'ifname . ipv6_addr',
      guests6.map(({device, guest}) => `${quote(device)} . ${guest}`),
    ),
    renderSet('map tcp4', 'inet_service : ipv4_addr . inet_service', renderForwards(vms, 'tcp', findIpv4)),
    renderSet('map udp4', 'inet_service : ipv4_addr . inet_service', renderForwards(vms, 'udp', findIpv4)),
    renderSet('map tcp6', 'inet_service : ipv6_addr . inet_service', renderForwards(vms, 'tcp', findIpv6)),
    renderSet('map udp6', 'inet_service : ipv6_addr . inet_service', renderForwards(vms, 'udp', findIpv6)),
  ]
}

/** Drops what a guest sends in a name that is not its own, before anything else looks at it. */
function renderGuard({devicePrefix}: RulesetInput): string[] {
  return [
    renderChain('guard', 'filter hook prerouting priority raw', [`iifname ${pattern(devicePrefix)} jump guard_vm`]),
    renderChain('guard_vm', undefined, [
      'iifname . ether saddr != @cables drop',
      // The devices let the loopback's addresses pass (see tap/device-sysctls.ts); nothing from outside may use that.
      'ip daddr 127.0.0.0/8 drop',
      'iifname . ip saddr @guests4 return',
      'iifname . ip6 saddr @guests6 return',
      // What IPv6 needs among neighbours; none of it is ever forwarded.
      'ip6 saddr fe80::/10 ip6 daddr { fe80::/10, ff02::/16 } return',
      'ip6 saddr fe80::/10 icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } return',
      'ip6 saddr :: icmpv6 type { nd-neighbor-solicit, nd-router-solicit, mld-listener-report, mld2-listener-report } return',
      'drop',
    ]),
  ]
}

/** Forwards ports that come to any address of the host, from wherever: outside, the host itself, a guest. */
function renderNat({devicePrefix, ipv4, ipv6, isIpv6Private}: RulesetInput): string[] {
  const guests = pattern(devicePrefix)
  return [
    renderChain('forwards', undefined, [
      'meta nfproto ipv4 dnat ip to tcp dport map @tcp4',
      'meta nfproto ipv4 dnat ip to udp dport map @udp4',
      'meta nfproto ipv6 dnat ip6 to tcp dport map @tcp6',
      'meta nfproto ipv6 dnat ip6 to udp dport map @udp6',
    ]),
    renderChain('to_host', 'nat hook prerouting priority dstnat', ['fib daddr type local jump forwards']),
    // The kernel can not send from ::1 to anywhere else; left alone it refuses at once, and `localhost` goes on to 127.0.0.1.
    renderChain('from_host', 'nat hook output priority -100', ['ip6 daddr ::1 return', 'fib daddr type local jump forwards']),
    renderChain('leave', 'nat hook postrouting priority srcnat', [
      `oifname @uplinks ip saddr ${formatIpv4Network(ipv4)} masquerade`,
      ...(ipv6 !== undefined && isIpv6Private ? [`oifname @uplinks ip6 saddr ${formatIpv6Network(ipv6)} masquerade`] : []),
      // A guest that reaches itself, and the loopback, would get no answer: the answer has to come back through the host.
      `oifname ${guests} ct status dnat ip saddr { 127.0.0.0/8, ${formatIpv4Network(ipv4)} } masquerade`,
      ...(ipv6 === undefined ? [] : [`oifname ${guests} ct status dnat ip6 saddr ${formatIpv6Network(ipv6)} masquerade`]),
    ]),
  ]
}

/** Closes the host to guests. There is no DHCP: guests get their addresses with their seed. */
function renderInput({devicePrefix}: RulesetInput): string[] {
  return [
    renderChain('input', 'filter hook input priority filter', [`iifname ${pattern(devicePrefix)} jump input_vm`]),
    renderChain('input_vm', undefined, [
      'ct state { established, related } accept',
      'icmp type echo-request accept',
      'icmpv6 type { echo-request, nd-neighbor-solicit, nd-neighbor-advert, nd-router-solicit } accept',
      'ip daddr @nameservers4 meta l4proto { tcp, udp } th dport 53 accept',
      'ip6 daddr @nameservers6 meta l4proto { tcp, udp } th dport 53 accept',
      'drop',
    ]),
  ]
}

/** Lets guests out to the internet and in what is forwarded to them, and nothing between guests. */
function renderForward({devicePrefix, anyDevicePrefix, ipv6, isIpv6Private}: RulesetInput): string[] {
  const guests = pattern(devicePrefix)
  const anyGuests = pattern(anyDevicePrefix)
  const isPublic6 = ipv6 !== undefined && !isIpv6Private
  return [
    renderChain('forward', 'filter hook forward priority filter', [`iifname ${guests} jump from_vm`, `oifname ${guests} jump to_vm`]),
    renderChain('from_vm', undefined, [
      'tcp flags & (syn | rst) == syn tcp option maxseg size set rt mtu',
      'ct state { established, related } accept',
      `oifname ${anyGuests} ct status dnat accept`,
      'oifname != @uplinks drop',
      'ip daddr @nameservers4 meta l4proto { tcp, udp } th dport 53 accept',
      'ip6 daddr @nameservers6 meta l4proto { tcp, udp } th dport 53 accept',
      'ip daddr @denied4 drop',
      'ip6 daddr @denied6 drop',
      'accept',
    ]),
    renderChain('to_vm', undefined, [
      'tcp flags & (syn | rst) == syn tcp option maxseg size set rt mtu',
      'ct state { established, related } accept',
      'ct status dnat accept',
      ...(isPublic6 ? [`iifname @uplinks ip6 daddr ${formatIpv6Network(ipv6)} accept`] : []),
      'drop',
    ]),
  ]
}

function renderForwards(vms: readonly RulesVm[], protocol: 'tcp' | 'udp', findAddress: (place: VmPlace) => string | undefined): string[] {
  return vms.flatMap(({place, ports}) => {
    const address = findAddress(place)
    if (address === undefined) return []
    return ports.filter((port) => port[protocol]).map(({hostPort, guestPort}) => `${hostPort} : ${address} . ${guestPort}`)
  })
}

function findIpv4({ipv4}: VmPlace): string {
  return formatIpv4(ipv4.guest)
}

function findIpv6({ipv6}: VmPlace): string | undefined {
  return ipv6 === undefined ? undefined : formatIpv6(ipv6.guest)
}

function renderSet(name: string, type: string, elements: readonly string[]): string {
  const list = elements.length === 0 ? '' : ` elements = { ${elements.join(', ')} };`
  return `  ${name} { type ${type};${list} }`
}

function renderChain(name: string, hook: string | undefined, rules: readonly string[]): string {
  const lines = hook === undefined ? rules : [`type ${hook}; policy accept;`, ...rules]
  return `  chain ${name} {\n${lines.map((line) => `    ${line}`).join('\n')}\n  }`
}

function pattern(prefix: string): string {
  return quote(`${prefix}*`)
}

function quote(name: string): string {
  return `"${name}"`
}
