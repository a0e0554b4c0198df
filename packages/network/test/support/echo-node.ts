import {loadIdentity} from '../../src/identity.ts'
import {createNode, listen} from './create-node.ts'

/** Node in a process of its own: dials the address, and writes a line for every message that it gets by gossip. */
const [, , keyPath = '', address = ''] = process.argv
const node = createNode({listenAddresses: [listen.quic], bootstrapPeers: [address]}, {identity: await loadIdentity(keyPath)})
node.sink.judge = (messages) => {
  for (const message of messages) process.stdout.write(`${JSON.stringify(message)}\n`)
  return 'accept'
}
await node.network.start()
