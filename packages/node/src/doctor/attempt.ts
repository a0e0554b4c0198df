import {isAlephError} from '@aleph-onchain/common'
import type {Finding} from './check.ts'

/** Looks, and makes what it throws a finding. */
export async function attempt<F extends Finding | undefined>(look: () => Promise<F>): Promise<F | Finding> {
  try {
    return await look()
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return {status: 'fail', text, remedy: isAlephError(error) ? 'Do what the text says, then run the doctor again.' : 'The log has more.'}
  }
}
