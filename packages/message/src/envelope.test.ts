import {expect, it} from 'vitest'
import {parseEnvelope} from './envelope.ts'
import {MessageError} from './errors.ts'
import {computeItemHash} from './item-hash.ts'

const item_content = '{"address":"0xA"}'
const envelope = {sender: '0xA', chain: 'ETH', type: 'POST', item_content, item_hash: computeItemHash(item_content), time: 1}

function findError(input: unknown): MessageError {
  try {
    parseEnvelope(input)
  } catch (error) {
    if (error instanceof MessageError) return error
    throw error
  }
  return expect.fail('nothing was thrown')
}

it('names the hash it expected', () => {
  const error = findError({...envelope, item_hash: 'f'.repeat(64)})
  expect(error.reason).toMatchObject({code: 'MESSAGE_HASH_MISMATCH', expected: envelope.item_hash, actual: 'f'.repeat(64)})
  expect(error.issues[0]?.msg).toContain(envelope.item_hash)
})

it('counts the characters of what is too long', () => {
  const long = '😀'.repeat(200_001)
  expect(findError({...envelope, item_content: long}).reason).toMatchObject({characters: 200_001, limit: 200_000})
})

it('answers in the words of published nodes', () => {
  expect(findError({...envelope, chain: 1, time: 'x'}).issues).toEqual([
    {type: 'enum', loc: ['chain'], msg: expect.stringMatching(/^Input should be 'ARB', 'AURORA', .* or 'ZORA'$/), input: 1},
    {type: 'float_type', loc: ['time'], msg: 'Input should be a valid number', input: 'x'},
  ])
})

it('does not blame a peer for words of a later version', () => {
  expect(findError({...envelope, chain: 'LATER'}).verdict).toBe('ignore')
  expect(findError({...envelope, type: 'LATER'}).verdict).toBe('ignore')
  expect(findError({...envelope, chain: 'LATER', time: null}).verdict).toBe('reject')
  expect(findError({...envelope, item_hash: 'x'}).verdict).toBe('reject')
})

it('rejects with the published code of a format error', () => {
  expect(findError(null).rejectionCode).toBe(0)
})
