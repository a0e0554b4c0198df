import {readFile} from 'node:fs/promises'
import type {Address, Hex} from 'viem'
import {describe, expect, test} from 'vitest'
import {isRewardInTree, rewardLeaf} from './reward-tree.ts'

interface Claim {
  readonly account: Address
  readonly cumulative: string
  readonly proof: readonly Hex[]
}

interface Tree {
  readonly name: string
  readonly root: Hex
  readonly leafCount: number
  readonly claims: readonly (Claim & {readonly leaf: Hex})[]
  readonly forgeries: readonly (Claim & {readonly reason: string})[]
}

const vectors: {readonly chainId: number; readonly distributor: Address; readonly token: Address; readonly trees: readonly Tree[]} =
  JSON.parse(await readFile(new URL('../../spec/vectors/contracts/rewards.json', import.meta.url), 'utf8'))
const {chainId, distributor, token} = vectors

describe.each(vectors.trees)('the tree of $name', ({root, leafCount, claims, forgeries}) => {
  test('pays exactly what the vectors say', () => {
    for (const {account, cumulative, leaf, proof} of claims) {
      const claim = {chainId, distributor, token, account, cumulative: BigInt(cumulative)}
      expect(rewardLeaf(claim)).toBe(leaf)
      expect(isRewardInTree(claim, root, leafCount, proof)).toBe(true)
    }
    for (const {account, cumulative, proof, reason} of forgeries) {
      const claim = {chainId, distributor, token, account, cumulative: BigInt(cumulative)}
      expect(isRewardInTree(claim, root, leafCount, proof), reason).toBe(false)
    }
  })
})
