import {copyFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {packCpio} from '../lib/cpio.ts'
import {unpackPackages} from '../lib/debian-archive.ts'
import {extractKernel} from '../lib/extract-kernel.ts'
import {findKernel, orderModules} from '../lib/kernel.ts'
import type {Recipe} from '../lib/recipe.ts'

const modules = [
  ...['virtio_mmio', 'virtio_pci', 'virtio_blk', 'squashfs', 'overlay', 'virtio_net', 'virtio_console', 'virtio_rng'],
  'vmw_vsock_virtio_transport',
]

/** Kernel and initramfs that programs boot with: `vmlinuz` for QEMU, `vmlinux` (ELF) for Firecracker and for PVH. */
export const microvmKernelRecipe: Recipe = {
  name: 'microvm-kernel',
  files: ['vmlinuz', 'vmlinux', 'initramfs.cpio'],
  tools: ['images'],
  build({archive, directory, output, folder}) {
    const kernelPackage = archive.findDependency('linux-image-cloud-amd64', /linux-image-\S+-cloud-amd64/)
    const used = archive.download([kernelPackage, 'busybox-static'])
    const tree = join(directory, 'packages')
    unpackPackages(used, tree)
    const kernel = findKernel(tree)
    copyFileSync(kernel.image, output('vmlinuz'))
    writeFileSync(output('vmlinux'), extractKernel(readFileSync(kernel.image)))
    const initramfs = packCpio([
      ...['bin', 'dev', 'modules', 'proc', 'root', 'sys'].map((path) => ({path, mode: 0o755})),
      {path: 'bin/busybox', mode: 0o755, contents: readFileSync(join(tree, 'bin/busybox'))},
      {path: 'init', mode: 0o755, contents: readFileSync(join(folder, 'init'))},
      ...orderModules(kernel, modules).map((name) => ({
        path: `modules/${name}.ko`,
        mode: 0o644,
        contents: readFileSync(kernel.modules.get(name) ?? ''),
      })),
    ])
    writeFileSync(output('initramfs.cpio'), initramfs)
    return {packages: used}
  },
}
