import {silentLogger, systemClock} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {databases, sqliteFixture} from '@aleph-onchain/testkit'
import {startTestChain, type TestChain} from '@aleph-onchain/testkit/chain'
import {encodeFunctionData, type Hex, zeroHash} from 'viem'
import {generatePrivateKey, privateKeyToAccount} from 'viem/accounts'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {createChainClients, type Intent, Outbox, type OutboxOptions} from '../../src/index.ts'

let chain: TestChain

beforeAll(async () => {
  chain = await startTestChain()
})

afterAll(async () => await chain?.stop())

/** A key of its own for each test, with ETH. */
async function fundedAccount() {
  const account = privateKeyToAccount(generatePrivateKey())
  await chain.client.setBalance({address: account.address, value: 10n ** 20n})
  return account
}

type Account = Awaited<ReturnType<typeof fundedAccount>>

/** Intent that leaves a trace: it blocks a node from the jobs of the sender. */
function blockNode(key: string, nodeId: Hex = zeroHash): Intent {
  const {address, abi} = chain.contracts.JobManager
  const data = encodeFunctionData({abi, functionName: 'setNodeBlocked', args: [nodeId, true]})
  return {key, contract: 'JobManager', to: address, data, purpose: 'block a node'}
}

function nodeOf(index: number): Hex {
  return `0x${index.toString(16).padStart(64, '0')}`
}

class Killed extends Error {
  override name = 'AbortError'
}

interface Setup {
  readonly database: Database
  readonly account: Account
  /** Methods after whose answer, or before which, the process is no more. */
  readonly diesAfter?: string
  readonly diesBefore?: string
  readonly options?: Partial<OutboxOptions>
}

/** An outbox whose process is killed where it is told. */
function outboxOf({database, account, diesAfter, diesBefore, options}: Setup): Outbox {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const body = String(init?.body)
    const has = (method: string | undefined) => method !== undefined && body.includes(method)
    if (has(diesBefore)) throw new Killed()
    const response = await globalThis.fetch(input, init)
    if (has(diesAfter)) throw new Killed()
    return response
  }
  const {rpc} = createChainClients({manifest: chain.manifest, rpcUrls: [chain.rpcUrl], minRestMs: 1, maxRestMs: 5}, {fetch})
  const modules = {rpc, chainId: chain.manifest.chainId, account, database, clock: systemClock, logger: silentLogger}
  return new Outbox(modules, {confirmations: 1, pollMs: 10, minRetryMs: 1, maxRetryMs: 5, resendMs: 0, ...options})
}

/** Looks until an intent is settled. */
async function settle(outbox: Outbox, key: string) {
  for (let pass = 0; pass < 200; pass++) {
    await outbox.pass()
    const state = await outbox.find(key)
    if (state?.isFinal === true) return state
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error(`${key} was not settled`)
}

const nonceOf = async ({address}: Account) => await chain.client.getTransactionCount({address})

describe.each(databases)('Outbox on $name', ({open}) => {
  let database: Database
  let account: Account

  beforeEach(async () => {
    database = await open()
    account = await fundedAccount()
  })

  afterEach(async () => await database?.stop())

  it('sends an intent once, however often it is put in', async () => {
    const outbox = outboxOf({database, account})
    await outbox.enqueue(blockNode('a'))
    await outbox.enqueue([blockNode('a'), blockNode('a', nodeOf(2))])
    const state = await settle(outbox, 'a')
    expect(state).toMatchObject({status: 'confirmed', isFinal: true, error: undefined})
    await outbox.pass()
    expect(await nonceOf(account)).toBe(1)
    const receipt = await chain.client.getTransactionReceipt({hash: state.transaction ?? '0x'})
    expect(receipt).toMatchObject({status: 'success', blockNumber: BigInt(state.block ?? 0)})
  })

  it('puts an intent in with the transaction of its caller, or not at all', async () => {
    const outbox = outboxOf({database, account})
    await expect(
      database.transaction(async (tx) => {
        await outbox.enqueue(blockNode('a'), tx)
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect(await outbox.find('a')).toBeUndefined()
    await expect(outbox.waitFor('a')).rejects.toMatchObject({code: 'CHAIN_INTENT_UNKNOWN'})
  })

  it('tells the name and the values of the error that a contract refuses an intent with', async () => {
    const outbox = outboxOf({database, account})
    const {address, abi} = chain.contracts.NodeRegistry
    const data = encodeFunctionData({abi, functionName: 'heartbeat', args: [zeroHash]})
    await outbox.enqueue({key: 'beat', contract: 'NodeRegistry', to: address, data, purpose: 'beat'})
    expect(await settle(outbox, 'beat')).toMatchObject({
      status: 'failed',
      transaction: undefined,
      error: {name: 'NodeRegistryUnknownSigner', args: [account.address]},
    })
    expect(await nonceOf(account)).toBe(0)
  })

  it('sends many at once, each with a nonce of its own', async () => {
    const outbox = outboxOf({database, account})
    await outbox.enqueue(Array.from({length: 40}, (_, index) => blockNode(`many ${index}`, nodeOf(index))))
    for (let index = 0; index < 40; index++) expect((await settle(outbox, `many ${index}`)).status).toBe('confirmed')
    expect(await nonceOf(account)).toBe(40)
  })

  it('runs by itself and tells whoever waits', async () => {
    const outbox = outboxOf({database, account})
    await outbox.start()
    try {
      const settled: string[] = []
      outbox.onSettled(({key, status}) => settled.push(`${key} ${status}`))
      await outbox.enqueue(blockNode('waited'))
      expect(await outbox.waitFor('waited', AbortSignal.timeout(20_000))).toMatchObject({status: 'confirmed'})
      expect(settled).toEqual(['waited confirmed'])
    } finally {
      await outbox.stop()
    }
  })

  it.each([
    {name: 'before it is tried', diesBefore: 'eth_estimateGas'},
    {name: 'before its nonce is read', diesBefore: 'eth_getTransactionCount'},
    {name: 'after it was signed, before it was sent', diesBefore: 'eth_sendRawTransaction'},
    {name: 'after it was sent, before that was noted', diesAfter: 'eth_sendRawTransaction'},
    {name: 'before its receipt is read', diesBefore: 'eth_getTransactionReceipt'},
    {name: 'after its receipt was read, before that was noted', diesAfter: 'eth_getTransactionReceipt'},
  ])('survives a kill $name, and doubles nothing', async ({diesBefore, diesAfter}) => {
    const kill = {...(diesBefore === undefined ? {} : {diesBefore}), ...(diesAfter === undefined ? {} : {diesAfter})}
    const doomed = outboxOf({database, account, ...kill})
    await doomed.enqueue(blockNode('killed'))
    for (let pass = 0; pass < 3; pass++) await doomed.pass().catch(() => undefined)
    const next = outboxOf({database, account})
    expect(await settle(next, 'killed')).toMatchObject({status: 'confirmed'})
    await next.pass()
    expect(await nonceOf(account)).toBe(1)
  })
})

describe('Outbox', () => {
  let database: Database
  let account: Account

  beforeEach(async () => {
    database = await sqliteFixture.open()
    account = await fundedAccount()
  })

  afterEach(async () => await database?.stop())

  it('does not begin what has expired', async () => {
    const outbox = outboxOf({database, account})
    await outbox.enqueue({...blockNode('late'), expiresAtMs: Date.now() - 1})
    expect(await settle(outbox, 'late')).toMatchObject({status: 'expired'})
    expect(await nonceOf(account)).toBe(0)
  })

  it('begins anew when somebody else used its nonce', async () => {
    await chain.client.setAutomine(false)
    try {
      const outbox = outboxOf({database, account, options: {lostPasses: 2}})
      await outbox.enqueue(blockNode('robbed'))
      await outbox.pass()
      const {address, abi} = chain.contracts.JobManager
      const data = encodeFunctionData({abi, functionName: 'setNodeBlocked', args: [nodeOf(9), true]})
      const foreign = await account.signTransaction({
        type: 'eip1559',
        chainId: chain.manifest.chainId,
        nonce: 0,
        gas: 200_000n,
        to: address,
        data,
        maxFeePerGas: 10n ** 12n,
        maxPriorityFeePerGas: 10n ** 11n,
      })
      await chain.client.sendRawTransaction({serializedTransaction: foreign})
      await chain.client.mine({blocks: 1})
      await chain.client.setAutomine(true)
      expect(await settle(outbox, 'robbed')).toMatchObject({status: 'confirmed'})
      expect(await nonceOf(account)).toBe(2)
    } finally {
      await chain.client.setAutomine(true)
    }
  })

  it('offers more for what is not mined', async () => {
    await chain.client.setAutomine(false)
    try {
      const outbox = outboxOf({database, account, options: {bumpMs: 0}})
      await outbox.enqueue(blockNode('slow'))
      for (let pass = 0; pass < 3; pass++) await outbox.pass()
      const signed = await database.reader.selectFrom('chain_intent_transactions').select('max_fee_wei').execute()
      const fees = signed.map(({max_fee_wei}) => BigInt(max_fee_wei)).sort((left, right) => Number(left - right))
      expect(fees.length).toBeGreaterThanOrEqual(3)
      for (const [index, fee] of fees.entries()) if (index > 0) expect(fee * 10n).toBeGreaterThanOrEqual((fees[index - 1] ?? 0n) * 11n)
      await chain.client.mine({blocks: 1})
      expect(await settle(outbox, 'slow')).toMatchObject({status: 'confirmed'})
      expect(await nonceOf(account)).toBe(1)
    } finally {
      await chain.client.setAutomine(true)
    }
  })

  it('waits for confirmations, and sends again what a reorg took back', async () => {
    const outbox = outboxOf({database, account, options: {confirmations: 3}})
    const snapshot = await chain.client.snapshot()
    await outbox.enqueue(blockNode('reorged'))
    await outbox.pass()
    await outbox.pass()
    expect(await outbox.find('reorged')).toMatchObject({status: 'mined', isFinal: false})
    await chain.client.revert({id: snapshot})
    await chain.client.mine({blocks: 1})
    await outbox.pass()
    expect(await outbox.find('reorged')).toMatchObject({status: 'sent'})
    await outbox.pass()
    expect(await nonceOf(account)).toBe(1)
    await chain.client.mine({blocks: 3})
    expect(await settle(outbox, 'reorged')).toMatchObject({status: 'confirmed'})
    expect(await nonceOf(account)).toBe(1)
  })

  it('waits while no endpoint answers, and while the key has no ETH', async () => {
    const poor = privateKeyToAccount(generatePrivateKey())
    const outbox = outboxOf({database, account: poor})
    await outbox.enqueue(blockNode('poor'))
    for (let pass = 0; pass < 3; pass++) await outbox.pass()
    expect((await outbox.find('poor'))?.isFinal).toBe(false)
    await chain.client.setBalance({address: poor.address, value: 10n ** 20n})
    expect(await settle(outbox, 'poor')).toMatchObject({status: 'confirmed'})
  })
})
