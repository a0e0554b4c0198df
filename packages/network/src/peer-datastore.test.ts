import {describe, expect, it} from 'vitest'
import {PeerDatastore} from './peer-datastore.ts'

type Key = Parameters<PeerDatastore['put']>[0]

/** The store uses a key's text alone. */
function key(name: string): Key {
  return {toString: () => name} as Key
}

async function list<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}

describe('PeerDatastore', () => {
  it('gives back what was put, until it is deleted', () => {
    const store = new PeerDatastore()
    store.put(key('/peers/a'), Buffer.from('a'))
    expect(store.has(key('/peers/a'))).toBe(true)
    expect(store.get(key('/peers/a')).toString()).toBe('a')
    store.delete(key('/peers/a'))
    expect(store.has(key('/peers/a'))).toBe(false)
    expect(() => store.get(key('/peers/a'))).toThrow(expect.objectContaining({name: 'NotFoundError'}))
  })

  it('keeps nothing that strangers put into the DHT', () => {
    const store = new PeerDatastore()
    store.put(key('/dht/provider/x/y'), Buffer.from('1'))
    store.put(key('/dht/record/x'), Buffer.from('2'))
    expect(store.size).toBe(0)
  })

  it('forgets the entry used longest ago when it is full', async () => {
    const store = new PeerDatastore(2)
    for (const name of ['/a', '/b', '/c']) store.put(key(name), Buffer.from(name))
    expect((await list(store.queryKeys({}))).map(String)).toEqual(['/b', '/c'])
  })

  it('answers queries by prefix, filter, order and limit', async () => {
    const store = new PeerDatastore()
    for (const name of ['/p/3', '/p/1', '/q/9', '/p/2']) store.put(key(name), Buffer.from(name))
    const found = await list(
      store.query({
        prefix: '/p/',
        filters: [(pair) => pair.key.toString() !== '/p/3'],
        orders: [(a, b) => (a.key.toString() < b.key.toString() ? -1 : 1)],
      }),
    )
    expect(found.map((pair) => pair.key.toString())).toEqual(['/p/1', '/p/2'])
    expect(await list(store.queryKeys({prefix: '/p/', offset: 1, limit: 1}))).toHaveLength(1)
  })

  it('does many things at once, and batches when they are committed', async () => {
    const store = new PeerDatastore()
    await list(store.putMany([{key: key('/a'), value: Buffer.from('a')}]))
    const batch = store.batch()
    batch.put(key('/b'), Buffer.from('b'))
    batch.delete(key('/a'))
    expect(store.has(key('/b'))).toBe(false)
    await batch.commit()
    expect((await list(store.getMany([key('/b')]))).map(({value}) => value.toString())).toEqual(['b'])
    await list(store.deleteMany([key('/b')]))
    expect(store.size).toBe(0)
  })
})
