import {
  type Actor,
  acceptLink,
  activateNode,
  type ChainClients,
  createChainClients,
  declareCapacity,
  delegate,
  hasChainCode,
  linkNode,
  type NodeMetadata,
  registerNode,
  runTransaction,
  setHeartbeatKey,
  stake,
  updateMetadata,
} from '@aleph-onchain/chain'
import {type DeployManifest, devTokenAbi} from '@aleph-onchain/contracts'
import {createHotKey} from '@aleph-onchain/node'
import {encodeAbiParameters, encodeFunctionData, type Hex, keccak256, type LocalAccount, parseEther, zeroHash} from 'viem'
import {delegatorAccount, operatorAccount} from './accounts.ts'
import type {ChainClient} from './anvil.ts'

/** Node of a devnet as its operator sees it. */
export interface OperatedNode {
  readonly n: number
  readonly role: 'coordinator' | 'compute'
  readonly hotKeyPath: string
}

/** Chain of a devnet, by which accounts can be given ether. */
export interface DevnetChain {
  readonly client: ChainClient
  readonly rpcUrl: string
  readonly manifest: DeployManifest
}

/** Enough for any node to be active with what is delegated. */
const selfStake = parseEther('500000')
const delegated = parseEther('100000')
const rewardShareBps = 1_000
const gasMoney = parseEther('1000')
/**
 * Registers the nodes that are not yet, each with an operator and a stake of its own. To be called while the chain is in the past: stake has to
 * last a while before it counts.
 */
export async function registerNodes(chain: DevnetChain, nodes: readonly OperatedNode[]): Promise<void> {
  const clients = connect(chain)
  for (const {n, role, hotKeyPath} of nodes) {
    const hotKey = await createHotKey(hotKeyPath)
    await chain.client.setBalance({address: hotKey.address, value: gasMoney})
    if (await isRegistered(clients, n)) continue
    const operator = await fund(chain, clients, {account: operatorAccount(n), amount: selfStake})
    // Delegators have their share of what jobs pay.
    const delegator = await fund(chain, clients, {account: delegatorAccount(), amount: delegated})
    const {nodeId} = await registerNode(operator, {type: role, metadataCid: keccak256('0x'), rewardShareBps})
    await stake(operator, {nodeId, amount: selfStake})
    await delegate(delegator, {nodeId, amount: delegated})
  }
}

/** Brings registered nodes up to work once they run: hot key, metadata, capacity, link, activation; does only what is missing. */
export async function activateNodes(chain: DevnetChain, nodes: readonly (OperatedNode & {readonly url: string})[]): Promise<void> {
  const clients = connect(chain)
  for (const node of nodes) await activate(clients, node)
  const coordinator = nodes.find(({role}) => role === 'coordinator')
  if (coordinator === undefined) return
  // NodeRegistry lets three compute nodes be linked to a coordinator.
  for (const {n} of nodes.filter(({role}) => role === 'compute').slice(0, 3)) await link(clients, n, coordinator.n)
}

/** Id of node n: what NodeRegistry derives from the operator. */
export function devnetNodeId({contracts, manifest}: Pick<ChainClients, 'contracts' | 'manifest'>, n: number): string {
  const types = [{type: 'uint256'}, {type: 'address'}, {type: 'address'}, {type: 'bytes32'}] as const
  const registry = contracts.NodeRegistry.address
  return keccak256(encodeAbiParameters(types, [BigInt(manifest.chainId), registry, operatorAccount(n).address, zeroHash])).slice(2)
}

async function activate(clients: ChainClients, {n, role, hotKeyPath, url}: OperatedNode & {readonly url: string}): Promise<void> {
  const {NodeRegistry, JobManager} = clients.contracts
  const operator = actorOf(clients, operatorAccount(n))
  const nodeId = devnetNodeId(clients, n)
  const args = [`0x${nodeId}`] as const
  const hotKey = await createHotKey(hotKeyPath)
  const details = await clients.publicClient.readContract({...NodeRegistry, functionName: 'getNodeDetails', args})
  if (details.heartbeatKey !== hotKey.address) await setHeartbeatKey(operator, {nodeId, hotKey})
  const {cid, metadata} = await readMetadata(url)
  const info = await clients.publicClient.readContract({...NodeRegistry, functionName: 'getNode', args})
  if (info.metadataCID !== `0x${cid}`) await updateMetadata(operator, {nodeId, metadataCid: cid, region: metadata.region})
  if (info.status === 0) {
    if (!(await clients.publicClient.readContract({...NodeRegistry, functionName: 'canActivate', args}))) await beat(operator)
    await activateWhenRipe(operator, nodeId)
  }
  if (role !== 'compute' || metadata.capacity === undefined) return
  const {vcpus, memoryMiB} = metadata.capacity
  const declared = await clients.publicClient.readContract({...JobManager, functionName: 'capacityOf', args})
  if (declared.vcpus !== vcpus || declared.memoryMiB !== memoryMiB) await declareCapacity(operator, {nodeId, vcpus, memoryMiB})
}

/** Activates a node whose stake has lasted; a node that came later does it itself an hour after it was staked for. */
async function activateWhenRipe(operator: Actor, nodeId: string): Promise<void> {
  try {
    await activateNode(operator, {nodeId})
  } catch (error) {
    if (!hasChainCode(error, 'CHAIN_REVERTED')) throw error
  }
}

/** A node that was never heard of counts as down, and is not activated. */
async function beat(operator: Actor): Promise<void> {
  const {address, abi} = operator.clients.contracts.NodeRegistry
  const data = encodeFunctionData({abi, functionName: 'heartbeat', args: [zeroHash]})
  await runTransaction(operator, {to: address, data, purpose: 'give the first sign of life'})
}

async function link(clients: ChainClients, n: number, coordinatorN: number): Promise<void> {
  const [computeNode, coordinator] = [devnetNodeId(clients, n), devnetNodeId(clients, coordinatorN)]
  const args = [`0x${computeNode}`] as const
  const details = await clients.publicClient.readContract({...clients.contracts.NodeRegistry, functionName: 'getNodeDetails', args})
  if (details.coordinator === `0x${coordinator}`) return
  if (details.requestedCoordinator !== `0x${coordinator}`) {
    await linkNode(actorOf(clients, operatorAccount(n)), {computeNode, coordinator})
  }
  await acceptLink(actorOf(clients, operatorAccount(coordinatorN)), {computeNode, coordinator})
}

async function isRegistered(clients: ChainClients, n: number): Promise<boolean> {
  const args = [operatorAccount(n).address] as const
  const node = await clients.publicClient.readContract({...clients.contracts.NodeRegistry, functionName: 'nodeOf', args})
  return node !== zeroHash
}

async function fund(
  chain: DevnetChain,
  clients: ChainClients,
  {account, amount}: {readonly account: LocalAccount; readonly amount: bigint},
): Promise<Actor> {
  await chain.client.setBalance({address: account.address, value: gasMoney})
  const actor = actorOf(clients, account)
  const hash = await actor.wallet.writeContract({
    address: clients.manifest.contracts.AlephToken.address,
    abi: devTokenAbi,
    functionName: 'mint',
    args: [account.address, amount],
  })
  await waitUntilMined(clients, hash)
  return actor
}

async function waitUntilMined({publicClient}: ChainClients, hash: Hex): Promise<void> {
  while ((await publicClient.getTransactionReceipt({hash}).catch(() => undefined)) === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function readMetadata(url: string): Promise<{readonly cid: string; readonly metadata: NodeMetadata}> {
  return (await (await fetch(`${url}/api/v2/node/metadata`)).json()) as {cid: string; metadata: NodeMetadata}
}

function connect({rpcUrl, manifest}: DevnetChain): ChainClients {
  return createChainClients({manifest, rpcUrls: [rpcUrl]})
}

function actorOf(clients: ChainClients, account: LocalAccount): Actor {
  return {clients, wallet: clients.walletOf(account)}
}
