import {existsSync, readFileSync, realpathSync} from 'node:fs'
import {basename, join} from 'node:path'
import {ImageError} from './image-error.ts'

const libraryFolders = ['lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu', 'lib64', 'lib', 'usr/lib']
const dynamicSegment = 2
const tags = {end: 0n, needed: 1n, strtab: 5n}

/** Lists the shared libraries that a 64-bit ELF program names. */
export function readNeeded(file: Uint8Array): readonly string[] {
  const elf = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (elf.length < 64 || elf.readUInt32BE(0) !== 0x7f454c46 || elf[4] !== 2) return []
  const segments = readSegments(elf)
  const dynamic = segments.find(({type}) => type === dynamicSegment)
  if (dynamic === undefined) return []
  const entries: {tag: bigint; value: bigint}[] = []
  for (let at = dynamic.offset; at < dynamic.offset + dynamic.size; at += 16) {
    const tag = elf.readBigUInt64LE(at)
    if (tag === tags.end) break
    entries.push({tag, value: elf.readBigUInt64LE(at + 8)})
  }
  const address = Number(entries.find(({tag}) => tag === tags.strtab)?.value ?? 0n)
  const holder = segments.find(({type, from, size}) => type === 1 && address >= from && address < from + size)
  if (holder === undefined) return []
  const strings = address - holder.from + holder.offset
  return entries.filter(({tag}) => tag === tags.needed).map(({value}) => readString(elf, strings + Number(value)))
}

/** Finds all libraries that programs of an unpacked tree need, with their libraries: name → file on this machine. */
export function findLibraries(tree: string, programs: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const waiting = programs.map((program) => join(tree, program))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const name of readNeeded(readFileSync(file))) {
      if (found.has(name)) continue
      const library = libraryFolders.map((folder) => join(tree, folder, name)).find((path) => existsSync(path))
      if (library === undefined) throw new ImageError(`${basename(file)} needs ${name}, which no package of the image has`)
      found.set(name, realpathSync(library))
      waiting.push(library)
    }
  }
  return found
}

function readSegments(elf: Buffer): readonly {type: number; offset: number; from: number; size: number}[] {
  const [start, size, count] = [Number(elf.readBigUInt64LE(32)), elf.readUInt16LE(54), elf.readUInt16LE(56)]
  return Array.from({length: count}, (_, index) => {
    const at = start + index * size
    const [offset, from, bytes] = [8, 16, 32].map((field) => Number(elf.readBigUInt64LE(at + field)))
    return {type: elf.readUInt32LE(at), offset: offset ?? 0, from: from ?? 0, size: bytes ?? 0}
  })
}

function readString(elf: Buffer, at: number): string {
  return elf.toString('latin1', at, elf.indexOf(0, at))
}
