import {describe, expect, it} from 'vitest'
import {EnvelopeReader} from './envelope-reader.ts'
import {createIdentity} from './identity.ts'
import {createNetworkMessage, type NetworkMessage} from './network-message.ts'
import {encodeNetworkMessage} from './network-message-codec.ts'

const identity = createIdentity()
const right = createNetworkMessage(identity, {topic: 'jobs', payload: Buffer.from('a job'), timestampMs: 5})

function frame(message: NetworkMessage, topic = 'aleph/1/jobs') {
  return {topic, data: encodeNetworkMessage(message)}
}

describe('EnvelopeReader', () => {
  it('opens what is right', () => {
    expect(new EnvelopeReader().open(frame(right))).toEqual(right)
  })

  it.each([
    ['wrong-topic', frame(right, 'aleph/1/storage')],
    ['wrong-id', frame({...right, id: Buffer.alloc(32)})],
    ['wrong-id', frame({...right, timestampMs: 6})],
    ['wrong-signature', frame({...right, signature: Buffer.alloc(64)})],
    ['wrong-id', frame({...right, sender: createIdentity().nodeId})],
    ['malformed', {topic: 'aleph/1/jobs', data: Buffer.from('garbage')}],
    ['oversize', frame({...right, topic: 'heartbeats', payload: Buffer.alloc(20_000)}, 'aleph/1/heartbeats')],
  ])('finds %s', (problem, bad) => {
    expect(new EnvelopeReader().open(bad)).toBe(problem)
  })

  it('finds a signature of another node over the same id', () => {
    const signature = createIdentity().sign(Buffer.concat([Buffer.from('aleph/1/network-message'), right.id]))
    expect(new EnvelopeReader().open(frame({...right, signature}))).toBe('wrong-signature')
  })

  it('refuses a public key that is no point of the curve', () => {
    const sender = createIdentity().nodeId.replace(/.{64}/, 'f'.repeat(64)) as NetworkMessage['sender']
    const forged = createNetworkMessage(
      {...identity, nodeId: sender, sign: (data) => identity.sign(data), toLibp2pKey: () => identity.toLibp2pKey()},
      right,
    )
    expect(typeof new EnvelopeReader().open(frame(forged))).toBe('string')
  })

  it('gives a forged frame another id than the genuine one', () => {
    const reader = new EnvelopeReader()
    const forged = frame({...right, signature: Buffer.alloc(64)})
    expect(Buffer.compare(reader.getFrameId(frame(right)), right.id)).toBe(0)
    expect(Buffer.compare(reader.getFrameId(forged), right.id)).not.toBe(0)
  })

  it('takes our own frames on trust', () => {
    const reader = new EnvelopeReader()
    const data = Buffer.from('not looked at')
    reader.trust(data, right)
    expect(reader.open({topic: 'aleph/1/jobs', data})).toBe(right)
  })
})
