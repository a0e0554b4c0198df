/** Counts characters as other implementations do: by Unicode code point, so that an emoji is one. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

/** Tells whether a text has more characters than that; counts only where its length in code units leaves a doubt. */
export function isLongerThan(maximum: number, text: string): boolean {
  if (text.length <= maximum) return false
  return text.length > 2 * maximum || countCharacters(text) > maximum
}
