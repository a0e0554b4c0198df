import {setTimeout as sleep} from 'node:timers/promises'
import {startTemporaryDevnet, type TemporaryDevnet} from '@aleph-onchain/devnet'
import {afterEach, describe, expect, test} from 'vitest'
import {engines} from './engines.ts'
import {eventually} from './eventually.ts'
import {listHashes, postAll, signPosts} from './messages.ts'

let net: TemporaryDevnet | undefined
afterEach(async () => {
  await net?.stop()
  net = undefined
})

describe.each(engines)('nodes on $name', ({createUrls}) => {
  const start = async (nodes: number): Promise<TemporaryDevnet> => {
    const databaseUrl = await createUrls(nodes)
    net = await startTemporaryDevnet({nodes, ...(databaseUrl === undefined ? {} : {databaseUrl})})
    return net
  }

  test('keep every acknowledged message, once, over kill -9 under load', async () => {
    const {devnet, description, url} = await start(1)
    const messages = await signPosts('CRASH', 6_000)
    let pid = description.nodes[0]?.pid ?? 0
    const acknowledged: string[] = []
    for (const round of [0, 1, 2]) {
      const load = postAll(url(1), messages.slice(2_000 * round, 2_000 * (round + 1)))
      await sleep(150 + 200 * round)
      process.kill(pid, 'SIGKILL')
      acknowledged.push(...(await load))
      pid = (await devnet.restart(1)).pid
    }
    expect(acknowledged.length).toBeGreaterThan(100)
    await eventually(async () => {
      const listed = await listHashes(url(1), 'CRASH')
      const found = new Set(listed)
      expect(found.size).toBe(listed.length)
      expect(acknowledged.filter((hash) => !found.has(hash))).toEqual([])
    })
  })

  test('catch up with 10,000 messages that they missed', async () => {
    const {devnet, description, url} = await start(2)
    process.kill(description.nodes[1]?.pid ?? 0, 'SIGKILL')
    const messages = await signPosts('MISSED', 10_000)
    const acknowledged = await postAll(url(1), messages)
    expect(acknowledged.length).toBe(messages.length)
    await devnet.restart(2)
    await eventually(async () => expect((await listHashes(url(2), 'MISSED')).length).toBe(messages.length), 120_000)
    const [ours, theirs] = await Promise.all([listHashes(url(1), 'MISSED'), listHashes(url(2), 'MISSED')])
    expect([...theirs].sort()).toEqual([...ours].sort())
  })
})
