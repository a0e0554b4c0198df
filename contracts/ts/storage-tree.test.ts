import {readFile} from 'node:fs/promises'
import {concat, type Hex, keccak256, numberToHex, sha256, size} from 'viem'
import {describe, expect, test} from 'vitest'
import {leafCountOf, storageTree, treeDepthOf} from './storage-tree.ts'

test('has the constants of Parameters.sol', async () => {
  const source = await readFile(new URL('../src/base/Parameters.sol', import.meta.url), 'utf8')
  const constant = (name: string) => Number(new RegExp(`constant ${name} = (\\d+);`).exec(source)?.[1])
  expect(storageTree.leafBytes).toBe(constant('LEAF_BYTES'))
  expect(storageTree.maxDepth).toBe(constant('MAX_TREE_DEPTH'))
  expect(storageTree.maxSamples).toBe(constant('MAX_SAMPLES'))
  expect(storageTree.maxBatch).toBe(constant('MAX_BATCH'))
})

test.each([
  {sizeBytes: 1, leaves: 1, depth: 0},
  {sizeBytes: 256, leaves: 1, depth: 0},
  {sizeBytes: 257, leaves: 2, depth: 1},
  {sizeBytes: 256 * 1024, leaves: 1024, depth: 10},
  {sizeBytes: 256 * 1024 + 1, leaves: 1025, depth: 11},
  {sizeBytes: 256 * 2 ** 30, leaves: 2 ** 30, depth: 30},
])('measures the tree of $sizeBytes bytes', ({sizeBytes, leaves, depth}) => {
  expect(leafCountOf(sizeBytes)).toBe(leaves)
  expect(treeDepthOf(leaves)).toBe(depth)
})

interface Leaf {
  readonly index: number
  readonly leaf: Hex
  readonly proof: readonly Hex[]
}

interface Tree {
  readonly name: string
  readonly size: number
  readonly leafCount: number
  readonly depth: number
  readonly root: Hex
  readonly samples: readonly Leaf[]
  readonly forgeries: readonly (Leaf & {readonly reason: string})[]
}

describe.each([
  {kind: 'keccak256', hash: (data: Hex): Hex => keccak256(data)},
  {kind: 'sha256', hash: (data: Hex): Hex => sha256(data)},
])('the vectors of $kind', async ({kind, hash}) => {
  const path = new URL(`../../spec/vectors/storage-tree/${kind}.json`, import.meta.url)
  const {trees}: {readonly trees: readonly Tree[]} = JSON.parse(await readFile(path, 'utf8'))

  /** Judges by the constants above alone, as the contracts do. */
  function isLeafInTree({size: sizeBytes, leafCount, depth, root}: Tree, {index, leaf, proof}: Leaf): boolean {
    const length = index + 1 === leafCount ? sizeBytes - storageTree.leafBytes * index : storageTree.leafBytes
    if (index >= leafCount || size(leaf) !== length || proof.length !== depth) return false
    const prefix = concat([numberToHex(storageTree.leafPrefix, {size: 1}), numberToHex(index, {size: 8})])
    const nodePrefix = numberToHex(storageTree.nodePrefix, {size: 1})
    const path = proof.map((sibling, level) => ({sibling, isRight: Math.floor(index / 2 ** level) % 2 === 1}))
    return (
      root ===
      path.reduce(
        (node, {sibling, isRight}) => hash(concat(isRight ? [nodePrefix, sibling, node] : [nodePrefix, node, sibling])),
        hash(concat([prefix, leaf])),
      )
    )
  }

  test.each(trees)('the tree of $name', (tree) => {
    expect(leafCountOf(tree.size)).toBe(tree.leafCount)
    expect(treeDepthOf(tree.leafCount)).toBe(tree.depth)
    for (const sample of tree.samples) expect(isLeafInTree(tree, sample)).toBe(true)
    for (const forgery of tree.forgeries) expect(isLeafInTree(tree, forgery), forgery.reason).toBe(false)
  })
})
