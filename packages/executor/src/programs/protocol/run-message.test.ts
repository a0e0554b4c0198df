import {decode, encode} from '@msgpack/msgpack'
import {describe, expect, it} from 'vitest'
import {encodeHttpRun, encodeMessageRun, readRunOutcome} from './run-message.ts'

const pair = [Buffer.from('X-A'), Buffer.from('caf\xe9', 'latin1')]
const good = {headers: {status: 204, headers: [pair]}, body: {body: Buffer.from('x')}, output: '', output_data: new Uint8Array()}

function read(value: unknown) {
  return readRunOutcome(Buffer.from(encode(value)))
}

describe('encodeHttpRun', () => {
  it('writes what guests read', () => {
    const bytes = encodeHttpRun({
      method: 'PUT',
      path: '/a%20b',
      queryString: 'q=%20',
      headers: [['x-a', 'caf\xe9']],
      body: Buffer.from('b'),
    })
    expect(decode(bytes)).toEqual({
      scope: {
        type: 'http',
        path: '/a b',
        method: 'PUT',
        query_string: 'q=%20',
        headers: [[new Uint8Array(Buffer.from('x-a')), new Uint8Array(Buffer.from('caf\xe9', 'latin1'))]],
        body: new Uint8Array(Buffer.from('b')),
      },
    })
  })

  it('leaves a malformed path as it is', () => {
    const bytes = encodeHttpRun({method: 'GET', path: '/%zz', queryString: '', headers: [], body: new Uint8Array()})
    expect(decode(bytes)).toMatchObject({scope: {path: '/%zz'}})
  })

  it('writes messages of the network', () => {
    expect(decode(encodeMessageRun({item_hash: 'x'}))).toEqual({scope: {type: 'aleph.message', body: {item_hash: 'x'}}})
  })
})

describe('readRunOutcome', () => {
  it('reads an answer', () => {
    expect(read(good)).toEqual({type: 'answer', answer: {status: 204, headers: [['x-a', 'caf\xe9']], body: expect.any(Uint8Array)}})
  })

  it('reads a fault, bounded', () => {
    expect(read({error: 'e', traceback: 't'.repeat(100_000), output: ''})).toEqual({
      type: 'fault',
      error: 'e',
      traceback: 't'.repeat(65_536),
    })
    expect(read({error: 'e', traceback: null})).toEqual({type: 'fault', error: 'e', traceback: 'e'})
  })

  it('reads the end of a run for a message', () => {
    expect(read({headers: null, body: null, output: ''})).toEqual({type: 'done'})
  })

  it.each<readonly [string, () => Buffer]>([
    ['nothing', () => Buffer.alloc(0)],
    ['garbage', () => Buffer.from('garbage')],
    ['a type that is not used', () => Buffer.from([0xc1])],
    ['an extension', () => Buffer.from([0xd4, 1, 1])],
    ['half a value', () => Buffer.from(encode(good)).subarray(0, -3)],
    ['two values', () => Buffer.concat([encode(good), encode(good)])],
    ['a length beyond the end', () => Buffer.from([0xc6, 0xff, 0xff, 0xff, 0xff])],
    ['a list of four thousand million', () => Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff])],
    ['a map of as many', () => Buffer.from([0xdf, 0xff, 0xff, 0xff, 0xff])],
    ['deep lists', () => Buffer.alloc(1_000_000, 0x91)],
    ['many values', () => Buffer.concat([Buffer.from([0xdd, 0, 1, 0, 0]), Buffer.alloc(65_536, 0xc0)])],
    ['a number', () => Buffer.from(encode(5))],
    ['a status that is none', () => Buffer.from(encode({...good, headers: {status: 99, headers: []}}))],
    ['a status that is no number', () => Buffer.from(encode({...good, headers: {status: '200', headers: []}}))],
    ['headers that are no pairs', () => Buffer.from(encode({...good, headers: {status: 200, headers: [['a']]}}))],
    ['headers that are numbers', () => Buffer.from(encode({...good, headers: {status: 200, headers: [[1, 2]]}}))],
    ['too many headers', () => Buffer.from(encode({...good, headers: {status: 200, headers: Array.from({length: 257}, () => pair)}}))],
    ['a body that is a map', () => Buffer.from(encode({...good, body: {body: {}}}))],
    ['no body', () => Buffer.from(encode({headers: good.headers}))],
  ])('refuses %s', (_name, bytes) => {
    expect(() => readRunOutcome(bytes())).toThrow(expect.objectContaining({code: 'EXECUTOR_AGENT_PROTOCOL'}))
  })
})
