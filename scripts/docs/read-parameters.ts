import {readFileSync} from 'node:fs'

/** A constant of Parameters.sol. */
export interface ParameterConstant {
  /** Contract that it belongs to, or another heading, as the comment above its group says. */
  readonly group: string
  readonly name: string
  readonly type: string
  /** As written: `14 days`, `200_000e18`, `3000`. */
  readonly value: string
  /** What the comment above it says. */
  readonly note: string
}

/** Reads the first values and hard bounds of all parameters. */
export function readParameterConstants(): readonly ParameterConstant[] {
  return parseParameterConstants(readFileSync(new URL('../../contracts/src/base/Parameters.sol', import.meta.url), 'utf8'))
}

/** Finds the constants in a source, with the comments that group and explain them. */
export function parseParameterConstants(source: string): readonly ParameterConstant[] {
  const constants: ParameterConstant[] = []
  let [group, note] = ['all', '']
  for (const line of source.split('\n').map((text) => text.trim())) {
    const declared = /^(\w+) internal constant (\w+) = (.+);$/.exec(line)
    if (declared !== null) {
      const [, type = '', name = '', value = ''] = declared
      constants.push({group, name, type, value, note})
    }
    // A group's comment may go on after a comma.
    group = /^\/\/ (?!SPDX)(\w+)/.exec(line)?.[1] ?? group
    note = /^\/\/\/ @dev (.+)$/.exec(line)?.[1] ?? ''
  }
  return constants
}

/** Writes a value for people: a time with its unit, ALEPH, a share in percent, or a number. */
export function formatParameter({name, type, value}: Pick<ParameterConstant, 'name' | 'type' | 'value'>): string {
  const time = /^(\d+) (minutes|hours|days)$/.exec(value)
  if (time !== null) return `${time[1]} ${{minutes: 'min', hours: 'h', days: 'd'}[time[2] ?? '']}`
  const aleph = /^([\d._]+)e18$/.exec(value)
  if (aleph !== null) return `${formatNumber(aleph[1] ?? '')} ALEPH`
  if (/_BPS(_|$)/.test(name)) return `${formatNumber(value)} (${Number(value) / 100} %)`
  if (name.includes('PERCENT')) return `${value} %`
  return type === 'uint64' && !name.endsWith('INTERVALS') ? `${value} s` : formatNumber(value)
}

function formatNumber(value: string): string {
  return Number(value.replaceAll('_', '')).toLocaleString('en-US')
}
