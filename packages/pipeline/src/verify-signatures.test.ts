import {createWorkerPool, type WorkerPool} from '@aleph-onchain/common/node'
import {buildPost, buildPosts, testSolanaAccount} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {PoolSignatureVerifier, verifyWorkerUrl} from './verify-signatures.ts'

describe('PoolSignatureVerifier', () => {
  let pool: WorkerPool

  beforeAll(async () => {
    pool = createWorkerPool({filename: verifyWorkerUrl, threads: 1, maxQueue: 4})
    await pool.start()
  })

  afterAll(() => pool.stop())

  it('tells for each envelope, in order, whether its sender signed it', async () => {
    const [one, two] = await buildPosts(2)
    if (one === undefined || two === undefined) return expect.unreachable()
    const solana = await buildPost({account: testSolanaAccount()})
    const verifier = new PoolSignatureVerifier(pool)
    const batch = [one, {...one, signature: two.signature}, {...two, signature: null}, solana, {...two, type: 'STORE' as const}, two]
    expect(await verifier.verify(batch)).toEqual([true, false, false, true, false, true])
  })

  it('takes a chain that it cannot check for badly signed', async () => {
    const message = await buildPost()
    expect(await new PoolSignatureVerifier(pool).verify([{...message, chain: 'AURORA'}])).toEqual([false])
  })
})
