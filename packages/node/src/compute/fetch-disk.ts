import {type LookupAddress, type LookupOptions, lookup} from 'node:dns'
import {type IncomingMessage, request as requestHttp} from 'node:http'
import {request as requestHttps} from 'node:https'
import type {LookupFunction} from 'node:net'
import {isForbiddenSource} from '@aleph-onchain/api'
import {ExecutorError} from '@aleph-onchain/executor'

/** How long the other node may be silent. */
const idleMs = 60_000
const httpsPort = 443

/** Where a disk lies. */
export interface DiskAddress {
  readonly host: string
  readonly port: number
  /** Path as the other node gave it; always of that node, whatever it looks like. */
  readonly path: string
  readonly token: string
}

/** Opens the transfer of a disk from the node that a machine leaves; https on port 443, else http as published nodes do. */
export type FetchDisk = (address: DiskAddress, signal: AbortSignal) => Promise<AsyncIterable<Uint8Array>>

/** Builds what fetches disks. Redirects are not followed; names that stand for this host, its link or nobody are refused. */
export function createFetchDisk(resolveHost: LookupFunction = lookupAllowed): FetchDisk {
  return async ({host, port, path, token}, signal) => {
    const send = port === httpsPort ? requestHttps : requestHttp
    const hostname = host.replace(/^\[(.*)\]$/, '$1')
    const query = `${path.includes('?') ? '&' : '?'}token=${encodeURIComponent(token)}`
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = send({hostname, port, path: `${path}${query}`, lookup: resolveHost, signal, timeout: idleMs})
      request.once('timeout', () => request.destroy(createFault('the other node is silent')))
      request.once('error', reject)
      request.once('response', resolve)
      request.end()
    }).catch((cause: unknown) => {
      throw cause instanceof ExecutorError ? cause : createFault('the other node can not be reached', cause)
    })
    if (answer.statusCode === 200) return answer
    answer.resume()
    throw createFault(`the other node answered ${answer.statusCode}`)
  }
}

/** Resolves a name and leaves out addresses that no machine may be fetched from. */
function lookupAllowed(
  hostname: string,
  options: LookupOptions,
  callback: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
): void {
  lookup(hostname, {...options, all: true}, (error, addresses) => {
    if (error !== null) return callback(error, '')
    const allowed = addresses.filter(({address}) => !isForbiddenSource(address))
    const [first] = allowed
    if (first === undefined) return callback(createFault('the name of the other node stands for no address to fetch from'), '')
    if (options.all === true) callback(null, allowed)
    else callback(null, first.address, first.family)
  })
}

function createFault(detail: string, cause?: unknown): ExecutorError {
  return new ExecutorError({code: 'EXECUTOR_MIGRATION_FAILED', detail}, {cause})
}
