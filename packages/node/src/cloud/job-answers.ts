import type {JobAnswer, NodeAnswer} from '@aleph-onchain/api'
import {type ChainJob, type ChainNode, isLiveAt} from '@aleph-onchain/chain'
import type {Known} from './known-node.ts'

/** Writes a time of the chain; 0 stands for never. */
export function isoTime(seconds: number): string | null {
  return seconds === 0 ? null : new Date(seconds * 1000).toISOString()
}

/** Writes a job of the chain as it is answered. */
export function toJobAnswer(job: ChainJob): JobAnswer {
  const {vcpus, memoryMiB, gpuType, gpuCount, gpuVramMiB} = job.resources
  return {
    jobId: job.jobId.toString(),
    specHash: job.specHash,
    status: job.status,
    payer: job.payer,
    nodeId: job.nodeId ?? null,
    token: job.token,
    maxPricePerSecond: job.maxPricePerSecond.toString(),
    pricePerSecond: job.pricePerSecond?.toString() ?? null,
    region: job.region === '' ? null : job.region,
    resources: {vcpus, memoryMib: memoryMiB, gpuType, gpuCount, gpuVramMib: gpuVramMiB},
    createdAt: new Date(job.createdAt * 1000).toISOString(),
    dueAt: isoTime(job.dueAt),
    startedAt: isoTime(job.startedAt),
    endedAt: isoTime(job.endedAt),
    endAt: isoTime(job.endAt),
    releases: job.releases,
  }
}

/** Writes a node of the chain, and what else is known of it, as it is answered. */
export function toNodeAnswer(node: ChainNode, {metadata, url}: Known, chainSeconds: number): NodeAnswer {
  const {capacity, stake} = node
  return {
    nodeId: node.nodeId,
    type: node.type,
    status: node.status,
    isLive: isLiveAt(node, chainSeconds),
    operator: node.operator,
    hotKey: node.heartbeatKey ?? null,
    coordinator: node.coordinator ?? null,
    region: node.region,
    url: url ?? metadata?.url ?? null,
    peerId: metadata?.peerId ?? null,
    stake: stake.total.toString(),
    vcpus: {total: capacity.vcpus, used: capacity.usedVcpus},
    memoryMib: {total: capacity.memoryMiB, used: capacity.usedMemoryMiB},
    jobs: node.jobCount,
    lastHeartbeatAt: isoTime(node.lastHeartbeat),
  }
}
