import type {Startable} from '@aleph-onchain/common'
import {type DeployManifest, typedData, typedDataDomain} from '@aleph-onchain/contracts'
import {encodeFunctionData, recoverTypedDataAddress} from 'viem'
import {toBytes32} from '../ids.ts'
import type {HeartbeatRelay, SignedHeartbeat} from '../ports.ts'
import {findNode} from '../queries/nodes.ts'
import {findParameter, hasChainRole} from '../queries/records.ts'
import {type Pass, Submitter, type SubmitterModules} from './submitter.ts'
import {digestOf} from './turns.ts'

/** How a coordinator gathers heartbeats. */
export interface HeartbeatCollectorOptions {
  /** Pause in which heartbeats gather into one transaction. */
  readonly everyMs: number
  /** Nodes whose heartbeats may wait; policy: refuse the newest. */
  readonly maxWaiting: number
}

/** What applies where nothing is said. */
export const defaultHeartbeatCollectorOptions: HeartbeatCollectorOptions = {everyMs: 60_000, maxWaiting: 5_000}

const maxBatch = 100
/** Seconds by which a clock may be ahead of the chain's, as NodeRegistry has it. */
const skewSeconds = 60
const firstInterval = 3600n

/** Gathers the signed heartbeats of other nodes and sends them in batches: one transaction for up to a hundred nodes. */
export class HeartbeatCollector implements HeartbeatRelay, Startable {
  readonly #modules: SubmitterModules
  readonly #options: HeartbeatCollectorOptions
  readonly #submitter: Submitter
  readonly #waiting = new Map<string, SignedHeartbeat>()

  constructor(modules: SubmitterModules, options: Partial<HeartbeatCollectorOptions> = {}) {
    this.#modules = modules
    this.#options = {...defaultHeartbeatCollectorOptions, ...options}
    this.#submitter = new Submitter(modules, {name: 'send heartbeats', everyMs: this.#options.everyMs, work: (pass) => this.#send(pass)})
  }

  async start(): Promise<void> {
    await this.#submitter.start()
  }

  async stop(): Promise<void> {
    await this.#submitter.stop()
  }

  /** Sends what has gathered. */
  async pass(signal?: AbortSignal): Promise<void> {
    await this.#submitter.pass(signal)
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /** Takes a heartbeat that is signed by its node and not older than one that waits; anything else is ignored. */
  async offer(beat: SignedHeartbeat): Promise<void> {
    const known = this.#waiting.get(beat.nodeId)
    if (known === undefined && this.#waiting.size >= this.#options.maxWaiting) return
    if (known !== undefined && known.timestamp >= beat.timestamp) return
    if (await this.#isByItsNode(beat)) this.#waiting.set(beat.nodeId, beat)
  }

  async #isByItsNode(beat: SignedHeartbeat): Promise<boolean> {
    if (!isWellFormed(beat)) return false
    const node = await findNode(this.#modules.database.reader, beat.nodeId)
    if (node === undefined || node.status === 'deregistered' || node.status === 'unbonding') return false
    const signer = await recoverSigner(this.#modules.manifest, beat)
    return signer !== undefined && (signer === node.operator || signer === node.heartbeatKey)
  }

  async #send(pass: Pass): Promise<void> {
    if (this.#waiting.size === 0) return
    if (!(await hasChainRole(pass.reader, {contract: 'NodeRegistry', role: 'SCHEDULER_ROLE', account: pass.sender}))) return
    const beats = await this.#takeGood(pass)
    for (let start = 0; start < beats.length; start += maxBatch) await this.#sendBatch(beats.slice(start, start + maxBatch), pass)
  }

  /** Takes those that NodeRegistry would accept now; those that are too early wait, others go. */
  async #takeGood(pass: Pass): Promise<readonly SignedHeartbeat[]> {
    const half = Number((await findParameter(pass.reader, 'NodeRegistry', 'heartbeatInterval')) ?? firstInterval) / 2
    const good: SignedHeartbeat[] = []
    for (const beat of this.#waiting.values()) {
      const node = await findNode(pass.reader, beat.nodeId)
      const isExpired = pass.wallSeconds + skewSeconds >= beat.timestamp + half
      if (node === undefined || isExpired || beat.timestamp > pass.wallSeconds + skewSeconds) this.#waiting.delete(beat.nodeId)
      else if (pass.time >= node.lastHeartbeat + half) {
        good.push(beat)
        this.#waiting.delete(beat.nodeId)
      }
    }
    return good
  }

  async #sendBatch(beats: readonly SignedHeartbeat[], {contracts}: Pass): Promise<void> {
    const {outbox, clock} = this.#modules
    const {address, abi} = contracts.NodeRegistry
    const messages = beats.map(({nodeId, statusHash, timestamp}) => ({
      nodeId: toBytes32(nodeId),
      statusHash: toBytes32(statusHash),
      timestamp: BigInt(timestamp),
    }))
    await outbox.enqueue({
      key: `heartbeats/${digestOf(beats.map(({nodeId, timestamp}) => `${nodeId}/${timestamp}`))}`,
      contract: 'NodeRegistry',
      to: address,
      data: encodeFunctionData({abi, functionName: 'heartbeatBatch', args: [messages, beats.map(({signature}) => signature)]}),
      purpose: `send the heartbeats of ${beats.length} nodes`,
      expiresAtMs: clock.now() + batchLifeMs,
    })
  }
}

const batchLifeMs = 10 * 60 * 1000

function isWellFormed({nodeId, statusHash, timestamp, signature}: SignedHeartbeat): boolean {
  const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)
  return isHash(nodeId) && isHash(statusHash) && Number.isSafeInteger(timestamp) && /^0x[0-9a-f]{130}$/i.test(signature)
}

async function recoverSigner(
  {chainId, contracts}: DeployManifest,
  {nodeId, statusHash, timestamp, signature}: SignedHeartbeat,
): Promise<string | undefined> {
  try {
    return await recoverTypedDataAddress({
      domain: typedDataDomain('NodeRegistry', chainId, contracts.NodeRegistry.address),
      types: typedData,
      primaryType: 'Heartbeat',
      message: {nodeId: toBytes32(nodeId), statusHash: toBytes32(statusHash), timestamp: BigInt(timestamp)},
      signature,
    })
  } catch {
    return undefined
  }
}
