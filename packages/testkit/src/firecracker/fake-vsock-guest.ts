import {connect, createServer, type Socket} from 'node:net'
import {decode, encode} from '@msgpack/msgpack'
import {answerWell, type FakeScope} from '../programs/fake-program-guest.ts'

/** Ports from which on the guest echoes whatever it is sent. */
const echoPort = 10_000

/** Port of the agent of programs. */
const agentPort = 52

/**
 * Guest behind Firecracker's unix sockets: the agent of programs on port 52 and an echo from port 10,000 on. While it is paused nothing
 * moves.
 */
export class FakeVsockGuest {
  readonly #path: string
  readonly #end: () => void
  readonly #sockets = new Set<Socket>()
  #isPaused = false

  /** `end` is called when the guest has stopped. */
  constructor(path: string, end: () => void) {
    this.#path = path
    this.#end = end
  }

  /** Begins to listen, and tells the host that it is up. */
  start(): void {
    createServer((socket) => this.#greet(socket)).listen(this.#path, () => {
      const host = connect(`${this.#path}_${agentPort}`)
      host.on('error', () => undefined) // nobody listens
      host.end(encode({version: '2.0.0'}))
    })
  }

  pause(): void {
    this.#isPaused = true
    for (const socket of this.#sockets) socket.pause()
  }

  resume(): void {
    this.#isPaused = false
    for (const socket of this.#sockets) socket.resume()
  }

  #greet(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket))
    socket.on('error', () => undefined)
    let input = Buffer.alloc(0)
    const read = (bytes: Buffer) => {
      input = Buffer.concat([input, bytes])
      const end = input.indexOf(10)
      if (end === -1) return
      socket.off('data', read)
      const port = Number(/^CONNECT (\d+)$/.exec(input.toString('latin1', 0, end))?.[1])
      if (port !== agentPort && !(port >= echoPort && port < echoPort + 100)) {
        socket.destroy()
        return
      }
      socket.write('OK 1073741824\n')
      const rest = input.subarray(end + 1)
      if (port === agentPort) this.#serve(socket, rest)
      else {
        socket.write(rest)
        socket.pipe(socket)
      }
    }
    socket.on('data', read)
    if (this.#isPaused) socket.pause()
  }

  #serve(socket: Socket, first: Buffer): void {
    let input = first
    const look = () => {
      const answer = this.#answer(input)
      if (answer !== undefined) socket.end(answer)
    }
    socket.on('data', (bytes: Buffer) => {
      input = Buffer.concat([input, bytes])
      look()
    })
    look()
  }

  /** Answers a request that is whole; the lengths of runs are known to nobody before they are read. */
  #answer(input: Buffer): Uint8Array | undefined {
    if (input.length === 0) return undefined
    if (input.toString('latin1') === 'halt') {
      setTimeout(this.#end, 20)
      return Buffer.from('STOP\nSTOPZ\n')
    }
    const lineEnd = input.indexOf(10)
    const length = Number(/^(\d+)$/.exec(input.toString('latin1', 0, Math.max(0, lineEnd)))?.[1])
    if (Number.isInteger(length)) return input.length - lineEnd - 1 < length ? undefined : encode({success: true})
    try {
      return encode(answerWell((decode(input) as {readonly scope: FakeScope}).scope))
    } catch {
      return undefined
    }
  }
}
