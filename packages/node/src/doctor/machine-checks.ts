import {execFile} from 'node:child_process'
import {access, constants, mkdir} from 'node:fs/promises'
import {promisify} from 'node:util'
import {silentLogger} from '@aleph-onchain/common'
import {type HypervisorProbe, QemuHypervisor} from '@aleph-onchain/executor'
import {
  createLinuxHost,
  explainVmNetwork,
  findFirewallConflicts,
  toVmNetworkOptions,
  type VmNetworkFinding,
} from '@aleph-onchain/vm-networking'
import {type NodeOptions, nodePaths} from '../options.ts'
import {attempt} from './attempt.ts'
import type {Check, Finding} from './check.ts'

/** Programs that disks are made with, and the Debian packages that bring them. */
const tools = [
  ['qemu-img', '--version', 'qemu-utils'],
  ['mke2fs', '-V', 'e2fsprogs'],
] as const

/** Looks of a compute node: whether it can run machines, and how these reach the network. */
export const machineChecks: readonly Check[] = [
  {name: 'hypervisor', look: async (options) => await ofCompute(options, () => lookAtQemu(options))},
  {name: 'disk tools', look: async (options) => await ofCompute(options, lookAtTools)},
  {name: 'functions', look: async (options) => await ofCompute(options, () => lookAtPrograms(options))},
  {name: 'VM network', look: async (options) => await ofCompute(options, () => lookAtNetwork(options))},
]

async function ofCompute({node}: NodeOptions, look: () => Promise<Finding>): Promise<Finding | undefined> {
  return node.role === 'compute' ? await attempt(look) : undefined
}

async function lookAtQemu({qemu, node}: NodeOptions): Promise<Finding> {
  const directory = nodePaths(node.dataDir).hypervisor
  await mkdir(directory, {recursive: true, mode: 0o700})
  const {binary, accelerator} = qemu
  return describeHypervisor(await new QemuHypervisor({logger: silentLogger}, {directory, binary, accelerator}).probe())
}

/** Says what the probe of a hypervisor found, which booted a guest to find it out. */
export function describeHypervisor({isUsable, version, accelerator, reason}: HypervisorProbe): Finding {
  if (!isUsable) {
    return {status: 'fail', text: `No machine can run: ${reason}`, remedy: 'apt-get install qemu-system-x86, then run the doctor again.'}
  }
  const text = `QEMU ${version ?? 'of an unknown version'} with ${accelerator}: ${reason}`
  if (accelerator === 'kvm') return {status: 'ok', text}
  const remedy =
    'Machines work, and are many times slower than on the processor. Give this user /dev/kvm on a host whose processor virtualises.'
  return {status: 'warn', text, remedy}
}

async function lookAtTools(): Promise<Finding> {
  const env = {...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`}
  const missing: string[] = []
  for (const [tool, flag, name] of tools) {
    const isThere = await promisify(execFile)(tool, [flag], {env, timeout: 10_000}).then(
      () => true,
      () => false,
    )
    if (!isThere) missing.push(name)
  }
  if (missing.length === 0) return {status: 'ok', text: tools.map(([tool]) => tool).join(', ')}
  return {status: 'fail', text: 'Programs that disks are made with are missing.', remedy: `apt-get install ${missing.join(' ')}`}
}

async function lookAtPrograms({programs}: NodeOptions): Promise<Finding> {
  const remedy = 'npm run image -- microvm-kernel builds kernel and initramfs; name them in executor.programs.'
  if (programs.kernelPath === undefined) return {status: 'warn', text: 'none: there is no kernel that they could boot with', remedy}
  for (const path of [programs.kernelPath, programs.initrdPath]) {
    if (path === undefined) continue
    const isThere = await access(path, constants.R_OK).then(
      () => true,
      () => false,
    )
    if (!isThere) return {status: 'warn', text: `none: ${path} can not be read`, remedy}
  }
  return {status: 'ok', text: `boot ${programs.kernelPath}`}
}

async function lookAtNetwork({vmNetwork}: NodeOptions): Promise<Finding> {
  const found = await explainVmNetwork({mode: vmNetwork.mode, ...toVmNetworkOptions(vmNetwork)})
  const conflicts = found.mode === 'tap' ? await findFirewallConflicts(createLinuxHost()).catch(() => []) : []
  return describeNetwork(found, {wanted: vmNetwork.mode, conflicts})
}

/** Says which network machines get, and what may stand in its way. */
export function describeNetwork(
  {mode, why}: VmNetworkFinding,
  {wanted, conflicts}: {readonly wanted: 'auto' | 'tap' | 'user'; readonly conflicts: readonly string[]},
): Finding {
  if (mode === 'none') return {status: 'fail', text: why, remedy: 'Mend it, or set vm_network.mode to "user" or "auto".'}
  if (mode === 'tap') {
    const [first] = conflicts
    return first === undefined ? {status: 'ok', text: why} : {status: 'warn', text: why, remedy: conflicts.join(' ')}
  }
  if (wanted === 'user') return {status: 'ok', text: why}
  return {status: 'warn', text: why, remedy: 'For devices of the host: apt-get install nftables iproute2, and run the node as root.'}
}
