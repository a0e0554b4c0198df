import {type OptionTable, textOption} from '@aleph-onchain/common/node'

/** Tunables of the Firecracker driver. */
export interface FirecrackerOptions {
  /** Directory of sockets, pipes and logs. */
  readonly directory: string
  readonly binary: string
  readonly probeDeadlineMs: number
  /** Longest wait for a process that was started to answer. */
  readonly startDeadlineMs: number
  /** Longest wait for the answer to a request. */
  readonly requestMs: number
}

/** What applies where nothing is said. */
export const defaultFirecrackerOptions: Omit<FirecrackerOptions, 'directory'> = {
  binary: 'firecracker',
  probeDeadlineMs: 10_000,
  startDeadlineMs: 10_000,
  requestMs: 5_000,
}

/** What the operator decides about Firecracker: section `[executor.firecracker]`. */
export type FirecrackerDriverSettings = Pick<FirecrackerOptions, 'binary'>

/** Settings as file, variables and flags bring them: section `[executor.firecracker]`. */
export const firecrackerOptionTable: OptionTable<FirecrackerDriverSettings> = {
  binary: {
    key: 'executor.firecracker.binary',
    description: 'Firecracker for x86-64 machines: a name to look for or a path.',
    parse: textOption(),
    default: defaultFirecrackerOptions.binary,
  },
}
