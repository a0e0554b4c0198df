import type {Candidate, CandidateGpu, NodeResources, UnitPrices} from './candidate.ts'
import {stakeWeight} from './terms.ts'

/** Facts about a node that are yes or no. */
export const nodeFlags = {active: 1, live: 2, reachable: 4, confidential: 8, qemu: 16, firecracker: 32} as const

/** Prices per second of one token, by row; NaN where a node does not take it. */
export interface PriceColumns {
  vcpu: Float64Array
  memoryMib: Float64Array
  diskMib: Float64Array
}

const firstCapacity = 64

/**
 * Candidates as columns, so that one placement reads a few megabytes in order instead of chasing thousands of objects. Rows are
 * dense; the last row takes the place of a removed one.
 */
export class NodeTable {
  /** Rows 0 to `size` - 1 are in use. */
  size = 0
  flags = new Uint8Array(firstCapacity)
  seeds = new Uint32Array(firstCapacity)
  regions = new Uint16Array(firstCapacity)
  stakeWeights = new Float64Array(firstCapacity)
  totalVcpus = new Float64Array(firstCapacity)
  totalMemoryMib = new Float64Array(firstCapacity)
  totalDiskMib = new Float64Array(firstCapacity)
  /** Free of it, reservations taken off. */
  freeVcpus = new Float64Array(firstCapacity)
  freeMemoryMib = new Float64Array(firstCapacity)
  freeDiskMib = new Float64Array(firstCapacity)
  readonly regionNames: string[] = []
  readonly #leastStakeWei: bigint
  readonly #candidates: Candidate[] = []
  readonly #rows = new Map<string, number>()
  readonly #regionIds = new Map<string, number>()
  readonly #prices = new Map<string, PriceColumns>()
  readonly #reserved = new Map<string, NodeResources>()

  constructor(options: {readonly leastStakeWei: bigint}) {
    this.#leastStakeWei = options.leastStakeWei
  }

  /** Adds a node or replaces what is known of it. */
  set(candidate: Candidate): void {
    const row = this.#rows.get(candidate.nodeId) ?? this.#addRow(candidate.nodeId)
    this.#candidates[row] = candidate
    this.flags[row] = flagsOf(candidate)
    this.seeds[row] = Number.parseInt(candidate.nodeId.slice(0, 8), 16) >>> 0
    this.regions[row] = this.#regionIdOf(candidate.region)
    this.stakeWeights[row] = stakeWeight(candidate.stakeWei, this.#leastStakeWei)
    this.totalVcpus[row] = candidate.total.vcpus
    this.totalMemoryMib[row] = candidate.total.memoryMib
    this.totalDiskMib[row] = candidate.total.diskMib
    this.#setFree(row)
    this.#setPrices(row, candidate.prices)
  }

  /** Removes a node; its reservation is forgotten with it. */
  delete(nodeId: string): void {
    const row = this.#rows.get(nodeId)
    if (row === undefined) return
    this.#rows.delete(nodeId)
    this.#reserved.delete(nodeId)
    const last = this.#candidates.pop()
    this.size--
    if (last === undefined || last.nodeId === nodeId) return
    this.#rows.set(last.nodeId, row)
    this.#candidates[row] = last
    for (const column of this.#columns()) column[row] = column[this.size] ?? 0
  }

  /** Lists the ids of all nodes. */
  nodeIds(): IterableIterator<string> {
    return this.#rows.keys()
  }

  /** Takes reserved amounts off what is free; called again, the last amounts count. */
  setReserved(nodeId: string, amounts: NodeResources): void {
    this.#reserved.set(nodeId, amounts)
    const row = this.#rows.get(nodeId)
    if (row !== undefined) this.#setFree(row)
  }

  find(nodeId: string): Candidate | undefined {
    const row = this.#rows.get(nodeId)
    return row === undefined ? undefined : this.#candidates[row]
  }

  rowOf(nodeId: string): number | undefined {
    return this.#rows.get(nodeId)
  }

  /** Gets the candidate of a row in use. */
  at(row: number): Candidate {
    const candidate = this.#candidates[row]
    if (candidate === undefined) throw new RangeError(`row ${row} of ${this.size}`)
    return candidate
  }

  gpuAt(row: number, type: number): CandidateGpu | undefined {
    return this.#candidates[row]?.gpus.find((gpu) => gpu.type === type)
  }

  /** Returns the price of a GPU of a type; NaN where the node does not let it for that token. */
  gpuPriceAt(row: number, token: string, type: number): number {
    const price = this.#candidates[row]?.prices.get(token)?.gpus.get(type)
    return price === undefined ? Number.NaN : Number(price)
  }

  pricesOf(token: string): PriceColumns | undefined {
    return this.#prices.get(token)
  }

  #setFree(row: number): void {
    const {nodeId, free} = this.at(row)
    const reserved = this.#reserved.get(nodeId)
    this.freeVcpus[row] = free.vcpus - (reserved?.vcpus ?? 0)
    this.freeMemoryMib[row] = free.memoryMib - (reserved?.memoryMib ?? 0)
    this.freeDiskMib[row] = free.diskMib - (reserved?.diskMib ?? 0)
  }

  #setPrices(row: number, prices: ReadonlyMap<string, UnitPrices>): void {
    for (const token of prices.keys()) if (!this.#prices.has(token)) this.#prices.set(token, this.#newPrices())
    for (const [token, columns] of this.#prices) {
      const price = prices.get(token)
      columns.vcpu[row] = price === undefined ? Number.NaN : Number(price.vcpu)
      columns.memoryMib[row] = Number(price?.memoryMib ?? 0n)
      columns.diskMib[row] = Number(price?.diskMib ?? 0n)
    }
  }

  #newPrices(): PriceColumns {
    const capacity = this.flags.length
    return {
      vcpu: new Float64Array(capacity).fill(Number.NaN),
      memoryMib: new Float64Array(capacity),
      diskMib: new Float64Array(capacity),
    }
  }

  #regionIdOf(region: string): number {
    const known = this.#regionIds.get(region)
    if (known !== undefined) return known
    const id = this.regionNames.push(region) - 1
    this.#regionIds.set(region, id)
    return id
  }

  #addRow(nodeId: string): number {
    if (this.size === this.flags.length) this.#grow()
    const row = this.size++
    this.#rows.set(nodeId, row)
    return row
  }

  #grow(): void {
    const capacity = 2 * this.flags.length
    this.flags = extended(this.flags, new Uint8Array(capacity))
    this.seeds = extended(this.seeds, new Uint32Array(capacity))
    this.regions = extended(this.regions, new Uint16Array(capacity))
    this.stakeWeights = extended(this.stakeWeights, new Float64Array(capacity))
    this.totalVcpus = extended(this.totalVcpus, new Float64Array(capacity))
    this.totalMemoryMib = extended(this.totalMemoryMib, new Float64Array(capacity))
    this.totalDiskMib = extended(this.totalDiskMib, new Float64Array(capacity))
    this.freeVcpus = extended(this.freeVcpus, new Float64Array(capacity))
    this.freeMemoryMib = extended(this.freeMemoryMib, new Float64Array(capacity))
    this.freeDiskMib = extended(this.freeDiskMib, new Float64Array(capacity))
    for (const columns of this.#prices.values()) {
      columns.vcpu = extended(columns.vcpu, new Float64Array(capacity).fill(Number.NaN))
      columns.memoryMib = extended(columns.memoryMib, new Float64Array(capacity))
      columns.diskMib = extended(columns.diskMib, new Float64Array(capacity))
    }
  }

  #columns(): readonly (Float64Array | Uint8Array | Uint16Array | Uint32Array)[] {
    const prices = [...this.#prices.values()].flatMap(({vcpu, memoryMib, diskMib}) => [vcpu, memoryMib, diskMib])
    const {flags, seeds, regions, stakeWeights, totalVcpus, totalMemoryMib, totalDiskMib, freeVcpus, freeMemoryMib, freeDiskMib} = this
    return [flags, seeds, regions, stakeWeights, totalVcpus, totalMemoryMib, totalDiskMib, freeVcpus, freeMemoryMib, freeDiskMib, ...prices]
  }
}

function flagsOf({isActive, isLive, url, isConfidential, hypervisors}: Candidate): number {
  return (
    (isActive ? nodeFlags.active : 0) |
    (isLive ? nodeFlags.live : 0) |
    (url === undefined ? 0 : nodeFlags.reachable) |
    (isConfidential ? nodeFlags.confidential : 0) |
    (hypervisors.includes('qemu') ? nodeFlags.qemu : 0) |
    (hypervisors.includes('firecracker') ? nodeFlags.firecracker : 0)
  )
}

function extended<T extends Float64Array | Uint8Array | Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
