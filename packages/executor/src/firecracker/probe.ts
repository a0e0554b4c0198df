import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import * as z from 'zod'
import {ExecutorError} from '../errors.ts'
import type {HypervisorProbe} from '../hypervisor.ts'
import {readBootId} from '../qemu/processes.ts'
import {FirecrackerApi} from './api-client.ts'
import type {FirecrackerOptions} from './options.ts'
import {createProbeKernel, probeText} from './probe-kernel.ts'

const storedSchema = z.object({key: z.string(), probe: z.unknown()})

/** Pause between two attempts to reach a process that is just starting. */
const retryMs = 20

/**
 * Boots a guest of some bytes to find out whether Firecracker runs guests here: it needs /dev/kvm, which may exist and not work. A good
 * outcome holds until the host boots again or Firecracker changes. `root` reaches the same directory by a short path, for sockets.
 */
export async function probeFirecracker(options: FirecrackerOptions, root: string): Promise<HypervisorProbe> {
  const version = await readVersion(options.binary)
  if (version === undefined) return unusable(`${options.binary} does not run; it is not part of Debian, see github.com/firecracker-microvm`)
  const key = ['1', readBootId(), options.binary, version].join(' ')
  const path = join(options.directory, 'firecracker-probe.json')
  const stored = await readStored(path, key)
  if (stored !== undefined) return stored
  const problem = await bootProbe(options, root)
  if (problem !== undefined) return unusable(`Firecracker ${version} did not run a test guest: ${problem}${await hintAtKvm()}`, version)
  const probe: HypervisorProbe = {
    isUsable: true,
    version,
    accelerator: 'kvm',
    reason: `Firecracker ${version} ran a test guest`,
    machineTypes: ['micro'],
    limits: {cpu: 'nice', isSandboxed: true},
    hasPassthrough: false,
  }
  await writeFile(path, JSON.stringify({key, probe}), {mode: 0o600})
  return probe
}

/** Boots the probe guest; answers with what went wrong. */
async function bootProbe({directory, binary, probeDeadlineMs, requestMs}: FirecrackerOptions, root: string): Promise<string | undefined> {
  const place = await mkdtemp(join(directory, 'fcprobe-'))
  await writeFile(join(place, 'kernel'), createProbeKernel())
  const child = spawn(binary, ['--api-sock', 'api', '--id', 'probe'], {cwd: place, stdio: ['ignore', 'pipe', 'pipe']})
  try {
    const outcome = watch(child, probeDeadlineMs)
    const api = new FirecrackerApi(join(root, place.slice(directory.length + 1), 'api'), requestMs)
    const begun = begin(api, AbortSignal.timeout(probeDeadlineMs)).then(
      () => outcome,
      (error: unknown) => (error instanceof ExecutorError ? error.message : 'its API cannot be reached'),
    )
    return await Promise.race([outcome, begun])
  } finally {
    child.kill('SIGKILL')
    await rm(place, {recursive: true, force: true})
  }
}

async function begin(api: FirecrackerApi, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await api.describe()
      break
    } catch (error) {
      if (signal.aborted) throw error
      await new Promise((resolve) => setTimeout(resolve, retryMs))
    }
  }
  await api.put('/machine-config', {vcpu_count: 1, mem_size_mib: 128})
  await api.put('/boot-source', {kernel_image_path: 'kernel', boot_args: 'console=ttyS0'})
  await api.put('/actions', {action_type: 'InstanceStart'})
}

/** Waits for the guest's text; answers undefined when it came. */
function watch(child: ChildProcess, deadlineMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let printed = ''
    let errors = ''
    const timer = setTimeout(() => settle(`it did not print its text within ${deadlineMs} ms`), deadlineMs)
    const settle = (outcome: string | undefined) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    child.stdout?.on('data', (bytes: Buffer) => {
      printed = (printed + bytes.toString('latin1')).slice(-4_096)
      if (printed.includes(probeText)) settle(undefined)
    })
    child.stderr?.on('data', (bytes: Buffer) => {
      errors = (errors + bytes.toString('utf8')).slice(0, 2_048)
    })
    child.once('error', (error) => settle(error.message))
    child.once('close', (code, signal) => settle(errors.trim().split('\n').at(-1) || `it ended with ${signal ?? `code ${code}`}`))
  })
}

/** Asks Firecracker for its version; undefined when it does not run. */
function readVersion(binary: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(binary, ['--version'], {stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000, killSignal: 'SIGKILL'})
    let text = ''
    child.stdout.on('data', (bytes: Buffer) => {
      text = (text + bytes.toString('utf8')).slice(0, 1_024)
    })
    child.once('error', () => resolve(undefined))
    child.once('close', () => resolve(/Firecracker v(\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1]))
  })
}

async function readStored(path: string, key: string): Promise<HypervisorProbe | undefined> {
  try {
    const stored = storedSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    return stored.key === key ? (stored.probe as HypervisorProbe) : undefined // we wrote it
  } catch {
    return undefined
  }
}

async function hintAtKvm(): Promise<string> {
  const isThere = await stat('/dev/kvm').then(
    () => true,
    () => false,
  )
  return isThere ? '' : '; there is no /dev/kvm'
}

function unusable(reason: string, version?: string): HypervisorProbe {
  const limits = {cpu: 'nice', isSandboxed: false} as const
  return {isUsable: false, version, accelerator: undefined, reason, machineTypes: [], limits, hasPassthrough: false}
}
