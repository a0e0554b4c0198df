/** Stands in a vector file for something long: `{"$repeat": {"text": "ab", "times": 3}}` is `"ababab"`. */
export interface Repeat {
  readonly $repeat: {readonly times: number} & ({readonly text: string} | {readonly item: unknown} | {readonly entry: unknown})
}

/** Long text, written short. */
export function repeatText(times: number, text: string): Repeat {
  return {$repeat: {text, times}}
}

/** Long list, written short. */
export function repeatItem(times: number, item: unknown): Repeat {
  return {$repeat: {item, times}}
}

/** Object with keys k0, k1, …, written short. */
export function repeatEntry(times: number, entry: unknown): Repeat {
  return {$repeat: {entry, times}}
}

/** Concatenation, written short: `{"$concat": ["a", {"$repeat": …}]}`. */
export function concat(...$concat: readonly unknown[]): {readonly $concat: readonly unknown[]} {
  return {$concat}
}

/** Writes out everything that stands short in a vector. */
export function expand(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(expand)
  if ('$repeat' in value) return expandRepeat(value as Repeat)
  if ('$concat' in value && Array.isArray(value.$concat)) return value.$concat.map(expand).join('')
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, expand(entry)]))
}

function expandRepeat({$repeat}: Repeat): unknown {
  if ('text' in $repeat) return $repeat.text.repeat($repeat.times)
  if ('item' in $repeat) return Array.from({length: $repeat.times}, () => expand($repeat.item))
  return Object.fromEntries(Array.from({length: $repeat.times}, (_, index) => [`k${index}`, expand($repeat.entry)]))
}
