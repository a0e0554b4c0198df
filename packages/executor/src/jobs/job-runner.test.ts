import {silentLogger, systemClock} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {ExecutorError} from '../errors.ts'
import type {ObservedState, VmSource, VmView, WantedState} from '../vm-view.ts'
import {JobRunner} from './job-runner.ts'
import type {JobFate, JobMachines, PlacedJob} from './ports.ts'

const hash = (n: number) => String(n).repeat(64).slice(0, 64) as ItemHash
const placedJob = (n: number, status: PlacedJob['status'] = 'assigned'): PlacedJob => ({
  jobId: BigInt(n),
  vmHash: hash(n),
  status,
  assignment: 'first',
})

/** Machines that become what is wanted of them at once, unless told otherwise. */
class FakeMachines implements JobMachines {
  readonly views = new Map<ItemHash, VmView>()
  readonly refusals = new Map<ItemHash, ExecutorError>()
  observedAfterPlacing: ObservedState = 'running'
  #listener: ((view: VmView) => void) | undefined

  async place(vmHash: ItemHash, source: VmSource): Promise<VmView> {
    const refusal = this.refusals.get(vmHash)
    if (refusal !== undefined) throw refusal
    const view = {vmHash, source, wanted: 'running', observed: this.observedAfterPlacing} as VmView
    this.views.set(vmHash, view)
    return view
  }

  async setWanted(vmHash: ItemHash, wanted: WantedState): Promise<void> {
    this.change(vmHash, {wanted})
  }

  change(vmHash: ItemHash, changes: Partial<VmView>): void {
    const view = {...this.views.get(vmHash), ...changes} as VmView
    this.views.set(vmHash, view)
    this.#listener?.(view)
  }

  find(vmHash: ItemHash): VmView | undefined {
    return this.views.get(vmHash)
  }

  list(): readonly VmView[] {
    return [...this.views.values()]
  }

  onChange(listener: (view: VmView) => void): () => void {
    this.#listener = listener
    return () => {
      this.#listener = undefined
    }
  }
}

let machines: FakeMachines
let placed: PlacedJob[]
let fates: Map<bigint, JobFate>
let isCurrent: boolean
let sent: string[]
let rounds: number
let runner: JobRunner

beforeEach(async () => {
  machines = new FakeMachines()
  placed = []
  fates = new Map()
  isCurrent = true
  sent = []
  rounds = 0
  const ledger = {
    isCurrent: () => isCurrent,
    listPlaced: async () => {
      rounds++
      return placed
    },
    findFate: async (jobId: bigint) => fates.get(jobId) ?? 'unknown',
  }
  const transactions = {
    start: async ({jobId}: PlacedJob) => void sent.push(`start ${jobId}`),
    giveBack: async ({jobId}: PlacedJob) => void sent.push(`give back ${jobId}`),
  }
  runner = new JobRunner({ledger, transactions, machines, clock: systemClock, logger: silentLogger}, {everyMs: 2})
  await runner.start()
})

afterEach(async () => await runner.stop())

/** Lets at least one round begin and end. */
async function letRoundPass(): Promise<void> {
  const before = rounds
  await expect.poll(() => rounds).toBeGreaterThan(before + 1)
}

const wantedOf = (n: number) => expect.poll(() => machines.find(hash(n))?.wanted)

it('places an assigned job and tells the chain only when its machine runs', async () => {
  machines.observedAfterPlacing = 'starting'
  placed = [placedJob(1)]
  await wantedOf(1).toBe('running')
  expect(sent).toEqual([])
  machines.change(hash(1), {observed: 'running'})
  await expect.poll(() => sent).toContain('start 1')
})

it('does not start a job again that the chain says runs', async () => {
  placed = [placedJob(1, 'running')]
  await wantedOf(1).toBe('running')
  expect(sent).toEqual([])
})

it('suspends and resumes with the chain, and runs on during the notice', async () => {
  placed = [placedJob(1, 'suspended')]
  await wantedOf(1).toBe('suspended')
  placed = [placedJob(1, 'running')]
  await wantedOf(1).toBe('running')
  placed = [placedJob(1, 'stopping')]
  await runner.stop()
  expect(machines.find(hash(1))?.wanted).toBe('running')
})

it.each<JobFate>(['over', 'elsewhere'])('lets the machine of a job go that is %s', async (fate) => {
  placed = [placedJob(1, 'running')]
  await wantedOf(1).toBe('running')
  fates.set(1n, fate)
  placed = []
  await wantedOf(1).toBe('gone')
})

it('keeps machines while the chain is not read to its end, and those of jobs that it does not know', async () => {
  placed = [placedJob(1, 'running'), placedJob(2, 'running')]
  await wantedOf(2).toBe('running')
  isCurrent = false
  fates.set(1n, 'over')
  placed = []
  await letRoundPass()
  expect(machines.find(hash(1))?.wanted).toBe('running')
  isCurrent = true
  await wantedOf(1).toBe('gone')
  expect(machines.find(hash(2))?.wanted).toBe('running')
})

it('leaves machines alone that no job placed', async () => {
  await machines.place(hash(3), {type: 'allocation'})
  placed = [placedJob(1)]
  await wantedOf(1).toBe('running')
  expect(machines.find(hash(3))?.wanted).toBe('running')
})

it('gives a job back that this host will never run, and serves the others', async () => {
  machines.refusals.set(hash(1), new ExecutorError({code: 'EXECUTOR_CAPACITY_EXCEEDED', resource: 'memory', wanted: 9, free: 1}))
  placed = [placedJob(1), placedJob(2)]
  await expect.poll(() => sent).toContain('give back 1')
  await expect.poll(() => sent).toContain('start 2')
})

it('keeps trying while a message has not arrived', async () => {
  machines.refusals.set(hash(1), new ExecutorError({code: 'EXECUTOR_MESSAGE_UNKNOWN', vmHash: hash(1)}))
  placed = [placedJob(1)]
  await letRoundPass()
  machines.refusals.clear()
  await expect.poll(() => sent).toContain('start 1')
})

it('places a job anew that came back while its machine was going', async () => {
  placed = [placedJob(1, 'running')]
  await wantedOf(1).toBe('running')
  machines.change(hash(1), {wanted: 'gone'})
  await wantedOf(1).toBe('running')
})
