import * as z from 'zod'

/** Takes the first value of a repeated parameter, as published nodes do. */
export function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' ? first : undefined
}

/** Text that every database takes as a parameter. */
export const plainText = z
  .string()
  .max(2048)
  .refine((text) => !text.includes('\0'), 'NUL is not allowed')

/** Whole number; empty text counts as absent. */
export function integer({min, max, fallback}: {readonly min: number; readonly max?: number; readonly fallback: number}) {
  const bounded = max === undefined ? z.int().min(min) : z.int().min(min).max(max)
  return z.preprocess((value) => readNumber(value) ?? fallback, bounded).meta({default: fallback})
}

/** Seconds since the epoch; 0 stands for "no limit". */
export function seconds() {
  return z
    .preprocess((value) => readNumber(value) ?? 0, z.number().min(0))
    .meta({default: 0, description: 'Seconds since the epoch; 0 means no limit'})
}

/** Yes or no, in the spellings published nodes take. */
export function flag(fallback: boolean) {
  return z.preprocess((value) => readFlag(firstText(value), fallback), z.boolean()).meta({default: fallback})
}

/** One of some words. */
export function choice<const C extends readonly [string, ...string[]]>(choices: C, fallback: C[number]) {
  return z.preprocess((value) => firstText(value) || fallback, z.enum(choices)).meta({default: fallback})
}

/** Text that may be absent; empty text counts as absent. */
export function optionalText() {
  return z.preprocess((value) => firstText(value) || undefined, plainText.optional())
}

/** Cursor: absent means page mode, empty means the start of the list. */
export function cursorText() {
  return z
    .preprocess(firstText, z.string().max(2048).optional())
    .meta({description: 'Turns on cursor mode; empty for the first page, then `next_cursor` of the page before'})
}

/** Direction of a list: -1 newest first, 1 oldest first. */
export function sortOrder() {
  return z
    .preprocess((value) => firstText(value) || '-1', z.enum(['-1', '1']))
    .transform((text) => (text === '1' ? ('asc' as const) : ('desc' as const)))
}

function readNumber(value: unknown): number | undefined {
  const text = firstText(value)
  return text === undefined || text === '' ? undefined : Number(text)
}

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  '1': true,
  yes: true,
  on: true,
  t: true,
  y: true,
  false: false,
  '0': false,
  no: false,
  off: false,
  f: false,
  n: false,
}

function readFlag(text: string | undefined, fallback: boolean): unknown {
  return text === undefined || text === '' ? fallback : (flags[text.toLowerCase()] ?? text)
}
