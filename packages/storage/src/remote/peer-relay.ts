import type {ItemHash} from '@aleph-onchain/message'
import {type PeerFault, StorageError} from '../errors.ts'
import type {RemoteFilesMetrics} from '../metrics.ts'
import type {PatienceOptions} from './patience.ts'
import type {PeerBook} from './peer-book.ts'
import {createFault, type TransferModules, transferFile} from './transfer-file.ts'

/** What a relay needs besides its subject. */
export interface RelayModules extends TransferModules {
  readonly book: PeerBook
  readonly metrics: RemoteFilesMetrics
}

/** One attempt to get one file. */
export interface RelayRequest {
  readonly hash: ItemHash
  /** In the order in which they are asked. */
  readonly peers: readonly string[]
  readonly maxBytes: number
  readonly patience: PatienceOptions
  readonly signal: AbortSignal
}

/** Progress that earns a peer another request after a break. */
const progressBytes = 1024 * 1024

/**
 * Bytes of one file from several peers: each carries on where the one before broke off. Whether the bytes fit together only the
 * hash over the whole can tell, so the relay remembers who gave any.
 */
export class PeerRelay {
  readonly #modules: RelayModules
  readonly #request: RelayRequest
  readonly #contributors = new Set<string>()
  readonly #useless = new Set<string>()
  #offset = 0
  #totalBytes: number | undefined

  constructor(modules: RelayModules, request: RelayRequest) {
    this.#modules = modules
    this.#request = request
  }

  /** Peers whose bytes, or whose word that there are no more, went into the file. */
  get contributors(): ReadonlySet<string> {
    return this.#contributors
  }

  /**
   * Peers that may still have the whole file after the relay has failed: those that could not carry on what another one had
   * begun, which says nothing against them when the beginning was wrong.
   */
  get hopefuls(): readonly string[] {
    const [starter] = this.#contributors
    if (starter === undefined) return []
    return this.#request.peers.filter((peer) => peer !== starter && !this.#useless.has(peer))
  }

  /** Yields the whole file, or throws STORAGE_FILE_UNAVAILABLE when the last peer has failed. */
  async *read(): AsyncGenerator<Uint8Array, void> {
    for (const peer of this.#request.peers) {
      if (yield* this.#readFrom(peer)) return
    }
    throw new StorageError({code: 'STORAGE_FILE_UNAVAILABLE', hash: this.#request.hash})
  }

  /** Asks one peer, again after a break for as long as it gets on; tells whether the file is complete. */
  async *#readFrom(peer: string): AsyncGenerator<Uint8Array, boolean> {
    for (let spareRequests = 1; ; ) {
      const before = this.#offset
      const fault = yield* this.#transfer(peer)
      if (fault === undefined) return true
      this.#modules.metrics.countFault(fault)
      if (fault !== 'broken' && fault !== 'range') this.#useless.add(peer)
      if (fault === 'unreachable' || fault === 'stalled') this.#modules.book.noteUnreachable(peer)
      const progress = this.#offset - before
      if (fault !== 'broken' || progress === 0) return false
      if (progress < progressBytes && spareRequests-- === 0) return false
    }
  }

  /** Makes one request; answers what was wrong, undefined when the file is complete. */
  async *#transfer(peer: string): AsyncGenerator<Uint8Array, PeerFault | undefined> {
    const {book, metrics} = this.#modules
    const {hash, patience, signal} = this.#request
    const onTotal = (totalBytes: number | undefined) => this.#judgeTotal(peer, totalBytes)
    try {
      for await (const bytes of transferFile(this.#modules, {peer, hash, patience, signal, offset: this.#offset, onTotal})) {
        this.#contributors.add(peer)
        this.#offset += bytes.length
        metrics.countBytes(bytes.length)
        yield bytes
      }
      this.#contributors.add(peer)
      book.noteReachable(peer)
      return this.#totalBytes === undefined || this.#offset === this.#totalBytes ? undefined : 'broken'
    } catch (error) {
      if (error instanceof StorageError && error.reason.code === 'STORAGE_PEER_FAILED') return error.reason.fault
      throw error
    }
  }

  /** Sizes are announced, not proven: a file too large for us need not be so, and two peers may differ. */
  #judgeTotal(peer: string, totalBytes: number | undefined): void {
    if (totalBytes !== undefined && totalBytes > this.#request.maxBytes) throw createFault(peer, 'too-large', totalBytes)
    if (this.#offset === 0) {
      this.#totalBytes = totalBytes
      return
    }
    if (totalBytes === undefined || this.#totalBytes === undefined || totalBytes === this.#totalBytes) {
      this.#totalBytes ??= totalBytes
      return
    }
    throw createFault(peer, 'range', totalBytes)
  }
}
