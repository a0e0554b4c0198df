const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Longest text that is read: a signature of 64 bytes has 88 characters. */
const maxCharacters = 100

/** Reads base58 of a known length; undefined for what is none. */
export function readBase58(text: string, bytes: number): Buffer | undefined {
  if (text.length === 0 || text.length > maxCharacters) return undefined
  let value = 0n
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) return undefined
    value = value * 58n + BigInt(digit)
  }
  const zeros = text.length - text.replace(/^1+/, '').length
  const digits = value === 0n ? '' : value.toString(16)
  const decoded = Buffer.concat([Buffer.alloc(zeros), Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex')])
  return decoded.length === bytes ? decoded : undefined
}
