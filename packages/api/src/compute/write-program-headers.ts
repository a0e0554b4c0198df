import {validateHeaderName, validateHeaderValue} from 'node:http'

/** Headers that belong to the connection, to the node, or to an encoding that the body does not have any more. */
const dropped: ReadonlySet<string> = new Set([
  'content-encoding',
  'transfer-encoding',
  'vary',
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
  'content-length',
  'server',
  'aleph-program-itemhash',
  'aleph-program-code-ref',
])

/** Headers that one answer may have. */
const maxHeaders = 200

/** Puts the headers of a function's answer together: names in lower case, repeated ones kept, what is no header left out. */
export function writeProgramHeaders(
  headers: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, string | readonly string[]>> {
  const kept = new Map<string, string[]>()
  for (const [name, value] of headers.slice(0, maxHeaders)) {
    const key = name.toLowerCase()
    if (dropped.has(key) || !isHeader(key, value)) continue
    kept.set(key, [...(kept.get(key) ?? []), value])
  }
  return Object.fromEntries(Array.from(kept, ([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]))
}

function isHeader(name: string, value: string): boolean {
  try {
    validateHeaderName(name)
    validateHeaderValue(name, value)
    return true
  } catch {
    return false
  }
}
