import {ImageError} from './image-error.ts'

const legacyMagic = 0x184c2102
const blockBytes = 8 * 2 ** 20

/** Takes the uncompressed kernel (ELF) out of a bzImage that is compressed with LZ4, as Debian's cloud kernel is. */
export function extractKernel(bzImage: Buffer): Buffer {
  if (bzImage.toString('latin1', 0x202, 0x206) !== 'HdrS') throw new ImageError('the kernel is no bzImage')
  const setupSectors = bzImage.readUInt8(0x1f1) || 4
  const start = (setupSectors + 1) * 512 + bzImage.readUInt32LE(0x248)
  // The length counts four bytes at the end, which hold the size of what comes out.
  const payload = bzImage.subarray(start, start + bzImage.readUInt32LE(0x24c))
  if (payload.readUInt32LE(0) !== legacyMagic) throw new ImageError('the kernel is not compressed with LZ4')
  const end = payload.length - 4
  const out = Buffer.alloc(payload.readUInt32LE(end))
  let written = 0
  for (let at = 4; at < end; ) {
    const size = payload.readUInt32LE(at)
    written = decodeBlock(payload.subarray(at + 4, at + 4 + size), out, written)
    at += 4 + size
  }
  if (written !== out.length || out.readUInt32BE(0) !== 0x7f454c46) throw new ImageError('the kernel does not unpack to an ELF file')
  return out
}

/** Unpacks one LZ4 block to `out` from `start` on; returns where it ends. */
function decodeBlock(block: Buffer, out: Buffer, start: number): number {
  let at = 0
  let to = start
  const readLength = (nibble: number): number => {
    let length = nibble
    for (let more = nibble === 15; more; ) {
      const byte = block[at++] ?? 0
      length += byte
      more = byte === 255
    }
    return length
  }
  while (at < block.length) {
    const token = block[at++] ?? 0
    const literals = readLength(token >> 4)
    block.copy(out, to, at, at + literals)
    at += literals
    to += literals
    if (at >= block.length) break
    const distance = block.readUInt16LE(at)
    at += 2
    const match = readLength(token & 15) + 4
    if (distance === 0 || distance > to - start || to + match > out.length || to - start > blockBytes)
      throw new ImageError('broken LZ4 block')
    for (const limit = to + match; to < limit; to += 1) out[to] = out[to - distance] ?? 0
  }
  return to
}
