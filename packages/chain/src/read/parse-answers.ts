import {ChainError} from '../errors.ts'
import type {BlockHeader, RawLog} from './chain-event.ts'

const hashPattern = /^0x[0-9a-f]{64}$/
const addressPattern = /^0x[0-9a-f]{40}$/
const quantityPattern = /^0x[0-9a-f]{1,14}$/
const dataPattern = /^0x([0-9a-f]{2})*$/
const bloomPattern = /^0x[0-9a-f]{512}$/
const maxTopics = 4

/** Reads a block's header out of an answer; null when the endpoint does not know the block. */
export function parseHeader(value: unknown, endpoint: string): BlockHeader | null {
  if (value === null) return null
  const fields = readFields(value, endpoint)
  return {
    number: readQuantity(fields.number, 'number', endpoint),
    hash: readText(fields.hash, hashPattern, 'hash', endpoint),
    parentHash: readText(fields.parentHash, hashPattern, 'parentHash', endpoint),
    timestamp: readQuantity(fields.timestamp, 'timestamp', endpoint),
    logsBloom: readText(fields.logsBloom, bloomPattern, 'logsBloom', endpoint),
  }
}

/** Reads the logs of an answer, in the order of the chain. */
export function parseLogs(value: unknown, endpoint: string): readonly RawLog[] {
  if (!Array.isArray(value)) throw invalid(endpoint, 'logs are no list')
  return value
    .map((log) => parseLog(log, endpoint))
    .sort((left, right) => left.blockNumber - right.blockNumber || left.logIndex - right.logIndex)
}

function parseLog(value: unknown, endpoint: string): RawLog {
  const fields = readFields(value, endpoint)
  if (fields.removed === true) throw new ChainError({code: 'CHAIN_REORGED', block: 0})
  const {topics} = fields
  if (!Array.isArray(topics) || topics.length > maxTopics) throw invalid(endpoint, 'topics')
  return {
    address: readText(fields.address, addressPattern, 'address', endpoint),
    topics: topics.map((topic) => readText(topic, hashPattern, 'topic', endpoint)),
    data: readText(fields.data, dataPattern, 'data', endpoint),
    blockNumber: readQuantity(fields.blockNumber, 'blockNumber', endpoint),
    blockHash: readText(fields.blockHash, hashPattern, 'blockHash', endpoint),
    logIndex: readQuantity(fields.logIndex, 'logIndex', endpoint),
    transactionHash: readText(fields.transactionHash, hashPattern, 'transactionHash', endpoint),
  }
}

/** Reads a hex number that fits JavaScript's. */
export function readQuantity(value: unknown, what: string, endpoint: string): number {
  const number = typeof value === 'string' && quantityPattern.test(value) ? Number(value) : Number.NaN
  if (!Number.isSafeInteger(number)) throw invalid(endpoint, what)
  return number
}

function readText(value: unknown, pattern: RegExp, what: string, endpoint: string): string {
  const text = typeof value === 'string' ? value.toLowerCase() : ''
  if (!pattern.test(text)) throw invalid(endpoint, what)
  return text
}

function readFields(value: unknown, endpoint: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw invalid(endpoint, 'no object')
  return value as Record<string, unknown>
}

function invalid(endpoint: string, problem: string): ChainError {
  return new ChainError({code: 'CHAIN_RESPONSE_INVALID', endpoint, problem})
}
