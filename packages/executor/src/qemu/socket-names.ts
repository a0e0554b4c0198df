import type {ItemHash} from '@aleph-onchain/message'

/** Sockets of a machine, relative to the directory of sockets. */
export interface SocketNames {
  readonly qmp: string
  readonly console: string
  readonly agent: string
  channel(index: number): string
}

/** Names the sockets of a machine; short, because a unix socket's path has 107 bytes at most. */
export function socketNames(vmHash: ItemHash): SocketNames {
  const name = vmHash.slice(0, 32)
  return {qmp: `${name}.qmp`, console: `${name}.con`, agent: `${name}.qga`, channel: (index) => `${name}.c${index}`}
}
