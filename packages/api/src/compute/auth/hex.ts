const hexPattern = /^(?:[0-9a-fA-F]{2})*$/

/** Reads hex with or without `0x`; undefined for what is none. */
export function readHex(text: unknown): Buffer | undefined {
  if (typeof text !== 'string') return undefined
  const digits = text.startsWith('0x') || text.startsWith('0X') ? text.slice(2) : text
  return hexPattern.test(digits) ? Buffer.from(digits, 'hex') : undefined
}
