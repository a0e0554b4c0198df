import {connect, type Socket} from 'node:net'

/** One answer as the load generator sees it. */
export interface LoadAnswer {
  readonly status: number
  /** Milliseconds from when the request was due to when its answer was whole. */
  readonly latencyMs: number
}

export interface LoadOptions {
  readonly host: string
  readonly port: number
  /** Whole HTTP/1.1 requests, each sent once, in order. */
  readonly requests: readonly (string | Buffer)[]
  readonly connections: number
  /** Requests per second; without it each connection sends as soon as it has its answer. */
  readonly rate?: number
}

/**
 * Sends requests over keep-alive connections, one at a time per connection. It does as little as a client can, because
 * it shares the machine with the server it measures. With a rate, latency counts from when the request was due.
 */
export async function runLoad({host, port, requests, connections, rate}: LoadOptions): Promise<readonly LoadAnswer[]> {
  const answers: LoadAnswer[] = []
  const began = performance.now()
  let next = 0

  const drive = async (): Promise<void> => {
    const socket = new LoadSocket(connect({host, port, noDelay: true}))
    for (let index = next++; index < requests.length; index = next++) {
      const dueMs = rate === undefined ? performance.now() : began + (index * 1000) / rate
      const waitMs = dueMs - performance.now()
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
      const status = await socket.exchange(requests[index] ?? '')
      answers.push({status, latencyMs: performance.now() - dueMs})
    }
    socket.close()
  }

  await Promise.all(Array.from({length: connections}, drive))
  return answers
}

/** Reads just enough of an answer to know its status and where it ends. */
class LoadSocket {
  readonly #socket: Socket
  #head = ''
  #bodyLeft = -1
  #settle: {resolve(status: number): void; reject(error: Error): void} | undefined

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (chunk: Buffer) => this.#read(chunk))
    socket.on('error', (error) => this.#settle?.reject(error))
    socket.on('close', () => this.#settle?.reject(new TypeError('the server closed a keep-alive connection')))
  }

  exchange(request: string | Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#settle = {resolve, reject}
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#settle = undefined
    this.#socket.destroy()
  }

  #read(chunk: Buffer): void {
    if (this.#bodyLeft >= 0) {
      this.#bodyLeft -= chunk.length
    } else {
      this.#head += chunk.toString('latin1')
      const end = this.#head.indexOf('\r\n\r\n')
      if (end === -1) return
      const length = /content-length: (\d+)/i.exec(this.#head)
      this.#bodyLeft = Number(length?.[1] ?? 0) - (this.#head.length - end - 4)
    }
    if (this.#bodyLeft > 0) return
    const status = Number(this.#head.slice(9, 12))
    this.#head = ''
    this.#bodyLeft = -1
    const settle = this.#settle
    this.#settle = undefined
    settle?.resolve(status)
  }
}
