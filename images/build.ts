// `npm run image -- <name> [--refresh] [--output FILE]`: builds an image unless it was built before; prints what it is as JSON.
import {copyFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {debian12Recipe} from './debian-12/recipe.ts'
import {buildImage} from './lib/build-image.ts'
import {ImageError} from './lib/image-error.ts'
import type {Recipe} from './lib/recipe.ts'
import {microvmKernelRecipe} from './microvm-kernel/recipe.ts'
import {runtimeRecipe} from './runtime/recipe.ts'
import {tinyRecipe} from './tiny/recipe.ts'

const recipes: readonly Recipe[] = [tinyRecipe, microvmKernelRecipe, runtimeRecipe, debian12Recipe]
const usage = `Usage: npm run image -- <${recipes.map(({name}) => name).join('|')}> [--refresh] [--output FILE]`

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof ImageError)) throw error
  console.error(`The image was not built: ${error.message}`)
  process.exitCode = 1
}

async function main(): Promise<number> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {refresh: {type: 'boolean', default: false}, output: {type: 'string'}},
  })
  const recipe = recipes.find(({name}) => name === positionals[0])
  if (recipe === undefined || positionals.length !== 1) {
    console.error(usage)
    return 64
  }
  const {path, paths, manifest} = await buildImage(recipe, {refresh: values.refresh, say: (text) => console.error(text)})
  if (values.output !== undefined) copyFileSync(path, values.output)
  console.log(JSON.stringify({path: values.output ?? path, paths, ...manifest}))
  return 0
}
