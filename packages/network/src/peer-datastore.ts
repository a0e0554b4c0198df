import {LruMap} from '@aleph-onchain/common'
import {NotFoundError} from '@libp2p/interface'
import type {Libp2pOptions} from 'libp2p'

type Datastore = NonNullable<Libp2pOptions['datastore']>
type Key = Parameters<Datastore['put']>[0]
type Pair = {key: Key; value: Uint8Array}

/** DHT entries that any peer may write; our DHT only finds peers, so it keeps none of them. */
const refusedPrefixes = ['/dht/provider/', '/dht/record/']

/** Entries kept: a few per peer; the one used longest ago is forgotten first. */
const capacity = 20_000

/** Keeps what libp2p knows of peers, in memory and bounded: strangers decide how much they tell us. */
export class PeerDatastore implements Datastore {
  readonly #entries: LruMap<string, Uint8Array>
  /** The LRU map holds no order that can be read; keys are listed from here. */
  readonly #keys = new Map<string, Key>()

  constructor(size = capacity) {
    this.#entries = new LruMap(size, (_, key) => this.#keys.delete(key))
  }

  get size(): number {
    return this.#entries.size
  }

  put(key: Key, value: Uint8Array): Key {
    const name = key.toString()
    if (refusedPrefixes.some((prefix) => name.startsWith(prefix))) return key
    this.#keys.set(name, key)
    this.#entries.set(name, value)
    return key
  }

  get(key: Key): Uint8Array {
    const value = this.#entries.get(key.toString())
    if (value === undefined) throw new NotFoundError()
    return value
  }

  has(key: Key): boolean {
    return this.#entries.has(key.toString())
  }

  delete(key: Key): void {
    this.#entries.delete(key.toString())
    this.#keys.delete(key.toString())
  }

  async *putMany(source: AsyncIterable<Pair> | Iterable<Pair>): AsyncGenerator<Key> {
    for await (const {key, value} of source) yield this.put(key, value)
  }

  async *getMany(source: AsyncIterable<Key> | Iterable<Key>): AsyncGenerator<Pair> {
    for await (const key of source) yield {key, value: this.get(key)}
  }

  async *deleteMany(source: AsyncIterable<Key> | Iterable<Key>): AsyncGenerator<Key> {
    for await (const key of source) {
      this.delete(key)
      yield key
    }
  }

  batch(): ReturnType<Datastore['batch']> {
    const steps: (() => void)[] = []
    return {
      put: (key, value) => void steps.push(() => this.put(key, value)),
      delete: (key) => void steps.push(() => this.delete(key)),
      commit: () => {
        for (const step of steps.splice(0)) step()
      },
    }
  }

  async *query(query: Parameters<Datastore['query']>[0]): AsyncGenerator<Pair> {
    const pairs = this.#list(query.prefix).map((key) => ({key, value: this.get(key)}))
    const found = pairs.filter((pair) => (query.filters ?? []).every((accepts) => accepts(pair)))
    for (const order of query.orders ?? []) found.sort(order)
    yield* slice(found, query)
  }

  async *queryKeys(query: Parameters<Datastore['queryKeys']>[0]): AsyncGenerator<Key> {
    const found = this.#list(query.prefix).filter((key) => (query.filters ?? []).every((accepts) => accepts(key)))
    for (const order of query.orders ?? []) found.sort(order)
    yield* slice(found, query)
  }

  #list(prefix = ''): Key[] {
    return [...this.#keys].filter(([name]) => name.startsWith(prefix)).map(([, key]) => key)
  }
}

function slice<T>(items: readonly T[], {offset = 0, limit = items.length}: {offset?: number; limit?: number}): T[] {
  return items.slice(offset, offset + limit)
}
