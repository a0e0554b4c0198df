import {request} from 'node:http'
import * as z from 'zod'
import {ExecutorError} from '../errors.ts'

const faultSchema = z.object({fault_message: z.string()})
const instanceSchema = z.object({
  app_name: z.string().max(256),
  id: z.string().max(256),
  state: z.enum(['Not started', 'Running', 'Paused']),
  vmm_version: z.string().max(256),
})

/** What Firecracker says of itself. */
export type InstanceInfo = z.output<typeof instanceSchema>

/** Largest answer that is read. */
const maxAnswerBytes = 1024 * 1024

/** Methods that the API has. */
type Method = 'GET' | 'PUT' | 'PATCH'

/** HTTP API of one Firecracker process over its unix socket. Every request has a deadline. */
export class FirecrackerApi {
  readonly #socketPath: string
  readonly #deadlineMs: number

  constructor(socketPath: string, deadlineMs: number) {
    this.#socketPath = socketPath
    this.#deadlineMs = deadlineMs
  }

  /** Asks what the instance does. */
  async describe(): Promise<InstanceInfo> {
    const parsed = instanceSchema.safeParse(await this.#send('GET', '/'))
    if (!parsed.success) throw protocolError('described itself in another way than the API has it')
    return parsed.data
  }

  /** Reads how the machine is set up, as Firecracker understood it. */
  async readConfig(): Promise<unknown> {
    return await this.#send('GET', '/vm/config')
  }

  /** Sets a part of the machine up. Rejects with EXECUTOR_HYPERVISOR_REFUSED, _SILENT or _PROTOCOL. */
  async put(path: string, body: object): Promise<void> {
    await this.#send('PUT', path, body)
  }

  /** Changes a part of the machine. Rejects with EXECUTOR_HYPERVISOR_REFUSED, _SILENT or _PROTOCOL. */
  async patch(path: string, body: object): Promise<void> {
    await this.#send('PATCH', path, body)
  }

  #send(method: Method, path: string, body?: object): Promise<unknown> {
    const command = `${method} ${path}`
    const text = body === undefined ? undefined : JSON.stringify(body)
    return new Promise((resolve, reject) => {
      const silent = (cause?: unknown) =>
        new ExecutorError({code: 'EXECUTOR_HYPERVISOR_SILENT', command, deadlineMs: this.#deadlineMs}, {cause})
      const headers = text === undefined ? {} : {'content-type': 'application/json', 'content-length': Buffer.byteLength(text)}
      const sending = request({socketPath: this.#socketPath, method, path, headers, agent: false})
      const timer = setTimeout(() => sending.destroy(silent()), this.#deadlineMs)
      sending.once('close', () => clearTimeout(timer))
      sending.once('error', (error) => reject(error instanceof ExecutorError ? error : silent(error)))
      sending.once('response', (response) => {
        const chunks: Buffer[] = []
        let length = 0
        response.on('data', (chunk: Buffer) => {
          length += chunk.length
          if (length > maxAnswerBytes) sending.destroy(protocolError('sent an answer that is too long'))
          else chunks.push(chunk)
        })
        response.once('error', (error) => reject(error instanceof ExecutorError ? error : silent(error)))
        response.once('end', () => {
          try {
            resolve(readAnswer(command, response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')))
          } catch (error) {
            reject(error)
          }
        })
      })
      sending.end(text)
    })
  }
}

function readAnswer(command: string, status: number, text: string): unknown {
  const value = text === '' ? undefined : parseJson(text)
  if (status >= 200 && status < 300) return value
  const fault = faultSchema.safeParse(value)
  if (!fault.success) throw protocolError(`answered ${command} with status ${status} and no fault`)
  throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_REFUSED', command, detail: fault.data.fault_message.slice(0, 500)})
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ExecutorError({code: 'EXECUTOR_HYPERVISOR_PROTOCOL', detail: 'sent an answer that is not JSON'}, {cause})
  }
}

function protocolError(detail: string): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_HYPERVISOR_PROTOCOL', detail: `Firecracker ${detail}`})
}
