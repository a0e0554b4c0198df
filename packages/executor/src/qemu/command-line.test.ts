import {parseItemHash} from '@aleph-onchain/message'
import {describe, expect, it} from 'vitest'
import type {MachineDefinition} from '../hypervisor.ts'
import type {VmAttachment} from '../ports.ts'
import {buildQemuArguments, machineUuid} from './command-line.ts'

const vmHash = parseItemHash('ab'.repeat(32))
const tcg = {accelerator: 'tcg', isSandboxed: true, tscKhz: 2_600_000} as const
const kvm = {accelerator: 'kvm', isSandboxed: true, tscKhz: 2_600_000} as const
const addresses = {
  ipv4: '10.0.2.15/24',
  ipv4Gateway: '10.0.2.2',
  ipv6: undefined,
  ipv6Gateway: undefined,
  nameservers: ['9.9.9.9', '10.0.2.3'],
}
const userNetwork: VmAttachment = {
  mode: 'user',
  mac: '52:54:00:00:00:01',
  listenAddress: '127.0.0.1',
  addresses,
  ports: [
    {guestPort: 22, hostPort: 24_000, tcp: true, udp: false},
    {guestPort: 53, hostPort: 24_001, tcp: true, udp: true},
  ],
}
const instance: MachineDefinition = {
  vmHash,
  type: 'pc',
  vcpus: 2,
  memoryMib: 2048,
  disks: [
    {name: 'rootfs', path: '/data/a,b=c/rootfs.qcow2', format: 'qcow2', isReadOnly: false},
    {name: 'seed', path: '/data/seed.iso', format: 'raw', isReadOnly: true},
  ],
}

/** Values of an option, JSON read where it is. */
function values(args: readonly string[], option: string): readonly unknown[] {
  return args.flatMap((argument, index) => {
    const value = args[index + 1] ?? ''
    return argument === option ? [value.startsWith('{') ? JSON.parse(value) : value] : []
  })
}

function devices(args: readonly string[], driver: string): readonly unknown[] {
  return values(args, '-device').filter((device) => typeof device === 'object' && (device as {driver?: string}).driver === driver)
}

describe('buildQemuArguments', () => {
  it('gives a machine all of its memory and processors, and one machine type', () => {
    const args = buildQemuArguments(instance, tcg)
    expect(values(args, '-m')).toEqual(['2048M'])
    expect(values(args, '-smp')).toEqual(['2,sockets=1,cores=2,threads=1'])
    expect(values(args, '-machine')).toEqual(['q35,usb=off,vmport=off'])
    expect([...values(args, '-accel'), ...values(args, '-cpu')]).toEqual(['tcg,thread=multi', 'max'])
    expect(values(args, '-name')).toEqual([`guest=${vmHash}`])
    expect(values(args, '-sandbox')).toHaveLength(1)
    expect(args).toContain('-nodefaults')
  })

  it('runs on the processor where KVM works, and without the sandbox where that does not', () => {
    const args = buildQemuArguments(instance, {...kvm, isSandboxed: false})
    expect([...values(args, '-accel'), ...values(args, '-cpu'), ...values(args, '-sandbox')]).toEqual(['kvm', 'host'])
  })

  it('opens every disk with its format said and its file locked, whatever its path', () => {
    const [rootfs, seed] = values(buildQemuArguments(instance, tcg), '-blockdev')
    const file = {driver: 'file', filename: '/data/a,b=c/rootfs.qcow2', locking: 'on'}
    expect(rootfs).toMatchObject({'node-name': 'rootfs', driver: 'qcow2', file, discard: 'unmap'})
    expect(seed).toMatchObject({'node-name': 'seed', driver: 'raw', 'read-only': true, file: {locking: 'on', 'read-only': true}})
  })

  it('boots the first disk first', () => {
    expect(devices(buildQemuArguments(instance, tcg), 'virtio-blk-pci')).toMatchObject([
      {drive: 'rootfs', serial: 'rootfs', bootindex: 0},
      {drive: 'seed', serial: 'seed', bootindex: 1},
    ])
  })

  it('bounds what a machine reads and writes, in one group for all of its disks', () => {
    const args = buildQemuArguments({...instance, limits: {iops: 500, bytesPerSecond: 1_000_000}}, tcg)
    expect(values(args, '-object')).toContainEqual({
      'qom-type': 'throttle-group',
      id: 'disks',
      limits: {'iops-total': 500, 'bps-total': 1_000_000},
    })
    expect(values(args, '-blockdev')[0]).toMatchObject({
      'node-name': 'rootfs',
      driver: 'throttle',
      'throttle-group': 'disks',
      file: {driver: 'qcow2'},
    })
    expect(values(args, '-blockdev')[1]).toMatchObject({driver: 'raw'})
  })

  it('forwards ports inside of a user-mode network, and gives the guest the addresses that its seed names', () => {
    const args = buildQemuArguments({...instance, network: userNetwork}, tcg)
    expect(values(args, '-netdev')).toEqual([
      {
        type: 'user',
        id: 'net0',
        ipv6: false,
        net: '10.0.2.0/24',
        host: '10.0.2.2',
        dhcpstart: '10.0.2.15',
        dns: '10.0.2.3',
        hostfwd: [{str: 'tcp:127.0.0.1:24000-:22'}, {str: 'tcp:127.0.0.1:24001-:53'}, {str: 'udp:127.0.0.1:24001-:53'}],
      },
    ])
    expect(devices(args, 'virtio-net-pci')).toMatchObject([{netdev: 'net0', mac: '52:54:00:00:00:01'}])
  })

  it('attaches a TAP device without running scripts', () => {
    const network: VmAttachment = {mode: 'tap', device: 'aleph0-4', mac: '52:54:00:00:00:01', addresses, ports: []}
    expect(values(buildQemuArguments({...instance, network}, tcg), '-netdev')).toEqual([
      {type: 'tap', id: 'net0', ifname: 'aleph0-4', script: 'no', downscript: 'no'},
    ])
  })

  it('gives a machine without a network no network device', () => {
    expect(buildQemuArguments(instance, tcg).join(' ')).not.toContain('virtio-net')
  })

  it('keeps every socket name short enough for any directory', () => {
    const names = buildQemuArguments({...instance, channels: ['aleph.program']}, tcg).flatMap(
      (argument) => /path=([^,]+)/.exec(argument)?.[1] ?? [],
    )
    expect(names).toHaveLength(3)
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}\.\w{2,3}$/)
  })

  it('has the process of a guest wait that powered itself off', () => {
    expect(values(buildQemuArguments(instance, tcg), '-action')).toEqual(['shutdown=pause'])
  })

  it('boots a kernel on a microvm, and tells it the frequency that it cannot measure', () => {
    const kernel = {path: '/k', initrdPath: '/i', commandLine: 'console=ttyS0'}
    const micro: MachineDefinition = {...instance, type: 'micro', kernel, network: userNetwork}
    const args = buildQemuArguments(micro, tcg)
    expect(values(args, '-machine')).toEqual(['microvm,rtc=on,auto-kernel-cmdline=on'])
    expect([...values(args, '-kernel'), ...values(args, '-initrd')]).toEqual(['/k', '/i'])
    expect(values(args, '-append')).toEqual(['console=ttyS0 tsc_early_khz=2600000'])
    expect(values(buildQemuArguments(micro, kvm), '-append')).toEqual(['console=ttyS0'])
    expect(args.join(' ')).not.toMatch(/-pci"|bootindex/)
  })

  it('passes GPUs on, each behind a port of its own, without a balloon', () => {
    const passthrough = [
      {address: '0000:01:00.0', deviceClass: '0300'},
      {address: '0000:02:00.0', deviceClass: '0302'},
    ] as const
    const args = buildQemuArguments({...instance, passthrough}, kvm)
    expect(devices(args, 'vfio-pci')).toEqual([
      {driver: 'vfio-pci', bus: 'passthrough0', host: '0000:01:00.0', rombar: 0, 'x-vga': true},
      {driver: 'vfio-pci', bus: 'passthrough1', host: '0000:02:00.0', rombar: 0},
    ])
    expect(devices(args, 'pcie-root-port')).toHaveLength(2)
    expect(values(args, '-cpu')).toEqual(['host,host-phys-bits-limit=0x28'])
    expect(devices(args, 'virtio-balloon-pci')).toEqual([])
    expect(devices(buildQemuArguments(instance, kvm), 'virtio-balloon-pci')).toHaveLength(1)
  })

  it("starts a SEV guest paused, with its owner's session and firmware", () => {
    const confidential = {
      technology: 'sev',
      policy: 5,
      firmwarePath: '/f',
      sessionPath: '/s',
      ownerCertificatePath: '/g',
      cbitPosition: 51,
      reducedPhysicalBits: 1,
    } as const
    const args = buildQemuArguments({...instance, confidential}, kvm)
    expect(values(args, '-object')).toContainEqual({
      'qom-type': 'sev-guest',
      id: 'sev0',
      cbitpos: 51,
      'reduced-phys-bits': 1,
      policy: 5,
      'session-file': '/s',
      'dh-cert-file': '/g',
    })
    expect(values(args, '-machine')).toEqual(['q35,usb=off,vmport=off,confidential-guest-support=sev0,pflash0=firmware'])
    expect(values(args, '-blockdev')[0]).toMatchObject({'node-name': 'firmware', 'read-only': true, file: {filename: '/f'}})
    expect(args).toContain('-S')
    expect(devices(args, 'virtio-blk-pci')[0]).toMatchObject({iommu_platform: true, 'disable-legacy': 'on'})
    expect(devices(args, 'virtio-balloon-pci')).toEqual([])
  })

  it('starts a SEV-SNP guest with every bit of its policy', () => {
    const confidential = {
      technology: 'sev-snp',
      policy: 2n ** 63n + 0x30000n,
      firmwarePath: '/f',
      cbitPosition: 51,
      reducedPhysicalBits: 1,
    } as const
    const args = buildQemuArguments({...instance, confidential}, kvm)
    expect(args.join(' ')).toContain(
      '{"qom-type":"sev-snp-guest","id":"sev0","cbitpos":51,"reduced-phys-bits":1,"policy":9223372036854972416}',
    )
    expect(values(args, '-bios')).toEqual(['/f'])
    expect(values(args, '-machine')).toEqual(['q35,usb=off,vmport=off,confidential-guest-support=sev0,memory-backend=ram0'])
    expect(values(args, '-object')).toContainEqual(
      expect.objectContaining({'qom-type': 'memory-backend-memfd', id: 'ram0', size: 2048 * 2 ** 20}),
    )
  })
})

describe('machineUuid', () => {
  it('is a UUID of version 8 that only depends on the hash', () => {
    expect(machineUuid(vmHash)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(machineUuid(vmHash)).toBe(machineUuid(vmHash))
    expect(machineUuid('cd'.repeat(32))).not.toBe(machineUuid(vmHash))
  })
})
