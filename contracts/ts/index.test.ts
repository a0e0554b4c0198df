import {expect, it} from 'vitest'
import * as deploy from './deploy/index.ts'
import * as contracts from './index.ts'

it('exports exactly this', () => {
  expect(Object.keys(contracts).sort()).toMatchInlineSnapshot(`
    [
      "ContractsError",
      "affordableSeconds",
      "baseContracts",
      "contractAbis",
      "contractsOf",
      "decodeContractError",
      "decodeContractEvent",
      "deployProfiles",
      "devFeedAbi",
      "devTokenAbi",
      "devWethAbi",
      "exchangeShares",
      "findRoleName",
      "fixedContracts",
      "foreignContracts",
      "formatManifest",
      "hashKinds",
      "holderGroups",
      "isRewardInTree",
      "leafCountOf",
      "packageVersion",
      "parseManifest",
      "privilegedRoles",
      "protocolContracts",
      "protocolErrorsAbi",
      "proxiedContracts",
      "rewardLeaf",
      "rewardLeafTypes",
      "roles",
      "safeAbi",
      "settlementCost",
      "settlementShares",
      "storageTree",
      "swapRouterAbi",
      "treeDepthOf",
      "typedData",
      "typedDataDomain",
      "uniswapV3PoolAbi",
    ]
  `)
})

it('exports exactly this for deployments', () => {
  expect(Object.keys(deploy).sort()).toMatchInlineSnapshot(`
    [
      "DeployPlan",
      "deployDevnet",
      "deployProtocol",
      "executePlan",
      "findDifferences",
      "listRoleGrants",
      "parseConfig",
      "planProtocol",
      "readManifest",
      "roleContracts",
      "verifyDeployment",
    ]
  `)
})
