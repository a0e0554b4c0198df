import {spawnSync} from 'node:child_process'
import {ImageError} from './image-error.ts'

export interface RunOptions {
  readonly cwd?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly input?: string | Uint8Array
  /** What a program that always ends well must not have said. */
  readonly fault?: RegExp
}

/** Runs a program to its end and returns what it printed; no shell is involved. Throws IMAGE_TOOL_FAILED with the end of its messages. */
export function run(program: string, args: readonly string[], {cwd, environment, input, fault}: RunOptions = {}): string {
  const {status, signal, error, stdout, stderr} = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    // Sorting, messages and time zones of the machine must not reach an image.
    env: {...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC', PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`, ...environment},
    ...(cwd === undefined ? {} : {cwd}),
    ...(input === undefined ? {} : {input}),
  })
  if (error !== undefined) throw new ImageError(`${program} could not be run: ${error.message}`, {cause: error})
  if (status !== 0) throw new ImageError(`${program} ${args.join(' ')} ended with ${status ?? signal}:\n${stderr.slice(-2000)}`)
  if (fault?.test(stderr)) throw new ImageError(`${program} ${args.join(' ')} said:\n${stderr.slice(0, 2000)}`)
  return stdout
}
