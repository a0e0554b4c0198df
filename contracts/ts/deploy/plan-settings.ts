import {type Address, encodeFunctionData, zeroAddress} from 'viem'
import type {ProtocolContract} from '../abis.ts'
import {domainRegistryAbi} from '../generated/domain-registry.ts'
import {paymentManagerAbi} from '../generated/payment-manager.ts'
import type {DeployPlan} from './deploy-plan.ts'
import {planGrant, planRenounce} from './plan-roles.ts'
import type {PaymentToken, ProtocolConfig} from './protocol-config.ts'

type Addresses = Readonly<Record<ProtocolContract, Address>>

/** Plans what differs from the contracts' own first values. The deployer holds PARAMETER_ROLE for these steps alone. */
export function planSettings(plan: DeployPlan, at: Addresses, {tokens, verifierThreshold}: ProtocolConfig): void {
  if (tokens.length > 0) {
    asParameterHolder(plan, at, 'PaymentManager', () => {
      for (const token of tokens) plan.call(`allow ${token.symbol}`, at.PaymentManager, encodeToken(token))
    })
  }
  if (verifierThreshold !== undefined) {
    const data = encodeFunctionData({abi: domainRegistryAbi, functionName: 'setVerifierThreshold', args: [BigInt(verifierThreshold)]})
    asParameterHolder(plan, at, 'DomainRegistry', () => plan.call('set the threshold of verifiers', at.DomainRegistry, data))
  }
}

function asParameterHolder(plan: DeployPlan, at: Addresses, contract: 'PaymentManager' | 'DomainRegistry', planSteps: () => void): void {
  planGrant(plan, at, {contract, role: 'PARAMETER_ROLE', account: plan.deployer})
  planSteps()
  planRenounce(plan, at, contract, 'PARAMETER_ROLE')
}

/** Zeros stand for the contract's defaults: an average over 30 minutes, slippage of 1 %. */
function encodeToken({address, pool, fee, decimals, feed, minSwap, maxSwap}: PaymentToken) {
  return encodeFunctionData({
    abi: paymentManagerAbi,
    functionName: 'addAllowedToken',
    args: [
      address,
      {
        allowed: true,
        pool,
        fee,
        twapWindow: 0,
        feed: feed?.address ?? zeroAddress,
        feedHeartbeat: feed?.heartbeatSeconds ?? 0,
        decimals,
        maxSlippageBps: 0,
        minSwap,
        maxSwap,
      },
    ],
  })
}
