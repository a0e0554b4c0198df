import {copyFile, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {silentLogger} from '@aleph-onchain/common'
import {parseItemHash} from '@aleph-onchain/message'
import {describeHypervisor} from '@aleph-onchain/testkit/executor'
import type {Machine, MachineType} from '../../src/hypervisor.ts'
import {QemuHypervisor} from '../../src/qemu/qemu-hypervisor.ts'
import {buildGuestImage} from '../fixtures/guest-image.ts'

const machineTypes: readonly MachineType[] = ['pc', 'micro']

for (const type of machineTypes) {
  describeHypervisor(`QEMU with machines of type ${type}`, async () => {
    const image = await buildGuestImage()
    const directory = await mkdtemp(join(tmpdir(), 'aleph-qemu-'))
    const disk = join(directory, 'disk')
    await copyFile(image.diskPath, disk)
    let count = 0
    return {
      open: () => new QemuHypervisor({logger: silentLogger}, {directory: join(directory, 'run'), accelerator: 'tcg'}),
      define: () => ({
        vmHash: parseItemHash(`${Date.now()}${++count}`.padStart(64, '0')),
        type,
        vcpus: 1,
        memoryMib: 128,
        kernel: {path: image.kernelPath, initrdPath: image.initrdPath, commandLine: 'console=ttyS0 quiet panic=-1 rdinit=/init'},
        disks: [{name: 'rootfs', path: disk, format: 'raw', isReadOnly: false}],
      }),
      waitUntilUp: (machine) => waitForText(machine, 'guest: ready'),
      crash: (machine) => process.kill(machine.process.pid, 'SIGKILL'),
      remove: () => rm(directory, {recursive: true, force: true}),
    }
  })
}

function waitForText(machine: Machine, wanted: string): Promise<void> {
  return new Promise((resolve) => {
    let text = ''
    machine.onConsole((bytes) => {
      text += Buffer.from(bytes).toString('utf8')
      if (text.includes(wanted)) resolve()
    })
  })
}
