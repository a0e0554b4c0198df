import type {Address} from 'viem'

/** Kinds of deployment: `arbitrum` uses tokens, pools and feeds that are there; `devnet` brings its own. */
export const deployProfiles = ['arbitrum', 'devnet'] as const

/** Kind of a deployment. */
export type DeployProfile = (typeof deployProfiles)[number]

/** Who holds the roles of people and services. The roles of the timelock and of our own contracts are no matter of choice. */
export interface RoleHolders {
  /** Coordinators: assign jobs, send heartbeat batches. */
  readonly schedulers: readonly Address[]
  /** Bots that choose when to swap. */
  readonly settlers: readonly Address[]
  /** Reward calculators. */
  readonly reporters: readonly Address[]
  /** Coordinators that attest DNS records. */
  readonly verifiers: readonly Address[]
  /** Certificate agents. */
  readonly renewers: readonly Address[]
  /** Governance delegates that give images their badge. */
  readonly curators: readonly Address[]
  /** Slashing committee. */
  readonly committee: readonly Address[]
  /** Emergency multisigs that pause and flag. */
  readonly pausers: readonly Address[]
  /** Multisigs that disable roots, veto and hold slashes. The first one may also cancel proposals. */
  readonly guardians: readonly Address[]
}

/** Groups of {@link RoleHolders}. */
export const holderGroups = [
  'schedulers',
  'settlers',
  'reporters',
  'verifiers',
  'renewers',
  'curators',
  'committee',
  'pausers',
  'guardians',
] as const satisfies readonly (keyof RoleHolders)[]

/** Token that jobs may be paid with, besides ALEPH. */
export interface PaymentToken {
  readonly symbol: string
  readonly address: Address
  readonly decimals: number
  /** Uniswap V3 pool with ALEPH. It must have a history as long as the window of the average already. */
  readonly pool: Address
  /** The pool's fee, in 1e-6. */
  readonly fee: number
  /** Price of one token in ALEPH; without one the pool's average alone counts. */
  readonly feed?: {readonly address: Address; readonly heartbeatSeconds: number}
  /** Least and most to be swapped at once, in token units. */
  readonly minSwap: bigint
  readonly maxSwap: bigint
}

/** Account that gets a part of the community fee; all parts add up to 10,000. */
export interface CommunityShare {
  readonly account: Address
  readonly bps: number
}

/** What a deployment of the protocol is given. */
export interface ProtocolConfig {
  readonly aleph: Address
  /** Router of Uniswap V3 (`SwapRouter` of v3-periphery). */
  readonly swapRouter: Address
  /** Uptime feed of the chain's sequencer, or undefined where there is none. */
  readonly sequencerFeed?: Address
  readonly tokens: readonly PaymentToken[]
  readonly holders: RoleHolders
  /** Gets what a refunded slash cannot give back. The timelock unless given. */
  readonly treasury?: Address
  /** Gets the rest of slashes. The timelock unless given. */
  readonly insurance?: Address
  /** Who shares the community fee. The timelock alone unless given. */
  readonly communitySplit?: readonly CommunityShare[]
  /** Most ALEPH that one reward root may add. */
  readonly rewardRootCap: bigint
  /** Signatures that a domain's verification needs; the contract's own first value unless given. */
  readonly verifierThreshold?: number
}
