/** One thing that is wrong with an input, in the shape in which published nodes answer: a list of these becomes `details.errors`. */
export interface Issue {
  /** Machine word such as `missing`, `string_type` or `value_error`. */
  readonly type: string
  /** Path from the root of the input. */
  readonly loc: readonly (string | number)[]
  /** Sentence for people. */
  readonly msg: string
  /** Excerpt of the value that was refused, see `excerpt`. */
  readonly input?: unknown
}

/** Most issues one error carries; the rest would tell nothing new. */
export const issueLimit = 16

const excerptCharacters = 128
const excerptEntries = 16

/** Cuts a refused value down to what an answer may repeat: long texts lose their end, containers all but 16 scalar entries. */
export function excerpt(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, excerptEntries).map(excerptScalar)
  if (typeof value !== 'object' || value === null) return excerptScalar(value)
  const entries = Object.entries(value).slice(0, excerptEntries)
  return Object.fromEntries(entries.map(([key, entry]) => [excerptText(key), excerptScalar(entry)]))
}

/** Cuts a long text. */
export function excerptText(text: string): string {
  return text.length > excerptCharacters ? `${text.slice(0, excerptCharacters)}…` : text
}

function excerptScalar(value: unknown): unknown {
  if (typeof value === 'string') return excerptText(value)
  return typeof value === 'object' && value !== null ? '…' : value
}
