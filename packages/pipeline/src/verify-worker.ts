import {verifySignature} from '@aleph-onchain/message'
import {type SignedFields, unpackSigned} from './signed-fields.ts'

/** Checks the signatures of a batch; runs on a thread of the pool. */
export function verifySignatures(batch: readonly SignedFields[]): boolean[] {
  return batch.map(verify)
}

function verify(fields: SignedFields): boolean {
  try {
    return verifySignature(unpackSigned(fields))
  } catch {
    return false // a chain without verifier: whoever calls sorts those out before
  }
}
