import {DevnetError} from './errors.ts'

const unitSeconds: Readonly<Record<string, number>> = {s: 1, m: 60, h: 3600, d: 86_400}

/** Parses `90s`, `10m`, `5h` or `2d` into seconds. */
export function parseDurationSeconds(text: string): number {
  const match = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text)
  const seconds = Math.round(Number(match?.[1]) * (unitSeconds[match?.[2] ?? ''] ?? Number.NaN))
  if (!(seconds > 0)) {
    const problem = `"${text}" is not a duration; write for example 90s, 10m, 5h or 2d.`
    throw new DevnetError({code: 'DEVNET_USAGE', problem}, {message: problem})
  }
  return seconds
}
