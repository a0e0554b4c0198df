const digestBytes = 32
const compactBytes = 64

/** Tells whether inputs have the form of a recoverable signature; libraries disagree about the others. */
export function isRecoverable(digest: Uint8Array, compact: Uint8Array, recovery: number): boolean {
  return digest.length === digestBytes && compact.length === compactBytes && (recovery & 3) === recovery
}

/** Tells whether inputs have the form of a signature and its key, compressed or not; the hybrid form is nobody's. */
export function isVerifiable(digest: Uint8Array, compact: Uint8Array, publicKey: Uint8Array): boolean {
  return digest.length === digestBytes && compact.length === compactBytes && isKeyForm(publicKey.length, publicKey[0])
}

function isKeyForm(length: number, prefix: number | undefined): boolean {
  return length === 33 ? prefix === 2 || prefix === 3 : length === 65 && prefix === 4
}
