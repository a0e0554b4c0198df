import {type Clock, throwIfAborted} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import {type Dispatcher, request} from 'undici'
import {type PeerFault, StorageError} from '../errors.ts'
import {type AnswerRange, parseContentLength, parseContentRange} from './content-range.ts'
import {Patience, type PatienceOptions} from './patience.ts'
import {getFileUrl} from './peer-url.ts'

/** What a request needs besides its subject. */
export interface TransferModules {
  readonly dispatcher: Dispatcher
  readonly clock: Clock
}

/** One request for the rest of a file. */
export interface TransferRequest {
  readonly peer: string
  readonly hash: ItemHash
  /** Bytes that we have already. */
  readonly offset: number
  readonly patience: PatienceOptions
  readonly signal: AbortSignal
  /** Judges the size that the peer announces, before a byte is read; may throw. */
  readonly onTotal: (totalBytes: number | undefined) => void
}

const headers = {accept: 'application/octet-stream', 'accept-encoding': 'identity'}
const readAheadBytes = 256 * 1024
const refusalBytes = 16 * 1024

/**
 * Asks one peer for a file from `offset` on and yields its bytes until the answer ends. Throws STORAGE_PEER_FAILED for whatever
 * the peer does wrong, and COMMON_ABORTED. Redirects are not followed.
 */
export async function* transferFile(modules: TransferModules, transfer: TransferRequest): AsyncGenerator<Uint8Array, void> {
  const patience = new Patience(modules.clock, transfer.patience)
  const end = new AbortController()
  const stalled = new AbortController()
  const signal = AbortSignal.any([transfer.signal, stalled.signal])
  void patience.watch(end.signal, () => stalled.abort())
  let hasAnswer = false
  try {
    patience.beginWait()
    const answer = await ask(modules.dispatcher, transfer, signal)
    hasAnswer = true
    if (answer.statusCode !== 200 && answer.statusCode !== 206) await failWithStatus(answer, transfer.peer, signal)
    yield* readBody(answer, transfer, patience)
  } catch (error) {
    throwIfAborted(transfer.signal)
    if (error instanceof StorageError) throw error
    throw createFault(transfer.peer, stalled.signal.aborted ? 'stalled' : hasAnswer ? 'broken' : 'unreachable', error)
  } finally {
    end.abort()
  }
}

function ask(dispatcher: Dispatcher, {peer, hash, offset}: TransferRequest, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  return request(getFileUrl(peer, hash), {
    dispatcher,
    signal,
    headers: offset === 0 ? headers : {...headers, range: `bytes=${offset}-`},
    headersTimeout: 0,
    bodyTimeout: 0,
    highWaterMark: readAheadBytes,
  })
}

/** Reads a short refusal to its end, so that the connection can serve again. */
async function failWithStatus({statusCode, body}: Dispatcher.ResponseData, peer: string, signal: AbortSignal): Promise<never> {
  await body.dump({limit: refusalBytes, signal})
  throw createFault(peer, statusCode === 416 ? 'range' : 'status', statusCode)
}

async function* readBody(answer: Dispatcher.ResponseData, transfer: TransferRequest, patience: Patience): AsyncGenerator<Uint8Array, void> {
  const {body} = answer
  // A body that is left early reports an error of its own, to nobody.
  body.on('error', () => undefined)
  try {
    const {start, totalBytes} = readHead(answer, transfer)
    transfer.onTotal(totalBytes)
    // A peer that does not know ranges sends the beginning again.
    let skipBytes = transfer.offset - start
    for await (const bytes of body as AsyncIterable<Uint8Array>) {
      patience.endWait(bytes.length)
      if (bytes.length > skipBytes) yield skipBytes === 0 ? bytes : bytes.subarray(skipBytes)
      skipBytes = Math.max(0, skipBytes - bytes.length)
      patience.beginWait()
    }
  } finally {
    body.destroy()
  }
}

function readHead({statusCode, headers: head}: Dispatcher.ResponseData, {peer, offset}: TransferRequest): AnswerRange {
  if (head['content-encoding'] !== undefined && head['content-encoding'] !== 'identity') throw createFault(peer, 'range', 'encoded')
  if (statusCode === 200) return {start: 0, totalBytes: parseContentLength(head['content-length'])}
  const range = parseContentRange(head['content-range'])
  if (offset === 0 || range?.start !== offset) throw createFault(peer, 'range', head['content-range'])
  return range
}

/** Builds the error for a peer that failed. */
export function createFault(peer: string, fault: PeerFault, cause?: unknown): StorageError {
  const detail = cause instanceof Error ? cause.name : String(cause ?? '').slice(0, 100)
  return new StorageError({code: 'STORAGE_PEER_FAILED', peer, fault, detail}, cause instanceof Error ? {cause} : {})
}
