import {describe, expect, it} from 'vitest'
import {inspectHead} from './inspect-image.ts'

const MiB = 1024 * 1024

/** Header of a sound qcow2 image of version 3, with fields changed. */
function qcow2(change: (head: Buffer) => void = () => undefined): Buffer {
  const head = Buffer.alloc(64 * 1024)
  head.writeUInt32BE(0x514649fb, 0)
  head.writeUInt32BE(3, 4)
  head.writeUInt32BE(16, 20)
  head.writeBigUInt64BE(BigInt(10 * MiB), 24)
  head.writeUInt32BE(104, 100)
  change(head)
  return head
}

/** Adds an extension after the header. */
function withExtension(type: number, length: number): Buffer {
  return qcow2((head) => {
    head.writeUInt32BE(type, 104)
    head.writeUInt32BE(length, 108)
  })
}

describe('inspectHead', () => {
  it.each([
    ['version 3', qcow2()],
    ['version 2', qcow2((head) => head.writeUInt32BE(2, 4))],
    ['other compression and long tables', qcow2((head) => head.writeBigUInt64BE(0b11000n, 72))],
    ['an unknown extension', withExtension(0x6803f857, 48)],
  ])('takes a standalone qcow2 image: %s', (_, head) => {
    expect(inspectHead(head, head.length)).toEqual({format: 'qcow2', virtualBytes: 10 * MiB})
  })

  it('takes anything of whole sectors as a raw disk', () => {
    expect(inspectHead(Buffer.alloc(512, 7), 5 * MiB)).toEqual({format: 'raw', virtualBytes: 5 * MiB})
  })

  it.each([
    ['a backing file', qcow2((head) => head.writeBigUInt64BE(1024n, 8)), 'EXECUTOR_IMAGE_UNSAFE'],
    ['the length of a backing file', qcow2((head) => head.writeUInt32BE(9, 16)), 'EXECUTOR_IMAGE_UNSAFE'],
    ['encryption', qcow2((head) => head.writeUInt32BE(2, 32)), 'EXECUTOR_IMAGE_UNSAFE'],
    ['external data by its bit', qcow2((head) => head.writeBigUInt64BE(0b100n, 72)), 'EXECUTOR_IMAGE_UNSAFE'],
    ['external data by its extension', withExtension(0x44415441, 11), 'EXECUTOR_IMAGE_UNSAFE'],
    ['encryption by its extension', withExtension(0x0537be77, 16), 'EXECUTOR_IMAGE_UNSAFE'],
    ['a dirty bit', qcow2((head) => head.writeBigUInt64BE(1n, 72)), 'EXECUTOR_IMAGE_INVALID'],
    ['a corrupt bit', qcow2((head) => head.writeBigUInt64BE(2n, 72)), 'EXECUTOR_IMAGE_INVALID'],
    ['a feature from the future', qcow2((head) => head.writeBigUInt64BE(1n << 40n, 72)), 'EXECUTOR_IMAGE_INVALID'],
    ['version 4', qcow2((head) => head.writeUInt32BE(4, 4)), 'EXECUTOR_IMAGE_INVALID'],
    ['no size', qcow2((head) => head.writeBigUInt64BE(0n, 24)), 'EXECUTOR_IMAGE_INVALID'],
    ['a size beyond all disks', qcow2((head) => head.writeBigUInt64BE(2n ** 63n, 24)), 'EXECUTOR_IMAGE_INVALID'],
    ['tiny clusters', qcow2((head) => head.writeUInt32BE(3, 20)), 'EXECUTOR_IMAGE_INVALID'],
    ['huge clusters', qcow2((head) => head.writeUInt32BE(40, 20)), 'EXECUTOR_IMAGE_INVALID'],
    ['a header length out of range', qcow2((head) => head.writeUInt32BE(0xffffffff, 100)), 'EXECUTOR_IMAGE_INVALID'],
    ['extensions without end', withExtension(0x1234, 0xfffffff0), 'EXECUTOR_IMAGE_INVALID'],
    ['a cut header', qcow2().subarray(0, 60), 'EXECUTOR_IMAGE_INVALID'],
    ['VMDK', Buffer.from('KDMV'.padEnd(512)), 'EXECUTOR_IMAGE_INVALID'],
    [
      'a VMDK descriptor, which names other files',
      Buffer.from('# Disk DescriptorFile\nRW 1 FLAT "/etc/shadow" 0'.padEnd(512)),
      'EXECUTOR_IMAGE_INVALID',
    ],
    ['VHDX', Buffer.from('vhdxfile'.padEnd(512)), 'EXECUTOR_IMAGE_INVALID'],
    ['nothing', Buffer.alloc(0), 'EXECUTOR_IMAGE_INVALID'],
    ['half a sector', Buffer.alloc(700), 'EXECUTOR_IMAGE_INVALID'],
  ])('refuses an image with %s', (_, head, code) => {
    expect(() => inspectHead(head, head.length)).toThrow(expect.objectContaining({code}))
  })
})
