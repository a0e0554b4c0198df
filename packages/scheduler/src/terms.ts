/** Weights of the published formula; they sum up to 1. */
export const weights = {resourceFit: 0.4, stakeWeight: 0.3, locality: 0.2, loadBalance: 0.1} as const

/** Terms of a score, each from 0 (worst) to 1. */
export interface Terms {
  readonly resourceFit: number
  readonly stakeWeight: number
  readonly locality: number
  readonly loadBalance: number
}

/** Free resources of this many times the request are as good as any more. */
const amplyFree = 4
/** Part of the fit that is about room; the rest is about leaving resources in balance. */
const roomPart = 0.75
/** Stake, in multiples of the least that a node needs, from which on more does not count. */
const ampleStakes = 10
/** Locality of a node when nobody said where the user is. */
const unknownLocality = 0.5

/** Returns how much room a request finds in what is free: 0 when it just fits, 1 from four times the request on. */
export function roomFor(requested: number, free: number): number {
  if (requested <= 0) return 1
  return Math.min(1, Math.max(0, (free / requested - 1) / (amplyFree - 1)))
}

/**
 * Joins room and balance. `room` is that of the scarcest resource; `leastLeft` and `mostLeft` are the smallest and the largest share
 * of a resource that stays free afterwards: far apart, what is left of one is of no use without the other.
 */
export function resourceFit(room: number, leastLeft: number, mostLeft: number): number {
  return roomPart * room + (1 - roomPart) * (1 - Math.min(1, Math.max(0, mostLeft - leastLeft)))
}

/** Grows with the logarithm of the stake, so that the tenth multiple of the minimum counts less than the second; at most 1. */
export function stakeWeight(stakeWei: bigint, leastStakeWei: bigint): number {
  if (leastStakeWei <= 0n) return 1
  const multiple = Number((stakeWei * 1_000n) / leastStakeWei) / 1_000
  return Math.min(1, Math.log2(1 + Math.max(0, multiple)) / Math.log2(1 + ampleStakes))
}

/** Returns the part of the wanted region's labels that the node's region begins with; one half when none is wanted. */
export function locality(nodeRegion: string, wantedRegion: string | undefined): number {
  if (wantedRegion === undefined || wantedRegion === '') return unknownLocality
  const wanted = labelsOf(wantedRegion)
  const has = labelsOf(nodeRegion)
  const firstOther = wanted.findIndex((label, index) => has[index] !== label)
  return firstOther === -1 ? 1 : firstOther / wanted.length
}

/** Returns the free share of the busier of processors and memory. */
export function loadBalance(freeVcpus: number, totalVcpus: number, freeMemoryMib: number, totalMemoryMib: number): number {
  return Math.max(0, Math.min(shareOf(freeVcpus, totalVcpus), shareOf(freeMemoryMib, totalMemoryMib)))
}

/** Returns a part of a whole; nothing of nothing is nothing. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0
}

/** Joins the terms by their weights. */
export function scoreOf(terms: Terms): number {
  return (
    weights.resourceFit * terms.resourceFit +
    weights.stakeWeight * terms.stakeWeight +
    weights.locality * terms.locality +
    weights.loadBalance * terms.loadBalance
  )
}

function labelsOf(region: string): readonly string[] {
  return region.toLowerCase().split(/[-/]/)
}
