import {closeSync, openSync, readSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {ImageError} from './image-error.ts'
import type {TreeEntry} from './tree-entry.ts'

const blockBytes = 512
const kinds = {
  file: '0',
  oldFile: '\0',
  hardLink: '1',
  link: '2',
  folder: '5',
  longName: 'L',
  longTarget: 'K',
  attributes: 'x',
  commonAttributes: 'g',
}

/** Reads a whole file system from a tar archive; contents of files go to `folder`. Devices are left out: `/dev` is the kernel's. */
export function readTar(archive: string, folder: string): readonly TreeEntry[] {
  const file = openSync(archive, 'r')
  const entries: TreeEntry[] = []
  let override: {path?: string; target?: string} = {}
  let position = 0
  for (;;) {
    const header = Buffer.alloc(blockBytes)
    if (readSync(file, header, 0, blockBytes, position) < blockBytes || header[0] === 0) break
    position += blockBytes
    const size = readNumber(header, 124, 12)
    const kind = header.toString('latin1', 156, 157)
    const read = (): Buffer => {
      const contents = Buffer.alloc(size)
      readSync(file, contents, 0, size, position)
      return contents
    }
    if (kind === kinds.longName) override = {...override, path: readText(read(), 0, size)}
    else if (kind === kinds.longTarget) override = {...override, target: readText(read(), 0, size)}
    else if (kind === kinds.attributes) override = {...override, ...readAttributes(read())}
    else if (kind !== kinds.commonAttributes) {
      const path = clean(override.path ?? readName(header))
      const target = override.target ?? readText(header, 157, 100)
      override = {}
      const common = {path, mode: readNumber(header, 100, 8) & 0o7777, uid: readNumber(header, 108, 8), gid: readNumber(header, 116, 8)}
      if (path === '') {
        // The root itself.
      } else if (kind === kinds.folder) entries.push(common)
      else if (kind === kinds.link) entries.push({...common, target})
      else if (kind === kinds.hardLink) entries.push({...common, sameAs: clean(target)})
      else if (kind === kinds.file || kind === kinds.oldFile) {
        const source = join(folder, `${entries.length}`)
        copyOut(file, position, size, source)
        entries.push({...common, source})
      }
    }
    position += Math.ceil(size / blockBytes) * blockBytes
  }
  closeSync(file)
  if (entries.length === 0) throw new ImageError(`${archive} is no tar archive, or empty`)
  return entries
}

function readName(header: Buffer): string {
  const isUstar = header.toString('latin1', 257, 262) === 'ustar' && header[262] === 0
  const prefix = isUstar ? readText(header, 345, 155) : ''
  return `${prefix === '' ? '' : `${prefix}/`}${readText(header, 0, 100)}`
}

/** Records of `length key=value\n`. */
function readAttributes(body: Buffer): {path?: string; target?: string} {
  const found: {path?: string; target?: string} = {}
  for (let at = 0; at < body.length; ) {
    const length = Number.parseInt(body.toString('latin1', at, at + 20), 10)
    const [key = '', value = ''] = splitOnce(body.toString('utf8', body.indexOf(' ', at) + 1, at + length - 1), '=')
    if (key === 'path') found.path = value
    if (key === 'linkpath') found.target = value
    at += length
  }
  return found
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator)
  return [text.slice(0, at), text.slice(at + 1)]
}

function readNumber(header: Buffer, at: number, length: number): number {
  return Number.parseInt(readText(header, at, length).trim() || '0', 8)
}

function readText(buffer: Buffer, at: number, length: number): string {
  const end = buffer.indexOf(0, at)
  return buffer.toString('utf8', at, end < 0 || end > at + length ? at + length : end)
}

function clean(path: string): string {
  return path
    .replace(/^(\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')
}

function copyOut(archive: number, position: number, size: number, target: string): void {
  const file = openSync(target, 'w')
  const buffer = Buffer.alloc(Math.min(size, 2 ** 20))
  for (let done = 0; done < size; ) {
    const count = readSync(archive, buffer, 0, Math.min(buffer.length, size - done), position + done)
    if (count === 0) throw new ImageError('the archive is cut off')
    writeSync(file, buffer, 0, count)
    done += count
  }
  closeSync(file)
}
