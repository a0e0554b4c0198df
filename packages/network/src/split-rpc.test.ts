import {describe, expect, it} from 'vitest'
import type {GossipRpc} from './gossip-router.ts'
import {splitRpc} from './split-rpc.ts'

function build(sizes: readonly number[]): GossipRpc {
  return {subscriptions: ['s'], control: 'c', messages: sizes.map((size) => ({topic: 't', data: new Uint8Array(size)}))}
}

function measure(parts: readonly GossipRpc[]): number[][] {
  return parts.map(({messages}) => messages.map(({data}) => data?.length ?? 0))
}

describe('splitRpc', () => {
  it('leaves a frame with one message alone', () => {
    const rpc = build([5_000_000])
    expect(splitRpc(rpc)).toEqual([rpc])
    expect(splitRpc(build([]))).toHaveLength(1)
  })

  it('splits by size and puts control data first', () => {
    const parts = splitRpc(build([600_000, 600_000, 400_000, 1_100_000]))
    expect(measure(parts)).toEqual([[600_000], [600_000, 400_000], [1_100_000]])
    expect(parts.map(({control}) => control)).toEqual(['c', undefined, undefined])
  })

  it('splits by number', () => {
    expect(splitRpc(build(Array(2_500).fill(1))).map(({messages}) => messages.length)).toEqual([1_000, 1_000, 500])
  })

  it('ends an answer that grows too long', () => {
    expect(measure(splitRpc(build(Array(10).fill(1_000_000)))).flat()).toHaveLength(4)
  })
})
