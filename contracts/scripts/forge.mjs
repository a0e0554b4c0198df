/**
 * Runs Forge on this project: `node scripts/forge.mjs build --sizes`. Links the libraries first and finds Forge whether npm put it at
 * the workspace root or here. Runs on Node 20 and has no dependencies.
 */
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {ensureInstalled} from '../../scripts/install.mjs'
import {linkLibraries} from './link-libraries.mjs'

/** The Foundry project. */
export const contractsRoot = fileURLToPath(new URL('..', import.meta.url))

const binFolders = [join(contractsRoot, 'node_modules', '.bin'), join(contractsRoot, '..', 'node_modules', '.bin')]

function findForge() {
  return binFolders.map((folder) => join(folder, 'forge')).find((path) => existsSync(path))
}

/**
 * Runs Forge and returns its exit code, and its standard output when `capture` is set.
 * @param {readonly string[]} args
 * @param {{capture?: boolean, env?: Record<string, string>}} options
 */
export function runForge(args, {capture = false, env = {}} = {}) {
  if (findForge() === undefined) ensureInstalled()
  linkLibraries()
  const {status, stdout, error} = spawnSync(findForge() ?? 'forge', args, {
    cwd: contractsRoot,
    env: {...process.env, ...env, PATH: [...binFolders, process.env.PATH].join(delimiter)},
    stdio: ['inherit', capture ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (error) throw error
  return {exitCode: status ?? 1, output: stdout ?? ''}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = runForge(process.argv.slice(2)).exitCode
