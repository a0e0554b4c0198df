import {BaseError, type DecodeErrorResultReturnType, decodeErrorResult, type Hex, isHex} from 'viem'
import {protocolErrorsAbi} from './generated/protocol-errors.ts'

/** Error with which a contract ended a call: its name and the values that it gave. */
export type ContractError = DecodeErrorResultReturnType<typeof protocolErrorsAbi>

/**
 * Decodes what a contract of the protocol ended a call with, from the data itself or from an error that viem threw, whatever ABI it was
 * called with: a contract passes on the errors of those that it calls.
 * @returns undefined when it is none of the protocol's errors
 */
export function decodeContractError(failure: unknown): ContractError | undefined {
  const data = isHex(failure) ? failure : findRevertData(failure)
  if (data === undefined || data.length < 10) return undefined
  try {
    return decodeErrorResult({abi: protocolErrorsAbi, data})
  } catch {
    return undefined
  }
}

function findRevertData(failure: unknown): Hex | undefined {
  if (!(failure instanceof BaseError)) return undefined
  const found = failure.walk((cause) => readData(cause) !== undefined)
  return readData(found)
}

/** Reads the data off an error: `raw` where viem knew the function, `data` of the RPC's answer else. */
function readData(cause: unknown): Hex | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined
  if ('raw' in cause && isHex(cause.raw)) return cause.raw
  if (!('data' in cause)) return undefined
  const {data} = cause
  if (isHex(data)) return data
  return typeof data === 'object' && data !== null && 'data' in data && isHex(data.data) ? data.data : undefined
}
