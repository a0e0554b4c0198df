import {connect, type Socket} from 'node:net'
import {ExecutorError} from '../errors.ts'

/** Longest line that is read; whoever sends more is cut off. */
const maxLineBytes = 1024 * 1024

/** What happens on a socket of JSON lines. */
export interface LineListener {
  /** Gets each line as parsed JSON. */
  onValue(value: unknown): void
  /** The last thing that happens; `problem` says what the other side did wrong, if it did. */
  onClose(problem: string | undefined): void
}

/** Connection over which JSON comes line by line. */
export interface LineSocket {
  write(text: string | Uint8Array): void
  close(): void
}

/** Connects to a unix socket; rejects with EXECUTOR_HYPERVISOR_SILENT when nobody listens before the deadline. */
export function connectLines(path: string, deadlineMs: number, listener: LineListener): Promise<LineSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect(path)
    const silent = (cause?: unknown) => new ExecutorError({code: 'EXECUTOR_HYPERVISOR_SILENT', command: 'connect', deadlineMs}, {cause})
    const timer = setTimeout(() => socket.destroy(silent()), deadlineMs)
    socket.once('error', (error) => {
      clearTimeout(timer)
      reject(error instanceof ExecutorError ? error : silent(error))
    })
    socket.once('connect', () => {
      clearTimeout(timer)
      readLines(socket, listener)
      resolve({write: (text) => void socket.write(text), close: () => socket.destroy()})
    })
  })
}

function readLines(socket: Socket, listener: LineListener): void {
  let pending: Buffer[] = []
  let pendingBytes = 0
  let problem: string | undefined

  const fail = (text: string) => {
    problem = text
    socket.destroy()
  }
  socket.on('error', () => undefined) // `close` follows
  socket.on('close', () => listener.onClose(problem))
  socket.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let end = rest.indexOf(10); end !== -1 && problem === undefined; end = rest.indexOf(10)) {
      const line = Buffer.concat([...pending, rest.subarray(0, end)])
      pending = []
      pendingBytes = 0
      rest = rest.subarray(end + 1)
      readLine(line)
    }
    if (problem !== undefined) return
    pending.push(rest)
    pendingBytes += rest.length
    if (pendingBytes > maxLineBytes) fail('sent a line that is too long')
  })

  function readLine(line: Buffer): void {
    // The guest agent puts 0xff before the answer to guest-sync-delimited.
    const text = line.toString('utf8', line.lastIndexOf(0xff) + 1).trim()
    if (text === '') return
    try {
      listener.onValue(JSON.parse(text))
    } catch {
      fail('sent a line that is not JSON')
    }
  }
}
