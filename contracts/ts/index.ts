export {
  type BaseContract,
  baseContracts,
  contractAbis,
  fixedContracts,
  type ProtocolContract,
  type ProxiedContract,
  protocolContracts,
  proxiedContracts,
} from './abis.ts'
export {type ConnectedContracts, contractsOf} from './contracts-of.ts'
export {type ContractError, decodeContractError} from './decode-error.ts'
export {type ContractEvent, decodeContractEvent, type EventLog, type EventOf} from './decode-event.ts'
export {type DeployProfile, deployProfiles, holderGroups, type RoleHolders} from './deploy/protocol-config.ts'
export {ContractsError, type ContractsReason} from './errors.ts'
export {devFeedAbi} from './generated/dev-feed.ts'
export {devTokenAbi} from './generated/dev-token.ts'
export {devWethAbi} from './generated/dev-weth.ts'
export {protocolErrorsAbi} from './generated/protocol-errors.ts'
export {safeAbi} from './generated/safe.ts'
export {swapRouterAbi} from './generated/swap-router.ts'
export {uniswapV3PoolAbi} from './generated/uniswap-v3-pool.ts'
export {
  type DeployedContract,
  type DeployedToken,
  type DeployManifest,
  type ForeignContract,
  foreignContracts,
  formatManifest,
} from './manifest.ts'
export {parseManifest} from './parse-manifest.ts'
export {isRewardInTree, type RewardClaim, rewardLeaf, rewardLeafTypes} from './reward-tree.ts'
export {findRoleName, privilegedRoles, type RoleName, roles} from './roles.ts'
export {
  affordableSeconds,
  exchangeShares,
  type SecondsPrice,
  type SettlementShares,
  type SettlementTerms,
  settlementCost,
  settlementShares,
} from './settlement.ts'
export {type HashKind, hashKinds, leafCountOf, storageTree, treeDepthOf} from './storage-tree.ts'
export {type TypedDataContract, type TypedDataName, typedData, typedDataDomain} from './typed-data.ts'
export {packageVersion} from './version.ts'
