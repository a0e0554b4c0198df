import {encodeFunctionData} from 'viem'
import {toBytes32} from '../ids.ts'
import {declareCapacity, declareGpus} from './declare-capacity.ts'
import {type Actor, type Done, runTransaction} from './run-transaction.ts'

/** How a node is drained. */
export interface DrainParameters {
  readonly nodeId: string
  /** GPU types that it declared. */
  readonly gpuTypes?: readonly number[]
  /** Jobs that it gives notice to. Without notice they run to their end. */
  readonly jobIds?: readonly bigint[]
}

/**
 * Takes no more jobs: declares no more than what open jobs use, so that nobody can assign another one; and gives notice to the jobs named.
 * `declareCapacity` undoes the first.
 */
export async function drain(actor: Actor, {nodeId, gpuTypes = [], jobIds = []}: DrainParameters): Promise<readonly Done[]> {
  const {contracts, publicClient} = actor.clients
  const id = toBytes32(nodeId)
  const done: Done[] = []
  const used = await publicClient.readContract({...contracts.JobManager, functionName: 'capacityOf', args: [id]})
  if (used.vcpus !== used.usedVcpus || used.memoryMiB !== used.usedMemoryMiB) {
    done.push(await declareCapacity(actor, {nodeId, vcpus: used.usedVcpus, memoryMiB: used.usedMemoryMiB}))
  }
  for (const type of gpuTypes) {
    const gpus = await publicClient.readContract({...contracts.JobManager, functionName: 'gpuCapacityOf', args: [id, type]})
    if (gpus.count !== gpus.used) done.push(await declareGpus(actor, {nodeId, type, count: gpus.used, vramMiB: gpus.vramMiB}))
  }
  for (const jobId of jobIds) done.push(await giveNotice(actor, {jobId}))
  return done
}

/** Gives notice to a job of a node, whose operator or hot key calls: it ends when the notice is over, at once when it is suspended. */
export async function giveNotice(actor: Actor, {jobId}: {readonly jobId: bigint}): Promise<Done> {
  const {address, abi} = actor.clients.contracts.JobManager
  const data = encodeFunctionData({abi, functionName: 'stopJob', args: [jobId]})
  return await runTransaction(actor, {to: address, data, purpose: `give notice to job ${jobId}`})
}
