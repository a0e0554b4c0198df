import {noise} from '@chainsafe/libp2p-noise'
import {quic} from '@chainsafe/libp2p-quic'
import {yamux} from '@chainsafe/libp2p-yamux'
import {identify} from '@libp2p/identify'
import type {Connection, Libp2p, Stream, StreamHandler} from '@libp2p/interface'
import {tcp} from '@libp2p/tcp'
import {multiaddr} from '@multiformats/multiaddr'
import {createLibp2p} from 'libp2p'
import {createIdentity, type NodeIdentity} from '../../src/identity.ts'
import {type GossipTopic, getTopicName} from '../../src/topics.ts'

const gossipProtocol = '/meshsub/1.2.0'

/** Peer that speaks the protocols by hand and keeps no rules. */
export class HostilePeer {
  readonly identity: NodeIdentity
  readonly #host: Libp2p
  readonly #address: string

  private constructor(host: Libp2p, identity: NodeIdentity, address: string) {
    this.#host = host
    this.identity = identity
    this.#address = address
  }

  /** Makes a peer that will attack the node at an address. */
  static async create(address: string): Promise<HostilePeer> {
    const identity = createIdentity()
    const host = await createLibp2p({
      privateKey: identity.toLibp2pKey(),
      transports: [quic(), tcp()],
      streamMuxers: [yamux()],
      connectionEncrypters: [noise()],
      services: {identify: identify()},
    })
    return new HostilePeer(host, identity, address)
  }

  connect(): Promise<Connection> {
    return this.#host.dial(multiaddr(this.#address))
  }

  /** Accepts the gossip streams of others and reads nothing from them. */
  async acceptDeafly(): Promise<void> {
    await this.#host.handle(gossipProtocol, (stream) => stream.pause())
  }

  /** Answers the streams of a protocol. */
  async handle(protocol: string, handler: StreamHandler): Promise<void> {
    await this.#host.handle(protocol, handler)
  }

  async openStream(protocol: string): Promise<Stream> {
    const connection = await this.connect()
    return connection.newStream(protocol)
  }

  openGossip(): Promise<Stream> {
    return this.openStream(gossipProtocol)
  }

  isConnected(): boolean {
    return this.#host.getConnections().length > 0
  }

  async stop(): Promise<void> {
    await this.#host.stop()
  }
}

/** Sends bytes, waiting where the transport asks for it; answers false when the stream is gone. */
export async function send(stream: Stream, bytes: Uint8Array): Promise<boolean> {
  try {
    if (!stream.send(bytes)) await stream.onDrain()
    return true
  } catch {
    return false
  }
}

/** Writes a gossip frame with its length before it. */
export function frame(rpc: Uint8Array): Uint8Array {
  return Buffer.concat([varint(rpc.length), rpc])
}

/** Writes a gossip frame that carries one message. */
export function messageFrame(topic: GossipTopic, data: Uint8Array): Uint8Array {
  const message = Buffer.concat([field(2, data), field(4, Buffer.from(getTopicName(topic)))])
  return frame(field(2, message))
}

/** Writes a gossip frame that subscribes to a topic. */
export function subscribeFrame(topic: GossipTopic): Uint8Array {
  const options = Buffer.concat([Buffer.from([0x08, 0x01]), field(2, Buffer.from(getTopicName(topic)))])
  return frame(field(1, options))
}

/** Writes a gossip frame that asks for messages by their ids. */
export function wantFrame(ids: readonly Uint8Array[]): Uint8Array {
  const want = Buffer.concat(ids.map((id) => field(1, id)))
  return frame(field(3, field(2, want)))
}

/** Reads the lengths of the frames that come on a stream. */
export async function* readFrameLengths(stream: Stream): AsyncGenerator<number> {
  let received = Buffer.alloc(0)
  for await (const chunk of stream) {
    received = Buffer.concat([received, chunk.subarray()])
    for (let next = readLength(received); next !== undefined && received.length >= next.end; next = readLength(received)) {
      yield next.length
      received = received.subarray(next.end)
    }
  }
}

function readLength(bytes: Uint8Array): {readonly length: number; readonly end: number} | undefined {
  let length = 0
  for (const [index, byte] of bytes.entries()) {
    length += (byte & 0x7f) * 128 ** index
    if (byte < 0x80) return {length, end: index + 1 + length}
  }
  return undefined
}

function field(number: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([(number << 3) | 2]), varint(bytes.length), bytes])
}

/** Writes a number as protobuf does. */
export function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  return Buffer.from([...bytes, rest])
}
