import {type Envelope, verifySignature} from '@aleph-onchain/message'

/** Checks the signatures of a batch; runs on a thread of the pool. */
export function verifySignatures(envelopes: readonly Envelope[]): boolean[] {
  return envelopes.map(verify)
}

function verify(envelope: Envelope): boolean {
  try {
    return verifySignature(envelope)
  } catch {
    return false // a chain without verifier: whoever calls sorts those out before
  }
}
