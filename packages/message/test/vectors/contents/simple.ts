import {sha256} from '../hash-vectors.ts'
import {repeatItem, repeatText} from '../repeat.ts'
import {absent, ContentTable, type JsonObject} from './patch.ts'

const cid = 'QmYULJoNGPDmoRq4WNWTDTUvJGJv1hosox8H6vVd1kCsY8'
const hash = sha256('target')
const base = {address: '0xA', time: 1700000000.5}

/** Rules that every type shares. */
export function addBaseRules(table: ContentTable): void {
  table.accept('as the others are made from')
  table.accept('at time 0', {time: 0})
  table.accept('at the last time', {time: 9223372036})
  table.refuse('without address', {address: absent}, 'missing', 'address')
  table.refuse('without time', {time: absent}, 'missing', 'time')
  table.refuse('with null as address', {address: null}, 'string_type', 'address')
  table.refuse('with a text as time', {time: '1'}, 'float_type', 'time')
  table.refuse('with an address of 1,025 bytes', {address: repeatText(1025, 'x')}, 'value_error', 'address')
  table.refuse('before 1970', {time: -0.001}, 'greater_than_equal', 'time')
  table.refuse('after the last time', {time: 9223372036.1}, 'less_than_equal', 'time')
  table.refuseWhole('that is null', null, 'dict_type')
  table.refuseWhole('that is a list', [], 'dict_type')
  table.refuseWhole('that is a text', 'x', 'dict_type')
}

function table(type: string, fields: JsonObject): ContentTable {
  const made = new ContentTable(type, {...base, ...fields})
  addBaseRules(made)
  return made
}

function addPosts(): ContentTable {
  const post = table('POST', {type: 'note', content: {body: 'x'}})
  for (const content of [null, 'text', 1, true, [], {}, {deep: [{er: null}]}])
    post.accept(`with content ${JSON.stringify(content)}`, {content})
  post.resolve('without content as null', {content: absent}, {content: null})
  post.accept('with an empty type', {type: ''})
  post.accept('with a ref', {ref: hash})
  post.accept('with a ref that is no hash', {ref: 'anything'})
  post.accept('with null as ref', {ref: null})
  post.accept('that amends', {type: 'amend', ref: hash})
  const chainRef = {
    chain: 'ETH',
    item_content: '',
    item_hash: hash,
    item_type: 'inline',
    sender: '0xA',
    signature: '0x',
    time: 1,
    type: 'POST',
  }
  post.accept('with a whole message as ref', {ref: chainRef})
  post.accept('with a whole message as ref, extra keys in it', {ref: {...chainRef, channel: null, extra: 1}})
  post.refuse('with a message of another type as ref', {ref: {...chainRef, type: 'STORE'}}, 'literal_error', 'ref', 'type')
  post.refuse('with a ref without item hash', {ref: {...chainRef, item_hash: 'x'}}, 'value_error', 'ref', 'item_hash')
  post.refuse('with a number as ref', {ref: 1}, 'string_type', 'ref')
  post.refuse('with a type of 1,025 bytes', {type: repeatText(1025, 'x')}, 'value_error', 'type')
  post.refuse('with a lone surrogate in the type', {type: '\ud800'}, 'value_error', 'type')
  post.refuse('with a ref of 1,025 bytes', {ref: repeatText(1025, 'x')}, 'value_error', 'ref')
  post.refuse('without type', {type: absent}, 'missing', 'type')
  post.refuse('with a number as type', {type: 1}, 'string_type', 'type')
  post.refuse('that amends nothing', {type: 'amend'}, 'value_error', 'type')
  post.refuse('that amends an empty ref', {type: 'amend', ref: ''}, 'value_error', 'type')
  post.refuse('with another key', {extra: 1}, 'extra_forbidden', 'extra')
  return post
}

function addAggregates(): ContentTable {
  const aggregate = table('AGGREGATE', {key: 'settings', content: {a: 1}})
  aggregate.accept('with an object as key', {key: {name: 'settings'}})
  aggregate.accept('with an empty key', {key: ''})
  aggregate.accept('with an empty object', {content: {}})
  aggregate.accept('with values of all kinds', {content: {a: null, b: [1], c: {d: true}, e: 'x', f: 1.5}})
  aggregate.refuse('without key', {key: absent}, 'missing', 'key')
  aggregate.refuse('with a number as key', {key: 1}, 'string_type', 'key')
  aggregate.refuse('with an object without name as key', {key: {}}, 'missing', 'key', 'name')
  aggregate.refuse('with a key of 1,025 bytes', {key: repeatText(1025, 'x')}, 'value_error', 'key')
  aggregate.refuse('without content', {content: absent}, 'missing', 'content')
  for (const content of [null, 'text', 1, []]) {
    aggregate.refuse(`with content ${JSON.stringify(content)}`, {content}, 'dict_type', 'content')
  }
  aggregate.refuse('with another key', {extra: 1}, 'extra_forbidden', 'extra')
  return aggregate
}

function addStores(): ContentTable {
  const store = table('STORE', {item_type: 'storage', item_hash: hash})
  store.accept('of a CID', {item_type: 'ipfs', item_hash: cid})
  store.accept('with everything', {
    size: 10,
    content_type: 'text/plain',
    ref: 'my-file',
    metadata: {name: 'x'},
    payment: {type: 'credit', chain: 'ETH'},
    tags: ['a', 'b'],
  })
  store.accept('with nulls', {size: null, content_type: null, ref: null, metadata: null, payment: null, tags: null})
  store.accept('with keys that clients add', {extra_fields: {a: 1}, estimated_size_mib: 1})
  store.accept('paid by holding', {payment: {type: 'hold'}})
  store.accept('with 16 tags', {tags: repeatItem(16, 'tag')})
  store.accept('with a tag of 256 characters', {tags: [repeatText(256, '😀')]})
  store.refuse('without item hash', {item_hash: absent}, 'missing', 'item_hash')
  store.refuse('without item type', {item_type: absent}, 'missing', 'item_type')
  store.refuse('inline', {item_type: 'inline'}, 'enum', 'item_type')
  store.refuse('whose hash is none', {item_hash: 'x'}, 'value_error', 'item_hash')
  store.refuse('whose hash belongs to the other item type', {item_type: 'ipfs'}, 'value_error', 'item_type')
  store.refuse('with a ref of 1,025 bytes', {ref: repeatText(1025, 'x')}, 'value_error', 'ref')
  store.refuse('with a fraction as size', {size: 1.5}, 'int_type', 'size')
  store.refuse('with a list as metadata', {metadata: []}, 'dict_type', 'metadata')
  store.refuse('paid by streaming', {payment: {type: 'superfluid'}}, 'enum', 'payment', 'type')
  store.refuse('paid by allowance', {payment: {type: 'allowance', chain: 'ARB'}}, 'enum', 'payment', 'type')
  store.refuse('with 17 tags', {tags: repeatItem(17, 'tag')}, 'too_long', 'tags')
  store.refuse('with an empty tag', {tags: ['']}, 'string_too_short', 'tags', 0)
  store.refuse('with a tag of 257 characters', {tags: [repeatText(257, 'x')]}, 'string_too_long', 'tags', 0)
  return store
}

function addForgets(): ContentTable {
  const forget = table('FORGET', {hashes: [hash]})
  forget.accept('of a CID', {hashes: [cid]})
  forget.accept('of aggregates by key', {hashes: [], aggregates: ['profile']})
  forget.accept('of nothing, which is refused later with code 500', {hashes: []})
  forget.accept('of 1,000 messages', {hashes: repeatItem(1000, hash)})
  forget.accept('with a reason of 1,000 characters', {reason: repeatText(1000, '😀')})
  forget.resolve('without aggregates as an empty list', {}, {aggregates: []})
  forget.refuse('without hashes', {hashes: absent}, 'missing', 'hashes')
  forget.refuse('with null as hashes', {hashes: null}, 'list_type', 'hashes')
  forget.refuse('of what is no hash', {hashes: [hash, 'x']}, 'value_error', 'hashes', 1)
  forget.refuse('of 1,001 messages', {hashes: repeatItem(1001, hash)}, 'too_long', 'hashes')
  forget.refuse('of 1,001 aggregates', {aggregates: repeatItem(1001, 'key')}, 'too_long', 'aggregates')
  forget.refuse('with a number as aggregate', {aggregates: [1]}, 'string_type', 'aggregates', 0)
  forget.refuse('with a reason of 1,001 characters', {reason: repeatText(1001, 'x')}, 'string_too_long', 'reason')
  forget.refuse('with another key', {extra: 1}, 'extra_forbidden', 'extra')
  return forget
}

/** Contents of the four types that run nothing. */
export const simpleTables: readonly ContentTable[] = [addPosts(), addAggregates(), addStores(), addForgets()]
