import {expect, it} from 'vitest'
import {isForbiddenSource} from './is-forbidden-source.ts'

it.each([
  'localhost',
  'LOCALHOST.',
  'a.localhost',
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0.0.0.0',
  '169.254.169.254',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '[::1]',
  '::',
  'fe80::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '[::ffff:7f00:1]',
  '0x7f.1',
])('refuses %s', (host) => {
  expect(isForbiddenSource(host)).toBe(true)
})

it.each(['node.example.org', '8.8.8.8', '10.0.0.5', '2a01:4f8::1', '[2a01:4f8::1]', 'localhost.example.org'])('lets %s pass', (host) => {
  expect(isForbiddenSource(host)).toBe(false)
})
