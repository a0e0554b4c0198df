import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {TreeEntry} from './tree-entry.ts'

/** Reads the files of a folder of this repository; what says `#!` may be run. */
export function readFolder(folder: string): readonly TreeEntry[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .toSorted()
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => {
      const contents = readFileSync(join(folder, path))
      return {path, mode: contents.subarray(0, 2).toString() === '#!' ? 0o755 : 0o644, contents}
    })
}
