import {rm} from 'node:fs/promises'
import {connect, createServer, type Server, type Socket} from 'node:net'
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
  readonly #doors = new Map<number, Door>()

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

  /** Begins to take connections to ports of the host, which wait until somebody listens. */
  async prepare(ports: readonly number[]): Promise<void> {
    for (const port of ports) await this.#open(port)
  }

  async listen(port: number, onConnection: (stream: Duplex) => void): Promise<() => void> {
    const door = this.#doors.get(port) ?? (await this.#open(port))
    door.onConnection = onConnection
    for (const socket of door.waiting.splice(0)) if (!socket.destroyed) onConnection(socket)
    return () => this.#close(port)
  }

  /** Takes no more connections of the guest, and ends those there are. */
  close(): void {
    for (const port of [...this.#doors.keys()]) this.#close(port)
  }

  async #open(port: number): Promise<Door> {
    const path = `${this.#path}_${port}`
    await rm(path, {force: true}) // of an earlier process of the node
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
      if (door.onConnection === undefined) door.waiting.push(socket)
      else door.onConnection(socket)
    })
    const door: Door = {server, sockets, waiting: []}
    server.maxConnections = maxGuestConnections
    await new Promise<void>((resolve, reject) => {
      server.once('error', (cause) => {
        reject(new ExecutorError({code: 'EXECUTOR_HYPERVISOR_FAILED', detail: `port ${port} of the host cannot be listened on`}, {cause}))
      })
      server.listen(path, resolve)
    })
    this.#doors.set(port, door)
    return door
  }

  #close(port: number): void {
    const door = this.#doors.get(port)
    this.#doors.delete(port)
    door?.server.close()
    for (const socket of door?.sockets ?? []) socket.destroy()
  }
}

/** Port of the host. */
interface Door {
  readonly server: Server
  readonly sockets: ReadonlySet<Socket>
  readonly waiting: Socket[]
  onConnection?: (stream: Duplex) => void
}
