/** Reasons for which a node cannot get a job, in the order in which they are told. */
export const filterNames = [
  'inactive',
  'down',
  'unreachable',
  'vcpus',
  'memory',
  'disk',
  'gpu-type',
  'gpu-count',
  'gpu-vram',
  'region',
  'other-node-required',
  'not-confidential',
  'hypervisor',
  'token',
  'price',
  'blocked-by-payer',
  'refused-lately',
] as const

/** Reason for which a node cannot get a job. */
export type FilterName = (typeof filterNames)[number]

/** Bit of each filter in a mask of failed ones. */
export const filterBits = Object.fromEntries(filterNames.map((name, index) => [name, 1 << index])) as Readonly<Record<FilterName, number>>

/** Lists the filters of a mask. */
export function filtersOf(mask: number): readonly FilterName[] {
  return filterNames.filter((name) => (mask & filterBits[name]) !== 0)
}
