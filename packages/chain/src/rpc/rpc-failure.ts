import {RpcRequestError} from 'viem'
import {hasChainCode} from '../errors.ts'

/**
 * What a failed request means: an `answer` of the chain that every endpoint would give, a `range` of blocks that is too large, an endpoint
 * that is `busy`, something `other` that the next endpoint may see or do differently, or an endpoint with a `fault`.
 */
export type RpcFailure = 'answer' | 'range' | 'busy' | 'other' | 'fault'

const rangeTexts =
  /query returned more than|more than \d+ results|block range|range (is )?too (large|wide|big)|exceed.*(range|blocks|results|max)|too many (blocks|logs|results)|response size|limited to (a )?\d+|log response size|query timeout|please (limit|specify)/i
const busyTexts = /rate limit|too many requests|capacity|throughput|compute units|quota|throttl/i
const answerTexts =
  /revert|nonce too|already known|known transaction|already imported|underpriced|insufficient funds|max fee per gas less|fee cap|intrinsic gas|gas required exceeds|exceeds block gas limit|invalid opcode|out of gas|sender doesn't have enough|max priority fee/i

const executionReverted = 3
const invalidInput = -32000
const limitExceeded = -32005
const invalidParameters = -32602
const methodNotFound = -32601

/** Tells what to do about a failed request. */
export function classifyRpcFailure(error: unknown, method: string): RpcFailure {
  if (hasChainCode(error, 'CHAIN_RANGE_TOO_LARGE')) return 'range'
  if (hasChainCode(error, 'CHAIN_RATE_LIMITED')) return 'busy'
  if (hasChainCode(error, 'CHAIN_REORGED')) return 'other'
  if (!(error instanceof RpcRequestError)) return 'fault'
  const text = error.details
  if (error.code === executionReverted || answerTexts.test(text)) return 'answer'
  if (method === 'eth_getLogs' && (rangeTexts.test(text) || error.code === limitExceeded)) return 'range'
  if (busyTexts.test(text) || error.code === limitExceeded) return 'busy'
  if (method === 'eth_sendRawTransaction' && error.code === invalidInput) return 'answer'
  if (error.code === invalidParameters) return method === 'eth_getLogs' ? 'range' : 'answer'
  return error.code === methodNotFound ? 'other' : 'fault'
}
