import {type NodeMetadata, parseNodeMetadata} from '@aleph-onchain/chain'
import * as z from 'zod'
import {NodeError} from '../errors.ts'
import type {NodeOptions} from '../options.ts'

const timeoutMs = 10_000
const pageSize = 200

const metadataSchema = z.object({cid: z.string().regex(/^[0-9a-f]{64}$/), metadata: z.looseObject({})})
const jobsSchema = z.object({jobs: z.array(z.looseObject({jobId: z.string().regex(/^\d{1,19}$/)}))})

/** What a running node says of itself, with the hash that its registration names. */
export interface OwnDescription {
  readonly cid: string
  readonly metadata: NodeMetadata
}

/** Address at which the operator's commands reach the node: what they name, else where it listens. */
export function nodeUrl({api}: Pick<NodeOptions, 'api'>, named?: string): string {
  const host = api.bind.host === '0.0.0.0' || api.bind.host === '::' ? '127.0.0.1' : api.bind.host
  return (named ?? `http://${host.includes(':') ? `[${host}]` : host}:${api.bind.port}`).replace(/\/+$/, '')
}

/** Reads what a running node says of itself. Throws NODE_SILENT. */
export async function readOwnDescription(url: string): Promise<OwnDescription> {
  const {cid, metadata} = await ask(url, '/api/v2/node/metadata', metadataSchema)
  return {cid, metadata: parseNodeMetadata(Buffer.from(JSON.stringify(metadata)))}
}

/** Lists the jobs that are on a node and not over, as a running node knows them. Throws NODE_SILENT. */
export async function listOpenJobs(url: string, nodeId: string): Promise<readonly bigint[]> {
  const found: bigint[] = []
  for (const status of ['assigned', 'running', 'suspended']) {
    for (let after = 0n; ; ) {
      const path = `/api/v2/jobs?node=${nodeId}&status=${status}&after=${after}&limit=${pageSize}`
      const ids = (await ask(url, path, jobsSchema)).jobs.map(({jobId}) => BigInt(jobId))
      found.push(...ids)
      if (ids.length < pageSize) break
      after = ids.at(-1) ?? after
    }
  }
  return found
}

async function ask<S extends z.ZodType>(url: string, path: string, schema: S): Promise<z.output<S>> {
  try {
    const response = await fetch(`${url}${path}`, {redirect: 'error', signal: AbortSignal.timeout(timeoutMs)})
    return schema.parse(await response.json())
  } catch (cause) {
    const message = `No node with a chain answers at ${url}; start it first, or name another address with --url.`
    throw new NodeError({code: 'NODE_SILENT', url}, {message, cause})
  }
}
