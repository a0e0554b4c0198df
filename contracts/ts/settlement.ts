const wholeBps = 10_000n
/** Most of what is left of a settlement that goes into an image's fee. */
const imageShareBps = 5000n
const pricedDecimals = 18
/** Stands for as long as one likes: more seconds than a free job can need. */
const endlessSeconds = 2n ** 64n - 1n

/** What seconds of a job are charged by. */
export interface SecondsPrice {
  /** Price in 1e-18 tokens per second. */
  readonly pricePerSecond: bigint
  /** Decimals of the token, 2 to 18. */
  readonly decimals: number
  /** What earlier charges left, in 1e-18 tokens; less than the token's smallest unit. */
  readonly remainder?: bigint
}

/** What the parts of a settlement depend on; shares in basis points, at most 10,000. */
export interface SettlementTerms {
  /** What the settlement brought in, in units of the job's token. */
  readonly gross: bigint
  /** The fee that was in force when the job was created. */
  readonly communityFeeBps: number
  /** The node's share for its delegators when the settlement is made; 0 while nobody delegates to it. */
  readonly rewardShareBps: number
  /** What is left to pay of the image's fee. */
  readonly imageFeeLeft?: bigint
  /** Part of the image's fee that its publisher leaves to the node. */
  readonly imageNodeShareBps?: number
}

/** Who gets what of a settlement; the parts add up to `gross` exactly. */
export interface SettlementShares {
  readonly gross: bigint
  readonly community: bigint
  /** What the image's publisher gets. */
  readonly image: bigint
  readonly delegators: bigint
  readonly operator: bigint
  /** How much of the image's fee is settled by it, the publisher's and the node's part together. */
  readonly imageFee: bigint
}

/**
 * Returns what seconds cost in units of the token, and the remainder for the next charge. However a span is cut, its parts cost the same
 * together (src/libraries/PaymentMath.sol, `cost`).
 */
export function settlementCost(price: SecondsPrice, seconds: bigint): {readonly amount: bigint; readonly remainder: bigint} {
  const scale = scaleOf(price.decimals)
  const exact = price.pricePerSecond * seconds + (price.remainder ?? 0n)
  return {amount: exact / scale, remainder: exact % scale}
}

/** Returns the most seconds that cost no more than `funds` (PaymentMath.sol, `affordable`). */
export function affordableSeconds(price: SecondsPrice, funds: bigint): bigint {
  if (price.pricePerSecond === 0n) return endlessSeconds
  const most = (funds + 1n) * scaleOf(price.decimals) - 1n
  return (most - (price.remainder ?? 0n)) / price.pricePerSecond
}

/**
 * Returns who gets what of a settlement, to the unit as the chain does (PaymentMath.sol, `split`): the community's part is rounded up, the
 * others' down, and the operator gets the rest.
 *
 * @example
 * const {community, delegators, operator} = settlementShares({gross: 1001n, communityFeeBps: 2000, rewardShareBps: 1000})
 * // 201n, 80n, 720n
 */
export function settlementShares(terms: SettlementTerms): SettlementShares {
  const {gross, communityFeeBps, rewardShareBps, imageFeeLeft = 0n, imageNodeShareBps = 0} = terms
  const community = divideUp(gross * BigInt(communityFeeBps), wholeBps)
  const most = ((gross - community) * imageShareBps) / wholeBps
  const imageFee = most < imageFeeLeft ? most : imageFeeLeft
  const image = imageFee - (imageFee * BigInt(imageNodeShareBps)) / wholeBps
  const rest = gross - community - image
  const delegators = (rest * BigInt(rewardShareBps)) / wholeBps
  return {gross, community, image, delegators, operator: rest - delegators, imageFee}
}

/**
 * Returns the parts of a settlement in ALEPH once its token was swapped (PaymentMath.sol, `exchange`). `amountIn` is what was swapped:
 * all of it, less what the operator owed its payer.
 */
export function exchangeShares(
  shares: SettlementShares,
  amountIn: bigint,
  alephOut: bigint,
): Pick<SettlementShares, 'community' | 'image' | 'delegators' | 'operator'> {
  const community = divideUp(alephOut * shares.community, amountIn)
  const delegators = (alephOut * shares.delegators) / amountIn
  const image = (alephOut * shares.image) / amountIn
  return {community, image, delegators, operator: alephOut - community - delegators - image}
}

function scaleOf(decimals: number): bigint {
  return 10n ** BigInt(pricedDecimals - decimals)
}

function divideUp(value: bigint, by: bigint): bigint {
  return (value + by - 1n) / by
}
