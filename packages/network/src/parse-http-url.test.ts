import {describe, expect, it} from 'vitest'
import {parseHttpUrl} from './parse-http-url.ts'

describe('parseHttpUrl', () => {
  it.each([
    ['https://node.example', 'https://node.example'],
    ['https://node.example/', 'https://node.example'],
    ['http://node.example:4024/aleph//', 'http://node.example:4024/aleph'],
    ['http://198.51.100.7:4024', 'http://198.51.100.7:4024'],
    ['http://[2001:db8::1]:4024', 'http://[2001:db8::1]:4024'],
    ['HTTPS://Node.Example', 'https://node.example'],
  ])('reads %s', (text, url) => {
    expect(parseHttpUrl(text, {allowPrivate: false})).toBe(url)
  })

  it.each([
    'ftp://node.example',
    'file:///etc/passwd',
    'node.example',
    '',
    'https://user:password@node.example',
    'https://node.example?x=1',
    'https://node.example#x',
    `https://node.example/${'x'.repeat(300)}`,
    undefined,
    {},
  ])('refuses %j', (text) => {
    expect(parseHttpUrl(text, {allowPrivate: true})).toBeUndefined()
  })

  it.each([
    'http://localhost:4024',
    'http://printer.local',
    'http://intranet',
    'http://127.0.0.1',
    'http://127.1',
    'http://0x7f000001',
    'http://2130706433',
    'http://10.1.2.3',
    'http://100.64.0.1',
    'http://169.254.169.254',
    'http://172.31.0.1',
    'http://192.168.1.1',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://[fe80::1]',
    'http://[fd00::1]',
  ])('reads %s on a devnet alone', (text) => {
    expect(parseHttpUrl(text, {allowPrivate: false})).toBeUndefined()
    expect(parseHttpUrl(text, {allowPrivate: true})).toBeDefined()
  })
})
