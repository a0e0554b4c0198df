import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type Account, type Chain, createWalletClient, type Hash, http, type Transport, type WalletClient} from 'viem'
import {foundry} from 'viem/chains'
import {deployDevnet, readManifest} from '../ts/deploy/index.ts'
import {waitForReceipt} from '../ts/deploy/wait-for-receipt.ts'
import {
  type ConnectedContracts,
  type ContractEvent,
  contractsOf,
  type DeployManifest,
  decodeContractError,
  decodeContractEvent,
  type EventOf,
  formatManifest,
  type ProtocolContract,
} from '../ts/index.ts'
import {anvilAccount, anvilSigners} from './accounts.ts'
import {type Anvil, type AnvilClient, startAnvil} from './anvil.ts'

/** Wallet of one account. */
export type Wallet = WalletClient<Transport, Chain, Account>

/** A deployed devnet, seen through nothing but the manifest that the deployment wrote. */
export interface World {
  readonly client: AnvilClient
  readonly manifest: DeployManifest
  readonly contracts: ConnectedContracts
  /** Returns the wallet of one of anvil's accounts. */
  wallet(index: number): Wallet
  /** Waits for a transaction and returns the protocol's events in it. */
  run(sent: Promise<Hash>): Promise<readonly ContractEvent[]>
  passTime(seconds: number): Promise<void>
  /** Returns the chain's time, in seconds. */
  now(): Promise<bigint>
  stop(): Promise<void>
}

/** Starts a chain, deploys the devnet on it, and reads its manifest back from a file. */
export async function startWorld(): Promise<World> {
  const anvil = await startAnvil()
  try {
    const manifest = await deployThroughFile(anvil)
    return describeWorld(anvil, manifest)
  } catch (error) {
    await anvil.stop()
    throw error
  }
}

async function deployThroughFile({rpcUrl}: Anvil): Promise<DeployManifest> {
  const folder = await mkdtemp(join(tmpdir(), 'aleph-contracts-'))
  try {
    const path = join(folder, 'manifest.json')
    await writeFile(path, formatManifest(await deployDevnet({rpcUrl, accounts: anvilSigners()})))
    const manifest = await readManifest(path, rpcUrl)
    if (manifest === undefined) throw new Error('the manifest does not fit the chain')
    return manifest
  } finally {
    await rm(folder, {recursive: true})
  }
}

function describeWorld(anvil: Anvil, manifest: DeployManifest): World {
  const {client, rpcUrl} = anvil
  return {
    client,
    manifest,
    contracts: contractsOf(manifest),
    wallet: (index) => createWalletClient({account: anvilAccount(index), chain: foundry, transport: http(rpcUrl)}),
    run: async (sent) => await readEvents(client, manifest, await sent),
    passTime: async (seconds) => {
      await client.increaseTime({seconds})
      await client.mine({blocks: 1})
    },
    now: async () => (await client.getBlock()).timestamp,
    stop: anvil.stop,
  }
}

async function readEvents(client: AnvilClient, manifest: DeployManifest, hash: Hash): Promise<readonly ContractEvent[]> {
  const {status, logs} = await waitForReceipt(client, hash)
  if (status !== 'success') throw new Error(`transaction ${hash} was reverted`)
  return logs.map((log) => decodeContractEvent(manifest, log)).filter((event) => event !== undefined)
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

/** Returns the name of the error that a contract ends a call with; undefined when the call goes through. */
export async function errorOf(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call
    return undefined
  } catch (error) {
    const decoded = decodeContractError(error)
    if (decoded === undefined) throw error
    return decoded.errorName
  }
}
