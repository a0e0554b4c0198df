import {isMultiaddr} from './is-multiaddr.ts'
import {type NodeId, parseNodeId} from './node-id.ts'
import {parseHttpUrl} from './parse-http-url.ts'

/** What a node says of itself every half minute; spec/network.md §3. */
export interface Heartbeat {
  readonly nodeId: NodeId
  readonly role: string
  /** HTTP API, absent when it has none that others reach. */
  readonly url: string | undefined
  readonly multiaddrs: readonly string[]
  readonly version: string
  /** Free resources by name. */
  readonly free: Readonly<Record<string, number>>
}

const limits = {multiaddrs: 16, multiaddrCharacters: 256, wordCharacters: 64, resources: 16}

/** Writes a heartbeat as its payload. */
export function encodeHeartbeat(heartbeat: Heartbeat): Uint8Array {
  const multiaddrs = heartbeat.multiaddrs.slice(0, limits.multiaddrs)
  return Buffer.from(JSON.stringify({...heartbeat, url: heartbeat.url ?? null, multiaddrs}))
}

/**
 * Reads a payload; undefined for what is no heartbeat. A URL or multiaddr that nobody should call is left out: the rest may be
 * useful, and what is private depends on the network.
 */
export function parseHeartbeat(payload: Uint8Array, options: {readonly allowPrivate: boolean}): Heartbeat | undefined {
  try {
    const {nodeId, role, url, multiaddrs, version, free} = readObject(JSON.parse(Buffer.from(payload).toString()))
    if (!isWord(role) || !isWord(version) || !Array.isArray(multiaddrs) || multiaddrs.length > limits.multiaddrs) return undefined
    return {
      nodeId: parseNodeId(nodeId),
      role,
      url: parseHttpUrl(url, options),
      multiaddrs: multiaddrs.filter(isAddress),
      version,
      free: readFree(free),
    }
  } catch {
    return undefined
  }
}

function readObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? {...value} : {}
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.wordCharacters
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.multiaddrCharacters && isMultiaddr(value)
}

function readFree(value: unknown): Readonly<Record<string, number>> {
  const entries = Object.entries(readObject(value)).filter(
    (entry): entry is [string, number] => isWord(entry[0]) && Number.isFinite(entry[1]),
  )
  return Object.fromEntries(entries.slice(0, limits.resources))
}
