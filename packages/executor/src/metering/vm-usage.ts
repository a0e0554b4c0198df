import {createHash} from 'node:crypto'

/** What a machine has used since it was placed here. */
export interface VmUsage {
  readonly vmHash: string
  /** When this was measured. */
  readonly sampledMs: number
  /** Whole seconds during which its process ran, also while the node was away. */
  readonly uptimeSeconds: number
  readonly cpuSeconds: number
  /** Memory of the host that its process held. */
  readonly memoryBytes: number
  /** What its disks take. */
  readonly diskBytes: number
}

/** Hashes usage for heartbeats of a job: SHA-256 of the fields in this order, one per line, as 64 hex digits. */
export function hashUsage(usage: VmUsage): string {
  const {vmHash, sampledMs, uptimeSeconds, cpuSeconds, memoryBytes, diskBytes} = usage
  const lines = [vmHash, sampledMs, uptimeSeconds, cpuSeconds, memoryBytes, diskBytes]
  return createHash('sha256')
    .update(`aleph/vm-usage/1\n${lines.join('\n')}\n`)
    .digest('hex')
}
