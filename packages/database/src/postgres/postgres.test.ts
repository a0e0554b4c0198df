import {createServer, type Socket} from 'node:net'
import {createPostgresUrl} from '@aleph-onchain/testkit'
import {sql} from 'kysely'
import {describe, expect, it} from 'vitest'
import {createFileRow} from '../../test/fixtures/rows.ts'
import {createDatabase} from '../database.ts'
import {insertMany} from '../insert-many.ts'
import {parsePostgresUrl} from './postgres-url.ts'

describe('PostgreSQL', () => {
  it('names a server that can not be reached in one line, without credentials', async () => {
    const database = createDatabase({url: 'postgres://alice:secret@127.0.0.1:1/node'})
    const error = await database.start().catch((caught: unknown) => caught)
    expect(error).toMatchObject({reason: {code: 'DATABASE_UNREACHABLE', server: '127.0.0.1:1/node'}})
    expect(String(error)).toMatch(/^DatabaseError: PostgreSQL at 127\.0\.0\.1:1\/node can not be reached: ECONNREFUSED.*$/)
    expect(JSON.stringify(error) + String(error)).not.toMatch(/alice|secret/)
  })

  it('gives up on a server that never answers', async () => {
    const sockets: Socket[] = []
    const server = createServer((socket) => sockets.push(socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const database = createDatabase({url: `postgres://127.0.0.1:${port}/node`, connectTimeoutMs: 50})
    await expect(database.start()).rejects.toMatchObject({code: 'DATABASE_UNREACHABLE'})
    for (const socket of sockets) socket.destroy()
    server.close()
  })

  it('tells a refused login from a server that is away', async () => {
    const url = new URL(await createPostgresUrl())
    url.pathname = '/no_such_database'
    await expect(createDatabase({url: url.href}).start()).rejects.toMatchObject({code: 'DATABASE_LOGIN_REFUSED'})
  })

  it.each(['', 'nonsense', 'mysql://alice:secret@host/db', 'postgres//alice:secret@host', 'postgres://alice:se cret@ho st/db'])(
    'refuses the URL "%s" without repeating it',
    (url) => {
      const error = catchError(() => createDatabase({url}))
      expect(error).toMatchObject({code: 'DATABASE_URL_INVALID'})
      expect(error).not.toHaveProperty('cause')
      expect(String(error)).not.toMatch(/secret|cret/)
    },
  )

  it('shows of a URL only where it leads', () => {
    expect(parsePostgresUrl('postgres://alice:secret@db.example:6432/node?password=hidden').label).toBe('db.example:6432/node')
  })

  it('survives a connection that breaks: the transaction fails, the next one succeeds', async () => {
    const database = createDatabase({url: await createPostgresUrl()})
    await database.start()
    const broken = database.transaction((tx) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx))
    await expect(broken).rejects.toMatchObject({code: 'DATABASE_CONNECTION_LOST'})
    expect(await database.transaction((tx) => insertMany(tx, 'files', [createFileRow('a')]))).toBe(1)
    await database.stop()
  })

  it('bounds the time of a statement', async () => {
    const database = createDatabase({url: await createPostgresUrl(), statementTimeoutMs: 500})
    await database.start()
    await expect(sql`select pg_sleep(5)`.execute(database.reader)).rejects.toMatchObject({code: 'DATABASE_TIMEOUT'})
    await database.stop()
  })

  it('takes turns to write with other nodes of the same database, and gives up when one never ends', async () => {
    const url = await createPostgresUrl()
    const nodes = [createDatabase({url}), createDatabase({url, busyTimeoutMs: 50})] as const
    for (const node of nodes) await node.start()
    await nodes[0].transaction(async () => {
      await expect(nodes[1].transaction(async () => 1)).rejects.toMatchObject({code: 'DATABASE_BUSY'})
    })
    expect(await nodes[1].transaction(async () => 1)).toBe(1)
    for (const node of nodes) await node.stop()
  })

  it('makes rows of several nodes visible in the order of their numbers', async () => {
    const url = await createPostgresUrl()
    const nodes = [createDatabase({url}), createDatabase({url})] as const
    for (const node of nodes) await node.start()
    let isDone = false
    const write = async (node: (typeof nodes)[number], name: string) => {
      for (let i = 0; i < 40; i++) {
        const pin = {file_hash: `${name}${i}`, type: 'content' as const, owner: null, item_hash: `${name}${i}`, ref: null}
        await node.transaction((tx) => insertMany(tx, 'file_pins', [{...pin, created_ms: 0, delete_by_ms: null}]))
      }
    }
    const follow = async () => {
      const seen: number[] = []
      const read = async () => {
        const rows = await nodes[0].reader
          .selectFrom('file_pins')
          .select('id')
          .where('id', '>', seen.at(-1) ?? 0)
          .orderBy('id')
          .execute()
        seen.push(...rows.map(({id}) => id))
      }
      while (!isDone) await read()
      await read()
      return seen
    }
    const following = follow()
    await Promise.all([write(nodes[0], 'a'), write(nodes[1], 'b')])
    isDone = true
    expect(await following).toHaveLength(80)
    for (const node of nodes) await node.stop()
  })
})

function catchError(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}
