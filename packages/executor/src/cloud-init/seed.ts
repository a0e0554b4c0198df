import type {ItemHash} from '@aleph-onchain/message'
import type {VmAttachment} from '../ports.ts'
import {getHostName} from './host-name.ts'
import {buildIsoImage} from './iso-image.ts'

/** What a guest is told at its first boot. */
export interface SeedParts {
  readonly vmHash: ItemHash
  readonly authorizedKeys: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly metadata: Readonly<Record<string, unknown>>
  readonly network: VmAttachment | undefined
  /** Whether a guest without an agent should get one from its distribution. */
  readonly installsAgent: boolean
}

/** Builds the disk from which cloud-init (data source NoCloud) reads what to make of a fresh image. */
export function buildSeed(parts: SeedParts): Buffer {
  return buildIsoImage('cidata', [
    {name: 'meta-data', data: Buffer.from(buildMetaData(parts))},
    {name: 'network-config', data: Buffer.from(buildNetworkConfig(parts.network))},
    {name: 'user-data', data: Buffer.from(buildUserData(parts))},
  ])
}

/** Names the machine; the id never changes, so a guest that was set up is not set up again. */
export function buildMetaData({vmHash, metadata}: Pick<SeedParts, 'vmHash' | 'metadata'>): string {
  return toYaml({'instance-id': `iid-${vmHash}`, 'local-hostname': getHostName(vmHash), aleph: {item_hash: vmHash, metadata}})
}

/** Gives the guest the addresses that the host expects of it; without a network, it has none. */
export function buildNetworkConfig(network: VmAttachment | undefined): string {
  if (network === undefined) return toYaml({version: 2, ethernets: {}})
  const {ipv4, ipv4Gateway, ipv6, ipv6Gateway, nameservers} = network.addresses
  return toYaml({
    version: 2,
    ethernets: {
      eth0: {
        match: {macaddress: network.mac},
        'set-name': 'eth0',
        dhcp4: false,
        dhcp6: false,
        addresses: [ipv4, ...(ipv6 === undefined ? [] : [ipv6])],
        routes: [{to: '0.0.0.0/0', via: ipv4Gateway}, ...(ipv6Gateway === undefined ? [] : [{to: '::/0', via: ipv6Gateway}])],
        nameservers: {addresses: nameservers},
      },
    },
  })
}

const installAgent =
  'command -v qemu-ga >/dev/null 2>&1 || { command -v apt-get >/dev/null && apt-get -q update && apt-get -qy install qemu-guest-agent; }' +
  '; systemctl start qemu-guest-agent 2>/dev/null || true'

/** Says who may log in, and puts the variables of the message where programs find them. */
export function buildUserData({vmHash, authorizedKeys, variables, installsAgent}: SeedParts): string {
  const config = {
    hostname: getHostName(vmHash),
    disable_root: false,
    ssh_pwauth: false,
    ssh_authorized_keys: authorizedKeys,
    resize_rootfs: true,
    write_files: [
      {path: '/etc/aleph/environment', permissions: '0600', content: buildEnvironment(variables)},
      {path: '/etc/aleph/variables.json', permissions: '0600', content: JSON.stringify(variables)},
    ],
    ...(installsAgent ? {runcmd: [['sh', '-c', installAgent]]} : {}),
  }
  return `#cloud-config\n${toYaml(config)}`
}

/** Writes variables as shells and systemd read them; names that these do not know are in `variables.json` only. */
export function buildEnvironment(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .filter(([name, value]) => /^[A-Za-z_]\w*$/.test(name) && !value.includes('\0'))
    .map(([name, value]) => `${name}="${value.replaceAll(/[\\"$`]/g, '\\$&')}"\n`)
    .join('')
}

/** Writes a value as JSON, which is YAML, too, once the characters are escaped that YAML does not take as they are. */
function toYaml(value: object): string {
  const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(value, undefined, 1).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, toEscape)}\n`
}
