import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import {type Logger, silentLogger} from '@aleph-onchain/common'
import {describe, expect, it} from 'vitest'
import {createNode, listen} from '../support/create-node.ts'
import {useGroup} from '../support/group.ts'

const group = useGroup()

describe('Network', () => {
  for (const [transport, address] of Object.entries(listen)) {
    it(`names the ${transport} address that is taken`, async () => {
      const first = await group.startNode({listenAddresses: [address]})
      const taken = (first.network.multiaddrs()[0] ?? '').replace(/\/p2p\/.*/, '')
      const second = createNode({listenAddresses: [taken]})
      await expect(second.network.start()).rejects.toMatchObject({reason: {code: 'NETWORK_ADDRESS_IN_USE', address: taken}})
      expect(second.network.status()).toMatchObject({isListening: false, quic: 'stopped'})
      await first.network.stop()
      group.own(second.network)
      await second.network.start()
      expect(second.network.status().isListening).toBe(true)
    })
  }

  it('names an address that this machine does not have', async () => {
    const node = createNode({listenAddresses: ['/ip4/203.0.113.1/tcp/0']})
    await expect(node.network.start()).rejects.toMatchObject({reason: {code: 'NETWORK_LISTEN_FAILED', address: '/ip4/203.0.113.1/tcp/0'}})
  })

  it('announces external addresses', async () => {
    const node = await group.startNode({externalAddresses: ['/dns4/node.example/udp/4025/quic-v1']})
    expect(node.network.multiaddrs()).toContain(`/dns4/node.example/udp/4025/quic-v1/p2p/${node.network.peerId}`)
  })

  it('runs over TCP alone when QUIC cannot be loaded, and says so once', async () => {
    const warnings: string[] = []
    const logger: Logger = {...silentLogger, warn: (text) => warnings.push(text)}
    const node = await group.startNode({}, {logger, loadQuic: async () => ({problem: 'no such addon'})})
    await node.network.stop()
    await node.network.start()
    expect(node.network.status()).toMatchObject({isListening: true, quic: 'unavailable', quicProblem: 'no such addon'})
    expect(node.network.multiaddrs().join()).not.toContain('quic')
    expect(warnings).toEqual(['QUIC is unavailable, TCP only'])
  })

  it('refuses to start with QUIC addresses alone when QUIC cannot be loaded', async () => {
    const node = createNode({listenAddresses: [listen.quic]}, {loadQuic: async () => ({problem: 'no such addon'})})
    await expect(node.network.start()).rejects.toMatchObject({reason: {code: 'NETWORK_LISTEN_FAILED', address: listen.quic}})
  })

  it('leaves nothing behind that keeps a process alive', async () => {
    const program = fileURLToPath(new URL('../support/start-and-stop.ts', import.meta.url))
    const child = spawn(process.execPath, ['--conditions=source', program], {stdio: ['ignore', 'pipe', 'inherit']})
    group.own({stop: async () => void child.kill()})
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
    const {stoppedMs, exitedMs} = JSON.parse(output)
    expect(exitedMs - stoppedMs).toBeLessThan(5_000)
  })
})
