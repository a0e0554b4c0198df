import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {buildPosts} from '@aleph-onchain/testkit'
import {createNode, listen} from './support/create-node.ts'

/** Measures messages per second between two processes on this machine: `node --conditions=source test/measure.ts`. */
const [, , role = 'receive', transport = 'quic', way = 'gossip', address = ''] = process.argv
const count = 50_000
const pool = 1_000

if (role === 'send') await send()
else for (const each of ['quic', 'tcp']) for (const other of ['gossip', 'catch-up']) await receive(each, other)
process.exit(0)

/** Gossips the messages in batches of 100, or has them in its log. */
async function send(): Promise<void> {
  const node = createNode({...getListening(transport), bootstrapPeers: [address], outgoingMessages: count, outgoingBytes: 2 ** 30})
  const posts = await buildPosts(pool)
  const messages = Array.from({length: count / pool}, (_, round) => posts.map((post) => ({...post, time: round}))).flat()
  if (way === 'catch-up') node.log.append(...messages)
  await node.network.start()
  while (!node.network.peers().some(({topics}) => topics.includes('messages'))) await pause(10)
  if (way === 'gossip') await node.network.publishMessages(messages)
  await pause(600_000)
}

async function receive(each: string, other: string): Promise<void> {
  const node = createNode({...getListening(each), catchUpIntervalMs: 600_000})
  let [messages, firstMs, lastMs] = [0, 0, 0]
  node.sink.judge = (batch) => {
    firstMs ||= performance.now()
    lastMs = performance.now()
    messages += batch.length
    return 'accept'
  }
  await node.network.start()
  const program = fileURLToPath(import.meta.url)
  const sender = spawn(process.execPath, ['--conditions=source', program, 'send', each, other, node.network.multiaddrs()[0] ?? ''], {
    stdio: 'inherit',
  })
  for (let waitedMs = 0; messages < count && waitedMs < 30_000; waitedMs += 20) await pause(20)
  sender.kill()
  process.stdout.write(
    `${each}, ${other}: ${messages} of ${count} messages, ${Math.round(messages / ((lastMs - firstMs) / 1_000))} per second\n`,
  )
  await node.network.stop()
}

function getListening(name: string): {readonly listenAddresses: readonly string[]} {
  return {listenAddresses: [name === 'tcp' ? listen.tcp : listen.quic]}
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
