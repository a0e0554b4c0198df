import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {DebianArchive, type DebianPackage} from './debian-archive.ts'
import {ImageError} from './image-error.ts'
import type {Recipe} from './recipe.ts'

const images = dirname(import.meta.dirname)

/** Image on this machine, with what is known of it. */
export interface BuiltImage {
  readonly path: string
  readonly manifest: ImageManifest
}

/** What lies beside an image as `manifest.json`. */
export interface ImageManifest {
  readonly name: string
  readonly format: string
  readonly file: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly packages: Readonly<Record<string, string>>
}

/** Where images are kept: built once for each state of their recipe. */
export function defaultCacheDirectory(): string {
  return process.env.ALEPH_IMAGES_DIRECTORY ?? join(dirname(images), 'node_modules/.cache/aleph-images')
}

/** Builds an image unless this very recipe was built before; with `refresh`, from today's packages in any case. */
export async function buildImage(
  recipe: Recipe,
  {refresh = false, cache = defaultCacheDirectory(), say = (_: string): void => undefined} = {},
): Promise<BuiltImage> {
  if (process.arch !== 'x64') throw new ImageError(`images are built for and on x86-64; this is ${process.arch}`)
  const folder = join(images, recipe.name)
  const home = join(cache, hashRecipe(recipe))
  const path = join(home, recipe.file)
  const manifestFile = join(home, 'manifest.json')
  if (!refresh && existsSync(manifestFile)) {
    const manifest: ImageManifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
    if (existsSync(path) && statSync(path).size === manifest.sizeBytes) return {path, manifest}
  }

  const began = Date.now()
  say(`Building the image ${recipe.name} from Debian packages …`)
  await ensureTools(recipe.tools)
  const archive = new DebianArchive(cache)
  archive.update()
  const directory = join(home, `.build-${process.pid}`)
  rmSync(directory, {recursive: true, force: true})
  mkdirSync(directory, {recursive: true})
  try {
    const output = join(directory, recipe.file)
    const {packages} = recipe.build({archive, directory, output, folder})
    const manifest = describe(recipe, output, packages)
    // The manifest last: it says that the image is whole.
    renameSync(output, path)
    writeFileSync(join(directory, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
    renameSync(join(directory, 'manifest.json'), manifestFile)
    say(`Built ${path}: ${(manifest.sizeBytes / 2 ** 20).toFixed(1)} MiB in ${((Date.now() - began) / 1000).toFixed(1)} s.`)
    return {path, manifest}
  } finally {
    rmSync(directory, {recursive: true, force: true})
  }
}

/** The script that brings Debian's programs runs before anything else is installed, so it has no types. */
async function ensureTools(purpose: string): Promise<void> {
  const script = new URL('../../scripts/debian-packages.mjs', import.meta.url).href
  const {ensureDebianPackages}: {ensureDebianPackages: (purpose: string) => boolean} = await import(script)
  if (!ensureDebianPackages(purpose)) throw new ImageError('programs are missing; the lines above say which')
}

function describe(recipe: Recipe, output: string, packages: readonly DebianPackage[]): ImageManifest {
  return {
    name: recipe.name,
    format: recipe.format,
    file: recipe.file,
    sizeBytes: statSync(output).size,
    sha256: createHash('sha256').update(readFileSync(output)).digest('hex'),
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
