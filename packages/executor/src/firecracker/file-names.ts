import type {ItemHash} from '@aleph-onchain/message'

/** Files of a machine beside its disks, relative to the directory in which Firecracker runs. */
export interface MachineFiles {
  /** Socket of the API. */
  readonly api: string
  /** Socket for connections to the guest; `<vsock>_<port>` takes those that the guest opens. */
  readonly vsock: string
  /** Named pipe that takes the serial console. */
  readonly console: string
  readonly log: string
  /** What Firecracker says besides its log. */
  readonly errors: string
  /** What the process itself does not tell those who find it. */
  readonly facts: string
}

/** Names the files of a machine; short, because a unix socket's path has 107 bytes at most. */
export function nameFiles(vmHash: ItemHash): MachineFiles {
  const name = `${vmHash.slice(0, 32)}.fc`
  return {
    api: `${name}api`,
    vsock: `${name}v`,
    console: `${name}con`,
    log: `${name}log`,
    errors: `${name}err`,
    facts: `${name}facts`,
  }
}
