// `npm start`: installs what is missing, then brings up a whole cloud on this machine. Arguments go to `aleph-devnet up`.
import {spawnSync} from 'node:child_process'
import {dirname, join} from 'node:path'
import {ensureDebianPackages} from './debian-packages.mjs'
import {ensureInstalled, programEnvironment, root} from './install.mjs'
import {runProgram} from './run.mjs'

const args = process.argv.slice(2)
const needsKernel = !args.some((argument) => argument === '--help' || argument.startsWith('--program-kernel'))
runProgram('packages/devnet/src/bin.ts', ['up', ...args, ...(needsKernel ? findKernel() : [])])

/** Without QEMU or the kernel of functions the cloud comes up all the same; the doctor of each node says what is off. */
function findKernel() {
  const node = ensureInstalled()
  if (!ensureDebianPackages('qemu') || !ensureDebianPackages('images')) return []
  const result = spawnSync(node, ['--conditions=source', join(root, 'images/build.ts'), 'microvm-kernel'], {
    cwd: root,
    env: programEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  return result.status === 0 ? ['--program-kernel', dirname(JSON.parse(result.stdout).paths.vmlinux)] : []
}
