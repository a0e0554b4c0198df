import type {ParseArgsConfig} from 'node:util'

/** One command of `aleph-devnet`: what it takes, how it is described, what it does. */
export interface Command {
  readonly summary: string
  /** Arguments as `--help` prints them, after the command's name. */
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Lines under "Options" of `--help`. */
  readonly help: readonly string[]
  readonly examples: readonly string[]
  run(input: CommandInput): Promise<void>
}

export interface CommandInput {
  readonly values: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
  /** Fires when the program is asked to end. */
  readonly signal: AbortSignal
}
