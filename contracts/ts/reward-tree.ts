import {type Address, concat, encodeAbiParameters, type Hex, keccak256} from 'viem'

/** What a reward's leaf says: everything that an account was ever granted by a distributor. */
export interface RewardClaim {
  readonly chainId: number
  /** Address of RewardsDistributor. */
  readonly distributor: Address
  /** Address of ALEPH. */
  readonly token: Address
  readonly account: Address
  /** All that the account was granted up to now, what it claimed before included. */
  readonly cumulative: bigint
}

/** Types of a leaf's values, in order: those of a StandardMerkleTree of `@openzeppelin/merkle-tree`. */
export const rewardLeafTypes = ['uint256', 'address', 'address', 'address', 'uint256'] as const

/** Returns a reward's leaf, hashed twice so that no inner node passes for one (src/RewardsDistributor.sol). */
export function rewardLeaf({chainId, distributor, token, account, cumulative}: RewardClaim): Hex {
  const types = rewardLeafTypes.map((type) => ({type}))
  return keccak256(keccak256(encodeAbiParameters(types, [BigInt(chainId), distributor, token, account, cumulative])))
}

/**
 * Returns whether a proof leads from a claim's leaf to the root, as RewardsDistributor judges it: pairs are sorted, and a tree of so many
 * leaves has no other lengths of proofs.
 */
export function isRewardInTree(claim: RewardClaim, root: Hex, leafCount: number, proof: readonly Hex[]): boolean {
  const [shortest, longest] = [Math.floor(Math.log2(leafCount)), Math.ceil(Math.log2(leafCount))]
  if (proof.length < shortest || proof.length > longest) return false
  return root === proof.reduce(hashPair, rewardLeaf(claim))
}

function hashPair(one: Hex, other: Hex): Hex {
  return keccak256(one < other ? concat([one, other]) : concat([other, one]))
}
