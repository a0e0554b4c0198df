import {createHash} from 'node:crypto'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {ImageError} from './image-error.ts'
import {run} from './run.ts'

/** Release that every image is made of, whatever the machine that builds it runs. */
export const debianRelease = 'bookworm'

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg'
const systemLists = '/var/lib/apt/lists'

/** Debian package as it went into an image. */
export interface DebianPackage {
  readonly name: string
  readonly version: string
  readonly sha256: string
  readonly file: string
}

/**
 * Debian's archive seen through an apt of our own: own lists, own sources, nothing installed. It neither needs root nor changes the
 * machine, checks signatures as apt does, and takes the proxies and the mirror of the machine's apt.
 */
export class DebianArchive {
  readonly #directory: string
  readonly #options: readonly string[]

  constructor(directory: string) {
    this.#directory = directory
    const state = join(directory, 'apt')
    this.#options = [
      ...[
        'APT::Architecture=amd64',
        'APT::Architectures::=amd64',
        'APT::Sandbox::User=root',
        'Acquire::Languages=none',
        'Acquire::Retries=3',
      ],
      ...[`Dir::State=${state}`, `Dir::State::status=${state}/status`, `Dir::Cache=${state}/cache`],
      ...[
        `Dir::Etc::sourcelist=${state}/sources.list`,
        'Dir::Etc::sourceparts=-',
        'Dir::Etc::preferencesparts=-',
        'Dir::Etc::preferences=-',
      ],
      ...['APT::Install-Recommends=false', 'Debug::NoLocking=true'],
    ].flatMap((option) => ['-o', option])
  }

  /** Brings the lists of packages up to date. */
  update(): void {
    if (!existsSync(keyring)) throw new ImageError(`${keyring} is missing; install the package debian-archive-keyring`)
    const state = join(this.#directory, 'apt')
    for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(state, folder), {recursive: true})
    writeFileSync(join(state, 'status'), '')
    writeFileSync(join(state, 'sources.list'), this.#sources())
    this.#takeSystemLists(join(state, 'lists'))
    run('apt-get', ['-q', ...this.#options, 'update'])
  }

  /** Finds the newest name of a package that a meta package depends on, like the kernel's. */
  findDependency(name: string, pattern: RegExp): string {
    const found = run('apt-cache', [...this.#options, 'depends', '--important', name]).match(pattern)?.[0]
    if (found === undefined) throw new ImageError(`${name} depends on nothing like ${pattern}`)
    return found
  }

  /** Downloads packages, and with `dependencies` all that they depend on; what was downloaded once stays. */
  download(names: readonly string[], {dependencies = false} = {}): readonly DebianPackage[] {
    const action = dependencies ? ['-y', 'install'] : ['download']
    // Two questions: apt says where a package is and, only when asked for a simulation or its record, which version it is.
    const wanted = parseUris(run('apt-get', ['-q', ...this.#options, '--print-uris', ...action, ...names]))
    const folder = join(this.#directory, 'debs')
    mkdirSync(folder, {recursive: true})
    const missing = wanted.filter(({file}) => !existsSync(join(folder, file)))
    if (missing.length > 0)
      run('apt-get', ['-q', ...this.#options, 'download', ...missing.map(({name, version}) => `${name}=${version}`)], {cwd: folder})
    return wanted.map(({file, ...rest}) => ({...rest, file: join(folder, file), sha256: sha256Of(join(folder, file))}))
  }

  #sources(): string {
    const {main, security} = findMirrors()
    const suites = [`${main} ${debianRelease}`, `${main} ${debianRelease}-updates`, `${security} ${debianRelease}-security`]
    return suites.map((suite) => `deb [signed-by=${keyring}] ${suite} main\n`).join('')
  }

  /** Lists that the machine has of the same mirror need not be downloaded again: apt asks whether they are the newest. */
  #takeSystemLists(lists: string): void {
    if (!existsSync(systemLists) || readdirSync(lists).some((name) => name.endsWith('InRelease'))) return
    for (const name of readdirSync(systemLists)) {
      if (/_dists_bookworm(-security|-updates)?_(InRelease|main_binary-amd64_Packages\.\w+)$/.test(name))
        cpSync(join(systemLists, name), join(lists, name))
    }
  }
}

/** Unpacks packages into one tree; their scripts are not run. */
export function unpackPackages(packages: readonly DebianPackage[], directory: string): void {
  rmSync(directory, {recursive: true, force: true})
  mkdirSync(directory, {recursive: true})
  for (const {file} of packages) run('dpkg-deb', ['-x', file, directory])
}

/** Reads the answer of `apt-get --print-uris`: `'http://…/name_version_arch.deb' name_version_arch.deb size hash`. */
export function parseUris(answer: string): readonly {readonly name: string; readonly version: string; readonly file: string}[] {
  const files = [...answer.matchAll(/^'[^']+' (\S+\.deb) \d+ /gm)].map(([, file = '']) => file)
  return files.toSorted().map((file) => {
    const [name = '', version = ''] = file.split('_')
    return {name, version: decodeURIComponent(version), file}
  })
}

/** Finds the mirror of Debian that this machine uses, if it uses one for the same release. */
export function findMirrors(): {readonly main: string; readonly security: string} {
  const format = '$(ORIGIN) $(LABEL) $(CODENAME) $(REPO_URI)'
  let targets = ''
  try {
    targets = run('apt-get', ['indextargets', '--format', format, 'Identifier: Packages'])
  } catch {
    // A machine whose own lists are broken or missing still builds from Debian's own servers.
  }
  const main = targets.match(/^Debian Debian bookworm (https?:\S+)$/m)?.[1]
  const security = targets.match(/^Debian Debian-Security bookworm-security (https?:\S+)$/m)?.[1]
  return {main: main ?? 'http://deb.debian.org/debian', security: security ?? 'http://deb.debian.org/debian-security'}
}

function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
