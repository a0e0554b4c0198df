import {
  choiceOption,
  durationOption,
  integerOption,
  type OptionTable,
  optionalOption,
  textOption,
  urlOption,
} from '@aleph-onchain/common/node'
import type {HypervisorName} from '../hypervisor.ts'

const secondMs = 1_000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const MiB = 1024 * 1024

/** Tunables of programs. */
export interface ProgramOptions {
  /** Kernel and initramfs that programs boot with; without them there are no programs. */
  readonly kernelPath: string | undefined
  readonly initrdPath: string | undefined
  /** What programs run under; messages have no say in it. */
  readonly hypervisor: HypervisorName
  /** How long a machine without work runs on before it is paused, so that it costs no processor any more. */
  readonly pauseAfterMs: number
  /** How long a machine without work stays for the next call. */
  readonly reuseMs: number
  /** How long the volumes stay of a program that is not called any more. */
  readonly keepVolumesMs: number
  /** Machines that may wait for calls; beyond, the one that waits longest is stopped. */
  readonly maxWarm: number
  /** Runs of one program at a time, and of all together. */
  readonly maxRunsPerProgram: number
  readonly maxRuns: number
  /** Longest that a run may take, whatever the message says. */
  readonly maxRunMs: number
  /** Longest from the start of a machine until it has said that it is up. */
  readonly initMs: number
  /** Longest that a machine may take for its configuration: programs start up in there. */
  readonly configureMs: number
  /** Longest that a call waits for a cold start. */
  readonly coldStartMs: number
  /** Longest that a program may take to end in good order. */
  readonly haltMs: number
  /** Waits before a program that failed to start is tried again; the last one repeats. */
  readonly backOffMs: readonly number[]
  /** Runs that may time out in a row before the machine is given up. */
  readonly maxSilentRuns: number
  /** Largest answer of a program. */
  readonly maxAnswerBytes: number
  /** Largest code or data that travels with the configuration. */
  readonly maxArchiveBytes: number
  /** Which programs that subscribe to messages are called: those placed on this node, or all of the network. */
  readonly subscriptions: 'placed' | 'all'
  /** HTTP API that programs read the network from. */
  readonly apiUrl: string | undefined
}

/** What applies where nothing is said. */
export const defaultProgramOptions: ProgramOptions = {
  kernelPath: undefined,
  initrdPath: undefined,
  hypervisor: 'qemu',
  pauseAfterMs: 20 * secondMs,
  reuseMs: hourMs,
  keepVolumesMs: 7 * 24 * hourMs,
  maxWarm: 64,
  maxRunsPerProgram: 64,
  maxRuns: 512,
  maxRunMs: 10 * minuteMs,
  initMs: 30 * secondMs,
  configureMs: minuteMs,
  coldStartMs: 3 * minuteMs,
  haltMs: 12 * secondMs,
  backOffMs: [2 * secondMs, 5 * secondMs, 15 * secondMs, minuteMs],
  maxSilentRuns: 3,
  maxAnswerBytes: 16 * MiB,
  maxArchiveBytes: 10_000_000,
  subscriptions: 'placed',
  apiUrl: undefined,
}

/** What the operator decides about programs: section `[executor.programs]`. */
export type ProgramSettings = Pick<
  ProgramOptions,
  'kernelPath' | 'initrdPath' | 'hypervisor' | 'pauseAfterMs' | 'reuseMs' | 'maxWarm' | 'maxRunsPerProgram' | 'subscriptions' | 'apiUrl'
>

/** Settings as file, variables and flags bring them: section `[executor.programs]`. */
export const programOptionTable: OptionTable<ProgramSettings> = {
  kernelPath: {
    key: 'executor.programs.kernel',
    description: 'Kernel that programs boot with; relative to the data directory. `npm run image -- microvm-kernel` builds one.',
    parse: optionalOption(textOption()),
    default: defaultProgramOptions.kernelPath,
  },
  initrdPath: {
    key: 'executor.programs.initrd',
    description: 'Initramfs that belongs to the kernel of programs; relative to the data directory.',
    parse: optionalOption(textOption()),
    default: defaultProgramOptions.initrdPath,
  },
  hypervisor: {
    key: 'executor.programs.hypervisor',
    description: 'Hypervisor that programs run under.',
    parse: choiceOption(['qemu', 'firecracker']),
    default: defaultProgramOptions.hypervisor,
  },
  pauseAfterMs: {
    key: 'executor.programs.pause_after',
    description: 'How long a program without calls runs on before its machine is paused; the next call is still a warm one.',
    parse: durationOption(),
    default: defaultProgramOptions.pauseAfterMs,
  },
  reuseMs: {
    key: 'executor.programs.reuse_timeout',
    description: 'How long the machine of a program without calls is kept for the next one.',
    parse: durationOption(),
    default: defaultProgramOptions.reuseMs,
  },
  maxWarm: {
    key: 'executor.programs.max_warm',
    description: 'Machines of programs that are kept waiting for calls.',
    parse: integerOption({min: 0, max: 10_000}),
    default: defaultProgramOptions.maxWarm,
  },
  maxRunsPerProgram: {
    key: 'executor.programs.max_concurrent_runs',
    description: 'Calls that one program works on at a time.',
    parse: integerOption({min: 1, max: 10_000}),
    default: defaultProgramOptions.maxRunsPerProgram,
  },
  subscriptions: {
    key: 'executor.programs.subscriptions',
    description: 'Programs that are called for messages they subscribe to: those placed on this node, or all of the network.',
    parse: choiceOption(['placed', 'all']),
    default: defaultProgramOptions.subscriptions,
  },
  apiUrl: {
    key: 'executor.programs.api_url',
    description: 'HTTP API from which programs read the network; unset, they cannot.',
    parse: optionalOption(urlOption(['http', 'https'])),
    default: defaultProgramOptions.apiUrl,
  },
}
