/**
 * Links the npm packages that Solidity imports into `contracts/lib`, so that every source lies under the Foundry root.
 *
 * npm may hoist a package to the workspace root or keep it here; Node's own resolution finds it either way. The links are
 * git-ignored and rebuilt whenever one is missing or points elsewhere. Runs on Node 20 and has no dependencies.
 */
import {lstatSync, mkdirSync, readlinkSync, rmSync, symlinkSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const resolve = createRequire(join(root, 'package.json')).resolve

/** Folders under `lib/` and where they come from: a package, or a folder inside one. */
const libraries = [
  ['@openzeppelin/contracts', '@openzeppelin/contracts', ''],
  ['@openzeppelin/contracts-upgradeable', '@openzeppelin/contracts-upgradeable', ''],
  ['@uniswap/v3-core', '@uniswap/v3-core', ''],
  ['@uniswap/v3-periphery', '@uniswap/v3-periphery', ''],
  ['@uniswap/v4-core', '@uniswap/v4-core', ''],
  ['@safe-global/safe-contracts', '@safe-global/safe-contracts', ''],
  ['forge-std', '@uniswap/v4-core', 'lib/forge-std/src'],
]

/** Returns the folder of an installed package, also when its `exports` hide package.json. */
function packageFolder(name) {
  for (const folder of createRequire(join(root, 'package.json')).resolve.paths(name) ?? []) {
    const candidate = join(folder, name)
    if (lstatSync(join(candidate, 'package.json'), {throwIfNoEntry: false}) !== undefined) return candidate
  }
  return dirname(resolve(`${name}/package.json`))
}

/** Creates or repairs every link under `lib/`. */
export function linkLibraries() {
  for (const [link, name, inside] of libraries) {
    const at = join(root, 'lib', link)
    const target = relative(dirname(at), join(packageFolder(name), inside))
    const found = lstatSync(at, {throwIfNoEntry: false})
    if (found?.isSymbolicLink() && readlinkSync(at) === target) continue
    rmSync(at, {recursive: true, force: true})
    mkdirSync(dirname(at), {recursive: true})
    try {
      symlinkSync(target, at, 'dir')
    } catch (error) {
      // Two builds may start at the same moment; the other one has just made the same link.
      if (error.code !== 'EEXIST') throw error
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) linkLibraries()
