import {rm} from 'node:fs/promises'
import {connect, createServer, type Socket} from 'node:net'
import type {Duplex} from 'node:stream'
import {ExecutorError} from '../errors.ts'
import type {Vsock} from '../hypervisor.ts'

/** Longest line that Firecracker answers with. */
const maxLineBytes = 64

/** Connections that a guest may have open to one port of the host. */
const maxGuestConnections = 32

/** Virtual sockets as Firecracker offers them: unix sockets on the host, with one line of greeting towards the guest. */
export class FirecrackerVsock implements Vsock {
  readonly #path: string
  readonly #deadlineMs: number

  constructor(path: string, deadlineMs: number) {
    this.#path = path
    this.#deadlineMs = deadlineMs
  }

  connect(port: number): Promise<Duplex> {
    const command = `connect to port ${port}`
    return new Promise((resolve, reject) => {
      const socket = connect(this.#path)
      const fail = (error: ExecutorError) => {
        clearTimeout(timer)
        socket.destroy()
        reject(error)
      }
      const refused = () => fail(new ExecutorError({code: 'EXECUTOR_HYPERVISOR_REFUSED', command, detail: 'nobody listens there'}))
      const timer = setTimeout(
        () => fail(new ExecutorError({code: 'EXECUTOR_HYPERVISOR_SILENT', command, deadlineMs: this.#deadlineMs})),
        this.#deadlineMs,
      )
      let line = ''
      const settle = () => {
        socket.off('readable', read)
        if (!/^OK \d+\n$/.test(line)) {
          fail(new ExecutorError({code: 'EXECUTOR_HYPERVISOR_PROTOCOL', detail: 'Firecracker did not say that a connection is open'}))
          return
        }
        clearTimeout(timer)
        socket.off('close', refused)
        resolve(socket)
      }
      // Byte by byte, so that what follows the line is left for whoever gets the connection.
      const read = () => {
        while (!line.endsWith('\n') && line.length < maxLineBytes) {
          const byte: Buffer | null = socket.read(1)
          if (byte === null) return
          line += byte.toString('latin1')
        }
        settle()
      }
      socket.on('error', () => undefined) // `close` follows
      socket.on('close', refused)
      socket.on('readable', read)
      socket.write(`CONNECT ${port}\n`)
    })
  }

  async listen(port: number, onConnection: (stream: Duplex) => void): Promise<() => void> {
    const path = `${this.#path}_${port}`
    await rm(path, {force: true}) // of an earlier process of the node
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
      onConnection(socket)
    })
    server.maxConnections = maxGuestConnections
    await new Promise<void>((resolve, reject) => {
      server.once('error', (cause) => {
        reject(new ExecutorError({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: `port ${port} of the host cannot be listened on`}, {cause}))
      })
      server.listen(path, resolve)
    })
    return () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    }
  }
}
