import {contractsOf, type DeployManifest, decodeContractEvent, devTokenAbi} from '@aleph-onchain/contracts'
import {createPublicClient, createWalletClient, type Hex, http, maxUint128, maxUint256, type PublicClient, zeroHash} from 'viem'
import {privateKeyToAccount} from 'viem/accounts'
import {foundry} from 'viem/chains'
import {launchFailure} from './upload-file.ts'

/** Job to be paid for by an allowance. */
export interface WantedJob {
  /** Item hash of the message, 64 hex digits. */
  readonly specHash: string
  readonly vcpus: number
  readonly memoryMib: number
  /** Symbol of a token of the manifest. */
  readonly token: string
  /** Most that a second may cost, in 1e-18 tokens. */
  readonly maxPricePerSecond: bigint
  readonly durationSeconds: bigint
  /** Service level that the node is held to. */
  readonly sla?: {readonly id: bigint; readonly version: number}
}

/** Clients of one account on the chain of a devnet. */
export interface ChainUser {
  readonly rpcUrl: string
  readonly manifest: DeployManifest
  readonly privateKey: Hex
}

/** Allows the payment contract to take the token and creates the job; returns its number. */
export async function createJob(user: ChainUser, wanted: WantedJob): Promise<bigint> {
  const {JobManager, PaymentManager} = contractsOf(user.manifest)
  const token = user.manifest.tokens[wanted.token]
  if (token === undefined) {
    throw launchFailure(`There is no token ${wanted.token}; there are ${Object.keys(user.manifest.tokens).join(', ')}.`)
  }
  await transact(user, {address: token.address, abi: devTokenAbi, functionName: 'approve', args: [PaymentManager.address, maxUint256]})
  const terms = {
    token: token.address,
    pricePerSecond: wanted.maxPricePerSecond,
    maxSpend: maxUint128,
    duration: wanted.durationSeconds,
    assignWindow: 0n,
    region: zeroHash,
    resources: {vcpus: wanted.vcpus, memoryMiB: wanted.memoryMib, gpuType: 0, gpuCount: 0, gpuVramMiB: 0},
    imageId: zeroHash,
    slaId: wanted.sla?.id ?? 0n,
    slaVersion: wanted.sla?.version ?? 0,
  }
  const logs = await transact(user, {...JobManager, functionName: 'createJob', args: [`0x${wanted.specHash}`, terms]})
  for (const log of logs) {
    const event = decodeContractEvent(user.manifest, log)
    if (event?.contract === 'JobManager' && event.eventName === 'JobCreated') return event.args.jobId
  }
  throw launchFailure('The chain did not create the job.')
}

/** Stops a job as its payer. */
export async function stopJob(user: ChainUser, jobId: bigint): Promise<void> {
  const {JobManager} = contractsOf(user.manifest)
  await transact(user, {...JobManager, functionName: 'stopJob', args: [jobId]})
}

type Call = Parameters<PublicClient['simulateContract']>[0]

/** Simulates, sends and waits; the receipt is polled for, as anvil mines at once. */
async function transact({rpcUrl, privateKey}: ChainUser, call: Call) {
  const account = privateKeyToAccount(privateKey)
  const transport = http(rpcUrl)
  const client = createPublicClient({chain: foundry, transport})
  const {request} = await client.simulateContract({...call, account})
  const hash = await createWalletClient({account, chain: foundry, transport}).writeContract(request)
  for (;;) {
    const receipt = await client.getTransactionReceipt({hash}).catch(() => undefined)
    if (receipt?.status === 'success') return receipt.logs
    if (receipt !== undefined) throw launchFailure(`Transaction ${hash} failed.`)
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
}

const pollMs = 50
