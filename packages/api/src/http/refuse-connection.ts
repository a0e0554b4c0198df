import type {Socket} from 'node:net'

/** Answers to requests that are no HTTP, before there is anything to route. */
const refusals: Readonly<Record<string, readonly [status: string, message: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The URL and headers are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
}

/** Writes a refusal to a socket whose request can not be read, and closes it. */
export function refuseConnection(error: Error & {readonly code?: string}, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const [status, message] = refusals[error.code ?? ''] ?? ['400 Bad Request', 'The request is no valid HTTP.']
  const body = JSON.stringify({code: 'API_REQUEST_INVALID', message})
  if (!socket.writable) return void socket.destroy()
  const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`
  socket.end(head + body, () => socket.destroy())
}
