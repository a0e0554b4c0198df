import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {packCpio} from './cpio.ts'
import {parseUris} from './debian-archive.ts'
import {readNeeded} from './elf.ts'
import {extractKernel} from './extract-kernel.ts'

describe('parseUris', () => {
  it('reads names and versions, with epochs, from what apt prints', () => {
    const answer = `Reading package lists...
'http://deb.debian.org/debian/pool/main/z/zlib/zlib1g_1.2.13.dfsg-1_amd64.deb' zlib1g_1%3a1.2.13.dfsg-1_amd64.deb 86684 SHA256:52b8
'http://deb.debian.org/debian/pool/main/b/busybox/busybox-static_1.35.0-4_amd64.deb' busybox-static_1%3a1.35.0-4+deb12u1_amd64.deb 928188 MD5Sum:fe
`
    expect(parseUris(answer)).toEqual([
      {name: 'busybox-static', version: '1:1.35.0-4+deb12u1', file: 'busybox-static_1%3a1.35.0-4+deb12u1_amd64.deb'},
      {name: 'zlib1g', version: '1:1.2.13.dfsg-1', file: 'zlib1g_1%3a1.2.13.dfsg-1_amd64.deb'},
    ])
  })
})

describe('packCpio', () => {
  it('pads every part to four bytes and ends with the trailer', () => {
    const archive = packCpio([
      {path: 'bin', mode: 0o755},
      {path: 'bin/a', mode: 0o644, contents: Buffer.from('12345')},
      {path: 'b', mode: 0o777, target: 'bin/a'},
    ])
    expect(archive.length % 4).toBe(0)
    const text = archive.toString('latin1')
    expect(text.match(/070701/g)).toHaveLength(4)
    expect(text).toContain('TRAILER!!!')
    expect(text.slice(6, 22)).toBe('00000001000041ED')
  })
})

describe('readNeeded', () => {
  it('reads the libraries of a program and none of anything else', () => {
    expect(readNeeded(readFileSync(process.execPath))).toContain('libc.so.6')
    expect(readNeeded(Buffer.from('#!/bin/sh\n'))).toEqual([])
  })
})

describe('extractKernel', () => {
  it('refuses what is no kernel', () => {
    expect(() => extractKernel(Buffer.alloc(4096))).toThrow('no bzImage')
  })
})
