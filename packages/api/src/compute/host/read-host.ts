import {readFile, statfs} from 'node:fs/promises'
import {type Memory, readMemory} from './read-memory.ts'
import {type Processor, readProcessor} from './read-processor.ts'

/** What the kernel tells of the host. */
export interface HostState {
  readonly processor: Processor
  readonly memory: Memory
  /** Load of the last 1, 5 and 15 minutes. */
  readonly load: readonly [number, number, number]
  readonly disk: {readonly totalBytes: number; readonly availableBytes: number}
}

/** Reads the state of the host; `directory` is on the disk of the machines. */
export async function readHost(directory: string, proc = '/proc'): Promise<HostState> {
  const [processor, memory, load, disk] = await Promise.all([readProcessor(proc), readMemory(proc), readLoad(proc), statfs(directory)])
  return {processor, memory, load, disk: {totalBytes: disk.blocks * disk.bsize, availableBytes: disk.bavail * disk.bsize}}
}

async function readLoad(proc: string): Promise<[number, number, number]> {
  const [one = 0, five = 0, fifteen = 0] = (await readFile(`${proc}/loadavg`, 'utf8')).split(' ').map(Number)
  return [one, five, fifteen]
}
