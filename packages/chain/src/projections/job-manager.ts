import type {ChainJobCause, ChainJobStatus, ChainJobsTable, ChainNodesTable} from '@aleph-onchain/database'
import {fromBytes32, fromOptionalBytes32, readShortText, toAddress} from '../ids.ts'
import type {StoredArgs, StoredEvent} from '../read/chain-event.ts'
import {getRow, type Projecting, patchRow, toWhole} from './projection-state.ts'
import {eventTime} from './protocol-clock.ts'
import {putRecord} from './records.ts'

/** Span in which a job ran on one node. */
export interface JobRun {
  readonly nodeId: string
  readonly startedAt: number
  readonly endedAt: number
}

/** GPUs of one type at a node. */
export interface NodeGpus {
  readonly type: number
  readonly count: number
  readonly used: number
  readonly vramMiB: number
}

const causes: readonly ChainJobCause[] = ['payer', 'node', 'unfunded', 'node-down', 'too-many-releases', 'nobody-took-it']
const placedStatuses: readonly ChainJobStatus[] = ['assigned', 'running', 'suspended', 'stopping']

/** Projects an event of JobManager. */
export async function projectJobManager(projecting: Projecting, event: StoredEvent<'JobManager'>): Promise<void> {
  switch (event.name) {
    case 'JobCreated':
      return await createJob(projecting, event.args)
    case 'JobAssigned':
      return await assignJob(projecting, event.args)
    case 'JobUnassigned':
      return await unassignJob(projecting, event.args)
    case 'JobStarted':
      return await patchJob(projecting, event.args.jobId, {
        status: 'running',
        due_at: 0,
        started_at: toWhole(event.args.startedAt),
        ended_at: 0,
        end_at: toWhole(event.args.endAt),
      })
    case 'JobHeartbeat': {
      const time = await eventTime(projecting)
      return await patchJob(projecting, event.args.jobId, {last_heartbeat: time, usage_hash: fromBytes32(event.args.usageHash)})
    }
    case 'JobSuspended':
      return await suspendJob(projecting, event.args)
    case 'JobResumed':
      return await patchJob(projecting, event.args.jobId, {
        status: 'running',
        due_at: 0,
        started_at: toWhole(event.args.startedAt),
        ended_at: 0,
      })
    case 'JobStopRequested':
      return await patchJob(projecting, event.args.jobId, {status: 'stopping', due_at: toWhole(event.args.stopAt)})
    case 'JobReleased':
      return await releaseJob(projecting, event.args)
    case 'JobStopped':
      return await finishJob(projecting, event.args.jobId, 'stopped', causes[event.args.cause])
    case 'JobFailed':
      return await finishJob(projecting, event.args.jobId, 'failed', causes[event.args.cause])
    case 'JobCompleted':
      return await finishJob(projecting, event.args.jobId, 'completed')
    case 'JobExpired':
      return await finishJob(projecting, event.args.jobId, 'expired')
    case 'CapacityDeclared': {
      const {nodeId, vcpus, memoryMiB} = event.args
      await patchRow(projecting, 'chain_nodes', [fromBytes32(nodeId)], {vcpus, memory_mib: memoryMiB})
      return
    }
    case 'GpuCapacityDeclared': {
      const {nodeId, gpuType, count, vramMiB} = event.args
      await patchRow(projecting, 'chain_nodes', [fromBytes32(nodeId)], (node) => ({
        gpus: changeGpus(node.gpus, gpuType, (gpus) => ({...gpus, count, vramMiB})),
      }))
      return
    }
    case 'NodeBlocked':
      return blockNode(projecting, event.args)
  }
}

/** Tells whether a job in this state takes of its node's capacity. */
export function isPlaced(status: ChainJobStatus): boolean {
  return placedStatuses.includes(status)
}

/** Reads a node's GPUs. */
export function readGpus(node: Pick<ChainNodesTable, 'gpus'>): readonly NodeGpus[] {
  return JSON.parse(node.gpus)
}

/** Reads the spans of a job on nodes that it was released from. */
export function readPastRuns(job: Pick<ChainJobsTable, 'past_runs'>): readonly JobRun[] {
  return JSON.parse(job.past_runs)
}

async function createJob(projecting: Projecting, args: StoredArgs<'JobManager', 'JobCreated'>): Promise<void> {
  const {terms} = args
  const {blockNumber} = projecting.event
  projecting.state.put('chain_jobs', {
    job_id: toWhole(args.jobId),
    spec_hash: fromBytes32(args.specHash),
    payer: toAddress(args.payer),
    creator: toAddress(args.creator),
    status: 'created',
    cause: null,
    node_id: null,
    scheduler: null,
    token: toAddress(terms.token),
    max_price_per_second: terms.pricePerSecond,
    price_per_second: null,
    max_spend: terms.maxSpend,
    duration: toWhole(terms.duration),
    region: fromOptionalBytes32(terms.region) === null ? '' : readShortText(terms.region),
    vcpus: terms.resources.vcpus,
    memory_mib: terms.resources.memoryMiB,
    gpu_type: terms.resources.gpuType,
    gpu_count: terms.resources.gpuCount,
    gpu_vram_mib: terms.resources.gpuVramMiB,
    image_id: fromOptionalBytes32(terms.imageId),
    sla_id: terms.slaId === '0' ? null : terms.slaId,
    sla_version: terms.slaVersion,
    created_at: await eventTime(projecting),
    created_block: blockNumber,
    started_at: 0,
    ended_at: 0,
    end_at: 0,
    due_at: toWhole(args.assignBy),
    releases: 0,
    last_heartbeat: null,
    usage_hash: null,
    updated_block: blockNumber,
    past_runs: '[]',
  })
}

async function patchJob(
  projecting: Projecting,
  jobId: string,
  change: Partial<ChainJobsTable> | ((job: ChainJobsTable) => Partial<ChainJobsTable>),
): Promise<void> {
  await patchRow(projecting, 'chain_jobs', [toWhole(jobId)], (job) => ({
    ...(typeof change === 'function' ? change(job) : change),
    updated_block: projecting.event.blockNumber,
  }))
}

async function assignJob(projecting: Projecting, args: StoredArgs<'JobManager', 'JobAssigned'>): Promise<void> {
  const nodeId = fromBytes32(args.nodeId)
  await patchJob(projecting, args.jobId, {
    status: 'assigned',
    node_id: nodeId,
    scheduler: toAddress(args.scheduler),
    price_per_second: args.pricePerSecond,
    due_at: toWhole(args.startBy),
  })
  await changeUse(projecting, nodeId, await getRow(projecting, 'chain_jobs', toWhole(args.jobId)), 1)
}

async function unassignJob(projecting: Projecting, args: StoredArgs<'JobManager', 'JobUnassigned'>): Promise<void> {
  const nodeId = fromBytes32(args.nodeId)
  await patchRow(projecting, 'chain_nodes', [nodeId], {strikes: args.strikes})
  await leaveNode(projecting, args.jobId, nodeId)
  await patchJob(projecting, args.jobId, {status: 'created', due_at: toWhole(args.assignBy)})
}

async function suspendJob(projecting: Projecting, args: StoredArgs<'JobManager', 'JobSuspended'>): Promise<void> {
  const time = await eventTime(projecting)
  await patchJob(projecting, args.jobId, ({end_at}) => ({
    status: 'suspended',
    due_at: toWhole(args.resumeBy),
    ended_at: Math.min(time, end_at),
  }))
}

async function releaseJob(projecting: Projecting, args: StoredArgs<'JobManager', 'JobReleased'>): Promise<void> {
  const time = await eventTime(projecting)
  const nodeId = fromBytes32(args.nodeId)
  await leaveNode(projecting, args.jobId, nodeId)
  await patchJob(projecting, args.jobId, (job) => {
    const change = {status: 'created' as const, due_at: toWhole(args.assignBy), releases: args.releases}
    if (job.started_at === 0) return change
    const run: JobRun = {nodeId, startedAt: job.started_at, endedAt: job.ended_at === 0 ? time : job.ended_at}
    return {...change, started_at: 0, ended_at: 0, past_runs: JSON.stringify([...readPastRuns(job), run])}
  })
}

async function leaveNode(projecting: Projecting, jobId: string, nodeId: string): Promise<void> {
  await changeUse(projecting, nodeId, await getRow(projecting, 'chain_jobs', toWhole(jobId)), -1)
  await patchJob(projecting, jobId, {node_id: null, price_per_second: null})
}

/** Enters a final state and gives back what the job took of its node. */
async function finishJob(projecting: Projecting, id: string, status: ChainJobStatus, cause?: ChainJobCause): Promise<void> {
  const time = await eventTime(projecting)
  const job = await getRow(projecting, 'chain_jobs', toWhole(id))
  if (isPlaced(job.status) && job.node_id !== null) await changeUse(projecting, job.node_id, job, -1)
  const isRunning = job.started_at !== 0 && job.ended_at === 0
  await patchJob(projecting, id, {
    status,
    cause: cause ?? null,
    due_at: 0,
    ...(isRunning ? {ended_at: Math.min(time, job.end_at)} : {}),
  })
}

async function changeUse(projecting: Projecting, nodeId: string, job: ChainJobsTable, sign: 1 | -1): Promise<void> {
  await patchRow(projecting, 'chain_nodes', [nodeId], (node) => ({
    used_vcpus: Math.max(0, node.used_vcpus + sign * job.vcpus),
    used_memory_mib: Math.max(0, node.used_memory_mib + sign * job.memory_mib),
    ...(job.gpu_count === 0
      ? {}
      : {
          gpus: changeGpus(node.gpus, job.gpu_type, (gpus) => ({...gpus, used: Math.max(0, gpus.used + sign * job.gpu_count)})),
        }),
  }))
}

/** Changes what a node has of one GPU type; the list stays in order of types. */
function changeGpus(text: string, type: number, change: (gpus: NodeGpus) => NodeGpus): string {
  const all = readGpus({gpus: text})
  const changed = change(all.find((gpus) => gpus.type === type) ?? {type, count: 0, used: 0, vramMiB: 0})
  return JSON.stringify([...all.filter((gpus) => gpus.type !== type), changed].sort((left, right) => left.type - right.type))
}

function blockNode({state}: Projecting, args: StoredArgs<'JobManager', 'NodeBlocked'>): void {
  const [payer, nodeId] = [toAddress(args.payer), fromBytes32(args.nodeId)]
  const key = `${payer}/${nodeId}`
  if (args.blocked) putRecord(state, 'blocked-node', {key, group: payer}, {payer, nodeId})
  else state.remove('chain_records', 'blocked-node', key)
}
