import type {TreeEntry} from './tree-entry.ts'

const kinds = {folder: 0o040000, file: 0o100000, link: 0o120000}

/** Packs entries as the `newc` archive that the kernel unpacks at boot: everything root's, all times zero, in the order given. */
export function packCpio(entries: readonly TreeEntry[]): Buffer {
  const parts = entries.flatMap((entry, index) => packEntry(entry, index + 1))
  return Buffer.concat([...parts, ...packEntry({path: 'TRAILER!!!', mode: 0, contents: new Uint8Array()}, 0)])
}

function packEntry({path, mode, contents, target}: TreeEntry, inode: number): Buffer[] {
  const body = target === undefined ? Buffer.from(contents ?? []) : Buffer.from(target)
  const kind = target !== undefined ? kinds.link : contents !== undefined ? kinds.file : kinds.folder
  const name = Buffer.from(`${path}\0`)
  const fields = [inode, inode === 0 ? 0 : kind | mode, 0, 0, 1, 0, body.length, 0, 0, 0, 0, name.length, 0]
  const header = Buffer.from(`070701${fields.map((field) => field.toString(16).padStart(8, '0').toUpperCase()).join('')}`)
  return [padTo4(Buffer.concat([header, name])), padTo4(body)]
}

function padTo4(buffer: Buffer): Buffer {
  return Buffer.concat([buffer, Buffer.alloc((4 - (buffer.length % 4)) % 4)])
}
