import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {DebianArchive} from './debian-archive.ts'
import {ImageError} from './image-error.ts'
import type {BuildResult, Recipe} from './recipe.ts'

const images = dirname(import.meta.dirname)

/** Image on this machine, with what is known of it. */
export interface BuiltImage {
  /** The image itself. */
  readonly path: string
  /** All files of it by name. */
  readonly paths: Readonly<Record<string, string>>
  readonly manifest: ImageManifest
}

/** What lies beside an image as `manifest.json`. */
export interface ImageManifest {
  readonly name: string
  /** The image first. */
  readonly files: readonly {readonly name: string; readonly sizeBytes: number; readonly sha256: string}[]
  readonly packages: Readonly<Record<string, string>>
}

/** Where images are kept: built once for each state of their recipe. */
export function defaultCacheDirectory(): string {
  return process.env.MACHINE_IMAGES_DIRECTORY ?? join(dirname(images), 'node_modules/.cache/aleph-images')
}

/** Builds an image unless this very recipe was built before; with `refresh`, from today's packages in any case. */
export async function buildImage(
  recipe: Recipe,
  {refresh = false, cache = defaultCacheDirectory(), say = (_: string): void => undefined} = {},
): Promise<BuiltImage> {
  if (process.arch !== 'x64') throw new ImageError(`images are built for and on x86-64; this is ${process.arch}`)
  const home = join(cache, hashRecipe(recipe))
  const manifestFile = join(home, 'manifest.json')
  const paths = Object.fromEntries(recipe.files.map((name) => [name, join(home, name)]))
  const path = join(home, recipe.files[0])
  if (!refresh && existsSync(manifestFile)) {
    const manifest: ImageManifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
    if (manifest.files.every(({name, sizeBytes}) => statSync(join(home, name), {throwIfNoEntry: false})?.size === sizeBytes))
      return {path, paths, manifest}
  }

  const began = Date.now()
  say(`Building the image ${recipe.name} from Debian packages …`)
  await ensureTools(recipe.tools)
  const directory = join(home, `.build-${process.pid}`)
  rmSync(directory, {recursive: true, force: true})
  mkdirSync(join(directory, 'out'), {recursive: true})
  try {
    const archive = new DebianArchive(cache)
    archive.update()
    const output = (file: string) => join(directory, 'out', file)
    const {packages} = recipe.build({archive, directory, output, folder: join(images, recipe.name)})
    const manifest = describe(recipe, output, packages)
    rmSync(manifestFile, {force: true})
    // The manifest last: it says that the image is whole.
    for (const name of recipe.files) renameSync(output(name), join(home, name))
    writeFileSync(output('manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
    renameSync(output('manifest.json'), manifestFile)
    const bytes = manifest.files.reduce((sum, {sizeBytes}) => sum + sizeBytes, 0)
    say(`Built ${path}: ${(bytes / 2 ** 20).toFixed(1)} MiB in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
    return {path, paths, manifest}
  } finally {
    rmSync(directory, {recursive: true, force: true})
  }
}

/** The script that brings Debian's programs runs before anything else is installed, so it has no types. */
async function ensureTools(purposes: readonly string[]): Promise<void> {
  const script = new URL('../../scripts/debian-packages.mjs', import.meta.url).href
  const {ensureDebianPackages}: {ensureDebianPackages: (purpose: string) => boolean} = await import(script)
  // All purposes are asked before the first complaint, so that one command mends it.
  const answers = purposes.map((purpose) => ensureDebianPackages(purpose))
  if (answers.includes(false)) throw new ImageError('programs are missing; the lines above say which')
}

function describe(recipe: Recipe, output: (file: string) => string, packages: BuildResult['packages']): ImageManifest {
  return {
    name: recipe.name,
    files: recipe.files.map((name) => ({
      name,
      sizeBytes: statSync(output(name)).size,
      sha256: createHash('sha256')
        .update(readFileSync(output(name)))
        .digest('hex'),
    })),
    packages: Object.fromEntries(packages.map(({name, version}) => [name, version])),
  }
}

/** Hash over everything in the repository that decides what an image is. */
function hashRecipe(recipe: Recipe): string {
  const hash = createHash('sha256')
  for (const folder of ['lib', recipe.name]) {
    const files = readdirSync(join(images, folder), {recursive: true, encoding: 'utf8'}).toSorted()
    for (const file of files) {
      const path = join(images, folder, file)
      if (!statSync(path).isFile() || file.endsWith('.test.ts') || file.endsWith('.md')) continue
      const contents = readFileSync(path)
      hash.update(`${folder}/${file} ${contents.length}\n`).update(contents)
    }
  }
  return `${recipe.name}-${hash.digest('hex').slice(0, 16)}`
}
