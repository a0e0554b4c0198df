import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'

/** Part of package.json that the checks read. */
export interface Manifest {
  readonly name: string
  readonly exports?: Readonly<Record<string, unknown>>
  readonly imports?: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Package with the non-test files of its source, by their paths inside the package (`src/index.ts`). */
export interface PackageSource {
  /** Place in the repository, like `packages/common`; its last part is the name in the layers. */
  readonly folder: string
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, string>
}

const sourceFolders = ['src', 'ts']

/** Reads every package of the repository that is shipped. */
export function readWorkspace(root: string): PackageSource[] {
  const folders = [...listFolders(root, 'packages'), ...listFolders(root, 'apps'), 'contracts']
  return folders.map((folder) => readPackage(root, folder))
}

/** Reads the dependencies for development that the whole repository shares. */
export function readSharedDependencies(root: string): readonly string[] {
  return Object.keys(readManifest(join(root, 'package.json')).devDependencies ?? {})
}

function listFolders(root: string, parent: string): string[] {
  return listEntries(join(root, parent)).flatMap((entry) => (entry.isDirectory() ? [`${parent}/${entry.name}`] : []))
}

function readPackage(root: string, folder: string): PackageSource {
  const path = join(root, folder)
  const files = sourceFolders.flatMap((name) => listSources(join(path, name)))
  return {
    folder,
    manifest: readManifest(join(path, 'package.json')),
    files: new Map(files.map((file) => [relative(path, file), readFileSync(file, 'utf8')])),
  }
}

function readManifest(path: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  return manifest
}

function listSources(folder: string): string[] {
  return listEntries(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return listSources(path)
    return /\.tsx?$/.test(entry.name) && !/\.(test|test-d|bench)\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Lists a folder in order of names; one that is missing is empty. */
function listEntries(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((one, other) => (one.name < other.name ? -1 : 1))
  } catch {
    return []
  }
}
