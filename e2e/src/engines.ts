import {databases} from '@aleph-onchain/testkit'

/** Both database engines, with what a devnet needs to put every node on one. */
export const engines = databases.map(({name, createTarget}) => ({
  name,
  /** Gives each node a fresh database; SQLite nodes make theirs themselves. */
  createUrls: async (nodes: number): Promise<((n: number) => string) | undefined> => {
    if (name === 'sqlite') return undefined
    const targets = await Promise.all(Array.from({length: nodes}, () => createTarget()))
    return (n) => {
      const target = targets[n - 1]
      if (target === undefined || !('url' in target)) throw new TypeError(`no database for node ${n}`)
      return target.url
    }
  },
}))
