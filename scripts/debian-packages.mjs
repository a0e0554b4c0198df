// Programs of Debian that parts of this repository run, by purpose. Installs what is missing when it may; runs on Node 20 without any dependency.
// `node scripts/debian-packages.mjs <purpose> …` does it from the command line.
import {spawnSync} from 'node:child_process'
import {accessSync, constants, existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'

/** Package and one program (or file) of it that shows whether it is there. */
const purposes = {
  qemu: {
    without: 'no virtual machine can be run',
    packages: {'qemu-system-x86': 'qemu-system-x86_64', 'qemu-utils': 'qemu-img', e2fsprogs: 'mke2fs', 'openssh-client': 'ssh'},
  },
  images: {
    without: 'no machine image can be built',
    packages: {
      'qemu-utils': 'qemu-img',
      e2fsprogs: 'mke2fs',
      mtools: 'mcopy',
      syslinux: 'syslinux',
      'squashfs-tools': 'mksquashfs',
      'debian-archive-keyring': '/usr/share/keyrings/debian-archive-keyring.gpg',
    },
  },
  'whole-systems': {
    without: 'no image of a whole Debian system can be built',
    packages: {mmdebstrap: 'mmdebstrap', uidmap: 'newuidmap'},
  },
  networking: {
    without: 'machines have no network devices of their own, only the user-mode network of QEMU',
    packages: {nftables: 'nft', iproute2: 'ip'},
  },
}

/** Package names of each purpose. */
export const debianPackages = Object.fromEntries(Object.entries(purposes).map(([purpose, {packages}]) => [purpose, Object.keys(packages)]))

let isUpdated = false

/**
 * Makes sure that the programs of a purpose are there. As root on Debian or Ubuntu it installs what is missing; otherwise it says which
 * command would, and what is off until then. Returns whether everything is there.
 */
export function ensureDebianPackages(purpose, {machine = thisMachine(), say = sayAloud, run = runLoudly} = {}) {
  const plan = planPackages(purpose, machine)
  if (plan.action === 'none') return true
  if (plan.action === 'ask') {
    for (const line of plan.lines) say(line)
    return false
  }
  say(`Installing Debian packages: ${plan.packages.join(' ')} …`)
  const began = Date.now()
  // Lists are fetched once for each run of a program; a list that cannot be fetched may still be good enough.
  if (!isUpdated) run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', 'update'])
  isUpdated = true
  const isInstalled = run('apt-get', [
    ...['-qq', '-y', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'],
    ...['install', '--no-install-recommends', ...plan.packages],
  ])
  if (isInstalled) say(`Installed in ${((Date.now() - began) / 1000).toFixed(0)} s.`)
  else
    for (const line of describeMissing(purpose, plan.packages, 'The packages could not be installed; the messages of apt are above.'))
      say(line)
  return isInstalled
}

/**
 * Decides what to do about a purpose, from facts alone: `{has(program), isRoot, isDebian}` →
 * `{action: 'none'}`, `{action: 'install', packages}` or `{action: 'ask', packages, lines}`.
 */
export function planPackages(purpose, {has, isRoot, isDebian}) {
  if (!Object.hasOwn(purposes, purpose))
    throw new Error(`There is no purpose "${purpose}"; there are: ${Object.keys(purposes).join(', ')}.`)
  const packages = Object.entries(purposes[purpose].packages).flatMap(([name, program]) => (has(program) ? [] : [name]))
  if (packages.length === 0) return {action: 'none'}
  if (isRoot && isDebian) return {action: 'install', packages}
  const reason = isDebian ? 'This needs root.' : 'This is neither Debian nor Ubuntu: the packages may have other names here.'
  return {action: 'ask', packages, lines: describeMissing(purpose, packages, reason)}
}

/** Reads from the text of /etc/os-release whether apt's packages are Debian's or made of them. */
export function isDebianLike(osRelease) {
  const values = [...osRelease.matchAll(/^(?:ID|ID_LIKE)=["']?([^"'\n]*)["']?$/gm)].flatMap(([, words]) => words.split(/\s+/))
  return values.includes('debian') || values.includes('ubuntu')
}

function describeMissing(purpose, packages, reason) {
  return [
    `Missing Debian packages: ${packages.join(' ')}. Without them ${purposes[purpose].without}.`,
    `  ${reason} Install them with:`,
    `  sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
  ]
}

function thisMachine() {
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return {has: hasProgram, isRoot: process.getuid?.() === 0, isDebian: isDebianLike(osRelease) && hasProgram('apt-get')}
}

function hasProgram(program) {
  if (program.startsWith('/')) return existsSync(program)
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin']
  return folders.some((folder) => folder !== '' && isExecutable(join(folder, program)))
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function runLoudly(program, args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  return spawnSync(program, args, {stdio: ['ignore', process.stderr, process.stderr], env}).status === 0
}

function sayAloud(text) {
  process.stderr.write(`${text}\n`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const results = process.argv.slice(2).map((purpose) => ensureDebianPackages(purpose))
  process.exitCode = results.every((result) => result) ? 0 : 1
}
