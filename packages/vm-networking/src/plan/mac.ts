import {createHash} from 'node:crypto'

/** Whose end of the cable it is. */
export type CableEnd = 'guest' | 'host'

/** Derives the MAC address of a machine, locally administered, the same on whatever node it runs; and that of its host end. */
export function deriveMac(vmHash: string, end: CableEnd): string {
  const [first = 0, ...rest] = createHash('sha256').update(`aleph vm mac ${end} ${vmHash}`).digest().subarray(0, 6)
  // Bit 0 would make it a group address, bit 1 says that no manufacturer gave it.
  return [(first & 0xfc) | 0x02, ...rest].map((byte) => byte.toString(16).padStart(2, '0')).join(':')
}
