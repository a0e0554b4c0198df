import {isAddressEqual, type PublicClient, zeroAddress} from 'viem'
import {contractAbis} from '../abis.ts'
import type {DeployManifest} from '../manifest.ts'

/** Looks whether jobs can be paid with the tokens of the manifest, through their pools, and with ALEPH. */
export async function checkTokens(client: PublicClient, {contracts, tokens}: DeployManifest): Promise<string[]> {
  const findings = Object.entries(tokens).map(async ([symbol, {address, decimals, pool}]) => {
    const config = await client.readContract({
      address: contracts.PaymentManager.address,
      abi: contractAbis.PaymentManager,
      functionName: 'tokenConfig',
      args: [address],
    })
    if (!config.allowed) return [`${symbol} is not allowed as payment`]
    const isSame = isAddressEqual(config.pool, pool ?? zeroAddress) && config.decimals === decimals
    return isSame ? [] : [`${symbol} is set up for pool ${config.pool} and ${config.decimals} decimals`]
  })
  return (await Promise.all(findings)).flat()
}
