import type {ComputeModules} from '@aleph-onchain/api'
import {ExecutorError} from '@aleph-onchain/executor'

async function refuse(feature: string): Promise<never> {
  throw new ExecutorError({code: 'EXECUTOR_UNSUPPORTED', vmHash: '', feature})
}

/** Features of compute-node HTTP that this node answers with EXECUTOR_UNSUPPORTED. */
export const notYet: Pick<ComputeModules, 'expirations' | 'backups' | 'migrations' | 'programs' | 'network'> = {
  expirations: {expire: () => refuse('expiry')},
  backups: {
    create: () => refuse('backups'),
    find: () => refuse('backups'),
    open: () => refuse('backups'),
    delete: () => refuse('backups'),
    restore: () => refuse('restoring'),
  },
  migrations: {
    startExport: () => refuse('migration'),
    findExport: () => refuse('migration'),
    openDisk: () => refuse('migration'),
    startImport: () => refuse('migration'),
    findImport: () => refuse('migration'),
    cleanUp: () => refuse('migration'),
  },
  programs: {run: () => refuse('functions')},
  network: {recreate: () => refuse('writing rules anew')},
}
