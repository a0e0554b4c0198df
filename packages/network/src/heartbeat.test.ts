import {describe, expect, it} from 'vitest'
import {encodeHeartbeat, type Heartbeat, parseHeartbeat} from './heartbeat.ts'
import {parseNodeId} from './node-id.ts'

const heartbeat: Heartbeat = {
  nodeId: parseNodeId('ab'.repeat(32)),
  role: 'compute',
  url: 'https://node.example',
  multiaddrs: ['/ip4/198.51.100.7/udp/4025/quic-v1'],
  version: '1.2.3',
  free: {vcpus: 4, memoryMiB: 2_048.5},
}
const open = {allowPrivate: false}

function change(changes: Record<string, unknown>): Uint8Array {
  return Buffer.from(JSON.stringify({...JSON.parse(Buffer.from(encodeHeartbeat(heartbeat)).toString()), ...changes}))
}

describe('Heartbeats', () => {
  it('come back as they were', () => {
    expect(parseHeartbeat(encodeHeartbeat(heartbeat), open)).toEqual(heartbeat)
    const silent = {...heartbeat, url: undefined}
    expect(parseHeartbeat(encodeHeartbeat(silent), open)).toEqual(silent)
  })

  it.each([
    ['no JSON', Buffer.from('{')],
    ['no object', Buffer.from('null')],
    ['a wrong node id', change({nodeId: 'x'})],
    ['no role', change({role: undefined})],
    ['a role that is too long', change({role: 'x'.repeat(65)})],
    ['a version that is no text', change({version: 1})],
    ['no list of multiaddrs', change({multiaddrs: 'x'})],
    ['too many multiaddrs', change({multiaddrs: Array(17).fill('/ip4/1.2.3.4/tcp/1')})],
  ])('are refused with %s', (_, payload) => {
    expect(parseHeartbeat(payload, open)).toBeUndefined()
  })

  it.each(['ftp://node.example', 'http://127.0.0.1', 'javascript:alert(1)', 7, null])('lose the URL %j', (url) => {
    expect(parseHeartbeat(change({url}), open)).toEqual({...heartbeat, url: undefined})
  })

  it('lose multiaddrs that are none, and resources that are no numbers', () => {
    const payload = change({
      multiaddrs: ['nonsense', 7, '/ip4/1.2.3.4/tcp/1', `/dns4/${'x'.repeat(300)}/tcp/1`],
      free: {vcpus: 'many', disk: 1, bad: null},
    })
    expect(parseHeartbeat(payload, open)).toMatchObject({multiaddrs: ['/ip4/1.2.3.4/tcp/1'], free: {disk: 1}})
  })

  it('hold no more resources than anybody has', () => {
    const free = Object.fromEntries(Array.from({length: 100}, (_, index) => [`r${index}`, index]))
    expect(Object.keys(parseHeartbeat(change({free}), open)?.free ?? {})).toHaveLength(16)
  })
})
