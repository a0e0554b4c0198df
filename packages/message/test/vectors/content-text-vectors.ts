import {sha256} from './hash-vectors.ts'
import {concat, repeatText} from './repeat.ts'
import type {ContentTextVector, ExpectedError} from './vector.ts'

const full = {address: '0xB', time: 5, type: 'note', content: null}
const base = {
  sender: '0xA',
  chain: 'ETH',
  signature: null,
  type: 'POST',
  item_content: null,
  item_hash: sha256('file'),
  time: 7.5,
  channel: null,
}
const inline = {...base, item_type: 'inline'}
const stored = {...base, item_type: 'storage'}
const text = JSON.stringify(full)

/** Contents as text: what the envelope lends to a content outside of it, and texts that are refused. */
export const contentTextVectors: readonly ContentTextVector[] = [
  accept('keeps an inline content', inline, text, full),
  accept('keeps address and time of a stored content', stored, text, full),
  accept('fills the address of a stored content from the sender', stored, '{"time":5,"type":"note"}', {
    address: '0xA',
    time: 5,
    type: 'note',
  }),
  accept('fills the time of a stored content from the envelope', stored, '{"address":"0xB","type":"note"}', {
    address: '0xB',
    time: 7.5,
    type: 'note',
  }),
  accept('keeps the last of two equal keys', inline, '{"type":"a","address":"0xB","time":5,"type":"b"}', {
    type: 'b',
    address: '0xB',
    time: 5,
  }),
  refuse('fills nothing into an inline content', inline, '{"time":5,"type":"note"}', 'missing', 'address'),
  refuse('does not overrule null as address', stored, '{"address":null,"time":5,"type":"note"}', 'string_type', 'address'),
  refuse('refuses an empty text', inline, '', 'json_invalid', 'item_content'),
  refuse('refuses what is no JSON', inline, "{'a': 1}", 'json_invalid', 'item_content'),
  refuse('refuses NaN, which is no JSON', inline, '{"address":"0xB","time":NaN,"type":"note"}', 'json_invalid', 'item_content'),
  refuse('refuses a second value behind the first', inline, `${text}{}`, 'json_invalid', 'item_content'),
  refuse('refuses a byte order mark', inline, `\ufeff${text}`, 'json_invalid', 'item_content'),
  refuse('refuses an escaped NUL in a stored content', stored, '{"type":"\\u0000"}', 'value_error', 'item_content'),
  refuse(
    'refuses a stored content nested 513 deep',
    stored,
    concat(repeatText(513, '['), repeatText(513, ']')),
    'value_error',
    'item_content',
  ),
  refuse('refuses a list', stored, '[]', 'dict_type'),
  refuse('refuses null', stored, 'null', 'dict_type'),
]

function accept(name: string, envelope: unknown, source: unknown, content: unknown): ContentTextVector {
  return {name, envelope, text: source, content}
}

function refuse(name: string, envelope: unknown, source: unknown, type: string, ...loc: readonly string[]): ContentTextVector {
  const error: ExpectedError = {code: 'MESSAGE_CONTENT_INVALID', type, loc}
  return {name, envelope, text: source, error}
}
