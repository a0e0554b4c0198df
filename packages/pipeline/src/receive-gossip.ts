import type {Verdict} from '@aleph-onchain/common'
import {PipelineError} from './errors.ts'
import type {Pipeline} from './pipeline.ts'

/**
 * Takes a batch that came by gossip and says whether to forward it: `reject` when a message in it is none or not signed by
 * its sender, which whoever forwarded it could have seen; `ignore` when nothing in it was new, or there was no room for it.
 */
export async function receiveGossip(pipeline: Pick<Pipeline, 'submit'>, messages: readonly unknown[]): Promise<Verdict | 'accept'> {
  const verdicts = await Promise.all(messages.map((message) => receiveOne(pipeline, message)))
  if (verdicts.includes('reject')) return 'reject'
  return verdicts.includes('accept') ? 'accept' : 'ignore'
}

async function receiveOne(pipeline: Pick<Pipeline, 'submit'>, message: unknown): Promise<Verdict | 'accept'> {
  try {
    const {verdict} = await pipeline.submit(message, 'p2p')
    return verdict
  } catch (error) {
    if (error instanceof PipelineError) return error.verdict
    throw error
  }
}
