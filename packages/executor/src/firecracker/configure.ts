import {ExecutorError} from '../errors.ts'
import type {MachineDefinition, MachineDisk} from '../hypervisor.ts'
import type {MachineFiles} from './file-names.ts'

/** One request that sets a part of a machine up. */
export interface ConfigureRequest {
  readonly path: string
  readonly body: object
}

/** Identifier of the guest's vsock device; it is seen inside of the guest only, so all may have the same. */
const guestCid = 3

/**
 * What Firecracker's machines need of their kernel besides what its maker wants: they have no PCI, and end when they restart by the
 * keyboard controller.
 */
const kernelArguments = 'pci=off i8042.noaux i8042.nomux i8042.dumbkbd reboot=k panic=1'

/**
 * Lists the requests that make a machine of a definition, in order; what starts it is not among them. Throws EXECUTOR_UNSUPPORTED for
 * what Firecracker does not have.
 */
export function listConfigureRequests(definition: MachineDefinition, files: MachineFiles): readonly ConfigureRequest[] {
  assertSupported(definition)
  const {vcpus, memoryMib, kernel, disks, network} = definition
  return [
    {path: '/logger', body: {log_path: files.log, level: 'Info', show_level: true, show_log_origin: false}},
    {path: '/machine-config', body: {vcpu_count: vcpus, mem_size_mib: memoryMib, smt: false}},
    {
      path: '/boot-source',
      body: {
        kernel_image_path: kernel?.path,
        ...(kernel?.initrdPath === undefined ? {} : {initrd_path: kernel.initrdPath}),
        boot_args: `${kernel?.commandLine} ${kernelArguments}`,
      },
    },
    ...disks.map((disk) => describeDrive(disk, definition.limits)),
    ...(network?.mode === 'tap'
      ? [{path: '/network-interfaces/eth0', body: {iface_id: 'eth0', host_dev_name: network.device, guest_mac: network.mac}}]
      : []),
    {path: '/vsock', body: {guest_cid: guestCid, uds_path: files.vsock}},
    {path: '/entropy', body: {}},
  ]
}

/** Makes the id of a drive, which may not have dashes. */
export function toDriveId(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, '_')
}

function describeDrive({name, path, isReadOnly}: MachineDisk, limits: MachineDefinition['limits']): ConfigureRequest {
  const id = toDriveId(name)
  const limiter = {
    ...(limits?.bytesPerSecond === undefined ? {} : {bandwidth: {size: limits.bytesPerSecond, refill_time: 1_000}}),
    ...(limits?.iops === undefined ? {} : {ops: {size: limits.iops, refill_time: 1_000}}),
  }
  return {
    path: `/drives/${id}`,
    body: {
      drive_id: id,
      path_on_host: path,
      // What is mounted as the root is the business of the initramfs.
      is_root_device: false,
      is_read_only: isReadOnly,
      // Whether the guest's flushes reach the disk.
      cache_type: isReadOnly ? 'Unsafe' : 'Writeback',
      ...(Object.keys(limiter).length === 0 ? {} : {rate_limiter: limiter}),
    },
  }
}

function assertSupported({vmHash, type, kernel, disks, network, passthrough, confidential}: MachineDefinition): void {
  const decline = (feature: string) => new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash, feature: `${feature} under Firecracker`})
  if (type !== 'micro' || kernel === undefined) throw decline('a machine that boots from its disk')
  if (disks.some(({format}) => format !== 'raw')) throw decline('a qcow2 disk')
  if (network?.mode === 'user') throw decline('a network without a device on the host')
  if (passthrough !== undefined && passthrough.length > 0) throw decline('a passed-on device')
  if (confidential !== undefined) throw decline('memory encryption')
}
