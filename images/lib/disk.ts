import {closeSync, copyFileSync, openSync, readFileSync, readSync, rmSync, statSync, truncateSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {run} from './run.ts'

const sectorBytes = 512
const bootStart = 2048

/** What a bootable disk is made of. */
export interface DiskParts {
  readonly kernel: string
  readonly initramfs: Uint8Array
  readonly commandLine: string
  /** File with the root file system: the last partition, so that it can grow. */
  readonly rootFilesystem: string
  readonly bootBytes: number
  /** Folder with Debian's `mbr.bin`, and the time that every file of the boot partition gets. */
  readonly loader: string
  readonly timeSeconds: number
  readonly signature: number
}

/** Writes a disk that a PC's firmware boots: MBR, FAT partition with SYSLINUX, kernel and initramfs, then the root partition. */
export function writeDisk(file: string, parts: DiskParts): void {
  const rootBytes = statSync(parts.rootFilesystem).size
  const bootSectors = parts.bootBytes / sectorBytes
  const rootStart = bootStart + bootSectors
  rmSync(file, {force: true})
  writeFileSync(
    file,
    buildBootRecord(join(parts.loader, 'mbr.bin'), parts.signature, [
      {active: true, type: 0x0c, start: bootStart, sectors: bootSectors},
      {active: false, type: 0x83, start: rootStart, sectors: rootBytes / sectorBytes},
    ]),
  )
  truncateSync(file, rootStart * sectorBytes + rootBytes)
  writeBootPartition(`${file}.boot`, parts)
  const disk = openSync(file, 'r+')
  copyInto(disk, `${file}.boot`, bootStart * sectorBytes)
  copyInto(disk, parts.rootFilesystem, rootStart * sectorBytes)
  closeSync(disk)
  rmSync(`${file}.boot`)
}

/** Turns a raw disk into a compressed qcow2 image. */
export function compressDisk(raw: string, image: string): void {
  rmSync(image, {force: true})
  run('qemu-img', ['convert', '-f', 'raw', '-O', 'qcow2', '-c', '-o', 'compat=1.1,compression_type=zlib,lazy_refcounts=off', raw, image])
}

interface Partition {
  readonly active: boolean
  readonly type: number
  readonly start: number
  readonly sectors: number
}

function buildBootRecord(code: string, signature: number, partitions: readonly Partition[]): Buffer {
  const record = Buffer.alloc(sectorBytes)
  readFileSync(code).copy(record, 0, 0, 440)
  record.writeUInt32LE(signature, 440)
  for (const [index, {active, type, start, sectors}] of partitions.entries()) {
    const at = 446 + 16 * index
    record.writeUInt8(active ? 0x80 : 0, at)
    record.writeUInt8(type, at + 4)
    // Cylinders and heads mean nothing to anybody any more: all ones says "see the sector numbers".
    for (const field of [at + 1, at + 5]) record.fill(Buffer.from([0xfe, 0xff, 0xff]), field, field + 3)
    record.writeUInt32LE(start, at + 8)
    record.writeUInt32LE(sectors, at + 12)
  }
  record.writeUInt16LE(0xaa55, 510)
  return record
}

function writeBootPartition(file: string, {kernel, initramfs, commandLine, bootBytes, timeSeconds, signature}: DiskParts): void {
  const initramfsFile = `${file}.initramfs`
  const kernelFile = `${file}.kernel`
  const configurationFile = `${file}.cfg`
  copyFileSync(kernel, kernelFile)
  writeFileSync(initramfsFile, initramfs)
  const lines = ['DEFAULT linux', 'PROMPT 0', 'TIMEOUT 0', 'LABEL linux', 'LINUX /vmlinuz', 'INITRD /initrd', `APPEND ${commandLine}`]
  writeFileSync(configurationFile, `${lines.join('\n')}\n`)
  rmSync(file, {force: true})
  writeFileSync(file, '')
  truncateSync(file, bootBytes)
  // mtools reads the machine's configuration and clock otherwise.
  const environment = {MTOOLSRC: '/dev/null', MTOOLS_SKIP_CHECK: '1', SOURCE_DATE_EPOCH: `${timeSeconds}`}
  const serial = signature.toString(16).padStart(8, '0')
  run(
    'mformat',
    [
      '-i',
      file,
      '-T',
      `${bootBytes / sectorBytes}`,
      '-h',
      '255',
      '-s',
      '63',
      '-H',
      `${bootStart}`,
      '-c',
      '8',
      '-N',
      serial,
      '-v',
      'BOOT',
      '::',
    ],
    {environment},
  )
  run('syslinux', ['--install', file], {environment})
  for (const [source, name] of [
    [configurationFile, 'syslinux.cfg'],
    [kernelFile, 'vmlinuz'],
    [initramfsFile, 'initrd'],
  ] as const) {
    run('mcopy', ['-i', file, source, `::${name}`], {environment})
    rmSync(source)
  }
  writeFixedTimes(file)
}

/** Gives every entry of the root folder of a FAT file system the same time, whatever wrote it. */
export function writeFixedTimes(file: string): void {
  const image = readFileSync(file)
  const reserved = image.readUInt16LE(14)
  const fatSectors = image.readUInt16LE(22) === 0 ? image.readUInt32LE(36) : image.readUInt16LE(22)
  const start = (reserved + image.readUInt8(16) * fatSectors) * sectorBytes
  const entries = image.readUInt16LE(17)
  const count = entries === 0 ? (image.readUInt8(13) * sectorBytes) / 32 : entries
  for (let at = start; at < start + count * 32; at += 32) {
    const isUnused = image[at] === 0
    const isLongName = image[at + 11] === 0x0f
    if (isUnused || isLongName) continue
    image.fill(0, at + 13, at + 20)
    image.fill(0, at + 22, at + 26)
    image.writeUInt16LE(0x21, at + 16)
    image.writeUInt16LE(0x21, at + 18)
    image.writeUInt16LE(0x21, at + 24)
  }
  writeFileSync(file, image)
}

function copyInto(disk: number, source: string, position: number): void {
  const block = Buffer.alloc(2 ** 20)
  const zeros = Buffer.alloc(block.length)
  const file = openSync(source, 'r')
  for (let at = 0, count = readSync(file, block); count > 0; at += count, count = readSync(file, block)) {
    const part = block.subarray(0, count)
    // Zeros stay holes, for speed.
    if (!part.equals(zeros.subarray(0, count))) writeSync(disk, part, 0, count, position + at)
  }
  closeSync(file)
}
