const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** Gives a machine its host name: base32 of the hash, which has 52 characters and starts no domain's reserved label. */
export function getHostName(vmHash: string): string {
  let bits = BigInt(`0x${vmHash}`) << 4n // 256 bits and 4 of padding are 52 digits of 5 bits
  const digits: string[] = []
  for (let count = 0; count < 52; count++) {
    digits.unshift(alphabet[Number(bits & 31n)] ?? '')
    bits >>= 5n
  }
  return digits.join('')
}
