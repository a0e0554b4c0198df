import {buildCandidate, buildRequest, testToken} from '@aleph-onchain/testkit'
import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Candidate} from './candidate.ts'
import {explainPlacement} from './explain-placement.ts'
import type {FilterName} from './filters.ts'
import {NodeTable} from './node-table.ts'
import {rankNodes} from './rank-nodes.ts'
import type {PlacementRequest} from './request.ts'
import {weights} from './terms.ts'

const leastStakeWei = 500_000n * 10n ** 18n

function tableOf(candidates: readonly Candidate[]): NodeTable {
  const table = new NodeTable({leastStakeWei})
  for (const candidate of candidates) table.set(candidate)
  return table
}

const gpuRequest = {...buildRequest().resources, gpuType: 3, gpuCount: 2, gpuVramMib: 24_000}
const other = buildCandidate(9).nodeId

describe('rankNodes', () => {
  const exclusions: readonly [FilterName, Partial<Candidate>, Partial<PlacementRequest>][] = [
    ['inactive', {isActive: false}, {}],
    ['down', {isLive: false}, {}],
    ['unreachable', {url: undefined}, {}],
    ['vcpus', {free: {vcpus: 1, memoryMib: 9e9, diskMib: 9e9}}, {}],
    ['memory', {free: {vcpus: 99, memoryMib: 4095, diskMib: 9e9}}, {}],
    ['disk', {free: {vcpus: 99, memoryMib: 9e9, diskMib: 19_999}}, {}],
    ['gpu-type', {gpus: [{type: 4, free: 8, vramMib: 80_000}]}, {resources: gpuRequest}],
    ['token', {gpus: [{type: 4, free: 8, vramMib: 80_000}]}, {resources: {...gpuRequest, gpuType: 4}}],
    ['gpu-count', {gpus: [{type: 3, free: 1, vramMib: 24_000}]}, {resources: gpuRequest}],
    ['gpu-vram', {gpus: [{type: 3, free: 2, vramMib: 23_999}]}, {resources: gpuRequest}],
    ['region', {region: 'eu'}, {region: 'eu-west'}],
    ['other-node-required', {}, {requiredNodeId: other}],
    ['not-confidential', {}, {isConfidential: true}],
    ['hypervisor', {hypervisors: ['firecracker']}, {}],
    ['token', {prices: new Map()}, {}],
    ['price', {}, {maxPricePerSecond: 1n}],
    ['blocked-by-payer', {}, {blockedNodeIds: new Set([buildCandidate(1).nodeId])}],
  ]

  it.each(exclusions)('leaves a node out for %s, and explain names just that', (filter, candidate, request) => {
    const table = tableOf([buildCandidate(1, candidate)])
    expect(rankNodes(table, buildRequest(request), {count: 5})).toEqual([])
    const {nodes, eligible, excludedBy} = explainPlacement(table, buildRequest(request))
    expect(eligible).toBe(0)
    expect(nodes[0]?.exclusions.map((exclusion) => exclusion.filter)).toEqual([filter])
    expect(nodes[0]?.exclusions[0]?.text).toMatch(/\.$/)
    expect(excludedBy).toEqual({[filter]: 1})
  })

  it('leaves out a node that refused the job lately', () => {
    const table = tableOf([buildCandidate(1), buildCandidate(2)])
    const refused = new Set([buildCandidate(1).nodeId])
    expect(rankNodes(table, buildRequest(), {count: 5, refused}).map(({nodeId}) => nodeId)).toEqual([buildCandidate(2).nodeId])
  })

  it('takes a node that has exactly what is asked for', () => {
    const {resources} = buildRequest()
    const table = tableOf([buildCandidate(1, {free: resources, gpus: [{type: 3, free: 2, vramMib: 24_000}]})])
    expect(rankNodes(table, buildRequest({resources: gpuRequest}), {count: 1})).toHaveLength(1)
  })

  it('prefers more room, more stake, the nearer region, the lesser load, each alone', () => {
    const plain = buildCandidate(1)
    const preferred: readonly (readonly [Partial<Candidate>, Partial<Candidate>])[] = [
      [{}, {free: {vcpus: 3, memoryMib: 12_288, diskMib: 900_000}}],
      [{stakeWei: 5_000_000n * 10n ** 18n}, {}],
      [{region: 'eu-west'}, {region: 'eu-north'}],
      [{free: {vcpus: 31, memoryMib: 126_976, diskMib: 900_000}}, {free: {vcpus: 20, memoryMib: 81_920, diskMib: 900_000}}],
    ]
    for (const [better, worse] of preferred) {
      const table = tableOf([
        {...plain, ...worse, nodeId: other},
        {...plain, ...better},
      ])
      const [first] = rankNodes(table, buildRequest({nearRegion: 'eu-west'}), {count: 2})
      expect(first?.nodeId).toBe(plain.nodeId)
    }
  })

  it('spreads equal jobs over equal nodes, and decides alike every time', () => {
    const table = tableOf(Array.from({length: 20}, (_, n) => buildCandidate(n + 1)))
    const winners = Array.from({length: 200}, (_, n) => rankNodes(table, buildRequest({jobId: BigInt(n + 1)}), {count: 1})[0]?.nodeId)
    const again = Array.from({length: 200}, (_, n) => rankNodes(table, buildRequest({jobId: BigInt(n + 1)}), {count: 1})[0]?.nodeId)
    expect(again).toEqual(winners)
    const counts = [...Map.groupBy(winners, (nodeId) => nodeId).values()].map((wins) => wins.length)
    expect(counts).toHaveLength(20)
    expect(Math.max(...counts)).toBeLessThan(30)
  })

  const candidates = fc.array(
    fc.record({
      n: fc.integer({min: 1, max: 60}),
      free: fc.integer({min: 0, max: 32}),
      stake: fc.integer({min: 0, max: 50}),
      region: fc.constantFrom('eu', 'eu-west', 'us-east'),
      isLive: fc.boolean(),
      price: fc.integer({min: 0, max: 20}),
    }),
    {maxLength: 80},
  )

  it('ranks as explain scores, whatever was added, replaced and removed before', () => {
    fc.assert(
      fc.property(candidates, fc.array(fc.integer({min: 1, max: 60})), fc.bigInt(1n, 1_000n), (drawn, removed, jobId) => {
        const table = tableOf(
          drawn.map(({n, free, stake, region, isLive, price}) =>
            buildCandidate(n, {
              free: {vcpus: free, memoryMib: free * 4096, diskMib: 1_000_000},
              stakeWei: BigInt(stake) * 10n ** 23n,
              region,
              isLive,
              prices: new Map([[testToken, {vcpu: BigInt(price), memoryMib: 0n, diskMib: 0n, gpus: new Map()}]]),
            }),
          ),
        )
        for (const n of removed) table.delete(buildCandidate(n).nodeId)
        const request = buildRequest({jobId, nearRegion: 'eu-west', maxPricePerSecond: 30n})
        const ranked = rankNodes(table, request, {count: 7})
        const {nodes, eligible, considered} = explainPlacement(table, request, {limit: 1_000})
        expect(considered).toBe(table.size)
        expect(ranked).toHaveLength(Math.min(7, eligible))
        const scores = nodes.flatMap(({score}) => (score === undefined ? [] : [score]))
        expect(ranked.map(({score}) => score)).toEqual(scores.slice(0, 7))
        for (const {nodeId, terms, score} of nodes) {
          expect(table.find(nodeId)).toBeDefined()
          for (const term of Object.values(terms ?? {})) expect(term >= 0 && term <= 1).toBe(true)
          if (terms !== undefined) expect(Object.keys(terms).sort()).toEqual(Object.keys(weights).sort())
          if (score !== undefined) expect(score >= 0 && score <= 1).toBe(true)
        }
      }),
    )
  })
})

describe('explainPlacement', () => {
  it('tells which single change would let nodes in, the most helpful first', () => {
    const cheap = new Map([[testToken, {vcpu: 7n, memoryMib: 0n, diskMib: 0n, gpus: new Map()}]])
    const small = {vcpus: 1, memoryMib: 131_072, diskMib: 1_000_000}
    const table = tableOf([
      buildCandidate(1, {prices: cheap}),
      buildCandidate(2, {prices: cheap}),
      buildCandidate(3, {free: small, prices: new Map([[testToken, {vcpu: 1n, memoryMib: 0n, diskMib: 0n, gpus: new Map()}]])}),
      buildCandidate(4, {free: small, prices: cheap}),
    ])
    const {relaxations} = explainPlacement(table, buildRequest({maxPricePerSecond: 10n}))
    expect(relaxations).toEqual([
      {filter: 'price', nodes: 2, text: 'Pay 14 per second or more (1e-18 tokens).'},
      {filter: 'vcpus', nodes: 1, text: 'Ask for 1 virtual processors or fewer.'},
    ])
  })

  it('has nothing to relax when a node is there', () => {
    expect(explainPlacement(tableOf([buildCandidate(1)]), buildRequest()).relaxations).toEqual([])
  })
})
