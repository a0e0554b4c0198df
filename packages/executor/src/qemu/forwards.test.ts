import {expect, it} from 'vitest'
import {readForwards} from './forwards.ts'

const table = `Hub -1 (net0):
  Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
  TCP[ESTABLISHED]   20       127.0.0.1 24000       10.0.2.15    22     0     0
  TCP[HOST_FORWARD]  13       127.0.0.1 24000       10.0.2.15    22     0     0
  UDP[HOST_FORWARD]  14               * 24001       10.0.2.15    53     0     0
  ICMP[255]          15       10.0.2.15     0         8.8.8.8     0     0     0
`

it("finds the forwards in QEMU's table, and nothing else", () => {
  expect([...readForwards(table)]).toEqual(['tcp:127.0.0.1:24000-:22', 'udp:0.0.0.0:24001-:53'])
})
