import {expect, it} from 'vitest'
import {createProbeDisk, readProbeText} from './boot-probe.ts'

it('is a disk that firmware boots from', () => {
  const disk = createProbeDisk()
  expect([disk.length % 512, disk.readUInt16LE(510)]).toEqual([0, 0xaa55])
})

it('takes the least disturbed of four measurements', () => {
  const line = (ticks: number) => `aleph-probe-ok ${ticks.toString(16).padStart(16, '0')}\n`
  expect(readProbeText(line(150_000_000) + line(142_600_000) + line(160_000_000))).toBeUndefined()
  expect(readProbeText(`SeaBIOS\n${line(150_000_000)}${line(142_600_000)}${line(160_000_000)}${line(170_000_000)}`)).toEqual({
    tscKhz: 2_596_288,
  })
})
