import {type Address, createPublicClient, createWalletClient, type Hex, http, parseEther} from 'viem'
import {privateKeyToAccount} from 'viem/accounts'
import {foundry} from 'viem/chains'
import {devTokenAbi, devTokenBytecode} from './generated/dev-token.ts'
import type {DeployManifest} from './manifest.ts'

/** ALEPH that every account of a devnet begins with. */
const alephPerAccount = parseEther('10000000')

export interface DeployDevnetOptions {
  readonly rpcUrl: string
  /** Accounts with ETH; the first one deploys, all get ALEPH. */
  readonly accounts: readonly {readonly address: Address; readonly privateKey: Hex}[]
}

/** Deploys what a devnet needs on a fresh chain and funds the accounts. */
export async function deployDevnet({rpcUrl, accounts}: DeployDevnetOptions): Promise<DeployManifest> {
  const [deployer] = accounts
  if (deployer === undefined) throw new TypeError('deployDevnet needs at least one account')
  const transport = http(rpcUrl)
  const chain = createPublicClient({chain: foundry, transport, pollingInterval: 20})
  const wallet = createWalletClient({chain: foundry, transport, account: privateKeyToAccount(deployer.privateKey)})

  const hash = await wallet.deployContract({abi: devTokenAbi, bytecode: devTokenBytecode, args: ['aleph.im', 'ALEPH', 18]})
  const {contractAddress, blockNumber} = await chain.waitForTransactionReceipt({hash})
  if (!contractAddress) throw new TypeError('the token was not deployed')
  for (const {address} of accounts) {
    const mint = await wallet.writeContract({
      address: contractAddress,
      abi: devTokenAbi,
      functionName: 'mint',
      args: [address, alephPerAccount],
    })
    await chain.waitForTransactionReceipt({hash: mint})
  }
  return {chainId: await chain.getChainId(), contracts: {AlephToken: {address: contractAddress, block: Number(blockNumber)}}}
}
