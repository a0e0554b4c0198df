import {contractAbis, type DeployManifest, type ProtocolContract, protocolContracts} from '@aleph-onchain/contracts'
import {type AbiEvent, type AbiParameter, decodeAbiParameters, type Hex, toEventSelector} from 'viem'
import {ChainError} from '../errors.ts'
import type {RawLog} from './chain-event.ts'

/** What a log says. */
export interface DecodedLog {
  readonly contract: ProtocolContract
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
}

/** Decodes logs with everything looked up beforehand: viem's general function hashes every signature for every log. */
export class EventDecoder {
  /** Addresses of the contracts, lower case. */
  readonly addresses: readonly Hex[]
  readonly #contracts: ReadonlyMap<string, ProtocolContract>

  constructor({contracts}: DeployManifest) {
    this.#contracts = new Map(protocolContracts.map((name) => [contracts[name].address.toLowerCase(), name]))
    this.addresses = protocolContracts.map((name) => `0x${contracts[name].address.slice(2).toLowerCase()}` as const)
  }

  /**
   * Decodes a log of one of the contracts.
   * @returns undefined for an event that this version does not know
   * @throws ChainError for a log that none of the contracts can have written
   */
  decode(log: Pick<RawLog, 'address' | 'topics' | 'data'>): DecodedLog | undefined {
    const contract = this.#contracts.get(log.address)
    if (contract === undefined) throw new ChainError({code: 'CHAIN_EVENT_INVALID', problem: 'log of an address that was not asked for'})
    const event = eventsOf(contract).get(log.topics[0] ?? '')
    if (event === undefined) return undefined
    try {
      return {contract, name: event.name, args: decodeArgs(event, log)}
    } catch (cause) {
      throw new ChainError({code: 'CHAIN_EVENT_INVALID', problem: `${contract}.${event.name} does not decode`}, {cause})
    }
  }
}

interface KnownEvent {
  readonly name: string
  readonly inputs: AbiEvent['inputs']
  readonly indexed: readonly AbiParameter[]
  readonly plain: readonly AbiParameter[]
}

const known = new Map<ProtocolContract, ReadonlyMap<string, KnownEvent>>()

function eventsOf(contract: ProtocolContract): ReadonlyMap<string, KnownEvent> {
  const found = known.get(contract)
  if (found !== undefined) return found
  const abi: readonly {readonly type: string}[] = contractAbis[contract]
  const events = new Map(abi.filter(isEvent).map((event) => [toEventSelector(event), describeEvent(event)]))
  known.set(contract, events)
  return events
}

function isEvent(item: {readonly type: string}): item is AbiEvent {
  return item.type === 'event'
}

function describeEvent({name, inputs}: AbiEvent): KnownEvent {
  return {name, inputs, indexed: inputs.filter(({indexed}) => indexed === true), plain: inputs.filter(({indexed}) => indexed !== true)}
}

function decodeArgs({inputs, indexed, plain}: KnownEvent, {topics, data}: Pick<RawLog, 'topics' | 'data'>): Record<string, unknown> {
  if (topics.length !== indexed.length + 1) throw new TypeError('wrong number of topics')
  const fromTopics = indexed.map((input, index) => decodeTopic(input, (topics[index + 1] ?? '0x') as Hex))
  const fromData = plain.length === 0 ? [] : decodeAbiParameters(plain, data as Hex)
  let [nextTopic, nextData] = [0, 0]
  return Object.fromEntries(
    inputs.map(({name, indexed: isIndexed}) => [
      name ?? '',
      storeValue(isIndexed === true ? fromTopics[nextTopic++] : fromData[nextData++]),
    ]),
  )
}

/** Dynamic types are hashed in topics and stay that hash. */
function decodeTopic(input: AbiParameter, topic: Hex): unknown {
  const isHashed = input.type === 'string' || input.type === 'bytes' || input.type === 'tuple' || input.type.endsWith(']')
  if (isHashed || input.type === 'bytes32') return topic
  return decodeAbiParameters([input], topic)[0]
}

function storeValue(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(storeValue)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, storeValue(item)]))
  }
  return value
}
