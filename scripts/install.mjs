// Bootstrap: runs on Node 20 without any dependency and makes sure that `node_modules` is what the lock file says.
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, lstatSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const stampFile = join(root, 'node_modules', '.aleph-install')
const wantedNode = 24

/** Installs the npm packages of the lock file unless that was done already; returns the path of a Node 24 binary. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    fail(
      `Node 20 or newer is needed to start; this is ${process.version}.`,
      'Install it with your package manager and run the command again.',
    )
  const stamp = currentStamp()
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    install()
    writeFileSync(stampFile, stamp)
  }
  return findNode(major)
}

/** The bundled Node comes first on the path, and what it compiled once stays compiled. */
export function programEnvironment() {
  const bin = join(root, 'node_modules', '.bin')
  const NODE_COMPILE_CACHE = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'node')
  return {...process.env, PATH: `${bin}:${process.env.PATH}`, NODE_COMPILE_CACHE}
}

function currentStamp() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform}-${process.arch}\n`
}

function install() {
  // npm ci would empty what the link points to.
  if (lstatSync(join(root, 'node_modules'), {throwIfNoEntry: false})?.isSymbolicLink())
    fail(
      'node_modules is a link to a folder that has other packages.',
      'Remove the link, or bring the folder that it points to up to date.',
    )
  const began = Date.now()
  say('Installing the npm packages of package-lock.json (about a minute the first time) …')
  // No install scripts: every native part comes prebuilt inside its package, so no compiler is needed.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (npm.error?.code === 'ENOENT') fail('npm was not found.', 'Install npm (it comes with Node) and run the command again.')
  if (npm.status !== 0)
    fail('npm ci failed; its message is above.', 'Check the network and the free disk space, then run the command again.')
  say(`Installed in ${((Date.now() - began) / 1000).toFixed(0)} s.`)
}

function findNode(major) {
  const bundled = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(bundled)) return bundled
  if (major >= wantedNode) return process.execPath
  return fail(
    `Node ${wantedNode} is needed and npm has no build of it for ${process.platform}-${process.arch}.`,
    `Install Node ${wantedNode} yourself and run the command again.`,
  )
}

export function say(text) {
  process.stderr.write(`${text}\n`)
}

function fail(problem, remedy) {
  say(`aleph-onchain: ${problem}\n  ${remedy}`)
  process.exit(69)
}
