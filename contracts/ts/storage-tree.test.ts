import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
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
