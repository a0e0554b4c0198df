import type {AggregatePosition, Position} from '@aleph-onchain/pipeline'
import {ApiError} from '../errors.ts'

/** How positions of one kind of list are written into cursors. */
export interface CursorCodec<P> {
  write(position: P): string
  /** Throws API_PARAMETERS_INVALID. */
  read(text: string): P
}

/** Cursors of lists ordered by a time: `{"h": hash, "t": time}`, the time in seconds or, in cursors of published nodes, as ISO text. */
export const timeCursor: CursorCodec<Position> = {
  write: ({value, key}) => encode({h: key, t: value}),
  read: (text) => {
    const {h, t} = decode(text)
    return {value: readTime(t), key: readText(h)}
  },
}

/** Cursors of lists of aggregates: `{"k": key, "o": owner, "t": time}`. */
export const aggregateCursor: CursorCodec<AggregatePosition> = {
  write: ({time, owner, key}) => encode({k: key, o: owner, t: time}),
  read: (text) => {
    const {k, o, t} = decode(text)
    return {time: readTime(t), owner: readText(o), key: readText(k)}
  },
}

/** Cursors of rankings: `{"a": address, "v": value}`. */
export const rankCursor: CursorCodec<Position> = {
  write: ({value, key}) => encode({a: key, v: value}),
  read: (text) => {
    const {a, v} = decode(text)
    if (typeof v !== 'number') throw invalidCursor()
    return {value: v, key: readText(a)}
  },
}

function encode(fields: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify(fields)).toString('base64url')
}

function decode(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (typeof value === 'object' && value !== null) return {...value}
  } catch {
    // Falls through: no JSON is as bad as the wrong JSON.
  }
  throw invalidCursor()
}

function readTime(value: unknown): number {
  if (typeof value === 'number') return value
  const milliseconds = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(milliseconds)) throw invalidCursor()
  return milliseconds / 1000 + microsecondsBeyond(String(value))
}

/** Digits that `Date` does not read: seconds beyond the millisecond. */
function microsecondsBeyond(text: string): number {
  const digits = /\.\d{3}(\d{1,3})/.exec(text)?.[1]
  return digits === undefined ? 0 : Number(digits.padEnd(3, '0')) / 1e6
}

function readText(value: unknown): string {
  if (typeof value !== 'string' || value.includes('\0')) throw invalidCursor()
  return value
}

function invalidCursor(): ApiError {
  const issue = {type: 'value_error', loc: ['cursor'], msg: 'Value error, Invalid cursor'}
  return new ApiError({code: 'API_PARAMETERS_INVALID', issues: [issue]})
}
