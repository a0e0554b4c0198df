import {open} from 'node:fs/promises'
import {ExecutorError} from '../errors.ts'
import type {DiskFormat} from '../hypervisor.ts'

/** What an image is, read by ourselves. */
export interface ImageInfo {
  readonly format: DiskFormat
  /** Bytes of the disk that it holds. */
  readonly virtualBytes: number
}

const qcow2Magic = 0x514649fb
const dataFileExtension = 0x44415441
const encryptionExtension = 0x0537be77

/** Incompatible features: bit 3 other compression, bit 4 long tables. Dirty, corrupt and external data are not taken. */
const knownFeatures = 0b11000n
const externalDataFeature = 0b100n

/** Formats other than qcow2 whose first bytes tell them apart; none of them is a disk that firmware could boot. */
const foreignMagics: readonly (readonly [text: string, name: string])[] = [
  ['KDMV', 'VMDK'],
  ['# Disk DescriptorFile', 'VMDK'],
  ['conectix', 'VHD'],
  ['vhdxfile', 'VHDX'],
  ['QED\0', 'QED'],
  ['<<< ', 'VDI'],
  ['LUKS', 'LUKS'],
  ['OOOO', 'COW'],
]

/**
 * Finds out the format of a tenant's image from its header, and refuses what could make a hypervisor open other files:
 * backing files, external data, foreign formats. Throws EXECUTOR_IMAGE_UNSAFE or EXECUTOR_IMAGE_INVALID.
 */
export async function inspectImage(path: string): Promise<ImageInfo> {
  const file = await open(path, 'r')
  try {
    const {size} = await file.stat()
    const head = Buffer.alloc(Math.min(size, 64 * 1024))
    await file.read(head, 0, head.length, 0)
    return inspectHead(head, size)
  } finally {
    await file.close()
  }
}

/** Reads the beginning of an image of a given size. */
export function inspectHead(head: Buffer, sizeBytes: number): ImageInfo {
  if (head.length >= 4 && head.readUInt32BE(0) === qcow2Magic) return inspectQcow2(head)
  for (const [magic, name] of foreignMagics) {
    if (head.toString('latin1', 0, magic.length) === magic) throw invalid(`it is of the format ${name}; only qcow2 and raw are used`)
  }
  if (sizeBytes === 0 || sizeBytes % 512 !== 0) throw invalid('it is not qcow2, and as a raw disk its size is no multiple of 512 bytes')
  return {format: 'raw', virtualBytes: sizeBytes}
}

function inspectQcow2(head: Buffer): ImageInfo {
  if (head.length < 104) throw invalid('its header is cut off')
  const version = head.readUInt32BE(4)
  if (version !== 2 && version !== 3) throw invalid(`its version is ${version}; 2 and 3 are used`)
  if (head.readBigUInt64BE(8) !== 0n || head.readUInt32BE(16) !== 0) throw unsafe('it has a backing file')
  const clusterBits = head.readUInt32BE(20)
  if (clusterBits < 9 || clusterBits > 21) throw invalid('its cluster size is out of range')
  const virtualBytes = head.readBigUInt64BE(24)
  if (virtualBytes === 0n || virtualBytes % 512n !== 0n || virtualBytes > 2n ** 46n) throw invalid('its size is out of range')
  if (head.readUInt32BE(32) !== 0) throw unsafe('it is encrypted')
  if (version === 3) inspectVersion3(head)
  return {format: 'qcow2', virtualBytes: Number(virtualBytes)}
}

function inspectVersion3(head: Buffer): void {
  const features = head.readBigUInt64BE(72)
  if ((features & externalDataFeature) !== 0n) throw unsafe('its data is in another file')
  if ((features & ~knownFeatures) !== 0n) throw invalid('it is damaged, was not closed, or needs features that are not used here')
  const headerBytes = head.readUInt32BE(100)
  if (headerBytes < 104 || headerBytes > 4096 || headerBytes % 8 !== 0) throw invalid('the length of its header is out of range')
  inspectExtensions(head, headerBytes)
}

function inspectExtensions(head: Buffer, startBytes: number): void {
  for (let at = startBytes; at + 8 <= head.length; ) {
    const type = head.readUInt32BE(at)
    const length = head.readUInt32BE(at + 4)
    if (type === 0) return
    if (type === dataFileExtension) throw unsafe('its data is in another file')
    if (type === encryptionExtension) throw unsafe('it is encrypted')
    at += 8 + Math.ceil(length / 8) * 8
  }
  throw invalid('its header does not end')
}

function invalid(detail: string): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_IMAGE_INVALID', detail})
}

function unsafe(detail: string): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_IMAGE_UNSAFE', detail})
}
