import type {Database} from '@aleph-onchain/database'
import {sqliteFixture} from '@aleph-onchain/testkit'
import type {InjectOptions} from 'fastify'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {operationHeaders, signOperation, testWallet} from '../support/sign-operations.ts'
import {signPush} from '../support/sign-pushes.ts'
import {startCompute, type TestCompute} from '../support/start-compute.ts'

/** What stands for a parameter in a path: nothing of it may get anywhere. */
const refs = (known: string) => [known, '%00', '..%2f..%2fetc%2fpasswd', '$(id)%27;--', 'x'.repeat(900)]

const bodies = [
  undefined,
  '{',
  'null',
  '{"__proto__":{"a":1}}',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '{"instance":{"a":[]},"instances":[[]],"persistent_vms":{},"timeout":{},"volume_ref":[],"vm_hash":null,"disk_files":[null],"specHash":1}',
]

const queries = ['', '?erase_volumes=maybe&include_volumes=%00&signature=%ff&expires=1e99&token=%00&reference=%00&token=a&token=b&x[]=1']

interface Row {
  readonly method: string
  readonly path: string
}

describe('hostile requests to a compute node', () => {
  let database: Database
  let test: TestCompute
  let rows: readonly Row[]

  beforeAll(async () => {
    database = await sqliteFixture.open()
    test = await startCompute(database)
    const described = JSON.parse((await test.server.inject('/api/docs/json')).body) as {
      paths: Record<string, Record<string, {tags: string[]}>>
    }
    rows = Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, {tags}]) => ['compute', 'machines', 'functions'].includes(tags[0] ?? ''))
        .map(([method]) => ({method: method.toUpperCase(), path})),
    )
  })

  afterAll(async () => {
    await test.stop()
    await database.stop()
  })

  async function attack(row: Row, sign: (request: {method: string; path: string; body: string}) => Promise<Record<string, string>>) {
    const faults: string[] = []
    for (const ref of refs(test.instance.item_hash)) {
      for (const query of queries) {
        for (const payload of row.method === 'GET' || row.method === 'HEAD' ? [undefined] : bodies) {
          const path = row.path.replaceAll(/\{[A-Za-z]+\}|\*/g, ref)
          const headers = {...(await sign({method: row.method, path, body: payload ?? ''})), 'content-type': 'application/json'}
          const request: InjectOptions = {method: row.method as 'GET', url: path + query, headers, ...(payload !== undefined && {payload})}
          const {statusCode} = await test.server.inject(request)
          if (statusCode === 500) faults.push(`${row.method} ${path}${query} ${payload?.slice(0, 40)}`)
        }
        if (!row.path.includes('{')) break
      }
    }
    return faults
  }

  it('has rows to attack', () => {
    expect(rows.length).toBeGreaterThan(40)
  })

  it('are never answered with 500, unsigned', async () => {
    const faults: string[] = []
    for (const row of rows) faults.push(...(await attack(row, async () => ({'x-signedpubkey': '[', authorization: 'Aleph-EIP191-V1 x'}))))
    expect(faults).toEqual([])
  }, 120_000)

  it('are never answered with 500, signed by a scheduler', async () => {
    const faults: string[] = []
    const pushed = rows.filter(({path}) => /allocations|network|proxy|migrat/.test(path))
    for (const row of pushed) {
      const sign = async ({method, path, body}: {method: string; path: string; body: string}) => ({
        authorization: await signPush({nowMs: Date.now(), wallet: testWallet(9), method, path, body, payload: {nonce: Math.random()}}),
        'content-length': String(Buffer.byteLength(body)),
      })
      faults.push(...(await attack(row, sign)))
    }
    expect(faults).toEqual([])
  }, 120_000)

  it('are never answered with 500, signed by an owner', async () => {
    const faults: string[] = []
    for (const row of rows.filter(({path}) => /machine\/|reserve/.test(path))) {
      faults.push(
        ...(await attack(row, async ({method, path}) => operationHeaders(await signOperation({nowMs: Date.now(), method, path})))),
      )
    }
    expect(faults).toEqual([])
  }, 120_000)
})
