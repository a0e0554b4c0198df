import {isAbort} from '@aleph-onchain/common'
import {type Acceptance, type NodeOffers, type Offer, SchedulerError} from '@aleph-onchain/scheduler'
import * as z from 'zod'

const maxAnswerBytes = 16 * 1024

const acceptanceSchema = z.object({
  nodeId: z.string().regex(/^[0-9a-f]{64}$/),
  pricePerSecond: z
    .string()
    .regex(/^\d{1,29}$/)
    .transform(BigInt),
  expiry: z
    .string()
    .regex(/^\d{1,19}$/)
    .transform(BigInt),
  signature: z
    .string()
    .regex(/^0x[0-9a-f]{130}$/i)
    .transform((text) => text as `0x${string}`),
})

/** Offers jobs to nodes over their HTTP API. What they answer is checked here, and once more by the contract. */
export class HttpOffers implements NodeOffers {
  readonly #timeoutMs: number

  constructor(options: {readonly timeoutMs: number}) {
    this.#timeoutMs = options.timeoutMs
  }

  async offer(offer: Offer, signal: AbortSignal): Promise<Acceptance> {
    const acceptance = await this.#ask(offer, signal)
    if (acceptance.nodeId !== offer.nodeId) throw refused(offer, 'another node answered')
    if (acceptance.pricePerSecond > offer.maxPricePerSecond || acceptance.pricePerSecond === 0n)
      throw refused(offer, 'its price does not fit')
    return acceptance
  }

  async #ask(offer: Offer, signal: AbortSignal): Promise<Acceptance> {
    const {url, jobId, specHash, maxPricePerSecond} = offer
    try {
      const response = await fetch(`${url}/api/v2/jobs/${jobId}/accept`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({specHash, maxPricePerSecond: maxPricePerSecond.toString()}),
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.#timeoutMs)]),
      })
      const text = await readShort(response)
      if (response.status !== 200) throw refused(offer, `${response.status} ${text.slice(0, 200)}`)
      return acceptanceSchema.parse(JSON.parse(text))
    } catch (error) {
      if (error instanceof SchedulerError || (isAbort(error) && signal.aborted)) throw error
      throw refused(offer, error instanceof Error ? error.message : String(error), error)
    }
  }
}

async function readShort(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > maxAnswerBytes) throw new RangeError('the answer is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function refused({nodeId}: Offer, problem: string, cause?: unknown): SchedulerError {
  const message = `Node ${nodeId} did not take the job: ${problem}`
  return new SchedulerError({code: 'SCHEDULER_NODE_REFUSED', nodeId, problem}, {message, cause})
}
