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

/** npm's launcher of Forge 1.7.1 ends with 0 whatever Forge ended with, so we start the binary that it would start. */
function findForge() {
  const system = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
  const binary = join('@foundry-rs', `forge-${system}`, 'bin', process.platform === 'win32' ? 'forge.exe' : 'forge')
  return binFolders.map((folder) => join(folder, '..', binary)).find((path) => existsSync(path))
}

/**
 * Runs Forge, here or in a copy of this project, and returns its exit code. With `capture`, what it printed comes back instead of being
 * shown; `quiet` keeps its complaints back too.
 * @param {readonly string[]} args
 * @param {{capture?: boolean, quiet?: boolean, env?: Record<string, string>, cwd?: string}} options
 */
export function runForge(args, {capture = false, quiet = false, env = {}, cwd = contractsRoot} = {}) {
  if (findForge() === undefined) ensureInstalled()
  linkLibraries()
  const {status, stdout, stderr, error} = spawnSync(findForge() ?? 'forge', args, {
    cwd,
    env: {...process.env, ...env, PATH: [...binFolders, process.env.PATH].join(delimiter)},
    stdio: ['inherit', capture ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (error) throw error
  return {exitCode: status ?? 1, output: stdout ?? '', complaints: stderr ?? ''}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = runForge(process.argv.slice(2)).exitCode
