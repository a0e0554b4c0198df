import {createHash} from 'node:crypto'
import type {ConfidentialLaunch, MachineDefinition, MachineDisk, PassthroughDevice} from '../hypervisor.ts'
import type {MappedPort, VmAttachment} from '../ports.ts'
import {socketNames} from './socket-names.ts'

/** What the probe found out, as far as command lines go. */
export interface QemuSettings {
  readonly accelerator: 'kvm' | 'tcg'
  readonly isSandboxed: boolean
  /** Frequency of the processor's counter: an emulated microvm has no other clock to measure it by, and would not boot. */
  readonly tscKhz: number
}

/**
 * Builds the arguments of QEMU for a machine. Values of ours go through JSON wherever QEMU reads it, so that no comma in a
 * path can start another option; sockets are named relative to the directory in which QEMU runs.
 */
export function buildQemuArguments(machine: MachineDefinition, settings: QemuSettings): readonly string[] {
  const bus = machine.type === 'micro' ? 'device' : 'pci'
  return [
    ...buildBasics(machine, settings),
    ...buildBoot(machine, settings),
    ...buildConfidential(machine.confidential, machine.memoryMib),
    ...buildSerialPorts(machine, bus),
    ...buildDisks(machine, bus),
    ...buildNetwork(machine.network, bus, machine.confidential !== undefined),
    ...buildDevices(machine, bus),
    ...(machine.passthrough ?? []).flatMap(buildPassthrough),
  ]
}

/** Gives the machine the same UUID wherever and whenever it runs. */
export function machineUuid(vmHash: string): string {
  const digest = createHash('sha256').update(`aleph/machine-uuid/${vmHash}`).digest('hex')
  const variant = ((Number.parseInt(digest[16] ?? '0', 16) & 3) | 8).toString(16)
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
}

/** Writes a forward as QEMU's user-mode network reads it. */
export function formatForward(listenAddress: string, protocol: 'tcp' | 'udp', port: MappedPort): string {
  return `${protocol}:${listenAddress}:${port.hostPort}-:${port.guestPort}`
}

/** Lists the forwards of ports, one for each protocol. */
export function listForwards(listenAddress: string, ports: readonly MappedPort[]): readonly string[] {
  return ports.flatMap((port) => [
    ...(port.tcp ? [formatForward(listenAddress, 'tcp', port)] : []),
    ...(port.udp ? [formatForward(listenAddress, 'udp', port)] : []),
  ])
}

type Bus = 'pci' | 'device'

function buildBasics(machine: MachineDefinition, {accelerator, isSandboxed}: QemuSettings): string[] {
  const {vcpus} = machine
  const cpu = accelerator === 'tcg' ? 'max' : machine.passthrough?.length ? 'host,host-phys-bits-limit=0x28' : 'host'
  return [
    ...['-name', `guest=${machine.vmHash}`, '-uuid', machineUuid(machine.vmHash)],
    ...['-no-user-config', '-nodefaults', '-display', 'none', '-msg', 'timestamp=on'],
    ...(isSandboxed ? ['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'] : []),
    ...['-machine', buildMachine(machine), '-accel', accelerator === 'tcg' ? 'tcg,thread=multi' : 'kvm', '-cpu', cpu],
    ...['-m', `${machine.memoryMib}M`, '-smp', `${vcpus},sockets=1,cores=${vcpus},threads=1`],
    // A guest that powers itself off leaves its process waiting, so that the node learns of it whenever it looks.
    ...['-action', 'shutdown=pause'],
    ...['-qmp', `unix:${socketNames(machine.vmHash).qmp},server=on,wait=off`],
  ]
}

function buildMachine({type, confidential}: MachineDefinition): string {
  if (type === 'micro') return 'microvm,rtc=on,auto-kernel-cmdline=on'
  if (confidential === undefined) return 'q35,usb=off,vmport=off'
  const base = `q35,usb=off,vmport=off,confidential-guest-support=sev0`
  return confidential.technology === 'sev' ? `${base},pflash0=firmware` : `${base},memory-backend=ram0`
}

function buildBoot({type, kernel}: MachineDefinition, {accelerator, tscKhz}: QemuSettings): string[] {
  if (kernel === undefined) return type === 'pc' ? ['-boot', 'menu=off,strict=on'] : []
  const initrd = kernel.initrdPath === undefined ? [] : ['-initrd', kernel.initrdPath]
  const clock = type === 'micro' && accelerator === 'tcg' ? ` tsc_early_khz=${tscKhz}` : ''
  return ['-kernel', kernel.path, ...initrd, '-append', `${kernel.commandLine}${clock}`]
}

function buildConfidential(launch: ConfidentialLaunch | undefined, memoryMib: number): string[] {
  if (launch === undefined) return []
  const shared = {id: 'sev0', cbitpos: launch.cbitPosition, 'reduced-phys-bits': launch.reducedPhysicalBits}
  if (launch.technology === 'sev') {
    const firmware = {'node-name': 'firmware', driver: 'raw', 'read-only': true, file: {driver: 'file', filename: launch.firmwarePath}}
    const guest = {
      'qom-type': 'sev-guest',
      ...shared,
      policy: launch.policy,
      'session-file': launch.sessionPath,
      'dh-cert-file': launch.ownerCertificatePath,
    }
    // The owner measures the guest before it runs.
    return [...json('-blockdev', firmware), ...json('-object', guest), '-S', '-no-reboot']
  }
  const memory = {'qom-type': 'memory-backend-memfd', id: 'ram0', size: memoryMib * 1024 * 1024, share: true, prealloc: false}
  const guest = `{"qom-type":"sev-snp-guest",${JSON.stringify(shared).slice(1, -1)},"policy":${launch.policy}}`
  return [...json('-object', memory), '-object', guest, '-bios', launch.firmwarePath, '-no-reboot']
}

function buildSerialPorts({vmHash, channels = []}: MachineDefinition, bus: Bus): string[] {
  const names = socketNames(vmHash)
  const listen = (id: string, path: string) => ['-chardev', `socket,id=${id},path=${path},server=on,wait=off`]
  return [
    ...listen('console', names.console),
    ...['-serial', 'chardev:console'],
    ...json('-device', {driver: `virtio-serial-${bus}`, id: 'ports'}),
    ...listen('agent', names.agent),
    ...json('-device', {driver: 'virtserialport', bus: 'ports.0', chardev: 'agent', name: 'org.qemu.guest_agent.0'}),
    ...channels.flatMap((name, index) => [
      ...listen(`channel${index}`, names.channel(index)),
      ...json('-device', {driver: 'virtserialport', bus: 'ports.0', chardev: `channel${index}`, name}),
    ]),
  ]
}

function buildDisks({disks, limits, confidential, kernel}: MachineDefinition, bus: Bus): string[] {
  const isLimited = limits?.iops !== undefined || limits?.bytesPerSecond !== undefined
  const throttle = {
    'qom-type': 'throttle-group',
    id: 'disks',
    limits: {
      ...(limits?.iops === undefined ? {} : {'iops-total': limits.iops}),
      ...(limits?.bytesPerSecond === undefined ? {} : {'bps-total': limits.bytesPerSecond}),
    },
  }
  return [
    ...(isLimited ? json('-object', throttle) : []),
    ...disks.flatMap((disk, index) => [
      ...json('-blockdev', buildBlockNode(disk, isLimited)),
      ...json('-device', {
        driver: `virtio-blk-${bus}`,
        id: `disk-${disk.name}`,
        drive: disk.name,
        serial: disk.name,
        ...(bus === 'pci' && kernel === undefined ? {bootindex: index} : {}),
        ...(confidential === undefined ? {} : {iommu_platform: true, 'disable-legacy': 'on'}),
      }),
    ]),
  ]
}

function buildBlockNode({name, path, format, isReadOnly}: MachineDisk, isLimited: boolean): object {
  const file = {driver: 'file', filename: path, locking: 'on', ...(isReadOnly ? {'read-only': true} : {discard: 'unmap'})}
  const options = isReadOnly ? {'read-only': true} : {discard: 'unmap'}
  if (!isLimited || isReadOnly) return {'node-name': name, driver: format, file, ...options}
  return {'node-name': name, driver: 'throttle', 'throttle-group': 'disks', file: {driver: format, file, ...options}, ...options}
}

function buildNetwork(network: VmAttachment | undefined, bus: Bus, isConfidential: boolean): string[] {
  if (network === undefined) return []
  const device = {
    driver: `virtio-net-${bus}`,
    id: 'nic0',
    netdev: 'net0',
    mac: network.mac,
    ...(bus === 'pci' ? {rombar: 0} : {}),
    ...(isConfidential ? {iommu_platform: true, 'disable-legacy': 'on'} : {}),
  }
  return [...json('-netdev', buildNetdev(network)), ...json('-device', device)]
}

function buildNetdev(network: VmAttachment): object {
  if (network.mode === 'tap') return {type: 'tap', id: 'net0', ifname: network.device, script: 'no', downscript: 'no'}
  const {ipv4, ipv4Gateway, nameservers} = network.addresses
  const [guest = '', prefix = '24'] = ipv4.split('/')
  const nameserver = nameservers.find(
    (address) => isInSubnet(address, guest, Number(prefix)) && address !== guest && address !== ipv4Gateway,
  )
  return {
    type: 'user',
    id: 'net0',
    ipv6: network.addresses.ipv6 !== undefined,
    net: `${networkAddress(guest, Number(prefix))}/${prefix}`,
    host: ipv4Gateway,
    dhcpstart: guest,
    ...(nameserver === undefined ? {} : {dns: nameserver}),
    hostfwd: listForwards(network.listenAddress, network.ports).map((str) => ({str})),
  }
}

function buildDevices({type, confidential, passthrough}: MachineDefinition, bus: Bus): string[] {
  // Pages that a device or an encrypted guest holds cannot be taken back.
  const hasBalloon = type === 'pc' && confidential === undefined && !passthrough?.length
  return [
    ...json('-object', {'qom-type': 'rng-random', id: 'random', filename: '/dev/urandom'}),
    ...json('-device', {driver: `virtio-rng-${bus}`, rng: 'random'}),
    ...(hasBalloon ? json('-device', {driver: 'virtio-balloon-pci', 'free-page-reporting': true, 'deflate-on-oom': true}) : []),
  ]
}

function buildPassthrough({address, deviceClass}: PassthroughDevice, index: number): string[] {
  return [
    ...json('-device', {driver: 'pcie-root-port', id: `passthrough${index}`, bus: 'pcie.0', chassis: index + 1}),
    ...json('-device', {
      driver: 'vfio-pci',
      bus: `passthrough${index}`,
      host: address,
      rombar: 0,
      ...(deviceClass === '0300' ? {'x-vga': true} : {}),
    }),
  ]
}

function json(option: string, value: object): string[] {
  return [option, JSON.stringify(value)]
}

function toNumber(ipv4: string): number {
  return ipv4.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

function isInSubnet(address: string, guest: string, prefix: number): boolean {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(address)) return false
  const size = 2 ** (32 - prefix)
  return Math.floor(toNumber(address) / size) === Math.floor(toNumber(guest) / size)
}

function networkAddress(guest: string, prefix: number): string {
  const size = 2 ** (32 - prefix)
  const first = Math.floor(toNumber(guest) / size) * size
  return [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')
}
