import {mkdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {findMirrors, unpackPackages} from '../lib/debian-archive.ts'
import {compressDisk, writeDisk} from '../lib/disk.ts'
import {writeExt4} from '../lib/ext4.ts'
import {ImageError} from '../lib/image-error.ts'
import {readFolder} from '../lib/read-folder.ts'
import type {Recipe} from '../lib/recipe.ts'
import {run} from '../lib/run.ts'
import {readTar} from '../lib/tar.ts'
import type {TreeEntry} from '../lib/tree-entry.ts'

const packages = [
  ...[
    'linux-image-cloud-amd64',
    'initramfs-tools',
    'busybox',
    'systemd-sysv',
    'systemd-resolved',
    'systemd-timesyncd',
    'udev',
    'dbus',
    'libpam-systemd',
  ],
  ...[
    'cloud-init',
    'cloud-guest-utils',
    'fdisk',
    'e2fsprogs',
    'qemu-guest-agent',
    'openssh-server',
    'sudo',
    'iproute2',
    'iputils-ping',
    'nftables',
  ],
  ...['ca-certificates', 'curl', 'less', 'nano', 'procps', 'bash-completion', 'netbase', 'tzdata'],
]
const uuid = '6b0a7a1e-0b52-4c58-8f0c-5d1f7a12d001'
const commandLine = `root=UUID=${uuid} ro console=tty0 console=ttyS0 edd=off quiet random.trust_cpu=on`
/** 1 January 2024: the time of every file in the image. */
const timeSeconds = 1_704_067_200

/** A whole Debian 12: systemd, cloud-init, OpenSSH, guest agent. */
export const debian12Recipe: Recipe = {
  name: 'debian-12',
  files: ['debian-12.qcow2'],
  tools: ['images', 'whole-systems'],
  build({archive, directory, output, folder}) {
    const loader = archive.download(['syslinux-common'])
    unpackPackages(loader, join(directory, 'loader'))
    const tar = join(directory, 'system.tar')
    bootstrap(tar, directory, folder)
    const contents = join(directory, 'contents')
    mkdirSync(contents)
    const system = readTar(tar, contents)
    rmSync(tar)

    const kernel = findFile(system, /^boot\/vmlinuz-/)
    const initramfs = findFile(system, /^boot\/initrd\.img-/)
    const filesystem = join(directory, 'root.ext4')
    writeExt4(filesystem, overlay(system, readFolder(join(folder, 'root'))), {sizeBytes: 2 ** 31, label: 'debian-12', uuid, timeSeconds})
    const raw = join(directory, 'disk.raw')
    writeDisk(raw, {
      kernel,
      initramfs: readFileSync(initramfs),
      commandLine,
      rootFilesystem: filesystem,
      bootBytes: 128 * 2 ** 20,
      loader: join(directory, 'loader/usr/lib/syslinux/mbr'),
      timeSeconds,
      signature: 0xa1e9_0002,
    })
    compressDisk(raw, output('debian-12.qcow2'))
    const installed = readInstalled(readFileSync(findFile(system, /^var\/lib\/dpkg\/status$/), 'utf8'))
    return {packages: [...loader, ...installed]}
  },
}

/** Installs Debian as its own tools do, in namespaces of the user unless the user is root. */
function bootstrap(tar: string, directory: string, folder: string): void {
  const {main, security} = findMirrors()
  const suites = [`${main} bookworm`, `${main} bookworm-updates`, `${security} bookworm-security`]
  const hooks = [
    // Before the kernel comes, whose scripts build the initramfs.
    `--essential-hook=mkdir -p "$1/etc/initramfs-tools/conf.d" "$1/boot/loader"`,
    `--essential-hook=cp ${join(folder, 'initramfs-modules')} "$1/etc/initramfs-tools/modules"`,
    `--essential-hook=printf 'MODULES=list\\nCOMPRESS=zstd\\nRESUME=none\\n' > "$1/etc/initramfs-tools/conf.d/aleph"`,
    // Keys and numbers that every machine has to make for itself.
    '--customize-hook=rm -f "$1"/etc/ssh/ssh_host_* "$1/var/lib/dbus/machine-id" "$1/var/lib/systemd/random-seed"',
    // Compiled modules know their source by its time, which is another in the image: let them know it by its contents.
    '--customize-hook=chroot "$1" python3 -m compileall -q -f --invalidation-mode checked-hash /usr/lib/python3 /usr/lib/python3.11 || true',
    '--customize-hook=chroot "$1" systemctl enable systemd-networkd systemd-resolved ssh',
    '--customize-hook=ln -sf /run/systemd/resolve/stub-resolv.conf "$1/etc/resolv.conf"',
    '--customize-hook=rm -rf "$1"/var/log/* "$1"/var/cache/ldconfig "$1"/var/cache/debconf/*-old "$1"/var/lib/dpkg/*-old; mkdir -p "$1/var/log/journal"',
  ]
  run(
    'mmdebstrap',
    [
      ...[
        `--mode=${process.getuid?.() === 0 ? 'root' : 'unshare'}`,
        '--variant=minbase',
        '--architectures=amd64',
        '--format=tar',
        '--quiet',
      ],
      ...[`--include=${packages.join(',')}`, '--aptopt=APT::Install-Recommends "false"', ...hooks, 'bookworm', tar],
      ...suites.map((suite) => `deb ${suite} main`),
    ],
    {cwd: directory, environment: {SOURCE_DATE_EPOCH: `${timeSeconds}`, TMPDIR: process.env.TMPDIR ?? '/tmp'}},
  )
}

/** Own files take the place of those of the same path; folders that exist are kept. */
function overlay(system: readonly TreeEntry[], own: readonly TreeEntry[]): readonly TreeEntry[] {
  const replaced = new Set(own.map(({path}) => path))
  const kept = system.filter(({path}) => !replaced.has(path))
  const folders = new Set(kept.map(({path}) => path))
  const missing = new Set(own.flatMap(({path}) => parents(path)).filter((path) => !folders.has(path)))
  return [...kept, ...[...missing].toSorted().map((path) => ({path, mode: 0o755})), ...own]
}

function parents(path: string): readonly string[] {
  const words = path.split('/').slice(0, -1)
  return words.map((_, index) => words.slice(0, index + 1).join('/'))
}

function findFile(entries: readonly TreeEntry[], pattern: RegExp): string {
  const source = entries.find((entry) => pattern.test(entry.path) && entry.source !== undefined)?.source
  if (source === undefined) throw new ImageError(`the system has no file like ${pattern}`)
  return source
}

/** Reads which packages a system has from dpkg's own record. */
function readInstalled(status: string): readonly {readonly name: string; readonly version: string}[] {
  return status.split('\n\n').flatMap((record) => {
    const [name, version] = ['Package', 'Version'].map((field) => record.match(new RegExp(`^${field}: (.*)$`, 'm'))?.[1])
    return name === undefined || version === undefined ? [] : [{name, version}]
  })
}
