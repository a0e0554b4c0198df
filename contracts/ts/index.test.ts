import {expect, it} from 'vitest'
import * as deploy from './deploy/index.ts'
import * as contracts from './index.ts'

it('exports exactly this', () => {
  expect(Object.keys(contracts).sort()).toMatchInlineSnapshot(`
    [
      "ContractsError",
      "baseContracts",
      "contractAbis",
      "contractsOf",
      "decodeContractError",
      "decodeContractEvent",
      "deployProfiles",
      "devFeedAbi",
      "devTokenAbi",
      "devWethAbi",
      "findRoleName",
      "fixedContracts",
      "foreignContracts",
      "formatManifest",
      "hashKinds",
      "holderGroups",
      "leafCountOf",
      "packageVersion",
      "parseManifest",
      "privilegedRoles",
      "protocolContracts",
      "protocolErrorsAbi",
      "proxiedContracts",
      "roles",
      "safeAbi",
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
