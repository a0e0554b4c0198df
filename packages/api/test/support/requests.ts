import type {Envelope} from '@aleph-onchain/message'
import type {FastifyInstance, LightMyRequestResponse} from 'fastify'

/** Answer to a request that was injected. */
export interface Received {
  readonly status: number
  readonly headers: LightMyRequestResponse['headers']
  readonly text: string
  /** Body as JSON; undefined when it is none. */
  readonly body: Readonly<Record<string, unknown>>
}

/** Sends a GET. */
export async function get(server: FastifyInstance, url: string, headers: Record<string, string> = {}): Promise<Received> {
  return receive(await server.inject({method: 'GET', url, headers}))
}

/** Sends a body as JSON. */
export async function post(server: FastifyInstance, url: string, payload: unknown): Promise<Received> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  return receive(await server.inject({method: 'POST', url, headers: {'content-type': 'application/json'}, payload: text}))
}

/** Submits messages one after the other; all must be taken. */
export async function submitAll(server: FastifyInstance, messages: readonly Envelope[]): Promise<void> {
  for (const message of messages) {
    const {status, text} = await post(server, '/api/v0/messages', {message, sync: false})
    if (status > 202) throw new Error(`${status} ${text}`)
  }
}

/** Reads an injected answer. */
export function receive(response: LightMyRequestResponse): Received {
  return {status: response.statusCode, headers: response.headers, text: response.body, body: parse(response.body)}
}

function parse(text: string): Received['body'] {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
