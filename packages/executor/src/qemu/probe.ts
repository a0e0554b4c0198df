import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import * as z from 'zod'
import type {HypervisorProbe} from '../hypervisor.ts'
import {createProbeDisk, readProbeText} from './boot-probe.ts'
import {readBootId} from './processes.ts'

/** What the probe needs to know. */
export interface ProbeOptions {
  readonly binary: string
  /** Directory of ours, in which the outcome is remembered. */
  readonly directory: string
  readonly accelerator: 'auto' | 'kvm' | 'tcg'
  /** Longest that a probe guest may take to print its text. */
  readonly deadlineMs: number
}

const storedSchema = z.object({key: z.string(), probe: z.unknown()})

/** What is found out about QEMU: besides what anybody sees, what command lines need. */
export interface QemuProbe extends HypervisorProbe {
  /** Frequency of the processor's counter as guests see it. */
  readonly tscKhz: number
}

/** Debian package that brings QEMU. */
const debianPackage = 'qemu-system-x86'

const sandboxArguments = ['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny']

/**
 * Boots a guest of 512 bytes to find out which accelerator runs guests here: /dev/kvm may exist and not work. The outcome
 * holds until the host boots again or QEMU changes.
 */
export async function probeQemu(options: ProbeOptions): Promise<QemuProbe> {
  const version = await readVersion(options.binary)
  if (version === undefined) return unusable(`${options.binary} does not run; install the Debian package ${debianPackage}`)
  const key = ['2', readBootId(), options.binary, version, options.accelerator, await describeKvm()].join(' ')
  const path = join(options.directory, 'qemu-probe.json')
  const stored = await readStored(path, key)
  if (stored !== undefined) return stored
  const probe = await tryAccelerators(options, version)
  // Only a good outcome is worth remembering: what keeps QEMU from running may be gone at the next start.
  if (probe.isUsable) await writeFile(path, JSON.stringify({key, probe}), {mode: 0o600})
  return probe
}

async function tryAccelerators(options: ProbeOptions, version: string): Promise<QemuProbe> {
  const directory = await mkdtemp(join(options.directory, 'probe-'))
  try {
    const disk = join(directory, 'disk')
    await writeFile(disk, createProbeDisk())
    const boot = (accelerator: 'kvm' | 'tcg', extra: readonly string[]) => bootProbe(options, accelerator, disk, extra)
    const kvmProblem = options.accelerator === 'tcg' ? 'the options ask for tcg' : await explainKvm(() => boot('kvm', []))
    const accelerator = kvmProblem === undefined ? 'kvm' : 'tcg'
    if (accelerator === 'tcg' && options.accelerator === 'kvm')
      return unusable(`KVM is asked for and does not work: ${kvmProblem}`, version)
    const sandboxed = await boot(accelerator, sandboxArguments)
    const outcome = typeof sandboxed === 'string' ? await boot(accelerator, []) : sandboxed
    if (typeof outcome === 'string') return unusable(`a test guest did not run: ${outcome}`, version)
    const reason = kvmProblem === undefined ? 'KVM ran a test guest' : `guests are emulated (tcg), which is slow: ${kvmProblem}`
    return {
      isUsable: true,
      version,
      accelerator,
      reason,
      machineTypes: ['pc', 'micro'],
      limits: {cpu: 'nice', isSandboxed: typeof sandboxed !== 'string'},
      tscKhz: outcome.tscKhz,
      hasPassthrough: accelerator === 'kvm' && (await exists('/dev/vfio/vfio')),
    }
  } finally {
    await rm(directory, {recursive: true, force: true})
  }
}

async function explainKvm(boot: () => Promise<BootOutcome>): Promise<string | undefined> {
  if (!(await exists('/dev/kvm'))) return 'there is no /dev/kvm'
  const outcome = await boot()
  return typeof outcome === 'string' ? `KVM did not run a test guest: ${outcome}` : undefined
}

/** What a probe guest measured, or a sentence about what went wrong. */
type BootOutcome = {readonly tscKhz: number} | string

/** Boots the probe guest. */
async function bootProbe(options: ProbeOptions, accelerator: 'kvm' | 'tcg', disk: string, extra: readonly string[]): Promise<BootOutcome> {
  const drive = {driver: 'raw', 'node-name': 'disk', 'read-only': true, file: {driver: 'file', filename: disk}}
  // The guest never ends by itself: should this process be killed meanwhile, `timeout` of coreutils ends it.
  const seconds = `${Math.ceil(options.deadlineMs / 1000) + 5}`
  const child = spawn(
    'timeout',
    [
      ...['--kill-after=1', seconds, options.binary],
      ...['-no-user-config', '-nodefaults', '-display', 'none', '-machine', 'q35', '-m', '32M'],
      ...['-accel', accelerator === 'tcg' ? 'tcg,thread=multi' : 'kvm', '-cpu', accelerator === 'tcg' ? 'max' : 'host'],
      ...extra,
      ...['-serial', 'stdio', '-blockdev', JSON.stringify(drive), '-device', 'virtio-blk-pci,drive=disk,bootindex=0'],
    ],
    {stdio: ['ignore', 'pipe', 'pipe']},
  )
  try {
    return await watchProbe(child, options.deadlineMs)
  } finally {
    child.kill('SIGTERM') // passed on to QEMU
  }
}

function watchProbe(child: ChildProcess, deadlineMs: number): Promise<BootOutcome> {
  return new Promise((resolve) => {
    let printed = ''
    let errors = ''
    const timer = setTimeout(() => resolve(`it did not print its text within ${deadlineMs} ms`), deadlineMs)
    const settle = (outcome: BootOutcome) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    child.stdout?.on('data', (bytes: Buffer) => {
      printed = (printed + bytes.toString('latin1')).slice(0, 65_536)
      const measured = readProbeText(printed)
      if (measured !== undefined) settle(measured)
    })
    child.stderr?.on('data', (bytes: Buffer) => {
      errors = (errors + bytes.toString('utf8')).slice(0, 2048)
    })
    child.once('error', (error) => settle(error.message))
    child.once('close', (code, signal) => settle(errors.trim().split('\n')[0] || `QEMU ended with ${signal ?? `code ${code}`}`))
  })
}

/** Asks QEMU for its version; undefined when it does not run. */
function readVersion(binary: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(binary, ['--version'], {stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000, killSignal: 'SIGKILL'})
    let text = ''
    child.stdout.on('data', (bytes: Buffer) => {
      text = (text + bytes.toString('utf8')).slice(0, 1024)
    })
    child.once('error', () => resolve(undefined))
    child.once('close', () => resolve(/version (\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1]))
  })
}

async function readStored(path: string, key: string): Promise<QemuProbe | undefined> {
  try {
    const stored = storedSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    return stored.key === key ? (stored.probe as QemuProbe) : undefined // we wrote it
  } catch {
    return undefined
  }
}

async function describeKvm(): Promise<string> {
  return (await exists('/dev/kvm')) ? 'kvm' : 'no-kvm'
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function unusable(reason: string, version?: string): QemuProbe {
  const limits = {cpu: 'nice', isSandboxed: false} as const
  return {isUsable: false, version, accelerator: undefined, reason, machineTypes: [], limits, hasPassthrough: false, tscKhz: 0}
}
