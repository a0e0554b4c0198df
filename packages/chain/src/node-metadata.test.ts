import {describe, expect, it} from 'vitest'
import {askedPricePerSecond, encodeNodeMetadata, metadataCidOf, type NodeMetadata, parseNodeMetadata} from './node-metadata.ts'

const token = '0x00000000000000000000000000000000000000A1'
const metadata: NodeMetadata = {
  version: 1,
  url: 'https://node.example.org:4024',
  peerId: '12D3KooWQnwEGNqcM2nAcPtRR9rAX8Hrg4k9kJLCHoTR5chJfz6d',
  multiaddrs: ['/ip4/192.0.2.1/udp/4025/quic-v1'],
  region: 'eu-west',
  capacity: {vcpus: 32, memoryMiB: 65_536, diskMiB: 1_000_000},
  gpus: [{type: 3, name: 'RTX 4090', vendor: 'NVIDIA', count: 2, vramMiB: 24_576}],
  prices: [{token, perVcpuSecond: '1000', perMemoryMiBSecond: '2', perDiskMiBSecond: '1', perGpuSecond: {3: '50000'}}],
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

describe('metadata of a node', () => {
  it('has one encoding, whatever the order it was written in', () => {
    const bytes = encodeNodeMetadata(metadata)
    const shuffled = Object.fromEntries(Object.entries(metadata).reverse())
    expect(encodeNodeMetadata(shuffled as NodeMetadata)).toEqual(bytes)
    expect(parseNodeMetadata(bytes)).toEqual(metadata)
    expect(new TextDecoder().decode(bytes).startsWith('{"capacity":{"diskMiB":1000000,"memoryMiB":65536,"vcpus":32},"gpus":[')).toBe(true)
    expect(metadataCidOf(bytes)).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['not JSON', new Uint8Array([0xff, 0xfe])],
    ['no object', bytesOf('text')],
    ['an unknown version', bytesOf({...metadata, version: 2})],
    ['an unknown field', bytesOf({...metadata, note: 1})],
    ['a missing field', bytesOf({...metadata, url: undefined})],
    ['a URL that is none', bytesOf({...metadata, url: 'javascript:alert(1)'})],
    ['a URL with a password', bytesOf({...metadata, url: 'https://a:b@node.example.org'})],
    ['a negative size', bytesOf({...metadata, capacity: {vcpus: -1, memoryMiB: 1, diskMiB: 1}})],
    ['a huge size', bytesOf({...metadata, capacity: {vcpus: 1e300, memoryMiB: 1, diskMiB: 1}})],
    ['a price that is no number', bytesOf({...metadata, prices: [{token, perVcpuSecond: '1e9', perMemoryMiBSecond: '0'}]})],
    ['too many addresses', bytesOf({...metadata, multiaddrs: Array.from({length: 100}, () => '/ip4/192.0.2.1/tcp/1')})],
    ['too many bytes', new Uint8Array(65 * 1024)],
  ])('is refused with %s', (_, bytes) => {
    expect(() => parseNodeMetadata(bytes)).toThrow(expect.objectContaining({code: 'CHAIN_METADATA_INVALID'}))
  })

  it('gives the price of resources per second', () => {
    expect(askedPricePerSecond(metadata, token.toLowerCase(), {vcpus: 2, memoryMiB: 1024})).toBe(2000n + 2048n)
    expect(askedPricePerSecond(metadata, token, {vcpus: 1, memoryMiB: 0, diskMiB: 5, gpuType: 3, gpuCount: 2})).toBe(1000n + 5n + 100_000n)
    expect(askedPricePerSecond(metadata, token, {vcpus: 1, memoryMiB: 0, gpuType: 4, gpuCount: 1})).toBeUndefined()
    expect(askedPricePerSecond(metadata, '0x00000000000000000000000000000000000000b2', {vcpus: 1, memoryMiB: 1})).toBeUndefined()
  })
})
