import type {IncomingMessage, ServerResponse} from 'node:http'
import {setTimeout as delay} from 'node:timers/promises'

/** Request for a file that a peer has, as a behaviour gets to see it. */
export interface FileRequest {
  readonly bytes: Buffer
  /** First byte that is asked for. */
  readonly start: number
  /** Counts requests for files from 1. */
  readonly count: number
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** How a peer answers a request for a file that it has. */
export type PeerBehaviour = (request: FileRequest) => unknown

/** Serves what is asked for, ranges included. */
export const honest: PeerBehaviour = ({bytes, start, response}) => {
  writeHead(response, bytes, start)
  response.end(bytes.subarray(start))
}

/** Serves the whole file whatever range is asked for. */
export const ignoresRanges: PeerBehaviour = ({bytes, response}) => {
  writeHead(response, bytes, 0)
  response.end(bytes)
}

/** Serves the file in chunks without telling its size. */
export const hidesLength: PeerBehaviour = ({bytes, response}) => {
  response.writeHead(200).end(bytes)
}

/** Serves the file with one byte changed. */
export function corrupts(at = 0, behaviour: PeerBehaviour = honest): PeerBehaviour {
  return ({bytes, ...request}) => {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    return behaviour({...request, bytes: changed})
  }
}

/** Serves something else entirely. */
export function substitutes(other: Uint8Array): PeerBehaviour {
  return (request) => honest({...request, bytes: Buffer.from(other)})
}

/** Cuts the connection after so many bytes of each answer. */
export function breaksAfter(sizeBytes: number): PeerBehaviour {
  return (request) => {
    const {bytes, start, response} = request
    if (bytes.length - start <= sizeBytes) return honest(request)
    writeHead(response, bytes, start)
    response.write(bytes.subarray(start, start + sizeBytes), () => setImmediate(() => response.destroy()))
  }
}

/** Sends so many bytes and then keeps the client waiting. */
export function stallsAfter(sizeBytes: number): PeerBehaviour {
  return ({bytes, start, response}) => {
    writeHead(response, bytes, start)
    response.write(bytes.subarray(start, start + sizeBytes))
  }
}

/** Sends a few bytes every now and then. */
export function drips(chunkBytes: number, everyMs: number): PeerBehaviour {
  return async ({bytes, start, response}) => {
    writeHead(response, bytes, start)
    for (let at = start; at < bytes.length && !response.destroyed; at += chunkBytes) {
      response.write(bytes.subarray(at, at + chunkBytes))
      await delay(everyMs)
    }
    response.end()
  }
}

/** Behaves in one way at the first request and in another one from then on. */
export function changes(first: PeerBehaviour, then: PeerBehaviour): PeerBehaviour {
  return (request) => (request.count === 1 ? first(request) : then(request))
}

/** Takes the request and never answers. */
export const hangs: PeerBehaviour = () => undefined

/** Announces another size than it sends. */
export function announces(sizeBytes: number): PeerBehaviour {
  return ({bytes, response}) => {
    response.writeHead(200, {'content-length': sizeBytes})
    response.write(bytes, () => response.end())
  }
}

/** Never stops sending. */
export const neverEnds: PeerBehaviour = ({response}) => {
  const chunk = Buffer.alloc(65_536)
  if (!response.headersSent) response.writeHead(200)
  const send = () => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', send)
  send()
}

/** Sends the client elsewhere. */
export function redirects(location: string): PeerBehaviour {
  return ({response}) => response.writeHead(302, {location}).end()
}

/** Answers with a status and no file. */
export function fails(status: number): PeerBehaviour {
  return ({response}) => response.writeHead(status).end('no')
}

function writeHead(response: ServerResponse, bytes: Buffer, start: number): void {
  const length = {'content-type': 'application/octet-stream', 'content-length': bytes.length - start}
  if (start === 0) response.writeHead(200, length)
  else response.writeHead(206, {...length, 'content-range': `bytes ${start}-${bytes.length - 1}/${bytes.length}`})
}
