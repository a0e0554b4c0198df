import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createRequire} from 'node:module'
import {createInterface} from 'node:readline'
import {
  type ConnectedContracts,
  type ContractEvent,
  contractsOf,
  type DeployManifest,
  decodeContractEvent,
  type EventOf,
  type ProtocolContract,
} from '@aleph-onchain/contracts'
import {deployDevnet} from '@aleph-onchain/contracts/deploy'
import {
  type Account,
  type Chain,
  createTestClient,
  createWalletClient,
  type Hash,
  type Hex,
  http,
  publicActions,
  type Transport,
  toHex,
  type WalletClient,
} from 'viem'
import {type HDAccount, mnemonicToAccount} from 'viem/accounts'
import {foundry} from 'viem/chains'

/** Client of a test chain that can move its time. */
export type TestChainClient = ReturnType<typeof createClient>

/** Wallet of one of the test chain's accounts. */
export type TestWallet = WalletClient<Transport, Chain, Account>

/** Anvil with the contracts on it. */
export interface TestChain {
  readonly rpcUrl: string
  readonly client: TestChainClient
  readonly manifest: DeployManifest
  readonly contracts: ConnectedContracts
  /** Returns one of ten accounts with ETH and tokens. 1 to 3 schedule, settle, report and verify. */
  account(index: number): HDAccount
  wallet(index: number): TestWallet
  /** Waits for a transaction and returns the events of the contracts in it; fails when it was reverted. */
  run(sent: Promise<Hash>): Promise<readonly ContractEvent[]>
  passTime(seconds: number): Promise<void>
  /** Chain time, seconds. */
  now(): Promise<number>
  stop(): Promise<void>
}

/** Seconds that the chain is born before now, so that time may pass in tests. */
const bornBeforeNowSeconds = 60 * 24 * 3600
const receiptPollMs = 5

/** Starts a chain of its own on a free port and deploys the devnet's contracts. */
export async function startTestChain(): Promise<TestChain> {
  const birth = Math.floor(Date.now() / 1000) - bornBeforeNowSeconds
  const child = spawn(anvilBinary(), ['--port', '0', '--timestamp', `${birth}`], {stdio: ['ignore', 'pipe', 'inherit']})
  const exit = once(child, 'exit')
  const stop = async () => {
    child.kill('SIGKILL')
    await exit
  }
  try {
    const rpcUrl = await Promise.race([readRpcUrl(child.stdout), exit.then(() => undefined)])
    if (rpcUrl === undefined) throw new Error('anvil ended before it listened')
    child.stdout.resume()
    return describeChain(rpcUrl, await deployDevnet({rpcUrl, accounts: testSigners()}), stop)
  } catch (error) {
    await stop()
    throw error
  }
}

function describeChain(rpcUrl: string, manifest: DeployManifest, stop: () => Promise<void>): TestChain {
  const client = createClient(rpcUrl)
  return {
    rpcUrl,
    client,
    manifest,
    contracts: contractsOf(manifest),
    account: testChainAccount,
    wallet: (index) => createWalletClient({account: testChainAccount(index), chain: foundry, transport: http(rpcUrl)}),
    run: async (sent) => await readEvents(client, manifest, await sent),
    passTime: async (seconds) => {
      await client.increaseTime({seconds})
      await client.mine({blocks: 1})
    },
    now: async () => Number((await client.getBlock()).timestamp),
    stop,
  }
}

function createClient(rpcUrl: string) {
  return createTestClient({chain: foundry, mode: 'anvil', transport: http(rpcUrl), pollingInterval: receiptPollMs, cacheTime: 0}).extend(
    publicActions,
  )
}

async function readEvents(client: TestChainClient, manifest: DeployManifest, hash: Hash): Promise<readonly ContractEvent[]> {
  for (;;) {
    const receipt = await client.getTransactionReceipt({hash}).catch(() => undefined)
    if (receipt === undefined) {
      await new Promise((resolve) => setTimeout(resolve, receiptPollMs))
      continue
    }
    if (receipt.status !== 'success') throw new Error(`transaction ${hash} was reverted`)
    return receipt.logs.map((log) => decodeContractEvent(manifest, log)).filter((event) => event !== undefined)
  }
}

/** Finds the event of a contract in what a transaction brought about; fails when it is not there. */
export function getEvent<Contract extends ProtocolContract, Name extends EventOf<Contract>['eventName']>(
  events: readonly ContractEvent[],
  contract: Contract,
  eventName: Name,
): Extract<EventOf<Contract>, {eventName: Name}> {
  const isWanted = (event: ContractEvent): event is ContractEvent & Extract<EventOf<Contract>, {eventName: Name}> =>
    event.contract === contract && event.eventName === eventName
  const found = events.find(isWanted)
  if (found === undefined) throw new Error(`no ${contract}.${eventName} among ${events.map((event) => event.eventName).join(', ')}`)
  return found
}

/** Returns one of anvil's accounts. */
export function testChainAccount(addressIndex: number): HDAccount {
  return mnemonicToAccount('test test test test test test test test test test test junk', {addressIndex})
}

function testSigners(): readonly {readonly address: Hex; readonly privateKey: Hex}[] {
  return Array.from({length: 10}, (_, index) => {
    const account = testChainAccount(index)
    const key = account.getHdKey().privateKey
    if (key === null) throw new Error('derived account without a private key')
    return {address: account.address, privateKey: toHex(key)}
  })
}

async function readRpcUrl(stdout: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({input: stdout})) {
    const [, address] = /^Listening on (\S+)/.exec(line) ?? []
    if (address !== undefined) return `http://${address}`
  }
  return undefined
}

/** Finds the native binary: npm's wrapper script would be left between us and the process that we must stop. */
function anvilBinary(): string {
  const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
  return createRequire(import.meta.url).resolve(`@foundry-rs/anvil-${platform}/bin/anvil`)
}
