import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {ImageError} from './image-error.ts'
import {run} from './run.ts'
import type {TreeEntry} from './tree-entry.ts'

/** Everything that would otherwise differ from one build to the next. */
export interface Ext4Options {
  readonly sizeBytes: number
  readonly label: string
  readonly uuid: string
  readonly timeSeconds: number
}

const features =
  'none,has_journal,ext_attr,resize_inode,dir_index,filetype,extent,64bit,flex_bg,sparse_super,large_file,huge_file,dir_nlink,extra_isize,metadata_csum'
/** Room for the group descriptors of 4 TiB, so that a mounted file system can grow that far. */
const maximumBlocks = 2 ** 30

/**
 * Writes an ext4 file system with these entries, all of them root's. The same entries give the same bytes: `debugfs` fills it in the order
 * given and sets every time, where `mke2fs -d` would follow the order and the times of the machine's own disk.
 */
export function writeExt4(file: string, entries: readonly TreeEntry[], {sizeBytes, label, uuid, timeSeconds}: Ext4Options): void {
  const environment = {E2FSPROGS_FAKE_TIME: `${timeSeconds}`, MKE2FS_CONFIG: '/dev/null', DEBUGFS_PAGER: 'cat'}
  const staging = `${file}.files`
  rmSync(file, {force: true})
  rmSync(staging, {recursive: true, force: true})
  mkdirSync(staging)
  const extended = `hash_seed=${uuid},lazy_itable_init=0,lazy_journal_init=0,root_owner=0:0,resize=${maximumBlocks},nodiscard`
  const shape = ['-b', '4096', '-I', '256', '-i', '16384', '-m', '0', '-J', 'size=16', '-O', features, '-E', extended]
  run('mke2fs', ['-q', '-F', '-t', 'ext4', ...shape, '-L', label, '-U', uuid, file, `${sizeBytes / 1024}k`], {environment})
  const commands = [
    `set_current_time @${timeSeconds}`,
    ...entries.flatMap((entry, index) => fill(entry, join(staging, `${index}`), timeSeconds)),
  ]
  commands.push(...countLinks(entries))
  const script = join(staging, 'commands')
  writeFileSync(script, `${commands.join('\n')}\n`)
  run('debugfs', ['-w', '-f', script, file], {environment, fault: /^(?!debugfs \d)./m})
  rmSync(staging, {recursive: true})
}

function fill(entry: TreeEntry, staged: string, timeSeconds: number): readonly string[] {
  const {path, mode, contents, source, target, sameAs, uid = 0, gid = 0} = entry
  if (/["\n]/.test(`${path}${target ?? ''}`)) throw new ImageError(`${JSON.stringify(path)} cannot be written to a file system`)
  const place = `"/${path}"`
  const fields = [`uid ${uid}`, `gid ${gid}`, ...['atime', 'ctime', 'mtime', 'crtime'].map((field) => `${field} @${timeSeconds}`)]
  const settings = fields.map((field) => `set_inode_field ${place} ${field}`)
  // Some commands take a path at the top to be one of the current folder, so all are given names of the folder they are for.
  const enter = `cd "${dirname(path) === '.' ? '/' : `/${dirname(path)}`}"`
  const name = `"${basename(path)}"`
  if (target !== undefined) return [enter, `symlink ${name} "${target}"`, ...settings]
  // `link` fails where a folder is full to the brim, while other commands make room.
  if (sameAs !== undefined) return [enter, 'expand_dir .', `link "/${sameAs}" ${name}`]
  if (contents === undefined && source === undefined) return [enter, `mkdir ${name}`, setMode(place, 0o040000 | mode), ...settings]
  if (contents !== undefined) writeFileSync(staged, contents)
  return [enter, `write "${source ?? staged}" ${name}`, setMode(place, 0o100000 | mode), ...settings]
}

/** `link` of debugfs adds a name and leaves the count of names alone. */
function countLinks(entries: readonly TreeEntry[]): readonly string[] {
  const names = new Map<string, number>()
  for (const {sameAs} of entries) if (sameAs !== undefined) names.set(sameAs, (names.get(sameAs) ?? 1) + 1)
  return [...names].map(([path, count]) => `set_inode_field "/${path}" links_count ${count}`)
}

function setMode(place: string, mode: number): string {
  return `set_inode_field ${place} mode 0${mode.toString(8)}`
}
