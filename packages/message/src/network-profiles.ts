/** Times and addresses on which the nodes of one network agree; `undefined` means that the rule never applies. */
export interface NetworkProfile {
  readonly name: 'mainnet' | 'devnet'
  /** STORE and on-demand PROGRAM were free before; block height of the first confirmation. */
  readonly freeUntilHeight: number | undefined
  /** STORE and on-demand PROGRAM were free before, when unconfirmed; envelope time, seconds. */
  readonly freeUntilTime: number | undefined
  /** Hold and superfluid are refused for INSTANCE and persistent PROGRAM from here on; envelope time, seconds. */
  readonly executableCreditsOnlyFrom: number | undefined
  /** STORE, INSTANCE and PROGRAM must be paid by credits from here on; envelope time, seconds. */
  readonly creditsOnlyFrom: number | undefined
  /** Credit amounts count 10,000 times before; content time of the POST, seconds. */
  readonly creditFactorUntil: number | undefined
  /** Whether a balance is needed to store and to run. */
  readonly checksBalances: boolean
  /** May post `balances-update`. */
  readonly balanceAddresses: readonly string[]
  /** May distribute and expense credits. */
  readonly creditAddresses: readonly string[]
  /** Owns the `pricing` and `settings` aggregates. */
  readonly pricingAddress: string | undefined
  /** May post `aleph-network-metrics`. */
  readonly scoringAddress: string | undefined
  /** Owner whose aggregate elements are kept but never merged. */
  readonly frozenAggregateAddress: string | undefined
}

const mainnet: NetworkProfile = {
  name: 'mainnet',
  freeUntilHeight: 22_196_000,
  freeUntilTime: 1_743_775_079,
  executableCreditsOnlyFrom: 1_773_187_200,
  creditsOnlyFrom: 1_798_761_600,
  creditFactorUntil: 1_769_990_400,
  checksBalances: true,
  balanceAddresses: ['0xB34f25f2c935bCA437C061547eA12851d719dEFb', '0xa1B3bb7d2332383D96b7796B908fB7f7F3c2Be10'],
  creditAddresses: ['0x2E4454fAD1906c0Ce6e45cBFA05cE898Ac3AC1dC'],
  pricingAddress: '0xFba561a84A537fCaa567bb7A2257e7142701ae2A',
  scoringAddress: '0x4D52380D3191274a04846c89c069E6C3F2Ed94e4',
  frozenAggregateAddress: '0x51A58800b26AA1451aaA803d1746687cB88E0501',
}

const devnet: NetworkProfile = {
  name: 'devnet',
  freeUntilHeight: undefined,
  freeUntilTime: undefined,
  executableCreditsOnlyFrom: undefined,
  creditsOnlyFrom: undefined,
  creditFactorUntil: undefined,
  checksBalances: false,
  balanceAddresses: [],
  creditAddresses: [],
  pricingAddress: undefined,
  scoringAddress: undefined,
  frozenAggregateAddress: undefined,
}

/** The networks that exist: the live one, and one per laptop. */
export const networkProfiles = {mainnet, devnet} as const
