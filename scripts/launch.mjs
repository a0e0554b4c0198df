// `npm run launch -- [--image tiny|debian-12|FILE] [options]`: builds the image unless it is there, and launches a machine on the running
// devnet with a key made for it. Other arguments go to `aleph-devnet launch`.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {ensureDebianPackages} from './debian-packages.mjs'
import {ensureInstalled, programEnvironment, root, say} from './install.mjs'
import {runProgram} from './run.mjs'

const built = {tiny: [], 'debian-12': ['--memory', '1024', '--disk', '4096', '--timeout', '900']}
const args = process.argv.slice(2)
const imageAt = args.indexOf('--image')
const [image = 'tiny'] = imageAt === -1 ? [] : args.splice(imageAt, 2).slice(1)

const isBuilt = Object.hasOwn(built, image)
if (isBuilt && !ensureDebianPackages('images')) process.exit(69)
const path = isBuilt ? buildImage(image) : image
const key = args.includes('--ssh-key') ? [] : ['--ssh-key', `${ensureKey()}.pub`]
runProgram('packages/devnet/src/bin.ts', ['launch', '--image', path, ...key, ...(isBuilt ? built[image] : []), ...args])

function buildImage(name) {
  const result = spawnSync(ensureInstalled(), ['--conditions=source', join(root, 'images/build.ts'), name], {
    cwd: root,
    env: programEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (result.status !== 0) process.exit(result.status ?? 1)
  return JSON.parse(result.stdout).path
}

/** Makes a key pair for the machines of this checkout once. */
function ensureKey() {
  const file = join(root, '.devnet', 'launch_key')
  if (existsSync(file)) return file
  mkdirSync(join(root, '.devnet'), {recursive: true})
  const made = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'aleph-devnet', '-f', file], {stdio: 'inherit'})
  if (made.status === 0) return file
  say('ssh-keygen is missing; name a public key with --ssh-key FILE.')
  process.exit(69)
}
