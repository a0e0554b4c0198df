import {computeItemHash} from '@aleph-onchain/message'
import {expect, it} from 'vitest'
import {getFileUrl, normalizePeerUrl} from './peer-url.ts'

it.each([
  ['http://node.example:4024', 'http://node.example:4024'],
  ['https://NODE.example/', 'https://node.example'],
  ['https://node.example:443/aleph//', 'https://node.example/aleph'],
  ['http://[::1]:4024', 'http://[::1]:4024'],
])('brings %s into the form %s', (text, url) => {
  expect(normalizePeerUrl(text)).toBe(url)
})

it.each([
  'ftp://node.example',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'node.example:4024',
  'http://user@node.example',
  'http://user:secret@node.example',
  'http://node.example?path=',
  'http://node.example#',
  'http://',
  '',
  `http://node.example/${'x'.repeat(3_000)}`,
])('refuses %s', (text) => {
  expect(normalizePeerUrl(text)).toBe(text.endsWith('#') ? 'http://node.example' : undefined)
})

it('names the file under the peer', () => {
  const hash = computeItemHash('hello')
  expect(getFileUrl('https://node.example/aleph', hash)).toBe(`https://node.example/aleph/api/v0/storage/raw/${hash}`)
})
