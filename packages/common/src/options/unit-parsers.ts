import type {OptionParser} from './option-row.ts'
import {ifText} from './parsers.ts'

/** Units from small to large. */
type Units = Readonly<Record<string, number>>

const durationUnits: Units = {ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000}

const sizeUnits: Units = {
  B: 1,
  kB: 1e3,
  KiB: 2 ** 10,
  MB: 1e6,
  MiB: 2 ** 20,
  GB: 1e9,
  GiB: 2 ** 30,
  TB: 1e12,
  TiB: 2 ** 40,
}

/** Reads a length of time with its unit, as in "30s", and gives milliseconds. */
export function durationOption(): OptionParser<number> {
  const parseText = (text: string) => parseQuantity(text, durationUnits)
  return {
    expected: 'a duration with its unit (ms, s, m, h, d), like "30s"',
    shape: 'value',
    parseText,
    parseValue: ifText(parseText),
    toToml: (ms) => formatQuantity(ms, durationUnits),
  }
}

/** Reads a size as a number of bytes or with a unit, as in "200MiB", and gives bytes. */
export function sizeOption(): OptionParser<number> {
  const parseText = (text: string) => parseQuantity(/^\d+$/.test(text) ? `${text}B` : text, sizeUnits)
  return {
    expected: `a size in bytes or with its unit (${Object.keys(sizeUnits).join(', ')}), like "200MiB"`,
    shape: 'value',
    parseText,
    parseValue: (value) => (typeof value === 'number' || typeof value === 'string' ? parseText(String(value)) : undefined),
    toToml: (bytes) => formatQuantity(bytes, sizeUnits),
  }
}

function parseQuantity(text: string, units: Units): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?([a-z]+)$/i.exec(text)
  const unit = Object.entries(units).find(([name]) => name.toLowerCase() === match?.[2]?.toLowerCase())
  if (unit === undefined) return undefined
  const quantity = Number(match?.[1]) * unit[1]
  return Number.isSafeInteger(quantity) ? quantity : undefined
}

/** Writes the quantity in the largest unit in which it is whole. */
function formatQuantity(quantity: number, units: Units): string {
  const [name, factor] = Object.entries(units).findLast(([, size]) => quantity >= size && quantity % size === 0) ??
    Object.entries(units)[0] ?? ['', 1]
  return `${quantity / factor}${name}`
}
