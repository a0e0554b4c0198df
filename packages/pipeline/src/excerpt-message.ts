/** Fields of an envelope that are shown again. */
const shownFields = ['sender', 'chain', 'signature', 'type', 'item_type', 'item_content', 'item_hash', 'time', 'channel'] as const

/** Longer texts are left out: nobody has signed for what is kept here. */
const maxCharacters = 4096

/** Gives what is kept of an input that is no valid message, as JSON: the fields of an envelope, if they are short and plain. */
export function excerptMessage(input: unknown): string {
  const fields: Readonly<Record<string, unknown>> = typeof input === 'object' && input !== null ? {...input} : {}
  return JSON.stringify(Object.fromEntries(shownFields.filter((name) => name in fields).map((name) => [name, excerptField(fields[name])])))
}

function excerptField(value: unknown): unknown {
  if (typeof value === 'string') return value.length <= maxCharacters ? value : null
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}
