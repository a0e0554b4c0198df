/** Text that the probe guest prints once it runs. */
export const probeText = 'aleph-probe-ok'

/**
 * Boot sector of the probe guest. It maps 2 MiB of memory, enters 64-bit mode, prints `probeText` on the first serial
 * port and halts: real-mode code alone also runs where operating systems do not.
 *
 * cli; ds, es, ss = 0; sp = 0x7c00            page tables at 0x1000 cleared, three entries set
 * lgdt; cr4.PAE; cr3 = 0x1000; EFER.LME       cr0.PG and PE, far jump into the 64-bit segment
 * lodsb; out 0x3f8 until the zero byte; hlt
 */
const code = [
  'fa31c08ed88ec08ed0bc007cbf0010b90018fcf3abc70600100320c70600200330c706003083000f0116987c0f',
  '20e06683c8200f22e066b8001000000f22d866b9800000c00f32660d000100000f300f20c0660d010000800f22',
  'c0ea607c0800be747c0000ac84c0740766baf803eeebf4f4ebfd616c6570682d70726f62652d6f6b0a000f1f40',
  '00000000000000000000000000009a20000f00887c00000000',
]

/** Smallest disk that the firmware boots from for certain. */
const diskBytes = 1024 * 1024

/** Makes the disk of the probe guest. */
export function createProbeDisk(): Buffer {
  const disk = Buffer.alloc(diskBytes)
  Buffer.from(code.join(''), 'hex').copy(disk)
  disk.writeUInt16LE(0xaa55, 510)
  return disk
}
