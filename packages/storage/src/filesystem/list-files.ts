import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {FileEntry, FilePage} from '../file-store.ts'
import {isFileHash} from './file-paths.ts'
import {ioIfExists} from './io.ts'

const directoryPattern = /^[0-9a-f]{2}$/

/** Lists stored files in ascending order of their hashes; what does not look like one of ours is left out. */
export async function listFiles(root: string, {after, limit}: FilePage): Promise<readonly FileEntry[]> {
  const entries: FileEntry[] = []
  for await (const {directory, names} of walkDirectories(root, after ?? '')) {
    for (let read = 0; read < names.length && entries.length < limit; ) {
      const part = names.slice(read, read + limit - entries.length)
      read += part.length
      const found = await Promise.all(part.map((name) => readEntry(directory, name)))
      entries.push(...found.filter((entry) => entry !== undefined))
    }
    if (entries.length >= limit) break
  }
  return entries
}

async function* walkDirectories(root: string, after: string): AsyncGenerator<{directory: string; names: string[]}> {
  for (const first of await readNames(root)) {
    if (!directoryPattern.test(first) || first < after.slice(0, 2)) continue
    for (const second of await readNames(join(root, first))) {
      const prefix = first + second
      if (!directoryPattern.test(second) || prefix < after.slice(0, 4)) continue
      const directory = join(root, first, second)
      const names = await readNames(directory)
      yield {directory, names: names.filter((name) => isFileHash(name) && name.startsWith(prefix) && name > after)}
    }
  }
}

async function readNames(directory: string): Promise<string[]> {
  const names = await ioIfExists(readdir(directory))
  return (names ?? []).sort()
}

async function readEntry(directory: string, name: string): Promise<FileEntry | undefined> {
  if (!isFileHash(name)) return undefined
  const stats = await ioIfExists(stat(join(directory, name)))
  return stats?.isFile() === true ? {hash: name, sizeBytes: stats.size, touchedMs: Math.round(stats.mtimeMs)} : undefined
}
