import {sha256} from './hash-vectors.ts'
import {concat, repeatText} from './repeat.ts'
import type {EnvelopeVector, ExpectedError} from './vector.ts'

const item_content = '{"address":"0xA","time":1700000000.5,"content":{"hello":"Wörld 😀"},"type":"note"}'
const cid = 'QmYULJoNGPDmoRq4WNWTDTUvJGJv1hosox8H6vVd1kCsY8'
const file = sha256('content of a stored message')

const inline = {
  sender: '0xA',
  chain: 'ETH',
  signature: '0x00',
  type: 'POST',
  item_type: 'inline',
  item_content,
  item_hash: sha256(item_content),
  time: 1700000000.5,
  channel: 'TEST',
}

const stored = {...inline, item_type: 'storage', item_content: null, item_hash: file}

/** Envelopes that are read, and what they are read as. */
const valid: readonly EnvelopeVector[] = [
  accept('inline', inline, inline),
  accept('without channel', without('channel', inline), {...inline, channel: null}),
  accept('without signature, which is checked later', without('signature', inline), {...inline, signature: null}),
  accept('with null for what may be left out', {...inline, signature: null, channel: null}, {...inline, signature: null, channel: null}),
  accept('without item type, content present: inline', without('item_type', inline), inline),
  accept('with null item type, content present: inline', {...inline, item_type: null}, inline),
  accept('in storage', stored, stored),
  accept('in storage, content absent', without('item_content', stored), stored),
  accept('without item type, hash of storage', without('item_type', stored), stored),
  accept('in IPFS', {...stored, item_type: 'ipfs', item_hash: cid}, {...stored, item_type: 'ipfs', item_hash: cid}),
  accept('without item type, CID', {...without('item_type', stored), item_hash: cid}, {...stored, item_type: 'ipfs', item_hash: cid}),
  accept(
    'with keys that other nodes add',
    {...inline, _id: {$oid: 'x'}, confirmed: true, confirmations: [], size: 1, hash_type: 'sha256'},
    inline,
  ),
  accept('with a content object, which the text overrules', {...inline, content: {address: '0xB'}}, inline),
  accept('with an empty channel', {...inline, channel: ''}, {...inline, channel: ''}),
  accept('with a channel of 1,024 bytes', {...inline, channel: repeatText(256, '😀')}, {...inline, channel: repeatText(256, '😀')}),
  accept('with a whole time', {...inline, time: 1}, {...inline, time: 1}),
  accept('at the first moment of year 1', {...inline, time: -62135596800}, {...inline, time: -62135596800}),
  accept('at the last millisecond of year 9999', {...inline, time: 253402300799.999}, {...inline, time: 253402300799.999}),
  accept('from the future, which nobody forbids', {...inline, time: 4102444800}, {...inline, time: 4102444800}),
  ...['POST', 'AGGREGATE', 'STORE', 'FORGET', 'PROGRAM', 'INSTANCE', 'V-PROGRAM'].map((type) =>
    accept(`of type ${type}`, {...inline, type}, {...inline, type}),
  ),
  acceptContent('of 200,000 characters', repeatText(200_000, 'x')),
  acceptContent('of 200,000 characters outside the basic plane, each of which counts once', repeatText(200_000, '😀')),
  acceptContent('that is empty (it fails as JSON, later)', ''),
  acceptContent('nested 512 deep', concat(repeatText(512, '['), repeatText(512, ']'))),
  acceptContent('with brackets inside texts, which do not nest', concat('["', repeatText(2000, '['), '\\"[', '"]')),
]

/** Envelopes that are refused, and why. */
const invalid: readonly EnvelopeVector[] = [
  refuse('null', null, shape('dict_type')),
  refuse('a text', 'x', shape('dict_type')),
  refuse('a list', [inline], shape('dict_type')),
  ...['sender', 'chain', 'type', 'item_hash', 'time'].map((field) =>
    refuse(`without ${field}`, without(field, inline), shape('missing', field)),
  ),
  refuse('with a number as sender', {...inline, sender: 1}, shape('string_type', 'sender')),
  refuse('with NUL in the sender', {...inline, sender: '0x\u0000'}, shape('value_error', 'sender')),
  refuse('with a lone surrogate in the channel', {...inline, channel: '\ud800'}, shape('value_error', 'channel')),
  refuse('with a sender of 1,025 bytes', {...inline, sender: repeatText(1025, 'x')}, shape('value_error', 'sender')),
  refuse('with a channel of 1,026 bytes in 342 characters', {...inline, channel: repeatText(342, '世')}, shape('value_error', 'channel')),
  refuse('with a signature of 1,025 bytes', {...inline, signature: repeatText(1025, 'x')}, shape('value_error', 'signature')),
  refuse('of an unknown chain', {...inline, chain: 'BTC'}, shape('enum', 'chain')),
  refuse('of a chain in lower case', {...inline, chain: 'eth'}, shape('enum', 'chain')),
  refuse('of an unknown type', {...inline, type: 'GET'}, shape('enum', 'type')),
  refuse('of an unknown item type', {...inline, item_type: 'INLINE'}, shape('enum', 'item_type')),
  refuse('with a number as content', {...inline, item_content: 1}, shape('string_type', 'item_content')),
  refuse('with a number as channel', {...inline, channel: 1}, shape('string_type', 'channel')),
  refuse('with an object as signature', {...inline, signature: {}}, shape('string_type', 'signature')),
  refuse('with a text as time', {...inline, time: '1700000000'}, shape('float_type', 'time')),
  refuse('with a time beyond year 9999', {...inline, time: 255402210800}, shape('less_than_equal', 'time')),
  refuse('with a time before year 1', {...inline, time: -62135596801}, shape('greater_than_equal', 'time')),
  refuse('inline without content', {...inline, item_content: null}, shape('missing', 'item_content')),
  refuse('in storage with content', {...stored, item_content}, shape('value_error', 'item_content')),
  refuse('in storage by a CID', {...stored, item_hash: cid}, shape('value_error', 'item_type')),
  refuse('in IPFS by a SHA-256', {...stored, item_type: 'ipfs'}, shape('value_error', 'item_type')),
  refuse('in storage by no hash', {...stored, item_hash: 'x'}, {code: 'MESSAGE_HASH_UNKNOWN', type: 'value_error', loc: ['item_hash']}),
  refuse(
    'in storage by hex in capitals',
    {...stored, item_hash: file.toUpperCase()},
    {
      code: 'MESSAGE_HASH_UNKNOWN',
      type: 'value_error',
      loc: ['item_hash'],
    },
  ),
  refuse('with the hash of another content', {...inline, item_hash: file}, mismatch()),
  refuse('with its hash in capitals', {...inline, item_hash: inline.item_hash.toUpperCase()}, mismatch()),
  refuse('with a CID of its content', {...inline, item_hash: cid}, mismatch()),
  refuseContent('of 200,001 characters', repeatText(200_001, 'x'), {
    code: 'MESSAGE_TOO_LONG',
    type: 'string_too_long',
    loc: ['item_content'],
  }),
  refuseContent('of 200,001 characters outside the basic plane', repeatText(200_001, '😀'), {
    code: 'MESSAGE_TOO_LONG',
    type: 'string_too_long',
    loc: ['item_content'],
  }),
  refuseContent('with an escaped NUL', '{"a":"\\u0000"}', shape('value_error', 'item_content')),
  refuseContent('with what only looks like an escaped NUL', '{"a":"\\\\u0000"}', shape('value_error', 'item_content')),
  refuseContent('nested 513 deep', concat(repeatText(513, '['), repeatText(513, ']')), shape('value_error', 'item_content')),
  refuse('with a lone surrogate in the content', {...inline, item_content: '"\ud800"'}, shape('value_error', 'item_content')),
]

/** Envelopes with what they are read as, or why not. */
export const envelopeVectors = [...valid, ...invalid]

function accept(name: string, input: unknown, envelope: unknown): EnvelopeVector {
  return {name: `accepts an envelope ${name}`, input, envelope}
}

function acceptContent(name: string, content: unknown): EnvelopeVector {
  const input = {...inline, item_content: content, item_hash: sha256(content)}
  return {name: `accepts a content ${name}`, input, envelope: input}
}

function refuse(name: string, input: unknown, error: ExpectedError): EnvelopeVector {
  return {name: `refuses an envelope ${name}`, input, error}
}

function refuseContent(name: string, content: unknown, error: ExpectedError): EnvelopeVector {
  return {name: `refuses a content ${name}`, input: {...inline, item_content: content, item_hash: sha256(content)}, error}
}

function shape(type: string, ...loc: readonly string[]): ExpectedError {
  return {code: 'MESSAGE_ENVELOPE_INVALID', type, loc}
}

function mismatch(): ExpectedError {
  return {code: 'MESSAGE_HASH_MISMATCH', type: 'value_error', loc: ['item_hash']}
}

function without(field: string, object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== field))
}
