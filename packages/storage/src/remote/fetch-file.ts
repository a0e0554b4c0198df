import {isAlephError, type Logger} from '@aleph-onchain/common'
import type {ItemHash} from '@aleph-onchain/message'
import type {FileStore, StoredFile} from '../file-store.ts'
import type {PatienceOptions} from './patience.ts'
import {PeerRelay, type RelayModules} from './peer-relay.ts'

/** What fetching needs besides its subject. */
export interface FetchFileModules extends RelayModules {
  readonly store: FileStore
  readonly logger: Logger
}

/** One file to get. */
export interface FetchFileRequest {
  readonly hash: ItemHash
  readonly maxBytes: number
  readonly patience: PatienceOptions
  readonly signal: AbortSignal
}

/** How an attempt ended: with the file, or with the peers that are worth another one, together or each by itself. */
type Outcome = {readonly file: StoredFile} | {readonly again: readonly string[]} | 'doubtful'

/**
 * Gets a file from whichever peer has it and stores it; undefined when nobody brings the right bytes. Peers first work
 * together, each carrying on where the last one broke off. If the bytes do not fit then, each peer is asked for all of
 * them by itself: a peer that lies costs time and is found out, and never keeps an honest one from delivering.
 * Throws only for reasons of our own: aborted, disk or quota full.
 */
export async function fetchFile(modules: FetchFileModules, request: FetchFileRequest): Promise<StoredFile | undefined> {
  let peers = modules.book.choosePeers(request.hash)
  while (peers.length > 0) {
    const outcome = await attempt(modules, request, peers)
    if (outcome === 'doubtful') return fetchFromOne(modules, request, peers)
    if ('file' in outcome) return outcome.file
    peers = outcome.again
  }
  return undefined
}

async function fetchFromOne(
  modules: FetchFileModules,
  request: FetchFileRequest,
  peers: readonly string[],
): Promise<StoredFile | undefined> {
  for (const peer of peers) {
    const outcome = await attempt(modules, request, [peer])
    if (typeof outcome === 'object' && 'file' in outcome) return outcome.file
  }
  return undefined
}

async function attempt(modules: FetchFileModules, request: FetchFileRequest, peers: readonly string[]): Promise<Outcome> {
  const {hash, maxBytes, signal} = request
  const relay = new PeerRelay(modules, {...request, peers})
  try {
    return {file: await modules.store.put(relay.read(), {expected: hash, maxBytes, signal})}
  } catch (error) {
    const code = isAlephError(error) ? error.code : undefined
    if (code === 'STORAGE_FILE_UNAVAILABLE') return {again: relay.hopefuls}
    if (code !== 'STORAGE_HASH_MISMATCH' && code !== 'STORAGE_FILE_TOO_LARGE') throw error
    const [liar, ...others] = relay.contributors
    if (liar === undefined || others.length > 0) return 'doubtful'
    blame(modules, {liar, hash, isTooLarge: code === 'STORAGE_FILE_TOO_LARGE'})
    return {again: peers.filter((peer) => peer !== liar)}
  }
}

/** Whoever gave all the bytes gave the wrong ones; what is too large for this caller may be right for another one. */
function blame(
  {book, metrics, logger}: FetchFileModules,
  {liar, hash, isTooLarge}: {liar: string; hash: ItemHash; isTooLarge: boolean},
): void {
  const fault = isTooLarge ? 'too-large' : 'wrong-bytes'
  metrics.countFault(fault)
  logger.debug('Peer gave other bytes than asked for', {peer: liar, hash, fault})
  if (!isTooLarge) book.noteWrongBytes(liar, hash)
}
