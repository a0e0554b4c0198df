/** Text that the probe guest prints again and again; what it measured follows. */
export const probeText = 'aleph-probe-ok'

/** Lines of the probe guest that are waited for: the least disturbed measurement among them counts. */
export const probeLines = 4

/** Ticks of the timer, at 1,193,182 Hz, that each measurement takes. */
const timerTicks = 65_535

/**
 * Boot sector of the probe guest. It maps 2 MiB of memory, enters 64-bit mode (real-mode code alone also runs where operating systems
 * do not), and measures the processor's counter against the old timer, because a microvm has no clock to do so by itself.
 *
 * cli; ds, es, ss = 0; sp = 0x7c00; page tables at 0x1000 cleared, three entries set
 * lgdt; cr4.PAE; cr3 = 0x1000; EFER.LME; cr0.PG and PE; far jump into the 64-bit segment
 * again: gate of timer channel 2 on; mode 0, count 0xffff; rdtsc; wait for port 0x61 bit 5; rdtsc, subtract
 * print the text on port 0x3f8, the difference as 16 hex digits, a line feed; jump to again
 */
const code = [
  'fa31c08ed88ec08ed0bc007cbf0010b90018fcf3abc70600100320c70600200330c706003083000f0116e87c0f20e06683c8200f22e066',
  'b8001000000f22d866b9800000c00f32660d000100000f300f20c0660d010000800f22c0ea607c0800e46124fc0c01e661b0b0e643b0ff',
  'e642e6420f3148c1e2204809d04889c3e461a82074fa0f3148c1e2204809d04829d84889c3bec17c000066baf803ac84c07403eeebf8b9',
  '1000000048c1c30488d8240f04303c3a72020427eee2edb00aeeeb9f616c6570682d70726f62652d6f6b20000f1f800000000000000000',
  '0000000000000000009a20000f00d87c',
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

/** Reads what the probe guest printed: the frequency of the processor's counter, or undefined while lines are missing. */
export function readProbeText(text: string): {readonly tscKhz: number} | undefined {
  const lines = [...text.matchAll(new RegExp(`${probeText} ([0-9a-f]{16})\n`, 'g'))].slice(0, probeLines)
  if (lines.length < probeLines) return undefined
  const ticks = Math.min(...lines.map(([, digits]) => Number.parseInt(digits ?? '', 16)))
  return {tscKhz: Math.round((ticks * 1_193.182) / timerTicks)}
}
