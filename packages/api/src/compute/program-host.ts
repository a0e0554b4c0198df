const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** A hash of 32 bytes has 52 letters, the last of which holds one bit. */
const labelPattern = /^[a-z2-7]{51}[aq]$/

/** Reads the first label of a host: base32 of the hash of a function, without padding. Undefined for hosts of anything else. */
export function findProgramHost(host: string | undefined): string | undefined {
  const label = host?.split('.', 1)[0]?.toLowerCase()
  if (label === undefined || !host?.includes('.') || !labelPattern.test(label)) return undefined
  let bits = 0n
  for (const letter of label) bits = bits * 32n + BigInt(alphabet.indexOf(letter))
  return (bits >> 4n).toString(16).padStart(64, '0')
}

/** Gives the label of a function's host. */
export function toHostLabel(itemHash: string): string {
  let bits = BigInt(`0x${itemHash}`) << 4n
  let label = ''
  for (let letter = 0; letter < 52; letter++) {
    label = `${alphabet[Number(bits & 31n)]}${label}`
    bits >>= 5n
  }
  return label
}
