import {afterEach, expect, vi} from 'vitest'
import type {NetworkOptions} from '../../src/options.ts'
import type {NetworkModules} from '../../src/ports.ts'
import {CountingMetrics} from './counting-metrics.ts'
import {createNode, type TestNode} from './create-node.ts'
import {HostilePeer} from './hostile-peer.ts'

/** Patience of these tests: hosts need a moment to speak to each other. */
export const patience = {timeout: 45_000, interval: 20}

/** Node that runs, with its metrics. */
export interface StartedNode extends TestNode {
  readonly metrics: CountingMetrics
}

/** Starts nodes and peers that end with the test. */
export function useGroup() {
  const running: {stop(): Promise<void>}[] = []
  afterEach(async () => {
    for (const part of running.splice(0).toReversed()) await part.stop()
  })
  return {
    async startNode(options: Partial<NetworkOptions> = {}, modules: Partial<NetworkModules> = {}): Promise<StartedNode> {
      const metrics = new CountingMetrics()
      const node = createNode(options, {metrics: metrics.register, ...modules})
      running.push(node.network)
      await node.network.start()
      return {...node, metrics}
    },
    async createHostile(node: TestNode, transport: 'quic' | 'tcp' = 'quic'): Promise<HostilePeer> {
      const address = node.network.multiaddrs().find((candidate) => candidate.includes(transport))
      const peer = await HostilePeer.create(address ?? '')
      running.push(peer)
      return peer
    },
    /** Ends something with the test. */
    own(part: {stop(): Promise<void>}): void {
      running.push(part)
    },
  }
}

/** Lets one node dial another and waits until both hear each other's topics. */
export async function connect(from: TestNode, to: TestNode): Promise<void> {
  from.network.learnAddresses(to.network.multiaddrs())
  await waitForPeers(from, to)
}

/** Waits until nodes are connected and in each other's gossip. */
export async function waitForPeers(a: TestNode, b: TestNode): Promise<void> {
  await vi.waitFor(() => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      expect(one.network.peers().find(({peerId}) => peerId === other.network.peerId)).toMatchObject({
        isConnected: true,
        topics: expect.arrayContaining(['messages']),
      })
    }
  }, patience)
}
