/** File of an image; names are ours. */
export interface IsoFile {
  readonly name: string
  readonly data: Uint8Array
}

const sectorBytes = 2048
const rootSector = 20
const firstFileSector = rootSector + 1
/** Programs that look for labels read further than small files reach; on a shorter disk busybox finds none. */
const leastSectors = 64

/**
 * Writes files into the root directory of an ISO 9660 image, with their names as Rock Ridge keeps them. The same files give the
 * same bytes; there are no times in it.
 */
export function buildIsoImage(volume: string, files: readonly IsoFile[]): Buffer {
  const sorted = files.map((file, index) => ({...file, shortName: `FILE${String(index).padStart(4, '0')}.;1`}))
  let sector = firstFileSector
  const placed = sorted.map((file) => {
    const at = sector
    sector += Math.max(1, Math.ceil(file.data.length / sectorBytes))
    return {...file, sector: at}
  })
  const sectors = Math.max(sector, leastSectors)
  const image = Buffer.alloc(sectors * sectorBytes)
  writePrimaryDescriptor(image.subarray(16 * sectorBytes, 17 * sectorBytes), volume, sectors)
  image.set([0xff, ...Buffer.from('CD001'), 1], 17 * sectorBytes)
  writePathTable(image, 18 * sectorBytes, 'little')
  writePathTable(image, 19 * sectorBytes, 'big')
  writeRootDirectory(image.subarray(rootSector * sectorBytes, firstFileSector * sectorBytes), placed)
  for (const file of placed) image.set(file.data, file.sector * sectorBytes)
  return image
}

function writePrimaryDescriptor(target: Buffer, volume: string, sectors: number): void {
  target.set([1, ...Buffer.from('CD001'), 1])
  target.fill(' ', 8, 72)
  target.write('LINUX', 8, 'latin1')
  target.write(volume, 40, 'latin1')
  writeBoth32(target, 80, sectors)
  writeBoth16(target, 120, 1)
  writeBoth16(target, 124, 1)
  writeBoth16(target, 128, sectorBytes)
  writeBoth32(target, 132, 10)
  target.writeUInt32LE(18, 140)
  target.writeUInt32BE(19, 148)
  target.set(buildRecord('\0', rootSector, sectorBytes, true), 156)
  target.fill(' ', 190, 813)
  for (const at of [813, 830, 847, 864]) target.fill('0', at, at + 16)
  target[881] = 1
}

function writePathTable(image: Buffer, at: number, order: 'little' | 'big'): void {
  image.set([1, 0], at)
  if (order === 'little') image.writeUInt32LE(rootSector, at + 2)
  else image.writeUInt32BE(rootSector, at + 2)
  if (order === 'little') image.writeUInt16LE(1, at + 6)
  else image.writeUInt16BE(1, at + 6)
}

function writeRootDirectory(target: Buffer, files: readonly (IsoFile & {readonly shortName: string; readonly sector: number})[]): void {
  const records = [
    buildRecord('\0', rootSector, sectorBytes, true, [sharingEntry, extensionEntry, modeEntry(0o040555)]),
    buildRecord('\x01', rootSector, sectorBytes, true, [modeEntry(0o040555)]),
    ...files.map(({name, shortName, sector, data}) =>
      buildRecord(shortName, sector, data.length, false, [nameEntry(name), modeEntry(0o100444)]),
    ),
  ]
  Buffer.concat(records).copy(target)
}

/** Says that System Use Sharing is in use. */
const sharingEntry = Buffer.from([0x53, 0x50, 7, 1, 0xbe, 0xef, 0])

/** Says that the system use area is that of Rock Ridge. */
const extensionEntry = Buffer.concat([Buffer.from([0x45, 0x52, 18, 1, 10, 0, 0, 1]), Buffer.from('RRIP_1991A')])

function nameEntry(name: string): Buffer {
  const text = Buffer.from(name)
  return Buffer.concat([Buffer.from([0x4e, 0x4d, 5 + text.length, 1, 0]), text])
}

function modeEntry(mode: number): Buffer {
  const entry = Buffer.alloc(36)
  entry.set([0x50, 0x58, 36, 1])
  for (const [index, value] of [mode, 1, 0, 0].entries()) writeBoth32(entry, 4 + index * 8, value)
  return entry
}

function buildRecord(name: string, sector: number, bytes: number, isDirectory: boolean, entries: readonly Buffer[] = []): Buffer {
  const head = 33 + name.length + ((name.length + 1) % 2)
  const rest = Buffer.concat(entries)
  const record = Buffer.alloc(head + rest.length + (rest.length % 2))
  record[0] = record.length
  writeBoth32(record, 2, sector)
  writeBoth32(record, 10, bytes)
  record[25] = isDirectory ? 2 : 0
  writeBoth16(record, 28, 1)
  record[32] = name.length
  record.write(name, 33, 'latin1')
  rest.copy(record, head)
  return record
}

function writeBoth32(target: Buffer, at: number, value: number): void {
  target.writeUInt32LE(value, at)
  target.writeUInt32BE(value, at + 4)
}

function writeBoth16(target: Buffer, at: number, value: number): void {
  target.writeUInt16LE(value, at)
  target.writeUInt16BE(value, at + 2)
}
