import {execFile, execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {
  type DevnetAccount,
  defaultLaunch,
  type LaunchedInstance,
  type LaunchOptions,
  launchInstance,
  type TemporaryDevnet,
} from '@aleph-onchain/devnet'
import {eventually} from './eventually.ts'

const root = join(import.meta.dirname, '../..')
const bootTimeoutMs = 180_000

/** Builds the tiny image unless it was built before; returns the path of the disk. */
export function buildTinyImage(): string {
  const stdout = execFileSync(process.execPath, ['--conditions=source', join(root, 'images/build.ts'), 'tiny'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const {path} = JSON.parse(stdout) as {readonly path: string}
  return path
}

/** Makes a key pair; returns the path of the private key and the line of the public one. */
export function makeSshKey(directory: string): {readonly path: string; readonly publicKey: string} {
  const path = join(directory, 'test_key')
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', path])
  const publicKey = execFileSync('ssh-keygen', ['-y', '-f', path], {encoding: 'utf8'}).trim()
  return {path, publicKey}
}

/** Launches a small machine as one of the accounts of a devnet. */
export async function launch(
  network: TemporaryDevnet,
  {account, sshKey, ...rest}: {readonly account: DevnetAccount; readonly sshKey: string} & Partial<Pick<LaunchOptions, 'token' | 'sla'>>,
): Promise<LaunchedInstance> {
  return await launchInstance(network.description, {
    ...defaultLaunch,
    ...rest,
    account,
    imagePath: buildTinyImage(),
    sshKeys: [sshKey],
    memoryMib: 128,
    timeoutMs: 240_000,
  })
}

/** Runs a command in a machine over SSH once it lets us in; returns what it printed. */
export async function runInside({ssh}: Pick<LaunchedInstance, 'ssh'>, keyPath: string, command: string): Promise<string> {
  return await eventually(() => tryInside({ssh}, keyPath, command), bootTimeoutMs)
}

/** Runs a command in a machine over SSH; rejects when it does not let us in now. */
export async function tryInside({ssh}: Pick<LaunchedInstance, 'ssh'>, keyPath: string, command: string): Promise<string> {
  const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'ConnectTimeout=10', 'BatchMode=yes', 'LogLevel=ERROR']
  const args = ['-i', keyPath, '-p', `${ssh.port}`, ...options.flatMap((option) => ['-o', option]), `root@${ssh.host}`, command]
  const {stdout} = await promisify(execFile)('ssh', args, {timeout: 30_000})
  return stdout.trim()
}
