import type {WorkerPool} from '@aleph-onchain/common/node'
import type {Envelope} from '@aleph-onchain/message'
import type {SignatureVerifier} from './ports.ts'
import {packSigned} from './signed-fields.ts'

const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'

/** Module that the threads of the pool have to load. */
export const verifyWorkerUrl = new URL(`./verify-worker.${extension}`, import.meta.url)

/** Checks signatures on the threads of a pool whose `filename` is `verifyWorkerUrl`. */
export class PoolSignatureVerifier implements SignatureVerifier {
  readonly #pool: Pick<WorkerPool, 'run'>

  constructor(pool: Pick<WorkerPool, 'run'>) {
    this.#pool = pool
  }

  async verify(envelopes: readonly Envelope[]): Promise<readonly boolean[]> {
    return await this.#pool.run<boolean[]>('verifySignatures', envelopes.map(packSigned))
  }
}
