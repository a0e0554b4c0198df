import {secp256k1} from '@noble/curves/secp256k1.js'
import {base64, bech32} from '@scure/base'
import {hash160, type Signer, sha256} from './signer.ts'

/** Signs the amino document of a text as the published client does. */
export function createCosmosSigner(key: Uint8Array, prefix = 'cosmos'): Signer {
  const publicKey = secp256k1.getPublicKey(key)
  const address = bech32.encode(prefix, bech32.toWords(hash160(publicKey)))
  return {
    address,
    sign(text) {
      const quoted = JSON.stringify(text)
      const document = `{"account_number":"0","chain_id":"signed-message-v1","fee":{"amount":[],"gas":"0"},"memo":"","msgs":[{"type":"signutil/MsgSignText","value":{"message":${quoted},"signer":"${address}"}}],"sequence":"0"}`
      const signature = base64.encode(secp256k1.sign(sha256(document), key, {prehash: false}))
      return JSON.stringify({pub_key: {type: 'tendermint/PubKeySecp256k1', value: base64.encode(publicKey)}, signature})
    },
  }
}
