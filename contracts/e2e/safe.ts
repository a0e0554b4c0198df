import {type Address, type Hash, type Hex, zeroAddress} from 'viem'
import {safeAbi} from '../ts/index.ts'
import type {Wallet, World} from './world.ts'

/** What the owners of a Safe sign (EIP-712 types of Safe 1.4). */
const safeTypes = {
  SafeTx: [
    {name: 'to', type: 'address'},
    {name: 'value', type: 'uint256'},
    {name: 'data', type: 'bytes'},
    {name: 'operation', type: 'uint8'},
    {name: 'safeTxGas', type: 'uint256'},
    {name: 'baseGas', type: 'uint256'},
    {name: 'gasPrice', type: 'uint256'},
    {name: 'gasToken', type: 'address'},
    {name: 'refundReceiver', type: 'address'},
    {name: 'nonce', type: 'uint256'},
  ],
} as const

/** Lets owners of the devnet's Safe call a contract together; the first of them sends it. */
export async function callBySafe(world: World, owners: readonly [Wallet, ...Wallet[]], to: Address, data: Hex): Promise<Hash> {
  const safe = {address: safeOf(world), abi: safeAbi} as const
  const call = {
    to,
    value: 0n,
    data,
    operation: 0,
    safeTxGas: 0n,
    baseGas: 0n,
    gasPrice: 0n,
    gasToken: zeroAddress,
    refundReceiver: zeroAddress,
  }
  const nonce = await world.client.readContract({...safe, functionName: 'nonce'})
  // The Safe wants signatures in the order of their owners' addresses.
  const signers = owners.toSorted((a, b) => (a.account.address.toLowerCase() < b.account.address.toLowerCase() ? -1 : 1))
  const signatures = await Promise.all(
    signers.map((owner) =>
      owner.signTypedData({
        domain: {chainId: world.manifest.chainId, verifyingContract: safe.address},
        types: safeTypes,
        primaryType: 'SafeTx',
        message: {...call, nonce},
      }),
    ),
  )
  const signature: Hex = `0x${signatures.map((text) => text.slice(2)).join('')}`
  const args = [to, 0n, data, 0, 0n, 0n, 0n, zeroAddress, zeroAddress, signature] as const
  return await owners[0].writeContract({...safe, functionName: 'execTransaction', args})
}

/** Returns the address of the devnet's Safe. */
export function safeOf({manifest}: World): Address {
  const safe = manifest.contracts.EmergencySafe
  if (safe === undefined) throw new Error('no Safe in the manifest')
  return safe.address
}
