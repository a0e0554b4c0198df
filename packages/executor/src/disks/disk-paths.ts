import {join} from 'node:path'
import {type ItemHash, inferItemType} from '@aleph-onchain/message'
import {ExecutorError} from '../errors.ts'

/** Directory layout of the machines of a node. Only hashes of 64 hex digits and names of ours become paths. */
export interface MachinePaths {
  readonly root: string
  readonly machines: string
  readonly parents: string
  readonly logs: string
  readonly sockets: string
  readonly backups: string
  readonly exports: string
  /** Directory of one machine. */
  machine(vmHash: ItemHash): string
}

/** Names every place under the executor's directory. */
export function machinePaths(root: string): MachinePaths {
  const machines = join(root, 'vms')
  return {
    root,
    machines,
    parents: join(root, 'parents'),
    logs: join(root, 'logs'),
    sockets: join(root, 'run'),
    backups: join(root, 'backups'),
    exports: join(root, 'exports'),
    machine: (vmHash) => join(machines, assertHash(vmHash)),
  }
}

/** Throws unless a hash can be a file name. */
export function assertHash(hash: ItemHash): string {
  if (inferItemType(hash) === 'storage') return hash
  throw new ExecutorError({code: 'EXECUTOR_MACHINE_UNKNOWN', vmHash: String(hash).slice(0, 64)})
}
