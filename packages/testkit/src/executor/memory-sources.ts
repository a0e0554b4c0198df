import {createHash} from 'node:crypto'
import {Readable} from 'node:stream'
import type {ExecutableMessage, FileSource, MessageSource} from '@aleph-onchain/executor'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'

/** Files of the network as a map; counts what is asked of it. */
export class MemoryFileSource implements FileSource {
  readonly files = new Map<ItemHash, Uint8Array>()
  /** Failure of every `fetch` while it is set. */
  failure: Error | undefined
  /** Holds up transfers while it is set. */
  gate: Promise<void> | undefined
  fetches = 0

  /** Adds a file under its hash. */
  add(bytes: Uint8Array): ItemHash {
    const hash = parseItemHash(createHash('sha256').update(bytes).digest('hex'))
    this.files.set(hash, bytes)
    return hash
  }

  async fetch(hash: ItemHash): Promise<{readonly sizeBytes: number}> {
    this.fetches++
    await this.gate
    if (this.failure !== undefined) throw this.failure
    return {sizeBytes: this.#get(hash).length}
  }

  async open(hash: ItemHash): Promise<Readable> {
    const bytes = this.#get(hash)
    const size = 256 * 1024
    return Readable.from(
      Array.from({length: Math.ceil(bytes.length / size)}, (_, index) => bytes.subarray(index * size, (index + 1) * size)),
    )
  }

  #get(hash: ItemHash): Uint8Array {
    const bytes = this.files.get(hash)
    if (bytes === undefined) throw new TypeError(`the test has no file ${hash}`)
    return bytes
  }
}

/** Messages, files by ref and aggregates as maps. */
export class MemoryMessageSource implements MessageSource {
  readonly executables = new Map<ItemHash, ExecutableMessage>()
  /** Revisions of a file by ref, the newest last. */
  readonly revisions = new Map<ItemHash, readonly ItemHash[]>()
  readonly aggregates = new Map<string, unknown>()
  /** Failure of every `findAggregate` while it is set. */
  failure: Error | undefined

  async findExecutable(hash: ItemHash): Promise<ExecutableMessage | undefined> {
    return this.executables.get(hash)
  }

  async findFile(ref: ItemHash, {latest}: {readonly latest: boolean}): Promise<ItemHash | undefined> {
    const revisions = this.revisions.get(ref) ?? []
    return latest ? revisions.at(-1) : revisions[0]
  }

  async findAggregate(owner: string, key: string): Promise<unknown> {
    if (this.failure !== undefined) throw this.failure
    return this.aggregates.get(`${owner}/${key}`)
  }
}
