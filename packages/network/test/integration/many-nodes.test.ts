import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildPosts} from '@aleph-onchain/testkit'
import {expect, it, vi} from 'vitest'
import {listen, type TestNode} from '../support/create-node.ts'
import {connect, patience, useGroup} from '../support/group.ts'

const group = useGroup()

it('lets many nodes of one machine gossip without lowering each other’s scores', async () => {
  const hub = await group.startNode({listenAddresses: [listen.quic]})
  const others: TestNode[] = []
  for (let count = 0; count < 12; count++) {
    const other = await group.startNode({listenAddresses: [listen.quic], targetPeers: 0, bootstrapPeers: hub.network.multiaddrs()})
    others.push(other)
  }
  await vi.waitFor(() => expect(hub.network.peers().filter(({topics}) => topics.includes('messages'))).toHaveLength(12), patience)
  const posts = await buildPosts(1)
  await hub.network.publishMessages(posts)
  await vi.waitFor(() => {
    for (const {sink} of others) expect(sink.hashes).toEqual(posts.map(({item_hash}) => item_hash))
  }, patience)
  expect(Math.min(...hub.network.peers().map(({score}) => score))).toBeGreaterThanOrEqual(0)
})

it('has no more connections than it may, whoever dials', async () => {
  const hub = await group.startNode({listenAddresses: [listen.tcp], maxConnections: 2})
  for (let count = 0; count < 4; count++) await group.startNode({listenAddresses: [listen.tcp], bootstrapPeers: hub.network.multiaddrs()})
  await vi.waitFor(() => expect(hub.network.status().peerCount).toBe(2), patience)
  await expect(vi.waitFor(() => expect(hub.network.status().peerCount).toBeGreaterThan(2), {timeout: 2_000})).rejects.toThrow()
})

it('reaches a node again that was killed and came back', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aleph-network-'))
  group.own({stop: () => rm(directory, {recursive: true})})
  const node = await group.startNode({listenAddresses: [listen.quic], targetPeers: 0})
  const program = fileURLToPath(new URL('../support/echo-node.ts', import.meta.url))
  const start = () => {
    const address = node.network.multiaddrs()[0] ?? ''
    const child = spawn(process.execPath, ['--conditions=source', program, join(directory, 'identity.key'), address], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    group.own({stop: async () => void child.kill('SIGKILL')})
    return child
  }
  const first = start()
  await publishUntilEchoed(first)
  first.kill('SIGKILL')
  await once(first, 'exit')
  await publishUntilEchoed(start())

  async function publishUntilEchoed(child: ChildProcess): Promise<void> {
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    const [post] = await buildPosts(1)
    if (post === undefined) return expect.unreachable()
    let time = 0
    await vi.waitFor(
      async () => {
        await node.network.publishMessages([{...post, time: time++}])
        expect(output).toContain(post.item_hash)
      },
      {timeout: 20_000, interval: 200},
    )
  }
})

it('keeps one connection when two nodes dial each other', async () => {
  const a = await group.startNode()
  const b = await group.startNode()
  await connect(a, b)
  b.network.learnAddresses(a.network.multiaddrs())
  expect(a.network.peers().filter(({isConnected}) => isConnected)).toHaveLength(1)
})
