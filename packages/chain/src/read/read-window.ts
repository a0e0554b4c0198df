import {type Hex, numberToHex} from 'viem'
import {ChainError} from '../errors.ts'
import type {RpcEndpoint} from '../rpc/rpc-endpoint.ts'
import type {BlockHeader, RawLog} from './chain-event.ts'
import {bloomBitsOf, mayHaveLogs} from './logs-bloom.ts'
import {parseHeader, parseLogs} from './parse-answers.ts'

/** Span of blocks to be read; `parentHash` is the hash of the block before it, where that is known. */
export interface WindowRequest {
  readonly from: number
  readonly to: number
  readonly parentHash: string | undefined
  readonly addresses: readonly Hex[]
  /** Whether to check every block of the span: parents and blooms. */
  readonly checksBlocks: boolean
}

/** What a span of blocks holds: all logs of the contracts, with the headers of their blocks and of the last block. */
export interface BlockWindow {
  readonly last: BlockHeader
  readonly headers: ReadonlyMap<number, BlockHeader>
  readonly logs: readonly RawLog[]
}

/**
 * Reads a span of blocks from one endpoint and makes sure that what it says fits together: the span follows on what was read before, every
 * log is in the block that has its hash, the last block is the same before and after. Block by block it also notices logs that were left out.
 * @throws ChainError CHAIN_REORGED when the chain is no longer what it was, CHAIN_RESPONSE_INVALID when the endpoint contradicts itself
 */
export async function readWindow(endpoint: RpcEndpoint, request: WindowRequest, signal?: AbortSignal): Promise<BlockWindow> {
  const first = await readHeaders(endpoint, firstNumbers(request), signal)
  assertFollows(first, request)
  const logs = await readLogs(endpoint, request, signal)
  const headers = new Map(first)
  const missing = [...new Set(logs.map(({blockNumber}) => blockNumber))].filter((number) => !headers.has(number))
  for (const [number, header] of await readHeaders(endpoint, missing, signal)) headers.set(number, header)
  assertHashes(logs, headers)
  if (request.checksBlocks) await assertComplete(endpoint, {request, headers, logs}, signal)
  const last = headers.get(request.to)
  const again = (await readHeaders(endpoint, [request.to], signal)).get(request.to)
  if (last === undefined || last.hash !== again?.hash) throw new ChainError({code: 'CHAIN_REORGED', block: request.to})
  return {last, headers, logs}
}

/** Reads one header by number; null when the endpoint does not have the block. */
export async function readHeader(endpoint: RpcEndpoint, number: number | 'latest', signal?: AbortSignal): Promise<BlockHeader | null> {
  const tag = number === 'latest' ? number : numberToHex(number)
  const header = parseHeader(await endpoint.request('eth_getBlockByNumber', [tag, false], signal), endpoint.label)
  if (header !== null && number !== 'latest' && header.number !== number) throw invalid(endpoint, 'another block than was asked for')
  return header
}

function firstNumbers({from, to, checksBlocks}: WindowRequest): readonly number[] {
  if (checksBlocks) return Array.from({length: to - from + 1}, (_, index) => from + index)
  return from === to ? [from] : [from, to]
}

async function readHeaders(
  endpoint: RpcEndpoint,
  numbers: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Map<number, BlockHeader>> {
  const calls = numbers.map((number) => ({method: 'eth_getBlockByNumber', params: [numberToHex(number), false]}))
  const answers = await endpoint.requestAll(calls, signal)
  return new Map(
    numbers.map((number, index) => {
      const header = parseHeader(answers[index], endpoint.label)
      if (header === null) throw invalid(endpoint, `block ${number} is not there`)
      if (header.number !== number) throw invalid(endpoint, 'another block than was asked for')
      return [number, header]
    }),
  )
}

async function readLogs(
  endpoint: RpcEndpoint,
  {from, to, addresses}: WindowRequest,
  signal: AbortSignal | undefined,
): Promise<readonly RawLog[]> {
  const filter = {address: addresses, fromBlock: numberToHex(from), toBlock: numberToHex(to)}
  const logs = parseLogs(await endpoint.request('eth_getLogs', [filter], signal), endpoint.label)
  let previous: RawLog | undefined
  for (const log of logs) {
    if (log.blockNumber < from || log.blockNumber > to) throw invalid(endpoint, 'a log of a block that was not asked for')
    const isTwice = previous?.blockNumber === log.blockNumber && previous.logIndex === log.logIndex
    if (isTwice) throw invalid(endpoint, 'a log twice')
    previous = log
  }
  return logs
}

/** The span follows on what was read before, and each of its blocks on the one before it. */
function assertFollows(headers: ReadonlyMap<number, BlockHeader>, {from, parentHash}: WindowRequest): void {
  for (const [number, header] of headers) {
    const expected = number === from ? parentHash : headers.get(number - 1)?.hash
    if (expected !== undefined && header.parentHash !== expected) throw new ChainError({code: 'CHAIN_REORGED', block: number})
  }
}

function assertHashes(logs: readonly RawLog[], headers: ReadonlyMap<number, BlockHeader>): void {
  for (const {blockNumber, blockHash} of logs) {
    if (headers.get(blockNumber)?.hash !== blockHash) throw new ChainError({code: 'CHAIN_REORGED', block: blockNumber})
  }
}

interface ReadSpan {
  readonly request: WindowRequest
  readonly headers: ReadonlyMap<number, BlockHeader>
  readonly logs: readonly RawLog[]
}

/** Asks again, by hash, for the logs of blocks that may have some by their bloom but for which none came. */
async function assertComplete(endpoint: RpcEndpoint, {request, headers, logs}: ReadSpan, signal: AbortSignal | undefined): Promise<void> {
  const withLogs = new Set(logs.map(({blockNumber}) => blockNumber))
  const filters = request.addresses.map(bloomBitsOf)
  const doubtful = [...headers.values()].filter(
    ({number, logsBloom}) => !withLogs.has(number) && filters.some((bits) => mayHaveLogs(logsBloom, bits)),
  )
  for (const {number, hash} of doubtful) {
    const answer = await endpoint.request('eth_getLogs', [{address: request.addresses, blockHash: hash}], signal)
    if (parseLogs(answer, endpoint.label).length > 0) throw invalid(endpoint, `logs of block ${number} were left out`)
  }
}

function invalid({label}: RpcEndpoint, problem: string): ChainError {
  return new ChainError({code: 'CHAIN_RESPONSE_INVALID', endpoint: label, problem})
}
