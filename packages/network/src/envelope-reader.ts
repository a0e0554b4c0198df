import {hash, type KeyObject, verify} from 'node:crypto'
import {LruMap} from '@aleph-onchain/common'
import {type EnvelopeProblem, NetworkError} from './errors.ts'
import {computeMessageId, getSignedBytes, type NetworkMessage} from './network-message.ts'
import {decodeNetworkMessage} from './network-message-codec.ts'
import {getVerifyingKey, type NodeId} from './node-id.ts'
import {getTopicName} from './topics.ts'

/** Message as GossipSub hands it over. */
export interface GossipFrame {
  readonly topic: string
  readonly data: Uint8Array
}

/** Senders whose keys are kept ready for checking. */
const keyCacheSize = 2_048

/** Opens gossip frames: decodes, checks the id and the signature; each frame is opened once, however many ask. */
export class EnvelopeReader {
  readonly #opened = new WeakMap<Uint8Array, NetworkMessage | EnvelopeProblem>()
  readonly #keys = new LruMap<NodeId, KeyObject>(keyCacheSize)

  /** Opens a frame, or tells what is wrong with it. */
  open(frame: GossipFrame): NetworkMessage | EnvelopeProblem {
    const known = this.#opened.get(frame.data)
    if (known !== undefined) return known
    const opened = this.#read(frame)
    this.#opened.set(frame.data, opened)
    return opened
  }

  /** Spares our own frame the checks. */
  trust(data: Uint8Array, message: NetworkMessage): void {
    this.#opened.set(data, message)
  }

  /**
   * Gives the id by which GossipSub tells frames apart. A frame that fails a check gets an id of its own: under the id it
   * claims, it would make GossipSub take the genuine one for a duplicate.
   */
  getFrameId(frame: GossipFrame): Uint8Array {
    const opened = this.open(frame)
    return typeof opened === 'string' ? hash('sha256', frame.data, 'buffer') : opened.id
  }

  #read(frame: GossipFrame): NetworkMessage | EnvelopeProblem {
    try {
      const message = decodeNetworkMessage(frame.data)
      return this.#findProblem(frame, message) ?? message
    } catch (error) {
      return error instanceof NetworkError && error.reason.code === 'NETWORK_ENVELOPE_INVALID' ? error.reason.problem : 'malformed'
    }
  }

  #findProblem(frame: GossipFrame, message: NetworkMessage): EnvelopeProblem | undefined {
    if (getTopicName(message.topic) !== frame.topic) return 'wrong-topic'
    if (Buffer.compare(computeMessageId(message), message.id) !== 0) return 'wrong-id'
    return verify(null, getSignedBytes(message.id), this.#getKey(message.sender), message.signature) ? undefined : 'wrong-signature'
  }

  #getKey(sender: NodeId): KeyObject {
    const known = this.#keys.get(sender)
    if (known !== undefined) return known
    const key = getVerifyingKey(sender)
    this.#keys.set(sender, key)
    return key
  }
}
