import type {Verdict} from '@aleph-onchain/common'
import {PipelineError} from './errors.ts'
import type {Pipeline} from './pipeline.ts'

/**
 * Takes a page of another node's history. Resolves once all of it is recorded or was nothing to record; throws
 * PIPELINE_BUSY or PIPELINE_UNAVAILABLE when some of it was not: then the whole page is to be offered again.
 */
export async function receiveCatchUp(pipeline: Pick<Pipeline, 'submit'>, messages: readonly unknown[]): Promise<Verdict | 'accept'> {
  const results = await Promise.allSettled(messages.map((message) => pipeline.submit(message, 'sync')))
  const verdicts = results.map((result) => (result.status === 'fulfilled' ? result.value.verdict : judge(result.reason)))
  if (verdicts.includes('reject')) return 'reject'
  return verdicts.includes('accept') ? 'accept' : 'ignore'
}

function judge(error: unknown): Verdict {
  if (error instanceof PipelineError && error.code === 'PIPELINE_UNREADABLE') return error.verdict
  throw error
}
