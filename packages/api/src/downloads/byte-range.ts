import type {ByteRange} from '@aleph-onchain/storage'

/** What a `Range` header asks of a file: all of it, a part, or bytes that it does not have. */
export type RangeRequest = 'all' | 'unsatisfiable' | ByteRange

/** Reads a `Range` header. Several ranges, other units and nonsense count as none, as HTTP allows (RFC 9110 §14.2). */
export function readRange(header: string | undefined, sizeBytes: number): RangeRequest {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '')
  const [, first = '', last = ''] = match ?? []
  if (match === null || (first === '' && last === '')) return 'all'
  if (first === '') return readSuffix(Number(last), sizeBytes)
  const start = Number(first)
  const end = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)
  if (last !== '' && Number(last) < start) return 'all'
  return start >= sizeBytes ? 'unsatisfiable' : {start, end}
}

function readSuffix(length: number, sizeBytes: number): RangeRequest {
  if (length === 0 || sizeBytes === 0) return 'unsatisfiable'
  return {start: Math.max(0, sizeBytes - length), end: sizeBytes - 1}
}
