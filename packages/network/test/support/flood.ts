import {createNetworkMessage} from '../../src/network-message.ts'
import {encodeNetworkMessage} from '../../src/network-message-codec.ts'
import {HostilePeer, messageFrame, send} from './hostile-peer.ts'

/** Sends a gigabyte of well-formed, well-signed messages at most; ends with 0 as soon as it is cut off, else with 1. */
const [, , address = ''] = process.argv
const peer = await HostilePeer.create(address)
const stream = await peer.openGossip()
const text = 'x'.repeat(10_000)
for (let count = 0; count < 100_000 && peer.isConnected(); count++) {
  const payload = Buffer.from(JSON.stringify([`${count}${text}`]))
  const message = createNetworkMessage(peer.identity, {topic: 'messages', payload, timestampMs: Date.now()})
  if (!(await send(stream, messageFrame('messages', encodeNetworkMessage(message))))) break
  await new Promise((resolve) => setImmediate(resolve))
}
for (let waits = 0; waits < 200 && peer.isConnected(); waits++) await new Promise((resolve) => setTimeout(resolve, 20))
process.exit(peer.isConnected() ? 1 : 0)
