import type {Candidate} from './arrival.ts'
import {PipelineError} from './errors.ts'

/** Form of the addresses of chains that contracts like ours run on. */
const evmAddress = /^0x[0-9a-fA-F]{40}$/

/**
 * Throws PIPELINE_PAYMENT_UNSUPPORTED or PIPELINE_PAYER_INVALID (published code 202) unless a machine is paid in a way that
 * this node can check: by an allowance on chain, or not at all, which a network without balances grants to functions that run
 * on demand. An absent payment means `hold`.
 */
export function checkPayment({envelope, content}: Candidate<'INSTANCE' | 'PROGRAM'>, checksBalances: boolean): void {
  const {type} = content.payment ?? {type: 'hold' as const}
  if (type === 'allowance') {
    if (!evmAddress.test(content.address)) throw new PipelineError({code: 'PIPELINE_PAYER_INVALID', payer: content.address})
    return
  }
  const isOnDemand = 'on' in content && content.on.persistent !== true
  if (type === 'hold' && isOnDemand && !checksBalances) return
  throw new PipelineError({code: 'PIPELINE_PAYMENT_UNSUPPORTED', payment: type, type: envelope.type})
}
