import fc from 'fast-check'
import {expect, it} from 'vitest'
import {allVectors} from '../test/vectors/all-vectors.ts'
import {chains} from './chain.ts'
import {type Envelope, parseEnvelope} from './envelope.ts'
import {MessageError} from './errors.ts'
import {computeItemHash} from './item-hash.ts'
import {messageTypes} from './message-type.ts'
import {parseContent} from './parse-content.ts'
import {isChainSupported, verifySignature} from './verify-signature.ts'

const fields = ['sender', 'chain', 'signature', 'type', 'item_type', 'item_content', 'item_hash', 'time', 'channel']
const field = (values: fc.Arbitrary<unknown>) => fc.oneof(values, fc.jsonValue(), fc.string({unit: 'binary'}))
const checkable = chains.filter(isChainSupported)

/** Throws what is not ours. */
function allowMessageError(work: () => unknown): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof MessageError)) throw error
    expect(error.issues.length).toBeGreaterThan(0)
  }
}

it('answers any envelope with a result or a message error', () => {
  const envelopes = fc.record(Object.fromEntries(fields.map((name) => [name, field(fc.constantFrom('ETH', 'POST', 'inline', '{}', 1))])), {
    requiredKeys: [],
  })
  fc.assert(
    fc.property(fc.oneof(envelopes, fc.jsonValue()), (input) => allowMessageError(() => parseEnvelope(input))),
    {numRuns: 500},
  )
})

it('answers any content with a result or a message error', () => {
  const contents = Object.values(allVectors).flatMap((file) =>
    file.kind === 'content' ? file.vectors.map((vector) => vector.content) : [],
  )
  fc.assert(
    fc.property(fc.constantFrom(...messageTypes), fc.constantFrom(...contents), fc.jsonValue(), fc.nat(), (type, content, value, index) => {
      const keys = Object.keys(content ?? {})
      const spoiled = typeof content === 'object' ? {...content, [keys[index % keys.length] ?? 'x']: value} : value
      allowMessageError(() => parseContent(type, spoiled))
    }),
    {numRuns: 500},
  )
})

it('answers any signature with true or false', () => {
  const genuine = Object.values(allVectors).flatMap((file) =>
    file.kind === 'signature' ? file.vectors.map((vector) => vector.signature ?? '') : [],
  )
  const spoil = fc.tuple(fc.constantFrom(...genuine), fc.nat(), fc.string({unit: 'binary', maxLength: 3}))
  const spoiled = spoil.map(
    ([text, at, insert]) => text.slice(0, at % (text.length + 1)) + insert + text.slice((at % (text.length + 1)) + insert.length),
  )
  const json = fc.jsonValue().map((value) => JSON.stringify(value))
  fc.assert(
    fc.property(
      fc.constantFrom(...checkable),
      fc.string({unit: 'binary'}),
      fc.oneof(spoiled, json, fc.string({unit: 'binary'})),
      (chain, sender, signature) => {
        const envelope = {chain, sender, signature, type: 'POST', item_hash: computeItemHash(''), time: 8.64e15} as Envelope
        expect(typeof verifySignature(envelope)).toBe('boolean')
      },
    ),
    {numRuns: 2000},
  )
})
