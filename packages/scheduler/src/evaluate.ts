import {filterBits} from './filters.ts'
import {type NodeTable, nodeFlags, type PriceColumns} from './node-table.ts'
import type {PlacementRequest} from './request.ts'
import {loadBalance, locality, resourceFit, roomFor, shareOf, type Terms, weights} from './terms.ts'

/** Request made ready for many rows: nothing in it depends on one of them, bigints and texts have become numbers. */
export interface PreparedRequest {
  readonly request: PlacementRequest
  readonly prices: PriceColumns | undefined
  readonly maxPrice: number
  /** Locality by id of the region. */
  readonly localities: Float64Array
  /** 1 by id of a region that the chain accepts. */
  readonly allowedRegions: Uint8Array
  readonly hypervisorFlag: number
  readonly seed: number
  /** Bits of what else excludes single rows: another node required, blocked, refused lately. */
  readonly exclusions: ReadonlyMap<number, number>
  /** Row of the one node that may get it; -1 when that is not known here, undefined when all may. */
  readonly requiredRow: number | undefined
}

/** Makes a request ready for the rows of a table as they are now. */
export function prepareRequest(table: NodeTable, request: PlacementRequest, refused: ReadonlySet<string>): PreparedRequest {
  const {region, nearRegion, requiredNodeId, blockedNodeIds} = request
  const wanted = nearRegion ?? region
  const exclusions = new Map<number, number>()
  const exclude = (nodeId: string, bit: number) => {
    const row = table.rowOf(nodeId)
    if (row !== undefined) exclusions.set(row, (exclusions.get(row) ?? 0) | bit)
  }
  for (const nodeId of blockedNodeIds) exclude(nodeId, filterBits['blocked-by-payer'])
  for (const nodeId of refused) exclude(nodeId, filterBits['refused-lately'])
  return {
    request,
    prices: table.pricesOf(request.token),
    maxPrice: Number(request.maxPricePerSecond),
    localities: Float64Array.from(table.regionNames, (name) => locality(name, wanted)),
    allowedRegions: Uint8Array.from(table.regionNames, (name) => (region === undefined || name === region ? 1 : 0)),
    hypervisorFlag: nodeFlags[request.hypervisor],
    seed: Number(BigInt.asUintN(32, request.jobId)),
    exclusions,
    requiredRow: requiredNodeId === undefined ? undefined : (table.rowOf(requiredNodeId) ?? -1),
  }
}

/** Returns the bits of all filters that keep the job from a row; 0 when it may go there. */
export function exclusionsAt(table: NodeTable, row: number, prepared: PreparedRequest): number {
  const {resources, isConfidential} = prepared.request
  const flags = table.flags[row] ?? 0
  let mask = 0
  if ((flags & nodeFlags.active) === 0) mask |= filterBits.inactive
  if ((flags & nodeFlags.live) === 0) mask |= filterBits.down
  if ((flags & nodeFlags.reachable) === 0) mask |= filterBits.unreachable
  if ((flags & prepared.hypervisorFlag) === 0) mask |= filterBits.hypervisor
  if (isConfidential && (flags & nodeFlags.confidential) === 0) mask |= filterBits['not-confidential']
  if (resources.vcpus > (table.freeVcpus[row] ?? 0)) mask |= filterBits.vcpus
  if (resources.memoryMib > (table.freeMemoryMib[row] ?? 0)) mask |= filterBits.memory
  if (resources.diskMib > (table.freeDiskMib[row] ?? 0)) mask |= filterBits.disk
  if (prepared.allowedRegions[table.regions[row] ?? 0] !== 1) mask |= filterBits.region
  if (prepared.requiredRow !== undefined && prepared.requiredRow !== row) mask |= filterBits['other-node-required']
  if (resources.gpuCount > 0) mask |= gpuExclusions(table, row, prepared.request)
  const price = priceAt(table, row, prepared)
  if (Number.isNaN(price)) mask |= filterBits.token
  else if (price > prepared.maxPrice) mask |= filterBits.price
  if (prepared.exclusions.size > 0) mask |= prepared.exclusions.get(row) ?? 0
  return mask
}

/** Returns what a row charges for the request per second, in 1e-18 tokens; NaN when it does not take the token. */
export function priceAt(table: NodeTable, row: number, {prices, request: {resources, token}}: PreparedRequest): number {
  if (prices === undefined) return Number.NaN
  const {vcpus, memoryMib, diskMib, gpuCount, gpuType} = resources
  const gpus = gpuCount === 0 ? 0 : gpuCount * table.gpuPriceAt(row, token, gpuType)
  return (prices.vcpu[row] ?? Number.NaN) * vcpus + (prices.memoryMib[row] ?? 0) * memoryMib + (prices.diskMib[row] ?? 0) * diskMib + gpus
}

/** Returns the score of a row that no filter excludes, without building its terms. */
export function scoreAt(table: NodeTable, row: number, prepared: PreparedRequest): number {
  return (
    weights.resourceFit * fitAt(table, row, prepared) +
    weights.stakeWeight * (table.stakeWeights[row] ?? 0) +
    weights.locality * (prepared.localities[table.regions[row] ?? 0] ?? 0) +
    weights.loadBalance * loadAt(table, row)
  )
}

/** Returns the terms of a row's score, for explaining it. */
export function termsAt(table: NodeTable, row: number, prepared: PreparedRequest): Terms {
  return {
    resourceFit: fitAt(table, row, prepared),
    stakeWeight: table.stakeWeights[row] ?? 0,
    locality: prepared.localities[table.regions[row] ?? 0] ?? 0,
    loadBalance: loadAt(table, row),
  }
}

/**
 * Returns a number that orders rows of equal score: other for each job, so that equal jobs spread over equal nodes, and the same on
 * every coordinator, so that they agree.
 */
export function tieBreakAt(table: NodeTable, row: number, {seed}: PreparedRequest): number {
  let hash = Math.imul((table.seeds[row] ?? 0) ^ seed, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77)
  return (hash ^ (hash >>> 13)) >>> 0
}

function fitAt(table: NodeTable, row: number, {request: {resources}}: PreparedRequest): number {
  const {vcpus, memoryMib, diskMib} = resources
  const freeVcpus = table.freeVcpus[row] ?? 0
  const freeMemory = table.freeMemoryMib[row] ?? 0
  const freeDisk = table.freeDiskMib[row] ?? 0
  const room = Math.min(roomFor(vcpus, freeVcpus), roomFor(memoryMib, freeMemory), roomFor(diskMib, freeDisk))
  const vcpusLeft = shareOf(freeVcpus - vcpus, table.totalVcpus[row] ?? 0)
  const memoryLeft = shareOf(freeMemory - memoryMib, table.totalMemoryMib[row] ?? 0)
  return resourceFit(room, Math.min(vcpusLeft, memoryLeft), Math.max(vcpusLeft, memoryLeft))
}

function loadAt(table: NodeTable, row: number): number {
  const {freeVcpus, totalVcpus, freeMemoryMib, totalMemoryMib} = table
  return loadBalance(freeVcpus[row] ?? 0, totalVcpus[row] ?? 0, freeMemoryMib[row] ?? 0, totalMemoryMib[row] ?? 0)
}

function gpuExclusions(table: NodeTable, row: number, {resources}: PlacementRequest): number {
  const gpu = table.gpuAt(row, resources.gpuType)
  if (gpu === undefined) return filterBits['gpu-type']
  return (gpu.free < resources.gpuCount ? filterBits['gpu-count'] : 0) | (gpu.vramMib < resources.gpuVramMib ? filterBits['gpu-vram'] : 0)
}
