/** Values per statement; few sizes, so that SQL texts repeat and stay prepared. */
const chunkSizes = [1, 4, 16, 64, 256] as const
const largestChunk = 256

/**
 * Runs a query for any number of keys, so many at a time that the statement stays short, and puts the rows together. Each list
 * is filled up to one of a few sizes by repeating its last key: good for `in (…)`, where that changes nothing.
 */
export async function queryInChunks<K, R>(keys: Iterable<K>, query: (keys: readonly K[]) => Promise<readonly R[]>): Promise<R[]> {
  const distinct = [...new Set(keys)]
  const rows: R[] = []
  for (let at = 0; at < distinct.length; at += largestChunk) {
    rows.push(...(await query(fillUp(distinct.slice(at, at + largestChunk)))))
  }
  return rows
}

function fillUp<K>(keys: readonly K[]): readonly K[] {
  const size = chunkSizes.find((candidate) => candidate >= keys.length) ?? largestChunk
  const filled = [...keys]
  const last = keys.at(-1)
  while (last !== undefined && filled.length < size) filled.push(last)
  return filled
}
