import {type Address, encodeDeployData, encodeFunctionData, zeroAddress} from 'viem'
import {safeAbi, safeBytecode} from '../../generated/safe.ts'
import {safeProxyAbi, safeProxyBytecode} from '../../generated/safe-proxy.ts'
import type {DeployPlan} from '../deploy-plan.ts'

/** Signatures that the Safe of a devnet needs. */
const threshold = 2n

/** Plans the multisig that pauses and guards: a Safe as it was published, two of three of whose owners must sign. */
export function planSafe(plan: DeployPlan, owners: readonly Address[]): Address {
  const singleton = plan.create('Safe', encodeDeployData({abi: safeAbi, bytecode: safeBytecode}))
  const safe = plan.create('SafeProxy', encodeDeployData({abi: safeProxyAbi, bytecode: safeProxyBytecode, args: [singleton]}))
  const setup = encodeFunctionData({
    abi: safeAbi,
    functionName: 'setup',
    args: [owners, threshold, zeroAddress, '0x', zeroAddress, zeroAddress, 0n, zeroAddress],
  })
  plan.call('set the owners of the Safe', safe, setup)
  return safe
}
