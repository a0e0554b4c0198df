import {type Address, encodeFunctionData} from 'viem'
import {type Actor, type Done, runTransaction} from './run-transaction.ts'

/** Pays all that the contracts owe the wallet's account to an address: in every token that pays jobs, and bonds and slash shares. */
export async function withdrawCredits(actor: Actor, {to}: {readonly to: Address}): Promise<readonly Done[]> {
  const {contracts, manifest, publicClient} = actor.clients
  const account = actor.wallet.account.address
  const done: Done[] = []
  for (const [symbol, {address: token}] of Object.entries(manifest.tokens)) {
    const {address, abi} = contracts.PaymentManager
    const owed = await publicClient.readContract({address, abi, functionName: 'creditOf', args: [account, token]})
    if (owed === 0n) continue
    const data = encodeFunctionData({abi, functionName: 'withdraw', args: [token, to]})
    done.push(await runTransaction(actor, {to: address, data, purpose: `withdraw ${symbol}`}))
  }
  for (const name of ['StorageRegistry', 'SLAManager', 'DomainRegistry'] as const) {
    const {address, abi} = contracts[name]
    const owed = await publicClient.readContract({address, abi, functionName: 'creditOf', args: [account]})
    if (owed === 0n) continue
    const data = encodeFunctionData({abi, functionName: 'withdraw', args: [to]})
    done.push(await runTransaction(actor, {to: address, data, purpose: `withdraw from ${name}`}))
  }
  const staking = contracts.StakingManager
  if ((await publicClient.readContract({...staking, functionName: 'creditOf', args: [account]})) > 0n) {
    const data = encodeFunctionData({abi: staking.abi, functionName: 'withdrawCredit', args: [to]})
    done.push(await runTransaction(actor, {to: staking.address, data, purpose: 'withdraw from StakingManager'}))
  }
  return done
}
