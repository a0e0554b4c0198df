import {choiceOption, integerOption, listOption, type OptionParser, type OptionTable, textOption} from '@aleph-onchain/common/node'
import type {HostPlanOptions} from './plan/host-plan.ts'
import {parseIpv4, parseIpv4Network} from './plan/ipv4.ts'
import {parseIpv6, parseIpv6Network} from './plan/ipv6.ts'

/** How machines are connected: by devices of the host, by the hypervisor alone, or by whichever the host can do. */
export type VmNetworkMode = 'auto' | 'tap' | 'user'

/** Tunables of both networks. */
export interface VmNetworkOptions extends HostPlanOptions {
  /** Device that leads to the internet; empty for those of the default routes. */
  readonly uplink: string
  /** Resolvers that guests are given; empty for the host's. */
  readonly nameservers: readonly string[]
  /** Networks that guests never reach, other than by what they forward to guests. */
  readonly deniedNetworks: readonly string[]
  /** Forwards that one machine may have. */
  readonly maxForwards: number
  /** Address on which the hypervisor listens for forwarded ports in user mode. */
  readonly listenAddress: string
  /** Pause between two looks at devices and rules. */
  readonly reconcileEveryMs: number
}

/** What applies where nothing is said. */
export const defaultVmNetworkOptions: VmNetworkOptions = {
  nodeIndex: 0,
  nodesPerHost: 16,
  ipv4Pool: '10.161.0.0/16',
  ipv6Pool: 'fc00:1:2:3::/64',
  hostPortFirst: 24_000,
  hostPortLast: 65_534,
  uplink: '',
  nameservers: [],
  deniedNetworks: ['169.254.0.0/16'],
  maxForwards: 64,
  listenAddress: '0.0.0.0',
  reconcileEveryMs: 60_000,
}

/** What the operator decides. */
export interface VmNetworkSettings extends Omit<VmNetworkOptions, 'hostPortFirst' | 'hostPortLast' | 'reconcileEveryMs'> {
  readonly mode: VmNetworkMode
  readonly hostPorts: PortSpan
}

/** First and last of a number of ports. */
export interface PortSpan {
  readonly first: number
  readonly last: number
}

/** Settings as file, variables and flags bring them: section `[vm_network]`. */
export const vmNetworkOptionTable: OptionTable<VmNetworkSettings> = {
  mode: {
    key: 'vm_network.mode',
    description:
      'How machines are connected. "tap" gives each a device of the host and needs root; "user" leaves it to the hypervisor and changes nothing on the host; "auto" takes "tap" where it works.',
    parse: choiceOption(['auto', 'tap', 'user']),
    default: 'auto',
  },
  nodeIndex: {
    key: 'vm_network.node_index',
    description: 'Number of this node among those of its host, from 0; names, pools and ports follow from it.',
    parse: integerOption({min: 0, max: 63}),
    default: defaultVmNetworkOptions.nodeIndex,
  },
  nodesPerHost: {
    key: 'vm_network.nodes_per_host',
    description: 'In how many parts the nodes of this host cut pools and ports, the same for all of them; 1 where there is only one node.',
    parse: integerOption({min: 1, max: 64}),
    default: defaultVmNetworkOptions.nodesPerHost,
  },
  ipv4Pool: {
    key: 'vm_network.ipv4_pool',
    description: 'Private IPv4 addresses for machines, a /30 for each; what the host uses otherwise is left out.',
    parse: textOption({expected: 'an IPv4 network, like "10.161.0.0/16"', accepts: (text) => parseIpv4Network(text) !== undefined}),
    default: defaultVmNetworkOptions.ipv4Pool,
  },
  ipv6Pool: {
    key: 'vm_network.ipv6_pool',
    description: 'IPv6 addresses for machines, a /56 or /64; with a public one they are reached from everywhere. Empty for none.',
    parse: possiblyEmpty('an IPv6 network of length 56 or 64, like "fc00:1:2:3::/64", or ""', (text) => {
      const length = parseIpv6Network(text)?.length
      return length === 56 || length === 64
    }),
    default: defaultVmNetworkOptions.ipv6Pool,
  },
  uplink: {
    key: 'vm_network.uplink',
    description: 'Device that leads to the internet; empty for those of the default routes.',
    parse: possiblyEmpty('the name of a network device, or ""', (text) => /^[\w.@-]{1,15}$/.test(text)),
    default: defaultVmNetworkOptions.uplink,
  },
  hostPorts: {
    key: 'vm_network.host_ports',
    description: 'Ports of the host that forward to machines, first and last.',
    parse: portSpanOption(),
    default: {first: defaultVmNetworkOptions.hostPortFirst, last: defaultVmNetworkOptions.hostPortLast},
  },
  nameservers: {
    key: 'vm_network.nameservers',
    description: 'Addresses of the resolvers that machines are given, of both families; empty for those of the host.',
    parse: listOption(
      textOption({
        expected: 'an IP address',
        accepts: (text) => parseIpv4(text) !== undefined || parseIpv6(text) !== undefined,
      }),
    ),
    default: defaultVmNetworkOptions.nameservers,
  },
  deniedNetworks: {
    key: 'vm_network.denied_networks',
    description: 'Networks that machines never reach. Add your own behind the uplink; the default keeps them from the metadata of clouds.',
    parse: listOption(
      textOption({
        expected: 'an IPv4 or IPv6 network, like "192.168.0.0/16"',
        accepts: (text) => parseIpv4Network(text) !== undefined || parseIpv6Network(text) !== undefined,
      }),
    ),
    default: defaultVmNetworkOptions.deniedNetworks,
  },
  maxForwards: {
    key: 'vm_network.max_forwards',
    description: 'Forwarded ports that one machine may have.',
    parse: integerOption({min: 1, max: 1_000}),
    default: defaultVmNetworkOptions.maxForwards,
  },
  listenAddress: {
    key: 'vm_network.listen_address',
    description: 'Address on which forwarded ports listen in user mode.',
    parse: textOption({expected: 'an IPv4 address', accepts: (text) => parseIpv4(text) !== undefined}),
    default: defaultVmNetworkOptions.listenAddress,
  },
}

/** Turns what the operator decided into what the networks take. */
export function toVmNetworkOptions({mode: _mode, hostPorts, ...rest}: VmNetworkSettings): Partial<VmNetworkOptions> {
  return {...rest, hostPortFirst: hostPorts.first, hostPortLast: hostPorts.last}
}

function possiblyEmpty(expected: string, accepts: (text: string) => boolean): OptionParser<string> {
  return textOption({expected, accepts: (text) => text === '' || accepts(text)})
}

function portSpanOption(): OptionParser<PortSpan> {
  const parseText = (text: string) => {
    const match = /^(\d{1,5})-(\d{1,5})$/.exec(text)
    const [first, last] = [Number(match?.[1]), Number(match?.[2])]
    return first >= 1024 && first <= last && last <= 65_535 ? {first, last} : undefined
  }
  return {
    expected: 'two ports from 1024 to 65535, like "24000-65534"',
    shape: 'value',
    parseText,
    parseValue: (value) => (typeof value === 'string' ? parseText(value) : undefined),
    toToml: ({first, last}) => `${first}-${last}`,
  }
}
