import {encodeAbiParameters, encodeErrorResult, encodeEventTopics, getContractError, type Hex, RawContractError} from 'viem'
import {expect, test} from 'vitest'
import {contractAbis, protocolContracts} from './abis.ts'
import {decodeContractError} from './decode-error.ts'
import {decodeContractEvent} from './decode-event.ts'
import {protocolErrorsAbi} from './generated/protocol-errors.ts'
import type {DeployManifest} from './manifest.ts'
import {recordOf} from './record-of.ts'

const nodeId = `0x${'22'.repeat(32)}` as const

function addressOf(index: number): Hex {
  return `0x${(index + 1).toString(16).padStart(40, '0')}`
}

const contracts = recordOf([...protocolContracts, 'AlephToken', 'SwapRouter'], (name) => ({
  address: addressOf(Object.keys(contractAbis).indexOf(name)),
  block: 1,
}))
const manifest: DeployManifest = {
  profile: 'devnet',
  chainId: 31337,
  version: '0.1.0',
  deployer: addressOf(100),
  contracts,
  libraries: {},
  tokens: {},
  holders: {
    schedulers: [],
    settlers: [],
    reporters: [],
    verifiers: [],
    renewers: [],
    curators: [],
    committee: [],
    pausers: [],
    guardians: [],
  },
  treasury: addressOf(101),
  insurance: addressOf(101),
  parameters: {},
}

const revertData = encodeErrorResult({abi: protocolErrorsAbi, errorName: 'NodeRegistryUnknownNode', args: [nodeId]})
const unknownNode = {errorName: 'NodeRegistryUnknownNode', args: [nodeId]}

test('decodes the error in revert data', () => {
  expect(decodeContractError(revertData)).toMatchObject(unknownNode)
})

test('decodes an error that a peer of the called contract raised', () => {
  // JobManager's ABI does not have this error: it comes from NodeRegistry, which it calls.
  const error = getContractError(new RawContractError({data: revertData}), {
    abi: contractAbis.JobManager,
    functionName: 'startJob',
    args: [1n],
  })
  expect(decodeContractError(error)).toMatchObject(unknownNode)
})

test.each([
  {what: 'text', failure: 'no error'},
  {what: 'foreign data', failure: '0x12345678'},
  {what: 'another error', failure: new TypeError('elsewhere')},
])('leaves $what alone', ({failure}) => {
  expect(decodeContractError(failure)).toBeUndefined()
})

test('decodes events of one name by the contract that emitted them', () => {
  const byManager = encodeEventTopics({abi: contractAbis.JobManager, eventName: 'JobSettled', args: {jobId: 7n}})
  const data = encodeAbiParameters([{type: 'uint256'}], [5n])
  const event = decodeContractEvent(manifest, {
    address: contracts.JobManager.address,
    topics: byManager.filter((topic) => typeof topic === 'string'),
    data,
  })
  expect(event).toMatchObject({contract: 'JobManager', eventName: 'JobSettled', args: {jobId: 7n, totalPaid: 5n}})
})

test('leaves logs of other contracts alone', () => {
  expect(decodeContractEvent(manifest, {address: addressOf(500), topics: [nodeId], data: '0x'})).toBeUndefined()
  expect(decodeContractEvent(manifest, {address: contracts.JobManager.address, topics: [nodeId], data: '0x'})).toBeUndefined()
})
