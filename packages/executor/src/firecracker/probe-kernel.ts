/** Text that the probe guest prints again and again. */
export const probeText = 'aleph-probe-ok'

/** Where the probe guest is loaded, the least that Linux kernels are loaded at. */
const loadAddress = 0x100000

const headerBytes = 64
const segmentBytes = 56

/**
 * Makes an ELF kernel that prints a text on the serial port for ever: it tells whether guests run here at all. Its instructions mean the
 * same in 32-bit and 64-bit mode, for hypervisors enter kernels in either; the note is that of direct boot (PVH).
 */
export function createProbeKernel(): Buffer {
  const code = [...Buffer.from(`${probeText}\n`)].flatMap((byte) => [0xb0, byte, 0xee]) // mov al, byte; out dx, al
  const start = [0x66, 0xba, 0xf8, 0x03] // mov dx, 0x3f8
  const back = [0xeb, 256 - (code.length + 2)] // jmp to the first letter
  const program = Buffer.from([...start, ...code, ...back])
  const codeAt = headerBytes + 2 * segmentBytes
  const noteAt = Math.ceil((codeAt + program.length) / 8) * 8
  const image = Buffer.alloc(noteAt + 20)
  program.copy(image, codeAt)
  writeNote(image, noteAt, loadAddress + codeAt)
  image.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]) // ELF, 64 bits, little end first
  image.writeUInt16LE(2, 16) // executable
  image.writeUInt16LE(62, 18) // x86-64
  image.writeUInt32LE(1, 20)
  image.writeBigUInt64LE(BigInt(loadAddress + codeAt), 24)
  image.writeBigUInt64LE(BigInt(headerBytes), 32)
  image.writeUInt16LE(headerBytes, 52)
  image.writeUInt16LE(segmentBytes, 54)
  image.writeUInt16LE(2, 56)
  writeSegment(image, headerBytes, {type: 1, flags: 7, offset: 0, size: image.length})
  writeSegment(image, headerBytes + segmentBytes, {type: 4, flags: 4, offset: noteAt, size: 20})
  return image
}

function writeSegment(image: Buffer, at: number, segment: {type: number; flags: number; offset: number; size: number}): void {
  image.writeUInt32LE(segment.type, at)
  image.writeUInt32LE(segment.flags, at + 4)
  image.writeBigUInt64LE(BigInt(segment.offset), at + 8)
  image.writeBigUInt64LE(BigInt(loadAddress + segment.offset), at + 16)
  image.writeBigUInt64LE(BigInt(loadAddress + segment.offset), at + 24)
  image.writeBigUInt64LE(BigInt(segment.size), at + 32)
  image.writeBigUInt64LE(BigInt(segment.size), at + 40)
  image.writeBigUInt64LE(4n, at + 48)
}

/** Writes the note with the 32-bit entry: of the owner `Xen`, type 18. */
function writeNote(image: Buffer, at: number, entry: number): void {
  image.writeUInt32LE(4, at)
  image.writeUInt32LE(4, at + 4)
  image.writeUInt32LE(18, at + 8)
  image.write('Xen\0', at + 12, 'latin1')
  image.writeUInt32LE(entry, at + 16)
}
