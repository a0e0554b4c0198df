import {chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type DebianPackage, unpackPackages} from '../lib/debian-archive.ts'
import type {Recipe} from '../lib/recipe.ts'
import {run} from '../lib/run.ts'

const packages = ['busybox-static', 'dash', 'ca-certificates', 'netbase', 'nodejs', 'python3', 'python3-msgpack']
/** Needed by packages on a machine that installs them, by nobody in an image that nothing is installed in. */
const unwanted =
  /^(debconf|cdebconf|dpkg|perl.*|openssl|libperl.*|mailcap|mime-support|gcc-12-base|tar|libgdbm.*|readline-common|debianutils|libdebconf.*)$/
/** Parts that no program needs at run time. */
const left = [
  ...['usr/share/doc', 'usr/share/man', 'usr/share/lintian', 'usr/share/locale', 'usr/share/bug', 'usr/share/doc-base', 'usr/share/info'],
  ...['usr/share/menu', 'usr/share/applications', 'usr/share/pixmaps', 'usr/share/icons', 'usr/share/gcc', 'usr/share/python3/debpython'],
  ...['ensurepip', 'idlelib', 'lib2to3', 'pydoc_data', 'turtledemo', 'tkinter'].map((name) => `usr/lib/python3.11/${name}`),
]
const folders = [
  'boot',
  'data',
  'dev',
  'home',
  'media',
  'mnt',
  'opt/code',
  'opt/packages',
  'proc',
  'root',
  'run',
  'srv',
  'sys',
  'tmp',
  'var/tmp',
  'var/log',
]
const timeSeconds = 1_704_067_200

/** Root file system for programs: Python 3 and Node from Debian, and the agent that speaks with the host. */
export const runtimeRecipe: Recipe = {
  name: 'runtime',
  files: ['runtime.squashfs'],
  tools: ['images'],
  build({archive, directory, output, folder}) {
    const used = archive.download(packages, {dependencies: true}).filter(({name}) => !unwanted.test(name))
    const root = join(directory, 'root')
    unpackMerged(used, root)
    for (const path of left) rmSync(join(root, path), {recursive: true, force: true})
    for (const path of folders) mkdirSync(join(root, path), {recursive: true})
    linkApplets(root)
    collectCertificates(root)
    cpSync(join(folder, 'root'), root, {recursive: true})
    for (const path of ['sbin/init', 'usr/lib/aleph/start']) chmodSync(join(root, path), 0o755)
    compilePython(root)
    const times = ['-mkfs-time', `${timeSeconds}`, '-all-time', `${timeSeconds}`]
    const shape = ['-comp', 'zstd', '-Xcompression-level', '15', '-b', '128K', '-all-root', '-no-xattrs', '-no-exports']
    run('mksquashfs', [root, output('runtime.squashfs'), '-quiet', '-no-progress', '-noappend', '-processors', '2', ...shape, ...times])
    return {packages: used}
  },
}

/** Unpacks packages into a tree where `/bin`, `/sbin` and `/lib` are in `/usr`, as on any Debian of today. */
function unpackMerged(used: readonly DebianPackage[], root: string): void {
  const unpacked = `${root}.unpacked`
  unpackPackages(used, unpacked)
  mkdirSync(join(root, 'usr'), {recursive: true})
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    mkdirSync(join(root, 'usr', name), {recursive: true})
    symlinkSync(`usr/${name}`, join(root, name))
    if (!existsSync(join(unpacked, name))) continue
    cpSync(join(unpacked, name), join(root, 'usr', name), {recursive: true, verbatimSymlinks: true})
    rmSync(join(unpacked, name), {recursive: true})
  }
  cpSync(unpacked, root, {recursive: true, verbatimSymlinks: true})
  rmSync(unpacked, {recursive: true})
}

function linkApplets(root: string): void {
  const busybox = readFileSync(join(root, 'usr/bin/busybox'))
  const start = busybox.indexOf(Buffer.from('[\0[[\0acpid\0'))
  const names = busybox.toString('latin1', start, busybox.indexOf(Buffer.from('\0\0'), start)).split('\0')
  for (const name of names) {
    const isThere = ['usr/bin', 'usr/sbin'].some((path) => statSync(join(root, path, name), {throwIfNoEntry: false}) !== undefined)
    if (!isThere && name !== 'init') symlinkSync('busybox', join(root, 'usr/bin', name))
  }
}

/** What the scripts of ca-certificates do on a machine that it is installed on. */
function collectCertificates(root: string): void {
  const source = join(root, 'usr/share/ca-certificates/mozilla')
  const target = join(root, 'etc/ssl/certs')
  mkdirSync(target, {recursive: true})
  const names = readdirSync(source).toSorted()
  const bundle = names.map((name) => readFileSync(join(source, name), 'utf8').trimEnd()).join('\n')
  run('tee', [join(target, 'ca-certificates.crt')], {input: `${bundle}\n`})
}

/** Compiles all modules with the tree's own Python, so that no machine has to at its first import. */
function compilePython(root: string): void {
  const loader = join(root, 'usr/lib64/ld-linux-x86-64.so.2')
  const libraries = join(root, 'usr/lib/x86_64-linux-gnu')
  const python = [loader, '--library-path', libraries, join(root, 'usr/bin/python3.11')] as const
  const environment = {PYTHONHOME: join(root, 'usr'), PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1'}
  const targets = ['usr/lib/python3.11', 'usr/lib/python3', 'usr/lib/aleph'].map((path) => join(root, path))
  const options = ['-S', '-m', 'compileall', '-q', '-j', '2', '--invalidation-mode', 'unchecked-hash', '-s', root, '-p', '/']
  run(python[0], [...python.slice(1), ...options, ...targets], {environment, cwd: dirname(root)})
}
