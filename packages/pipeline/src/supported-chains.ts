import {type Chain, chains, MessageError, parseItemHash, verifySignature} from '@aleph-onchain/message'

const probe = {
  sender: '',
  signature: null,
  type: 'POST',
  item_type: 'storage',
  item_content: null,
  item_hash: parseItemHash('0'.repeat(64)),
  time: 0,
  channel: null,
} as const

/** Chains whose signatures can be checked, by asking for each once. */
const supported: ReadonlySet<Chain> = new Set(chains.filter(hasVerifier))

/** Tells whether signatures of a chain can be checked. */
export function isChainSupported(chain: Chain): boolean {
  return supported.has(chain)
}

function hasVerifier(chain: Chain): boolean {
  try {
    verifySignature({...probe, chain})
    return true
  } catch (error) {
    if (error instanceof MessageError && error.code === 'MESSAGE_CHAIN_UNSUPPORTED') return false
    throw error
  }
}
