import {readFile} from 'node:fs/promises'

/** Memory of the host. */
export interface Memory {
  readonly totalBytes: number
  readonly availableBytes: number
}

/** Reads what the kernel tells of the memory. */
export async function readMemory(proc: string): Promise<Memory> {
  const text = await readFile(`${proc}/meminfo`, 'utf8')
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1] ?? 0) * 1024
  return {totalBytes: read('MemTotal'), availableBytes: read('MemAvailable')}
}
