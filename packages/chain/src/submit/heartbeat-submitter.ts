import type {Startable} from '@aleph-onchain/common'
import {typedData, typedDataDomain} from '@aleph-onchain/contracts'
import {encodeFunctionData, type LocalAccount, zeroHash} from 'viem'
import {fromBytes32, toBytes32} from '../ids.ts'
import type {HeartbeatRelay, SignedHeartbeat} from '../ports.ts'
import {type ChainNode, findNodeBySigner} from '../queries/nodes.ts'
import {findParameter} from '../queries/records.ts'
import {type Pass, Submitter, type SubmitterModules} from './submitter.ts'

/** What the submitter of heartbeats uses of the rest of the node. */
export interface HeartbeatSubmitterModules extends SubmitterModules {
  /** The hot key, which signs. */
  readonly account: LocalAccount
  /** Way to a coordinator that sends several nodes' heartbeats as one; absent: the node sends its own. */
  readonly relay?: HeartbeatRelay
  /** Hash of the node's status, 64 hex digits. */
  readonly statusHash?: () => string
}

/** When heartbeats are sent. */
export interface HeartbeatOptions {
  readonly everyMs: number
  /** Seconds that a coordinator has before the node sends its heartbeat itself. */
  readonly relaySlackSeconds: number
  /** Seconds after which one that failed is sent again. */
  readonly retrySeconds: number
}

/** What applies where nothing is said. */
export const defaultHeartbeatOptions: HeartbeatOptions = {everyMs: 15_000, relaySlackSeconds: 900, retrySeconds: 600}

/** Parameters until governance changes them. */
const firstInterval = 3600n
const firstStakeDuration = 3600n

/** Keeps this node alive on the chain: one heartbeat per interval, through a coordinator where there is one, by itself where that is late. */
export class HeartbeatSubmitter implements Startable {
  readonly #modules: HeartbeatSubmitterModules
  readonly #options: HeartbeatOptions
  readonly #submitter: Submitter
  #offeredFor = -1

  constructor(modules: HeartbeatSubmitterModules, options: Partial<HeartbeatOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultHeartbeatOptions, ...options}
    this.#submitter = new Submitter(modules, {
      name: 'heartbeat',
      everyMs: this.#options.everyMs,
      work: (pass) => this.#beatWhenDue(pass),
    })
  }

  async start(): Promise<void> {
    await this.#submitter.start()
  }

  async stop(): Promise<void> {
    await this.#submitter.stop()
  }

  /** Looks once. */
  async pass(signal?: AbortSignal): Promise<void> {
    await this.#submitter.pass(signal)
  }

  async #beatWhenDue(pass: Pass): Promise<void> {
    const node = await findNodeBySigner(pass.reader, pass.sender)
    if (node === undefined || node.status === 'unbonding') return
    if (node.status === 'inactive') await this.#activate(node, pass)
    const interval = Number((await findParameter(pass.reader, 'NodeRegistry', 'heartbeatInterval')) ?? firstInterval)
    const dueAt = node.lastHeartbeat + interval
    if (pass.time < dueAt) return
    const ownAt = this.#modules.relay === undefined ? dueAt : dueAt + this.#options.relaySlackSeconds
    if (pass.time >= ownAt) return await this.#beat(node, {pass, ownAt, interval})
    if (this.#offeredFor === node.lastHeartbeat) return
    await this.#offer(node, pass)
    this.#offeredFor = node.lastHeartbeat
  }

  /** Brings a node back that was marked as silent, and a new one in when its stake has lasted. */
  async #activate(node: ChainNode, pass: Pass): Promise<void> {
    const {metSince} = node.stake
    const minSeconds = Number((await findParameter(pass.reader, 'StakingManager', 'minStakeDuration')) ?? firstStakeDuration)
    if (metSince === 0 || pass.time < metSince + minSeconds || pass.time > node.liveUntil) return
    const {address, abi} = pass.contracts.StakingManager
    const attempt = Math.floor((pass.time - metSince) / this.#options.retrySeconds)
    await this.#modules.outbox.enqueue({
      key: `activate/${node.nodeId}/${metSince}/${node.lastHeartbeat}/${attempt}`,
      contract: 'StakingManager',
      to: address,
      data: encodeFunctionData({abi, functionName: 'checkActivation', args: [toBytes32(node.nodeId)]}),
      purpose: 'activate the node',
      expiresAtMs: this.#modules.clock.now() + this.#options.retrySeconds * 1000,
    })
  }

  async #offer(node: ChainNode, {wallSeconds}: Pass): Promise<void> {
    const {relay, account, manifest, logger} = this.#modules
    const statusHash = this.#statusHash()
    try {
      await relay?.offer(await signHeartbeat(account, manifest, {nodeId: node.nodeId, statusHash, timestamp: wallSeconds}))
    } catch (error) {
      logger.debug('Coordinator did not take a heartbeat', {}, error)
    }
  }

  async #beat(
    node: ChainNode,
    {pass, ownAt, interval}: {readonly pass: Pass; readonly ownAt: number; readonly interval: number},
  ): Promise<void> {
    const {outbox, clock} = this.#modules
    const {address, abi} = pass.contracts.NodeRegistry
    const attempt = Math.floor((pass.time - ownAt) / this.#options.retrySeconds)
    await outbox.enqueue({
      key: `heartbeat/${node.nodeId}/${node.lastHeartbeat}/${attempt}`,
      contract: 'NodeRegistry',
      to: address,
      data: encodeFunctionData({abi, functionName: 'heartbeat', args: [toBytes32(this.#statusHash())]}),
      purpose: 'send a heartbeat',
      expiresAtMs: clock.now() + (interval / 2) * 1000,
    })
  }

  #statusHash(): string {
    return this.#modules.statusHash?.() ?? fromBytes32(zeroHash)
  }
}

/** Signs a heartbeat for a coordinator to send. */
export async function signHeartbeat(
  account: LocalAccount,
  {chainId, contracts}: SubmitterModules['manifest'],
  {nodeId, statusHash, timestamp}: Omit<SignedHeartbeat, 'signature'>,
): Promise<SignedHeartbeat> {
  const signature = await account.signTypedData({
    domain: typedDataDomain('NodeRegistry', chainId, contracts.NodeRegistry.address),
    types: typedData,
    primaryType: 'Heartbeat',
    message: {nodeId: toBytes32(nodeId), statusHash: toBytes32(statusHash), timestamp: BigInt(timestamp)},
  })
  return {nodeId, statusHash, timestamp, signature}
}
