/** The storage tree of the protocol (src/libraries/StorageTree.sol); packages/merkle builds trees by these constants. */
export const storageTree = {
  /** Bytes of a leaf; the last one of a piece may be shorter. */
  leafBytes: 256,
  /** `leaf = H(leafPrefix ‖ uint64 index ‖ data)`. */
  leafPrefix: 0x00,
  /** `node = H(nodePrefix ‖ left ‖ right)`. */
  nodePrefix: 0x01,
  /** What stands in place of a missing leaf. */
  padding: '0x0000000000000000000000000000000000000000000000000000000000000000',
  /** Most levels of nodes above the leaves. */
  maxDepth: 40,
  /** Most leaves that one challenge asks for. */
  maxSamples: 5,
  /** Most commitments in one call of `commitBatch`. */
  maxBatch: 100,
} as const

/** Hash functions of a storage tree, by the numbers that commitments carry. */
export const hashKinds = {keccak256: 0, sha256: 1} as const

/** Number of a hash function. */
export type HashKind = (typeof hashKinds)[keyof typeof hashKinds]

/** Returns how many leaves a piece has. */
export function leafCountOf(sizeBytes: number): number {
  return Math.ceil(sizeBytes / storageTree.leafBytes)
}

/** Returns how many levels of nodes lie above the leaves of a tree. */
export function treeDepthOf(leafCount: number): number {
  return leafCount <= 1 ? 0 : Math.ceil(Math.log2(leafCount))
}
