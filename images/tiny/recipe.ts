import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {packCpio} from '../lib/cpio.ts'
import {unpackPackages} from '../lib/debian-archive.ts'
import {compressDisk, writeDisk} from '../lib/disk.ts'
import {findLibraries} from '../lib/elf.ts'
import {writeExt4} from '../lib/ext4.ts'
import {findKernel, layOutModules, orderModules} from '../lib/kernel.ts'
import {readFolder} from '../lib/read-folder.ts'
import type {Recipe} from '../lib/recipe.ts'
import type {TreeEntry} from '../lib/tree-entry.ts'

/** Drivers that the machine has on its way to the root file system and to its seed, in the order they are loaded. */
const bootModules = [
  'virtio_pci',
  'virtio_mmio',
  'virtio_blk',
  'virtio_rng',
  'virtio_net',
  'virtio_console',
  'evdev',
  'button',
  'isofs',
  'nls_cp437',
  'nls_ascii',
  'vfat',
]
/** Drivers that are loaded when somebody mounts such a file system. */
const laterModules = ['squashfs', 'loop', 'overlay', 'fuse']

const packages = [
  ...['busybox-static', 'dropbear-bin', 'libc6', 'libcrypt1', 'libtomcrypt1', 'libtommath1', 'libgmp10', 'zlib1g', 'libgcc-s1'],
  ...['qemu-guest-agent', 'libglib2.0-0', 'libnuma1', 'libudev1', 'liburing2', 'libpcre2-8-0'],
  ...['e2fsprogs', 'libext2fs2', 'libblkid1', 'libcom-err2', 'libss2', 'libuuid1'],
]
const programs = ['usr/sbin/dropbear', 'usr/bin/dropbearkey', 'usr/sbin/qemu-ga', 'sbin/resize2fs', 'sbin/e2fsck', 'sbin/mke2fs']
const links: Readonly<Record<string, string>> = {'sbin/mkfs.ext4': 'mke2fs', 'sbin/fsck.ext4': 'e2fsck'}

const folders = [
  ...[
    'bin',
    'dev',
    'etc',
    'etc/acpi',
    'etc/acpi/PWRF',
    'etc/dropbear',
    'etc/init.d',
    'home',
    'lib',
    'lib/modules',
    'lib/x86_64-linux-gnu',
    'lib64',
  ],
  ...['media', 'mnt', 'opt', 'proc', 'run', 'sbin', 'srv', 'sys', 'tmp', 'usr', 'usr/bin', 'usr/lib', 'usr/lib/seed', 'usr/sbin'],
  ...['var', 'var/lib', 'var/lib/seed', 'var/log', 'var/tmp'],
]
const commandLine = 'console=ttyS0 edd=off quiet loglevel=3 panic=10 random.trust_cpu=on 8250.nr_uarts=1 i8042.noaux cryptomgr.notests'
const uuid = '2f1c0d9e-5a44-4c3b-9d60-a1e9b07c6d21'
/** 1 January 2024: the time of everything in the image. */
const timeSeconds = 1_704_067_200

/** Kernel, busybox, dropbear and guest agent on a disk that boots in seconds and reads a NoCloud seed. */
export const tinyRecipe: Recipe = {
  name: 'tiny',
  files: ['tiny.qcow2'],
  tools: ['images'],
  build({archive, directory, output, folder}) {
    const kernelPackage = archive.findDependency('linux-image-cloud-amd64', /linux-image-\S+-cloud-amd64/)
    const used = archive.download([kernelPackage, 'syslinux-common', ...packages])
    const tree = join(directory, 'packages')
    unpackPackages(used, tree)
    const kernel = findKernel(tree)
    const busybox = readFileSync(join(tree, 'bin/busybox'))

    const loaded = orderModules(kernel, bootModules)
    const initramfs = packCpio([
      ...['bin', 'dev', 'modules', 'proc', 'root', 'sys'].map((path) => ({path, mode: 0o755})),
      {path: 'bin/busybox', mode: 0o755, contents: busybox},
      {path: 'init', mode: 0o755, contents: readFileSync(join(folder, 'initramfs/init'))},
      {path: 'modules/order', mode: 0o644, contents: Buffer.from(loaded.map((name) => `${name}.ko\n`).join(''))},
      ...loaded.map((name) => ({path: `modules/${name}.ko`, mode: 0o644, contents: readFileSync(kernel.modules.get(name) ?? '')})),
    ])

    const root: TreeEntry[] = [
      ...folders.map((path) => ({path, mode: path.endsWith('tmp') ? 0o1777 : 0o755})),
      ...['root', 'root/.ssh'].map((path) => ({path, mode: 0o700})),
      {path: 'bin/busybox', mode: 0o755, contents: busybox},
      ...linkApplets(readApplets(busybox)),
      ...programs.map((path) => ({path, mode: 0o755, contents: readFileSync(join(tree, path))})),
      ...Object.entries(links).map(([path, target]) => ({path, mode: 0o777, target})),
      ...[...findLibraries(tree, programs)].toSorted().map(([name, file]) => ({
        path: name.startsWith('ld-linux') ? `lib64/${name}` : `lib/x86_64-linux-gnu/${name}`,
        mode: 0o755,
        contents: readFileSync(file),
      })),
      ...readFolder(join(folder, 'root')),
      ...accounts(),
      ...layOutModules(kernel, orderModules(kernel, [...bootModules, ...laterModules])),
    ]
    const filesystem = join(directory, 'root.ext4')
    writeExt4(filesystem, root, {sizeBytes: 96 * 2 ** 20, label: 'aleph-root', uuid, timeSeconds})
    const raw = join(directory, 'disk.raw')
    writeDisk(raw, {
      kernel: kernel.image,
      initramfs,
      commandLine,
      rootFilesystem: filesystem,
      bootBytes: 24 * 2 ** 20,
      loader: join(tree, 'usr/lib/syslinux/mbr'),
      timeSeconds,
      signature: 0xa1e9_0001,
    })
    compressDisk(raw, output('tiny.qcow2'))
    return {packages: used}
  },
}

/** Names of busybox's applets, which it holds as one run of strings from `[` to the last one. */
function readApplets(busybox: Buffer): readonly string[] {
  const start = busybox.indexOf(Buffer.from('[\0[[\0acpid\0'))
  const end = busybox.indexOf(Buffer.from('\0\0'), start)
  return busybox.toString('latin1', start, end).split('\0')
}

function linkApplets(names: readonly string[]): readonly TreeEntry[] {
  const inSystem = new Set([
    'init',
    'getty',
    'acpid',
    'poweroff',
    'reboot',
    'halt',
    'modprobe',
    'ip',
    'udhcpc',
    'mdev',
    'switch_root',
    'blockdev',
    'losetup',
  ])
  const own = new Set([...programs, ...Object.keys(links)].map((path) => basename(path)))
  return names
    .filter((name) => !own.has(name) && name !== 'busybox')
    .map((name) =>
      inSystem.has(name)
        ? {path: `sbin/${name}`, mode: 0o777, target: '../bin/busybox'}
        : {path: `bin/${name}`, mode: 0o777, target: 'busybox'},
    )
}

/** Root has no password: keys are the only way in. */
function accounts(): readonly TreeEntry[] {
  const files: Readonly<Record<string, readonly [mode: number, text: string]>> = {
    'etc/passwd': [0o644, 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\n'],
    'etc/group': [0o644, 'root:x:0:\ntty:x:5:\nnogroup:x:65534:\n'],
    'etc/shadow': [0o600, 'root:*:19723:0:99999:7:::\nnobody:*:19723:0:99999:7:::\n'],
    'etc/shells': [0o644, '/bin/sh\n'],
    'etc/resolv.conf': [0o644, ''],
    'etc/profile': [0o644, 'export PATH=/usr/sbin:/usr/bin:/sbin:/bin\n'],
    'etc/os-release': [0o644, 'ID=aleph-tiny\nNAME="Aleph tiny"\nPRETTY_NAME="Aleph tiny (Debian 12 packages)"\nID_LIKE=debian\n'],
  }
  return [
    ...Object.entries(files).map(([path, [mode, text]]) => ({path, mode, contents: Buffer.from(text)})),
    {path: 'etc/issue', mode: 0o777, target: '../run/issue'},
    {path: 'var/run', mode: 0o777, target: '../run'},
    {path: 'etc/mtab', mode: 0o777, target: '../proc/self/mounts'},
  ]
}
