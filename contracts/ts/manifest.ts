import type {Address, Hex} from 'viem'
import type {ProtocolContract} from './abis.ts'
import type {DeployProfile, RoleHolders} from './deploy/protocol-config.ts'

/** Where a contract lives, and what it is there. */
export interface DeployedContract {
  readonly address: Address
  /** Block of the deployment: the first one a watcher has to read. */
  readonly block: number
  /** Contract behind the proxy as of the deployment; absent where there is no proxy. */
  readonly implementation?: Address
  /** keccak-256 of the code that runs: the implementation's, or the contract's own. The version, as the chain knows it. */
  readonly codeHash?: Hex
}

/** Contracts that are not the protocol's, but that it works with. */
export const foreignContracts = [
  'AlephToken',
  'SwapRouter',
  'SequencerFeed',
  'UniswapV3Factory',
  'PositionManager',
  'EmergencySafe',
  'UsdcFeed',
  'WethFeed',
] as const

/** Name of a contract that is not the protocol's. */
export type ForeignContract = (typeof foreignContracts)[number]

/** Token that jobs can be paid with. */
export interface DeployedToken {
  readonly address: Address
  readonly decimals: number
  /** Pool in which it is swapped to ALEPH; absent for ALEPH itself. */
  readonly pool?: Address
}

/** What a deployment wrote down; nothing else in the project knows an address. */
export interface DeployManifest {
  readonly profile: DeployProfile
  readonly chainId: number
  /** Version of this package. */
  readonly version: string
  readonly deployer: Address
  readonly contracts: Readonly<Record<ProtocolContract | 'AlephToken' | 'SwapRouter', DeployedContract>> &
    Readonly<Partial<Record<ForeignContract, DeployedContract>>>
  readonly libraries: Readonly<Record<string, Address>>
  /** Payment tokens by symbol, ALEPH among them. */
  readonly tokens: Readonly<Record<string, DeployedToken>>
  readonly holders: RoleHolders
  readonly treasury: Address
  readonly insurance: Address
  /** Parameters as of the deployment, by contract and name, as decimal numbers. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Renders a manifest as the text of its file. */
export function formatManifest(manifest: DeployManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}
