import * as z from 'zod'
import {ExecutorError} from '../errors.ts'
import type {CopyOptions, DiskCopy} from '../hypervisor.ts'
import type {QmpClient} from './qmp.ts'

const jobsSchema = z.array(z.object({id: z.string(), status: z.string(), error: z.string().optional()}))

/** Pause between two looks at copies under way. */
const lookMs = 200

/**
 * Copies disks of a running guest as they are at one instant: one transaction starts a backup job per disk, QEMU keeps what
 * the guest overwrites meanwhile. Rejects with EXECUTOR_BACKUP_FAILED and leaves no job behind.
 */
export async function copyDisks(qmp: QmpClient, copies: readonly DiskCopy[], {signal, onBegun}: CopyOptions): Promise<void> {
  const jobs = copies.map(({name}) => `copy-${name}`)
  const targets: string[] = []
  try {
    for (const {name, targetPath} of copies) {
      const file = {driver: 'file', filename: targetPath}
      await qmp.run('blockdev-add', {'node-name': `target-${name}`, driver: 'qcow2', file, discard: 'unmap', 'detect-zeroes': 'unmap'})
      targets.push(`target-${name}`)
    }
    const actions = copies.map(({name}) => ({
      type: 'blockdev-backup',
      data: {'job-id': `copy-${name}`, device: name, target: `target-${name}`, sync: 'full', 'auto-dismiss': false},
    }))
    await qmp.run('transaction', {actions, properties: {'completion-mode': 'grouped'}})
    await onBegun()
    await waitForJobs(qmp, jobs, signal)
  } finally {
    await settleJobs(qmp, jobs)
    for (const target of targets) await qmp.run('blockdev-del', {'node-name': target}).catch(() => undefined)
  }
}

async function waitForJobs(qmp: QmpClient, jobs: readonly string[], signal: AbortSignal): Promise<void> {
  for (;;) {
    const ours = (await queryJobs(qmp)).filter(({id}) => jobs.includes(id))
    const broken = ours.find(({error}) => error !== undefined)
    if (broken !== undefined) throw failed(broken.error?.slice(0, 200) ?? 'the copy failed')
    if (signal.aborted) throw failed('it was given up')
    if (ours.every(({status}) => status === 'concluded')) return
    await new Promise((resolve) => setTimeout(resolve, lookMs))
  }
}

/** Ends jobs that are left, so that the next copy finds none. */
async function settleJobs(qmp: QmpClient, jobs: readonly string[]): Promise<void> {
  for (const id of jobs) {
    await qmp.run('job-cancel', {id}).catch(() => undefined)
    for (let look = 0; look < 20; look++) {
      const isDismissed = await qmp.run('job-dismiss', {id}).then(
        () => true,
        () => false,
      )
      if (isDismissed || !(await queryJobs(qmp).catch(() => [])).some((job) => job.id === id)) break
      await new Promise((resolve) => setTimeout(resolve, lookMs))
    }
  }
}

async function queryJobs(qmp: QmpClient): Promise<z.output<typeof jobsSchema>> {
  const jobs = jobsSchema.safeParse(await qmp.run('query-jobs'))
  if (!jobs.success) throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_PROTOCOL', detail: 'sent a list of jobs that is none'})
  return jobs.data
}

function failed(detail: string): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_BACKUP_FAILED', detail})
}
