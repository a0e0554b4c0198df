import {existsSync, globSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {ImageError} from './image-error.ts'
import type {TreeEntry} from './tree-entry.ts'

/** Unpacked kernel of Debian. */
export interface Kernel {
  readonly version: string
  readonly image: string
  readonly modules: ReadonlyMap<string, string>
}

/** Finds the kernel and all of its modules in an unpacked tree. */
export function findKernel(tree: string): Kernel {
  const version = readdirSync(join(tree, 'lib/modules'))[0]
  if (version === undefined) throw new ImageError(`${tree} has no kernel`)
  const image = join(tree, 'boot', `vmlinuz-${version}`)
  if (!existsSync(image)) throw new ImageError(`${image} is missing`)
  const files = globSync('**/*.ko', {cwd: join(tree, 'lib/modules', version)})
  const modules = new Map(files.map((file) => [moduleName(file), join(tree, 'lib/modules', version, file)]))
  return {version, image, modules}
}

/** Orders modules so that each comes after those it depends on, which are added. */
export function orderModules(kernel: Kernel, wanted: readonly string[]): readonly string[] {
  const ordered = new Set<string>()
  const visit = (name: string): void => {
    if (ordered.has(name)) return
    const file = kernel.modules.get(name)
    if (file === undefined) throw new ImageError(`the kernel has no module ${name}`)
    for (const dependency of readModuleInfo(readFileSync(file), 'depends').flatMap((names) => names.split(','))) {
      if (dependency !== '') visit(moduleName(dependency))
    }
    ordered.add(name)
  }
  for (const name of wanted) visit(moduleName(name))
  return [...ordered]
}

/** Lays modules out for `modprobe`, with the two indexes that it reads. */
export function layOutModules(kernel: Kernel, ordered: readonly string[]): readonly TreeEntry[] {
  const folder = `lib/modules/${kernel.version}`
  const files = ordered.map((name) => {
    const file = kernel.modules.get(name)
    if (file === undefined) throw new ImageError(`the kernel has no module ${name}`)
    return {name, file: basename(file), contents: readFileSync(file)}
  })
  const fileOf = new Map(files.map(({name, file}) => [name, file]))
  const dependencies = files.map(({file, contents}) => {
    const names = readModuleInfo(contents, 'depends').flatMap((list) => list.split(','))
    return `${file}: ${names
      .map((name) => fileOf.get(moduleName(name)) ?? '')
      .filter((name) => name !== '')
      .join(' ')}\n`
  })
  const aliases = files.flatMap(({name, contents}) => readModuleInfo(contents, 'alias').map((alias) => `alias ${alias} ${name}\n`))
  return [
    {path: folder, mode: 0o755},
    ...files.map(({file, contents}) => ({path: `${folder}/${file}`, mode: 0o644, contents})),
    {path: `${folder}/modules.dep`, mode: 0o644, contents: Buffer.from(dependencies.join(''))},
    {path: `${folder}/modules.alias`, mode: 0o644, contents: Buffer.from(aliases.join(''))},
  ]
}

/** Reads the values of one key of a module's own description. */
function readModuleInfo(contents: Buffer, key: string): readonly string[] {
  const values: string[] = []
  const start = Buffer.from(`\0${key}=`)
  for (let at = contents.indexOf(start); at >= 0; at = contents.indexOf(start, at + 1)) {
    const from = at + start.length
    values.push(contents.toString('latin1', from, contents.indexOf(0, from)))
  }
  return values
}

function moduleName(file: string): string {
  return basename(file, '.ko').replaceAll('-', '_')
}
