import {contractAbis, decodeContractEvent, type ProtocolContract, protocolContracts} from '@aleph-onchain/contracts'
import {fakeLog, fakeManifest} from '@aleph-onchain/testkit/chain'
import type {AbiEvent, AbiParameter} from 'viem'
import {describe, expect, it} from 'vitest'
import {EventDecoder} from './event-decoder.ts'

const manifest = fakeManifest()
const decoder = new EventDecoder(manifest)

const cases = protocolContracts.flatMap((contract) => {
  const abi: readonly {readonly type: string}[] = contractAbis[contract]
  return abi
    .filter((item): item is AbiEvent => item.type === 'event')
    .map((event) => ({contract, event, name: `${contract}.${event.name}`}))
})

/** Some value of an ABI type. */
function someValueOf(parameter: AbiParameter & {readonly components?: readonly AbiParameter[]}): unknown {
  const {type, components = []} = parameter
  if (type.endsWith('[]')) return [someValueOf({...parameter, type: type.slice(0, -2)})]
  if (type === 'tuple') return Object.fromEntries(components.map((component) => [component.name, someValueOf(component)]))
  if (type === 'address') return '0x00000000000000000000000000000000000000a1'
  if (type === 'bool') return true
  if (type === 'string') return 'text'
  if (type === 'bytes') return '0x1234'
  if (type.startsWith('bytes')) return `0x${'ab'.repeat(Number(type.slice(5)))}`
  const bits = Number(type.replace(/\D/g, ''))
  return bits > 48 ? 2n ** BigInt(bits - 1) - 1n : 5
}

const toStored = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? item.toString() : item)))

function logOf(contract: ProtocolContract, event: AbiEvent) {
  const args = Object.fromEntries(event.inputs.map((input) => [input.name ?? '', someValueOf(input)]))
  const log = fakeLog(manifest, contract, event.name, args)
  return {...log, address: log.address.toLowerCase()}
}

describe('EventDecoder', () => {
  it.each(cases)('reads $name as the package of contracts does', ({contract, event}) => {
    const log = logOf(contract, event)
    const known = decodeContractEvent(manifest, {...log, address: log.address as `0x${string}`})
    const decoded = decoder.decode(log)
    expect(decoded).toMatchObject({contract, name: event.name})
    expect(decoded?.args).toEqual(toStored(known?.args ?? {}))
  })

  it('skips events that it does not know', () => {
    expect(decoder.decode({address: decoder.addresses[0] ?? '', topics: [`0x${'00'.repeat(32)}`], data: '0x'})).toBeUndefined()
  })

  it('refuses logs that none of the contracts can have written', () => {
    const [first] = cases
    if (first === undefined) throw new Error('no events')
    const log = logOf(first.contract, first.event)
    expect(() => decoder.decode({...log, address: `0x${'99'.repeat(20)}`})).toThrow(expect.objectContaining({code: 'CHAIN_EVENT_INVALID'}))
    expect(() => decoder.decode({...log, topics: [...log.topics, log.topics[0] ?? '']})).toThrow(
      expect.objectContaining({code: 'CHAIN_EVENT_INVALID'}),
    )
    const withData = cases.find(({event}) => event.name === 'JobCreated')
    if (withData === undefined) throw new Error('no JobCreated')
    expect(() => decoder.decode({...logOf('JobManager', withData.event), data: '0x12'})).toThrow(
      expect.objectContaining({code: 'CHAIN_EVENT_INVALID'}),
    )
  })
})
