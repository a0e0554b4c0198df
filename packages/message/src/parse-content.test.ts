import {expect, it} from 'vitest'
import {contentTags} from './contents.ts'
import {MessageError} from './errors.ts'
import {issueLimit} from './issues.ts'
import {computeItemHash} from './item-hash.ts'
import {parseContent, parseTypedContent, resolveContent} from './parse-content.ts'

const post = {address: '0xA', time: 1, type: 'note'}
const text = JSON.stringify({...post, content: {tags: ['a', 1, 'b']}})
const envelope = {
  sender: '0xA',
  chain: 'ETH',
  signature: null,
  type: 'POST',
  item_type: 'inline',
  item_content: text,
  time: 1,
  channel: null,
} as const

function findIssues(work: () => unknown): MessageError['issues'] {
  try {
    work()
  } catch (error) {
    if (error instanceof MessageError) return error.issues
    throw error
  }
  return expect.fail('nothing was thrown')
}

it('returns the content itself, so that what is stored is what was signed', () => {
  const content = {...post, content: 1}
  expect(parseContent('POST', content)).toBe(content)
})

it('resolves defaults into a copy', () => {
  expect(resolveContent('POST', post)).toEqual({...post, content: null})
  expect(post).not.toHaveProperty('content')
})

it('keeps a key called __proto__ as data', () => {
  const content = parseContent('AGGREGATE', JSON.parse('{"address":"0xA","time":1,"key":"k","content":{"__proto__":{"polluted":true}}}'))
  expect(Object.keys(content.content)).toEqual(['__proto__'])
  expect(resolveContent('AGGREGATE', content).content).not.toHaveProperty('polluted')
  expect({}).not.toHaveProperty('polluted')
})

it('accepts a policy that JSON rounds up to 2^64', () => {
  const ref = 'a'.repeat(64)
  const content = `{"address":"0xA","time":1,"allow_amend":false,"environment":{},"resources":{},"payment":{"type":"credit"},"runtime":{"ref":"${ref}"},
    "workload":{"ref":"${ref}","hash_tree":"${ref}","roothash":"${ref}"},
    "verification":{"backend":"sev_snp","policy":18446744073709551615,"measurements":[{"platform":"sev_snp","digest":"${'0'.repeat(96)}"}]}}`
  expect(() => parseContent('V-PROGRAM', JSON.parse(content))).not.toThrow()
})

it('keeps the type beside the content', () => {
  const typed = parseTypedContent({...envelope, item_hash: computeItemHash(text)}, text)
  expect(typed).toEqual({type: 'POST', content: JSON.parse(text)})
  expect(contentTags(typed)).toEqual(['a', 'b'])
})

it('answers a hostile content with few and short issues', () => {
  const keys = Object.fromEntries(Array.from({length: 1000}, (_, index) => [`${index}`.repeat(300), 'x'.repeat(1000)]))
  const issues = findIssues(() => parseContent('POST', {...post, ...keys}))
  expect(issues).toHaveLength(issueLimit)
  expect(JSON.stringify(issues).length).toBeLessThan(20_000)
})

it('cuts the container around a missing key', () => {
  const issues = findIssues(() => parseContent('POST', {time: 1, type: 'note', content: {big: 'x'.repeat(1000)}}))
  expect(issues).toEqual([{type: 'missing', loc: ['address'], msg: 'Field required', input: {time: 1, type: 'note', content: '…'}}])
})

it.each([
  ['POST', {...post, content: {tags: 'no list'}}, []],
  ['POST', {...post, content: null}, []],
  ['AGGREGATE', {address: '0xA', time: 1, key: 'k', content: {tags: ['x']}}, ['x']],
  ['STORE', {address: '0xA', time: 1, item_type: 'storage', item_hash: 'a'.repeat(64), tags: ['x']}, ['x']],
  ['FORGET', {address: '0xA', time: 1, hashes: [], tags: ['x']}, []],
  ['INSTANCE', {metadata: {tags: ['x', null]}}, ['x']],
  ['PROGRAM', {metadata: null}, []],
] as const)('finds the tags of %s %j', (type, content, tags) => {
  expect(contentTags({type, content} as Parameters<typeof contentTags>[0])).toEqual(tags)
})
