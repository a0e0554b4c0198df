import {resolve} from 'node:path'
import {DevnetError} from '../errors.ts'

/** Throws the error of a wrong command line. */
export function failUsage(problem: string): never {
  throw new DevnetError({code: 'DEVNET_USAGE', problem}, {message: problem})
}

/** Parses a whole number within bounds. */
export function parseInteger(name: string, value: unknown, min: number, max: number): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < min || number > max)
    failUsage(`${name} must be a whole number from ${min} to ${max}; got "${value}".`)
  return number
}

/** The data directory that a command works on: `--data-dir`, or `.devnet` in the current directory. */
export function parseDataDir(value: unknown): string {
  return resolve(typeof value === 'string' ? value : '.devnet')
}
