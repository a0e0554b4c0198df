import {basename, join} from 'node:path'
import type {ItemHash} from '@aleph-onchain/message'

/** How a machine is jailed. */
export interface JailOptions {
  readonly jailer: string
  readonly firecracker: string
  /** Directory under which each machine gets its own root. */
  readonly base: string
  /** User and group that the process becomes: one of its own for each machine. */
  readonly uid: number
  readonly gid: number
  /** File of a network namespace that the process joins. */
  readonly networkNamespace?: string
  /** Settings of cgroup v2, like `cpu.weight` to `50`. */
  readonly cgroup?: Readonly<Record<string, string>>
  /** Bytes that the process may write to one file, and files it may have open. */
  readonly limits?: {readonly fileBytes?: number; readonly openFiles?: number}
}

/** Root directory that the jailer makes for a machine. */
export function jailRoot(vmHash: ItemHash, {base, firecracker}: Pick<JailOptions, 'base' | 'firecracker'>): string {
  return join(base, basename(firecracker), vmHash, 'root')
}

/** Builds the arguments of the jailer; those after `--` are Firecracker's own, with paths inside of the jail. */
export function buildJailerArguments(vmHash: ItemHash, options: JailOptions, firecrackerArguments: readonly string[]): readonly string[] {
  const {firecracker, base, uid, gid, networkNamespace, cgroup = {}, limits = {}} = options
  return [
    ...['--id', vmHash, '--exec-file', firecracker, '--uid', String(uid), '--gid', String(gid), '--chroot-base-dir', base],
    ...(networkNamespace === undefined ? [] : ['--netns', networkNamespace]),
    ...(Object.keys(cgroup).length === 0 ? [] : ['--cgroup-version', '2', '--parent-cgroup', 'aleph-machines']),
    ...Object.entries(cgroup).flatMap(([name, value]) => ['--cgroup', `${name}=${value}`]),
    ...(limits.fileBytes === undefined ? [] : ['--resource-limit', `fsize=${limits.fileBytes}`]),
    ...(limits.openFiles === undefined ? [] : ['--resource-limit', `no-file=${limits.openFiles}`]),
    ...['--', ...firecrackerArguments],
  ]
}
