import {ed25519} from '@noble/curves/ed25519.js'
import {base58} from '@scure/base'
import {type Signer, utf8} from './signer.ts'

/** Signs as Phantom and the command line wallet do. */
export function createSolanaSigner(seed: Uint8Array): Signer {
  const address = base58.encode(ed25519.getPublicKey(seed))
  return {
    address,
    sign: (text) => JSON.stringify({signature: base58.encode(ed25519.sign(utf8(text), seed)), publicKey: address}),
  }
}
