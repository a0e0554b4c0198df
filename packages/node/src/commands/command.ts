import type {FlagDeclaration, FlagValues} from '@aleph-onchain/common/node'

/** One command of `aleph-node`: what it takes, how it is described, what it does. */
export interface Command {
  /** Arguments as `--help` prints them. */
  readonly usage: string
  readonly flags: Readonly<Record<string, FlagDeclaration>>
  readonly examples: readonly string[]
  /** What else there is to know before using it. */
  readonly notes?: string
  run(input: CommandInput): Promise<void>
}

export interface CommandInput {
  readonly flags: FlagValues
  /** Path of the configuration file, when one was named. */
  readonly config: string | undefined
  /** Fires when the program is asked to end. */
  readonly signal: AbortSignal
}

/** Flag that says whether a command prints JSON. */
export const jsonFlag: Readonly<Record<string, FlagDeclaration>> = {json: {type: 'boolean', multiple: false}}
