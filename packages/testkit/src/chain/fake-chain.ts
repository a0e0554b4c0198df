import {contractAbis, type DeployManifest, type ProtocolContract} from '@aleph-onchain/contracts'
import {type Abi, type AbiEvent, encodeAbiParameters, encodeEventTopics, type Hex, hexToBytes, keccak256, numberToHex, toHex} from 'viem'

/** Log in a block that is to be. */
export interface FakeLog {
  readonly address: Hex
  readonly topics: readonly Hex[]
  readonly data: Hex
}

/** Block of a fake chain, with its logs. */
export interface FakeBlock {
  readonly number: number
  readonly hash: Hex
  readonly parentHash: Hex
  readonly timestamp: number
  readonly logsBloom: Hex
  readonly logs: readonly FakeLog[]
}

/** Makes the log of an event, of a contract's address in a manifest. */
export function fakeLog(
  {contracts}: DeployManifest,
  contract: ProtocolContract,
  eventName: string,
  args: Readonly<Record<string, unknown>>,
): FakeLog {
  const abi: Abi = contractAbis[contract]
  const event = abi.find((item): item is AbiEvent => item.type === 'event' && item.name === eventName)
  if (event === undefined) throw new Error(`${contract} has no event ${eventName}`)
  const topics = encodeEventTopics({abi: [event], eventName, args} as never) as readonly Hex[]
  const plain = event.inputs.filter(({indexed}) => indexed !== true)
  const data = encodeAbiParameters(
    plain,
    plain.map(({name}) => args[name ?? '']),
  )
  return {address: contracts[contract].address, topics, data}
}

const genesisTime = 1_700_000_000
const secondsPerBlock = 12

/** Blocks in memory, without any state: only headers and logs. Can be reorganised. */
export class FakeChain {
  readonly #blocks: FakeBlock[] = []
  #fork = 0

  constructor() {
    this.mine([])
  }

  get head(): FakeBlock {
    const head = this.#blocks.at(-1)
    if (head === undefined) throw new Error('a chain has a first block')
    return head
  }

  block(number: number): FakeBlock | undefined {
    return this.#blocks[number]
  }

  blockByHash(hash: string): FakeBlock | undefined {
    return this.#blocks.find((block) => block.hash === hash)
  }

  /** Adds a block with logs. */
  mine(logs: readonly FakeLog[], {seconds = secondsPerBlock}: {readonly seconds?: number} = {}): FakeBlock {
    const number = this.#blocks.length
    const parent = this.#blocks.at(-1)
    const parentHash = parent?.hash ?? toHex(0, {size: 32})
    const hash = keccak256(toHex(`${parentHash} ${number} ${this.#fork} ${JSON.stringify(logs)}`))
    const timestamp = parent === undefined ? genesisTime : parent.timestamp + seconds
    const block = {number, hash, parentHash, timestamp, logs, logsBloom: bloomOf(logs)}
    this.#blocks.push(block)
    return block
  }

  mineEmpty(count: number): void {
    for (let index = 0; index < count; index++) this.mine([])
  }

  /** Takes back the newest blocks; what is mined in their place is other blocks. */
  reorg(depth: number): readonly FakeBlock[] {
    this.#fork++
    return this.#blocks.splice(Math.max(1, this.#blocks.length - depth))
  }

  /** Returns logs of some addresses in a span of blocks, as JSON-RPC has them. */
  logs(addresses: readonly string[], from: number, to: number): readonly Readonly<Record<string, unknown>>[] {
    const wanted = new Set(addresses.map((address) => address.toLowerCase()))
    return this.#blocks.slice(from, to + 1).flatMap((block) => renderLogs(block, wanted))
  }
}

/** Renders a header as JSON-RPC has it. */
export function renderBlock(block: FakeBlock): Readonly<Record<string, unknown>> {
  return {
    number: numberToHex(block.number),
    hash: block.hash,
    parentHash: block.parentHash,
    timestamp: numberToHex(block.timestamp),
    logsBloom: block.logsBloom,
    baseFeePerGas: '0x1',
    transactions: [],
  }
}

function renderLogs(block: FakeBlock, wanted: ReadonlySet<string>): readonly Readonly<Record<string, unknown>>[] {
  return block.logs.flatMap((log, index) => {
    if (!wanted.has(log.address.toLowerCase())) return []
    return [
      {
        address: log.address.toLowerCase(),
        topics: log.topics,
        data: log.data,
        blockNumber: numberToHex(block.number),
        blockHash: block.hash,
        logIndex: numberToHex(index),
        transactionHash: keccak256(toHex(`${block.hash} ${index}`)),
        removed: false,
      },
    ]
  })
}

const bloomBytes = 256
const knownBits = new Map<Hex, readonly number[]>()

function bloomOf(logs: readonly FakeLog[]): Hex {
  const bytes = new Uint8Array(bloomBytes)
  for (const {address, topics} of logs) {
    for (const value of [address, ...topics]) {
      for (const bit of bitsOf(value)) bytes[bloomBytes - 1 - (bit >> 3)] = (bytes[bloomBytes - 1 - (bit >> 3)] ?? 0) | (1 << (bit & 7))
    }
  }
  return toHex(bytes)
}

function bitsOf(value: Hex): readonly number[] {
  const known = knownBits.get(value)
  if (known !== undefined) return known
  const hash = hexToBytes(keccak256(value))
  const bits = [0, 2, 4].map((index) => (((hash[index] ?? 0) << 8) | (hash[index + 1] ?? 0)) & 2047)
  knownBits.set(value, bits)
  return bits
}
