import {exclusionsAt, type PreparedRequest, prepareRequest, priceAt, termsAt} from './evaluate.ts'
import {type FilterName, filterBits, filterNames, filtersOf} from './filters.ts'
import type {NodeTable} from './node-table.ts'
import type {PlacementRequest} from './request.ts'
import {scoreOf, type Terms, weights} from './terms.ts'

/** Why one node got, could have got, or could not get a job. */
export interface NodeExplanation {
  readonly nodeId: string
  /** Absent for a node that is excluded. */
  readonly score: number | undefined
  readonly terms: Terms | undefined
  /** Filters that exclude it, each with a sentence. */
  readonly exclusions: readonly {readonly filter: FilterName; readonly text: string}[]
}

/** A change to the request that would let more nodes in. */
export interface Relaxation {
  readonly filter: FilterName
  /** Nodes that only this filter keeps out. */
  readonly nodes: number
  readonly text: string
}

/** How all nodes fared with a request. */
export interface PlacementExplanation {
  readonly weights: typeof weights
  readonly considered: number
  readonly eligible: number
  /** Best nodes first, then excluded ones, those with the fewest reasons first; at most as many as were asked for. */
  readonly nodes: readonly NodeExplanation[]
  /** Nodes that each filter excludes; one node may count several times. */
  readonly excludedBy: Readonly<Partial<Record<FilterName, number>>>
  /** Single changes that would help, the most helpful first. */
  readonly relaxations: readonly Relaxation[]
}

/** Filters that a user can do something about by asking for something else. */
const relaxable: readonly FilterName[] = filterNames.filter((name) => !['inactive', 'down', 'unreachable', 'refused-lately'].includes(name))

/** Explains a placement with the same functions that decide it: per node the terms of its score or the reasons against it. */
export function explainPlacement(
  table: NodeTable,
  request: PlacementRequest,
  {limit = 20, refused = new Set()}: {readonly limit?: number; readonly refused?: ReadonlySet<string>} = {},
): PlacementExplanation {
  const prepared = prepareRequest(table, request, refused)
  const rows = Array.from({length: table.size}, (_, row) => ({row, mask: exclusionsAt(table, row, prepared)}))
  const eligible = rows
    .filter(({mask}) => mask === 0)
    .map(({row}) => ({row, mask: 0, score: scoreOf(termsAt(table, row, prepared))}))
    .sort((a, b) => b.score - a.score)
  const excluded = rows.filter(({mask}) => mask !== 0).sort((a, b) => filtersOf(a.mask).length - filtersOf(b.mask).length)
  return {
    weights,
    considered: table.size,
    eligible: eligible.length,
    nodes: [...eligible, ...excluded].slice(0, limit).map(({row, mask}) => explainRow(table, {row, mask}, prepared)),
    excludedBy: countByFilter(excluded),
    relaxations: eligible.length > 0 ? [] : listRelaxations(table, excluded, prepared),
  }
}

interface JudgedRow {
  readonly row: number
  readonly mask: number
}

function explainRow(table: NodeTable, {row, mask}: JudgedRow, prepared: PreparedRequest): NodeExplanation {
  const {nodeId} = table.at(row)
  if (mask !== 0) {
    const exclusions = filtersOf(mask).map((filter) => ({filter, text: describeExclusion(table, row, filter, prepared)}))
    return {nodeId, score: undefined, terms: undefined, exclusions}
  }
  const terms = termsAt(table, row, prepared)
  return {nodeId, score: scoreOf(terms), terms, exclusions: []}
}

function countByFilter(excluded: readonly JudgedRow[]): Partial<Record<FilterName, number>> {
  const counts: Partial<Record<FilterName, number>> = {}
  for (const {mask} of excluded) for (const filter of filtersOf(mask)) counts[filter] = (counts[filter] ?? 0) + 1
  return counts
}

function listRelaxations(table: NodeTable, excluded: readonly JudgedRow[], prepared: PreparedRequest): readonly Relaxation[] {
  return relaxable
    .map((filter) => ({filter, rows: excluded.filter(({mask}) => mask === filterBits[filter]).map(({row}) => row)}))
    .filter(({rows}) => rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length)
    .map(({filter, rows}) => ({filter, nodes: rows.length, text: describeRelaxation(table, rows, filter, prepared)}))
}

function describeExclusion(table: NodeTable, row: number, filter: FilterName, prepared: PreparedRequest): string {
  const {resources, region, hypervisor, token, requiredNodeId, maxPricePerSecond} = prepared.request
  const {freeVcpus, freeMemoryMib, freeDiskMib} = table
  const gpu = table.gpuAt(row, resources.gpuType)
  const texts: Readonly<Record<FilterName, () => string>> = {
    inactive: () => 'The node is not active: not registered, unbonding, or its stake is too small.',
    down: () => 'The heartbeats of the node on the chain are overdue.',
    unreachable: () => 'No heartbeat of the node was heard lately, so it cannot be asked.',
    vcpus: () => `${freeVcpus[row] ?? 0} virtual processors are free, ${resources.vcpus} are needed.`,
    memory: () => `${freeMemoryMib[row] ?? 0} MiB of memory are free, ${resources.memoryMib} are needed.`,
    disk: () => `${freeDiskMib[row] ?? 0} MiB of disk are free, ${resources.diskMib} are needed.`,
    'gpu-type': () => `The node has no GPU of type ${resources.gpuType}.`,
    'gpu-count': () => `${gpu?.free ?? 0} GPUs are free, ${resources.gpuCount} are needed.`,
    'gpu-vram': () => `A GPU has ${gpu?.vramMib ?? 0} MiB of memory, ${resources.gpuVramMib} are needed.`,
    region: () => `The node is in region "${table.at(row).region}", the job is for "${region ?? ''}".`,
    'other-node-required': () => `The message names node ${requiredNodeId ?? ''}.`,
    'not-confidential': () => 'The node cannot run confidential machines.',
    hypervisor: () => `The node does not run ${hypervisor}.`,
    token: () => `The node does not take the token ${token}.`,
    price: () =>
      `The node charges ${priceText(table, row, prepared)} per second, the job pays ${maxPricePerSecond} at most (1e-18 tokens).`,
    'blocked-by-payer': () => 'The payer has blocked the node.',
    'refused-lately': () => 'The node refused this job or did not answer a short while ago.',
  }
  return texts[filter]()
}

function describeRelaxation(table: NodeTable, rows: readonly number[], filter: FilterName, prepared: PreparedRequest): string {
  const most = (column: Float64Array) => Math.max(0, ...rows.map((row) => column[row] ?? 0))
  const {gpuType} = prepared.request.resources
  const texts: Readonly<Partial<Record<FilterName, () => string>>> = {
    vcpus: () => `Ask for ${most(table.freeVcpus)} virtual processors or fewer.`,
    memory: () => `Ask for ${most(table.freeMemoryMib)} MiB of memory or less.`,
    disk: () => `Ask for ${most(table.freeDiskMib)} MiB of disk or less.`,
    'gpu-type': () => 'Ask for another type of GPU, or for none.',
    'gpu-count': () => `Ask for ${Math.max(0, ...rows.map((row) => table.gpuAt(row, gpuType)?.free ?? 0))} GPUs or fewer.`,
    'gpu-vram': () => `Ask for ${Math.max(0, ...rows.map((row) => table.gpuAt(row, gpuType)?.vramMib ?? 0))} MiB of GPU memory or less.`,
    region: () => `Allow another region, like "${rows[0] === undefined ? '' : table.at(rows[0]).region}".`,
    'other-node-required': () => 'Do not require one node, or require one of these.',
    'not-confidential': () => 'Do without confidential computing.',
    hypervisor: () => 'Allow the other hypervisor.',
    token: () => 'Pay in another token.',
    price: () =>
      `Pay ${BigInt(Math.ceil(Math.min(...rows.map((row) => priceAt(table, row, prepared)))))} per second or more (1e-18 tokens).`,
    'blocked-by-payer': () => 'Unblock a node.',
  }
  return texts[filter]?.() ?? ''
}

function priceText(table: NodeTable, row: number, prepared: PreparedRequest): string {
  const price = priceAt(table, row, prepared)
  return Number.isNaN(price) ? 'nothing known' : BigInt(Math.ceil(price)).toString()
}
