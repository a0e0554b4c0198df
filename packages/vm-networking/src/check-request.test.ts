import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {checkForwards, checkRequest} from './check-request.ts'
import {VmNetworkError} from './errors.ts'

const vmHash = 'ab'.repeat(32)
const request = {vmHash, kind: 'instance', internet: true, forwards: []}
const forward = {guestPort: 22, tcp: true, udp: false}

function codeOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    if (error instanceof VmNetworkError) return error.code
    throw error
  }
  return undefined
}

describe('requests', () => {
  it.each([
    ['a hash in capitals', {vmHash: 'AB'.repeat(32)}, 'VM_NETWORK_HASH_INVALID'],
    ['a path as hash', {vmHash: '../../etc/passwd'}, 'VM_NETWORK_HASH_INVALID'],
    ['a hash with a rule behind it', {vmHash: `${vmHash}\n accept`}, 'VM_NETWORK_HASH_INVALID'],
    ['no hash', {vmHash: null}, 'VM_NETWORK_HASH_INVALID'],
    ['an unknown kind', {kind: 'container'}, 'VM_NETWORK_REQUEST_INVALID'],
    ['a machine without internet', {internet: false}, 'VM_NETWORK_NOT_WANTED'],
    ['no forwards', {forwards: undefined}, 'VM_NETWORK_REQUEST_INVALID'],
    ['forwards by name', {forwards: {22: {tcp: true}}}, 'VM_NETWORK_REQUEST_INVALID'],
    ['a null forward', {forwards: [null]}, 'VM_NETWORK_FORWARD_INVALID'],
    ['port 0', {forwards: [{...forward, guestPort: 0}]}, 'VM_NETWORK_FORWARD_INVALID'],
    ['port 65536', {forwards: [{...forward, guestPort: 65_536}]}, 'VM_NETWORK_FORWARD_INVALID'],
    ['a port in words', {forwards: [{...forward, guestPort: '22'}]}, 'VM_NETWORK_FORWARD_INVALID'],
    ['half a port', {forwards: [{...forward, guestPort: 22.5}]}, 'VM_NETWORK_FORWARD_INVALID'],
    ['a forward without protocols', {forwards: [{guestPort: 22}]}, 'VM_NETWORK_FORWARD_INVALID'],
    [
      '10,000 forwards',
      {forwards: Array.from({length: 10_000}, (_, port) => ({...forward, guestPort: port + 1}))},
      'VM_NETWORK_FORWARDS_TOO_MANY',
    ],
  ])('are refused for %s', (_name, change, code) => {
    expect(codeOf(() => checkRequest({...request, ...change}, 64))).toBe(code)
  })

  it('are taken or refused with a code, whatever they are', () => {
    const forwards = fc.oneof(fc.jsonValue(), fc.array(fc.record({guestPort: fc.integer(), tcp: fc.boolean(), udp: fc.boolean()})))
    const requests = fc.oneof(
      fc.jsonValue(),
      fc.record({vmHash: fc.oneof(fc.constant(vmHash), fc.string()), kind: fc.constant('instance'), internet: fc.boolean(), forwards}),
    )
    fc.assert(fc.property(requests, (value) => void codeOf(() => checkRequest(value, 64))))
  })
})

describe('forwards', () => {
  it('name each port once, in order, and none of neither protocol', () => {
    const forwards = [{...forward, guestPort: 80}, {guestPort: 443, tcp: false, udp: false}, forward, {...forward, tcp: false, udp: true}]
    expect(checkForwards(forwards, 64)).toEqual([
      {guestPort: 22, tcp: true, udp: true},
      {guestPort: 80, tcp: true, udp: false},
    ])
  })
})
