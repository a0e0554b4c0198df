import {rmSync} from 'node:fs'
import {createServer, request, type Server} from 'node:http'
import type {Startable} from '@aleph-onchain/common'
import {DevnetError} from './errors.ts'

/** Requests that other `aleph-devnet` commands make of the running `up`. */
export type ControlRequest = {readonly command: 'describe'} | {readonly command: 'restart'; readonly node: number}

/** Answers control requests over a Unix socket for as long as the devnet is up. */
export class ControlServer implements Startable {
  readonly #socket: string
  readonly #server: Server

  constructor(socket: string, handle: (request: ControlRequest) => Promise<unknown>) {
    this.#socket = socket
    this.#server = createServer(async (incoming, outgoing) => {
      try {
        const chunks: Buffer[] = []
        for await (const chunk of incoming) chunks.push(chunk)
        const answer = await handle(JSON.parse(Buffer.concat(chunks).toString()))
        outgoing.writeHead(200).end(JSON.stringify(answer))
      } catch (error) {
        outgoing.writeHead(500).end(JSON.stringify({message: error instanceof Error ? error.message : String(error)}))
      }
    })
  }

  async start(): Promise<void> {
    rmSync(this.#socket, {force: true})
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(this.#socket, resolve)
    })
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** Asks the running devnet of a data directory; DEVNET_NOT_RUNNING when nobody answers. */
export async function askDevnet(socket: string, dataDir: string, message: ControlRequest): Promise<unknown> {
  return await new Promise((resolve, reject) => {
    const outgoing = request({socketPath: socket, method: 'POST'}, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      const answer = JSON.parse(Buffer.concat(chunks).toString())
      if (response.statusCode === 200) resolve(answer)
      else reject(new DevnetError({code: 'DEVNET_USAGE', problem: answer.message}, {message: answer.message}))
    })
    outgoing.once('error', (cause) => reject(new DevnetError({code: 'DEVNET_NOT_RUNNING', dataDir}, {cause})))
    outgoing.end(JSON.stringify(message))
  })
}
