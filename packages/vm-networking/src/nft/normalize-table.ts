/** Writes what `nft -j list table` printed in one form: without the kernel's own numbers, elements of sets and objects in a fixed order. */
export function normalizeTable(listed: unknown): string {
  const entries = isRecord(listed) && Array.isArray(listed.nftables) ? listed.nftables : []
  const written = entries.filter((entry) => !(isRecord(entry) && 'metainfo' in entry)).map((entry) => JSON.stringify(strip(entry)))
  const rules = written.filter((text) => text.startsWith('{"rule":'))
  const objects = written.filter((text) => !text.startsWith('{"rule":'))
  return [...objects.sort(), ...rules].join('\n')
}

/** Rules count what they saw if somebody told them to; only ours are compared, and they do not. */
function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key === 'handle') return []
      const stripped = strip(inner)
      return [[key, key === 'elem' && Array.isArray(stripped) ? stripped.map((item) => JSON.stringify(item)).sort() : stripped]]
    }),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
