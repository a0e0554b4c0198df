import {parseEther} from 'viem'
import {describe, expect, it} from 'vitest'
import {explainNode, type NodeSurroundings} from './explain-node.ts'
import {formatAmount, formatDuration} from './format.ts'
import {parseAmount} from './parse-amount.ts'
import type {NodeState} from './read-node-state.ts'
import type {OwnDescription} from './running-node.ts'

const cid = 'ab'.repeat(32)
const hotKey = '0x00000000000000000000000000000000000000A1'

const own: OwnDescription = {
  cid,
  metadata: {
    version: 1,
    url: 'https://node.example.org',
    peerId: '12D3KooWQnwEGNqcM2nAcPtRR9',
    multiaddrs: [],
    region: 'eu',
    capacity: {vcpus: 8, memoryMiB: 4096, diskMiB: 1},
  },
}
const around: NodeSurroundings = {hotKey, own, pending: []}

const working: NodeState = {
  nodeId: '3f'.repeat(32),
  role: 'compute',
  status: 'active',
  operator: '0x00000000000000000000000000000000000000b2',
  heartbeatKey: hotKey,
  metadataCid: cid,
  rewardShareBps: 1_000,
  lastHeartbeat: 9_990,
  liveUntil: 10_500,
  isLive: true,
  coordinator: '7a'.repeat(32),
  requestedCoordinator: undefined,
  linkedNodes: 0,
  jobs: 0,
  commitments: 0,
  unbondingCompleteAt: 0,
  gpuTypes: [],
  stake: {
    self: parseEther('200000'),
    delegated: parseEther('300000'),
    leaving: 0n,
    minSelf: parseEther('200000'),
    minTotal: parseEther('500000'),
    metSince: 1,
    minSeconds: 3_600,
    isFrozen: false,
  },
  capacity: {vcpus: 8, memoryMiB: 4096, usedVcpus: 0, usedMemoryMiB: 0},
  strikes: 0,
  credits: [],
  operatorEther: 1n,
  operatorAleph: 0n,
  hotKeyEther: parseEther('1'),
  time: 10_000,
  isPaused: false,
}

function find(name: string, state: Partial<NodeState>, surroundings: Partial<NodeSurroundings> = {}) {
  return explainNode({...working, ...state}, {...around, ...surroundings}).find((finding) => finding.name === name)
}

describe('explainNode', () => {
  it('finds nothing missing at a node that works', () => {
    expect(explainNode(working, around).map(({status}) => status)).toEqual(Array(11).fill('ok'))
  })

  it.each([
    ['hot key', 'None is set', {heartbeatKey: undefined}, {}, 'fail', 'node hot-key'],
    ['hot key', 'this machine has', {}, {hotKey: '0x00000000000000000000000000000000000000c3'}, 'fail', 'node hot-key'],
    ['hot key', 'with 0 ETH', {hotKeyEther: 0n}, {}, 'fail', 'Send some ETH'],
    ['activation', 'stake is not enough', {status: 'inactive', stake: {...working.stake, metSince: 0}}, {}, 'fail', undefined],
    ['activation', 'has to last 1 h', {status: 'inactive', stake: {...working.stake, metSince: 9_400}}, {}, 'warn', 'In 50 min'],
    ['activation', 'could be', {status: 'inactive'}, {}, 'fail', 'node activate'],
    ['signs of life', 'down since 2 h', {liveUntil: 2_800}, {}, 'fail', 'Start the node'],
    ['metadata', 'something else', {metadataCid: 'cd'.repeat(32)}, {}, 'fail', 'node metadata'],
    ['metadata', 'does not answer', {}, {own: undefined}, 'fail', 'Start the node'],
    ['link', 'Linked to no coordinator', {coordinator: undefined}, {}, 'warn', 'node link'],
    ['link', 'did not accept', {coordinator: undefined, requestedCoordinator: 'ee'.repeat(32)}, {}, 'warn', 'accept-link'],
    ['capacity', 'no job can be assigned', {capacity: {...working.capacity, vcpus: 0}}, {}, 'fail', 'node capacity'],
    ['capacity', 'has 8', {capacity: {...working.capacity, vcpus: 9}}, {}, 'warn', 'node capacity'],
    ['work', '2 jobs were accepted and not started', {strikes: 2}, {}, 'warn', 'doctor'],
    ['earnings', '1.2345 USDC', {credits: [{of: 'USDC', amount: parseEther('1.23456')}]}, {}, 'ok', 'node withdraw'],
    ['registration', 'is leaving', {status: 'unbonding', unbondingCompleteAt: 10_000 + 86_400}, {}, 'warn', 'free in 1 d'],
    ['registration', 'is leaving', {status: 'unbonding', unbondingCompleteAt: 9_999}, {}, 'warn', 'node exit --complete'],
    ['transactions', 'first: settle job 7', {}, {pending: [{purpose: 'settle job 7', error: undefined}]}, 'warn', undefined],
  ] as const)('says of %s: %s', (name, text, state, surroundings, status, remedy) => {
    const found = find(name, state as Partial<NodeState>, surroundings)
    expect(found).toMatchObject({status, text: expect.stringContaining(text)})
    if (remedy !== undefined) expect(found?.remedy).toContain(remedy)
  })

  it('asks for the larger of what is missing of the own stake and of the whole', () => {
    const stake = {...working.stake, self: parseEther('150000.5'), delegated: 0n}
    expect(find('stake', {stake})?.remedy).toContain('--amount 349999.5 ')
    expect(find('stake', {stake: {...stake, delegated: parseEther('400000')}})?.remedy).toContain('--amount 49999.5 ')
  })
})

describe('amounts', () => {
  it.each([
    ['200000', parseEther('200000')],
    ['0.5', 5n * 10n ** 17n],
    ['0', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['1.0000000000000000001', undefined],
    ['', undefined],
  ] as const)('reads %j', (text, amount) => {
    expect(parseAmount(text)).toBe(amount)
  })

  it('are shown with four digits, rounded down and never as nothing', () => {
    expect([1n, parseEther('1.99999'), parseEther('12')].map(formatAmount)).toEqual(['<0.0001', '1.9999', '12'])
    expect([59, 60, 5_400, 90_000].map(formatDuration)).toEqual(['59 s', '1 min', '1.5 h', '1 d'])
  })
})
