import {randomBytes} from 'node:crypto'
import {startTemporaryDevnet, type TemporaryDevnet} from '@aleph-onchain/devnet'
import {AlephHttpClient, AuthenticatedAlephHttpClient} from '@aleph-sdk/client'
import {Blockchain} from '@aleph-sdk/core'
import {importAccountFromPrivateKey} from '@aleph-sdk/ethereum'
import {BaseMessageClient, HypervisorType, ItemType, MessageType, type Payment, PaymentType} from '@aleph-sdk/message'
import {newAccount} from '@aleph-sdk/solana'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {engines} from './engines.ts'
import {eventually} from './eventually.ts'

const channel = 'E2E'

let net: TemporaryDevnet

/** The accounts that the published SDK can sign with here. */
const accounts = {
  ethereum: () => importAccountFromPrivateKey(net.description.accounts[0]?.privateKey.slice(2) ?? ''),
  solana: () => newAccount().account,
}

describe.each(engines)('a network on $name', ({createUrls}) => {
  beforeAll(async () => {
    const databaseUrl = await createUrls(3)
    net = await startTemporaryDevnet({nodes: 3, ...(databaseUrl === undefined ? {} : {databaseUrl})})
  })
  afterAll(async () => {
    await net?.stop()
  })

  describe.each(['ethereum', 'solana'] as const)('the published client with an account on %s', (chain) => {
    test('posts on node 1 and reads the post on node 3, which got it by gossip', async () => {
      const client = new AuthenticatedAlephHttpClient(accounts[chain](), net.url(1))
      const message = await client.createPost({postType: 'note', content: {hello: chain}, channel, sync: true})
      const reader = new AlephHttpClient(net.url(3))
      const found = await eventually(() => reader.getMessage(message.item_hash))
      expect(found.sender).toBe(message.sender)
      const posts = await reader.getPosts({addresses: [message.sender], types: 'note', hashes: [message.item_hash]})
      expect(posts.posts[0]?.content).toEqual({hello: chain})
    })

    test('merges aggregates and reads them back', async () => {
      const account = accounts[chain]()
      const client = new AuthenticatedAlephHttpClient(account, net.url(1))
      await client.createAggregate({key: 'prefs', content: {colour: 'red', size: 1}, channel, sync: true})
      await client.createAggregate({key: 'prefs', content: {size: 2}, channel, sync: true})
      const reader = new AlephHttpClient(net.url(3))
      await eventually(async () => expect(await reader.fetchAggregate(account.address, 'prefs')).toEqual({colour: 'red', size: 2}))
    })

    test.each([1024, 50 * 1024 * 1024])('stores a Blob of %i bytes and reads it on nodes 1 and 3', async (size) => {
      const client = new AuthenticatedAlephHttpClient(accounts[chain](), net.url(1))
      const bytes = randomBytes(size)
      const message = await client.createStore({fileObject: new Blob([bytes]), storageEngine: ItemType.storage, channel, sync: true})
      for (const n of [1, 3]) {
        const reader = new AlephHttpClient(net.url(n))
        const file = await eventually(() => reader.downloadFile(message.content.item_hash))
        expect(Buffer.compare(Buffer.from(file), bytes)).toBe(0)
      }
    })

    test('forgets a post; it is gone from node 3 too', async () => {
      const client = new AuthenticatedAlephHttpClient(accounts[chain](), net.url(1))
      const message = await client.createPost({postType: 'note', content: {secret: true}, channel, sync: true})
      const reader = new AlephHttpClient(net.url(3))
      await eventually(() => reader.getMessage(message.item_hash))
      await client.forget({hashes: [message.item_hash], reason: 'a test', channel, sync: true})
      await expect(client.getMessage(message.item_hash)).rejects.toThrow(/forgotten/i)
      await eventually(async () => expect(reader.getMessage(message.item_hash)).rejects.toThrow(/forgotten/i))
    })
  })

  test('creates an instance paid by allowance, and a function, out of files that it has stored', async () => {
    const client = new AuthenticatedAlephHttpClient(accounts.ethereum(), net.url(1))
    const store = async (text: string) => {
      const fileObject = new Blob([text])
      return (await client.createStore({fileObject, storageEngine: ItemType.storage, channel, sync: true})).item_hash
    }
    const [image, code, runtime] = [await store('an image'), await store('some code'), await store('a runtime')]
    const payment = {type: 'allowance', chain: 'ARB'} as unknown as Payment // published types do not know it yet
    const instance = await client.createInstance({
      channel,
      resources: {vcpus: 1, memory: 512, seconds: 30},
      environment: {hypervisor: HypervisorType.qemu},
      rootfs: {parent: {ref: image}, size_mib: 20_480},
      authorized_keys: ['ssh-ed25519 AAAA'],
      metadata: {name: 'e2e', tags: ['e2e']},
      payment,
      sync: true,
    })
    const program = await client.createProgram({
      channel,
      programRef: code,
      entrypoint: 'main:app',
      runtime,
      payment: {type: PaymentType.hold, chain: Blockchain.ETH},
      sync: true,
    })
    const reader = new AlephHttpClient(net.url(3))
    await eventually(() => reader.getMessage(program.item_hash))
    await eventually(async () => {
      const {messages} = await reader.getMessages({messageTypes: [MessageType.instance], hashes: [instance.item_hash]})
      expect(messages).toMatchObject([{content: {payment: {type: 'allowance'}, rootfs: {parent: {ref: image}}}}])
    })
    await expect(
      client.createInstance({
        channel,
        rootfs: {parent: {ref: image}},
        payment: {type: PaymentType.hold, chain: Blockchain.ETH},
        sync: true,
      }),
    ).rejects.toThrow()
  })

  test('queries with filters give exactly the messages that match', async () => {
    const account = accounts.solana()
    const client = new AuthenticatedAlephHttpClient(account, net.url(1))
    const hashes: string[] = []
    for (let index = 0; index < 5; index++) {
      const message = await client.createPost({
        postType: index % 2 === 0 ? 'even' : 'odd',
        content: {index},
        channel: 'FILTERS',
        sync: true,
      })
      hashes.push(message.item_hash)
    }
    await client.createAggregate({key: 'other', content: {a: 1}, channel: 'FILTERS', sync: true})
    const reader = new AlephHttpClient(net.url(1))
    const byChannel = await reader.getMessages({channels: ['FILTERS'], messageTypes: [MessageType.post]})
    expect(byChannel.messages.map(({item_hash}) => item_hash).sort()).toEqual([...hashes].sort())
    const byHash = await reader.getMessages({hashes: hashes.slice(0, 2)})
    expect(byHash.messages).toHaveLength(2)
    const page = await reader.getMessages({addresses: [account.address], pagination: 2, page: 2})
    expect(page.messages).toHaveLength(2)
    const odd = await reader.getPosts({addresses: [account.address], types: 'odd'})
    expect(odd.posts.map(({content}) => content)).toEqual(expect.arrayContaining([{index: 1}, {index: 3}]))
    expect(odd.posts).toHaveLength(2)
  })

  test('streams live messages over the websocket', async () => {
    const client = new AuthenticatedAlephHttpClient(accounts.ethereum(), net.url(1))
    const watcher = new BaseMessageClient(net.url(3), net.url(3).replace('http', 'ws'))
    const socket = watcher.getMessagesSocket({channels: ['LIVE']})
    await eventually(async () => expect(socket.getIsOpen()).toBe(true))
    const message = await client.createPost({postType: 'live', content: {n: 1}, channel: 'LIVE', sync: true})
    await eventually(async () => expect(socket.getData().map(({item_hash}) => item_hash)).toContain(message.item_hash))
    socket.closeSocket()
  })
})
