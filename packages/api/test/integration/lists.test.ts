import type {Database} from '@aleph-onchain/database'
import type {Envelope} from '@aleph-onchain/message'
import {
  buildAggregate,
  buildAmend,
  buildForget,
  buildPost,
  buildPosts,
  buildStore,
  databases,
  testAccount,
  testSolanaAccount,
} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {get, post, submitAll} from '../support/requests.ts'
import {startApi, type TestApi} from '../support/start-api.ts'

const alice = testAccount(1)
const bob = testAccount(2)
const carol = testSolanaAccount(3)

/** Messages of the tests by name; times grow in this order, a day apart. */
async function buildAll() {
  const day = 86_400
  const first = 1_600_000_000.125
  const note = await buildPost({
    account: alice,
    time: first,
    channel: 'A',
    content: {type: 'note', ref: 'r1', content: {tags: ['x', 'y"z'], n: 1}},
  })
  const chat = await buildPost({account: bob, time: first + day, channel: 'B', content: {type: 'chat', content: 'hi'}})
  const amend = await buildAmend(note, {account: alice, time: first + 2 * day, channel: 'A'})
  const prefs = await buildAggregate({account: alice, time: first + 3 * day, channel: 'A', content: {key: 'prefs', content: {a: 1, b: 1}}})
  const newer = await buildAggregate({account: alice, time: first + 4 * day, content: {key: 'prefs', content: {b: 2, c: 3}}})
  const file = await buildStore({
    account: bob,
    time: first + 5 * day,
    content: {item_hash: await upload, ref: 'mine', payment: {type: 'hold'}},
  })
  const sun = await buildPost({account: carol, time: first + 6 * day, channel: 'A', content: {type: 'note', content: null}})
  const gone = await buildPost({account: alice, time: first + 7 * day, channel: 'A', content: {type: 'note', content: 'gone'}})
  const forget = await buildForget([gone], {account: alice, time: first + 8 * day})
  return {note, chat, amend, prefs, newer, file, sun, gone, forget}
}

let announceUpload: (hash: Envelope['item_hash']) => void = () => undefined
const upload = new Promise<Envelope['item_hash']>((resolve) => {
  announceUpload = resolve
})

type Messages = Awaited<ReturnType<typeof buildAll>>

describe.each(databases)('lists on $name', ({open}) => {
  let database: Database
  let test: TestApi
  let all: Messages

  beforeAll(async () => {
    database = await open()
    test = await startApi(database)
    const {body} = await post(test.server, '/api/v0/storage/add_file', 'bytes of a file')
    announceUpload(body.hash as Envelope['item_hash'])
    all = await buildAll()
    await submitAll(test.server, Object.values(all))
  })

  afterAll(async () => {
    await test.stop()
    await database.stop()
  })

  const namesOf = (hashes: readonly string[]) =>
    hashes.map((hash) => Object.entries(all).find(([, message]) => message.item_hash === hash)?.[0] ?? hash)

  async function names(query: string): Promise<readonly string[]> {
    const {status, body, text} = await get(test.server, `/api/v0/messages.json?${query}`)
    expect(status, text).toBe(200)
    return namesOf((body.messages as {item_hash: string}[]).map((message) => message.item_hash))
  }

  describe('of messages', () => {
    it.each([
      ['', 'forget sun file newer prefs amend chat note'],
      ['sortOrder=1', 'note chat amend prefs newer file sun forget'],
      ['sortBy=tx-time', 'forget sun file newer prefs amend chat note'],
      ['msgTypes=POST,STORE', 'sun file amend chat note'],
      ['msgType=STORE', 'file'],
      ['msg_types=STORE', 'file'],
      [`addresses=${alice.address}`, 'forget newer prefs amend note'],
      [`addresses=${alice.address},${bob.address}`, 'forget file newer prefs amend chat note'],
      [`addresses=${alice.address}&addresses=${bob.address}`, 'forget file newer prefs amend chat note'],
      [`addresses[]=${bob.address}&addresses%5B%5D=${carol.address}`, 'sun file chat'],
      [`addresses=${alice.address.toLowerCase()}`, ''],
      [`owners=${bob.address}`, 'file chat'],
      [`addresses=${alice.address}&msgTypes=POST&channels=A`, 'amend note'],
      [`addresses=${alice.address},${carol.address}&msgTypes=POST&channels=A`, 'sun amend note'],
      ['channels=A', 'sun prefs amend note'],
      ['channels=A,B&sortOrder=1', 'note chat amend prefs sun'],
      ['chains=SOL', 'sun'],
      ['chains=ETH&channels=A', 'prefs amend note'],
      ['refs=r1', 'note'],
      ['refs=mine', 'file'],
      ['contentTypes=note,chat', 'sun chat note'],
      ['contentKeys=prefs', 'newer prefs'],
      ['paymentTypes=hold', 'file'],
      ['paymentTypes=superfluid', ''],
      ['tags=x', 'note'],
      ['tags=y"z,none', 'note'],
      ['tags=y', ''],
      ['tags=x&msgTypes=POST', 'note'],
      ['startDate=1600432000', 'forget sun file'],
      ['endDate=1600086400.125', 'note'],
      ['endDate=1600086400.126', 'chat note'],
      ['startDate=1600086400.125&endDate=1600259200&sortOrder=1', 'chat amend'],
      ['startBlock=1&channels=B', 'chat'],
      ['endBlock=9', ''],
      ['msgStatuses=processed', 'forget sun file newer prefs amend chat note'],
      ['msgStatuses=removing', ''],
      ['msgStatuses=pending,rejected', ''],
      ['msgStatuses=removed', ''],
      ['pagination=3&page=2', 'newer prefs amend'],
      ['pagination=0', 'forget sun file newer prefs amend chat note'],
      ['pagination=3&page=9', ''],
      ['cursor=', 'forget sun file newer prefs amend chat note'],
    ])('with %s shows %s', async (query, expected) => {
      expect((await names(query)).join(' ')).toBe(expected)
    })

    it('with hashes or content hashes shows those', async () => {
      expect(await names(`hashes=${all.note.item_hash},${all.sun.item_hash},${'a'.repeat(64)}`)).toEqual(['sun', 'note'])
      expect(await names(`hashes=${all.note.item_hash},${all.sun.item_hash}&msgTypes=POST&channels=A&chains=ETH`)).toEqual(['note'])
      expect(await names(`contentHashes=${await upload}`)).toEqual(['file'])
    })

    it.each([
      ['', 8],
      ['msgTypes=POST', 4],
      ['msgTypes=POST,AGGREGATE', 6],
      [`addresses=${alice.address}`, 5],
      [`addresses=${alice.address},${bob.address}&msgTypes=POST,STORE`, 4],
      [`owners=${alice.address}`, 5],
      ['channels=A', 4],
      ['channels=A&msgTypes=POST', 3],
      ['startDate=1600432000', 3],
    ])('with %s counts %i although the page is full', async (query, total) => {
      const {body} = await get(test.server, `/api/v0/messages.json?pagination=1&${query}`)
      expect(body).toMatchObject({pagination_total: total, pagination_page: 1, pagination_per_page: 1, pagination_item: 'messages'})
    })

    it('show every field of a message, with the content as it was signed', async () => {
      const {body} = await get(test.server, '/api/v0/messages.json?refs=r1')
      const {item_content, ...envelope} = all.note
      expect(body.messages).toEqual([
        {
          ...envelope,
          item_content,
          content: JSON.parse(item_content ?? ''),
          confirmed: false,
          confirmations: [],
          size: item_content?.length,
        },
      ])
    })

    it.each(['contentFormat=none', 'excludeContent=true', 'content_format=none'])('with %s leave the content out', async (query) => {
      const {body} = await get(test.server, `/api/v0/messages.json?refs=r1&${query}`)
      expect((body.messages as object[])[0]).not.toHaveProperty('content')
    })

    it('with contentFormat=headers keep what names the content', async () => {
      const {body} = await get(test.server, '/api/v0/messages.json?contentFormat=headers&pagination=0')
      const contents = Object.fromEntries(
        (body.messages as {item_hash: string; content: object}[]).map((message) => [message.item_hash, message.content]),
      )
      expect(contents[all.note.item_hash]).toEqual({address: alice.address, type: 'note', ref: 'r1'})
      expect(contents[all.prefs.item_hash]).toEqual({address: alice.address, key: 'prefs'})
      expect(contents[all.file.item_hash]).toEqual({address: bob.address, item_hash: await upload, ref: 'mine'})
      expect(contents[all.forget.item_hash]).toEqual({address: alice.address})
    })

    it('take the page from the path', async () => {
      const {body} = await get(test.server, '/api/v0/messages/page/2.json?pagination=3&page=1')
      expect(body).toMatchObject({pagination_page: 2, pagination_total: 8})
      expect(namesOf((body.messages as Envelope[]).map((message) => message.item_hash))).toEqual(['newer', 'prefs', 'amend'])
    })

    it('show what is left of forgotten messages', async () => {
      const {body} = await get(test.server, `/api/v0/messages.json?msgStatuses=forgotten&addresses=${alice.address}&channels=A`)
      const {sender, chain, signature, type, item_type, item_hash, time, channel} = all.gone
      expect(body).toMatchObject({pagination_total: 1, pagination_item: 'messages'})
      expect(body.messages).toEqual([
        {
          ...{sender, chain, signature, type, item_type, item_hash, time, channel},
          owner: alice.address,
          payment_type: 'hold',
          size: expect.any(Number),
          forgotten_at: all.forget.time,
          status: 'forgotten',
          forgotten_by: [all.forget.item_hash],
        },
      ])
      expect((await get(test.server, '/api/v0/messages.json?msgStatuses=forgotten&paymentTypes=credit')).body.messages).toEqual([])
    })
  })

  it('of messages are walked by cursor in the same order as by page, however many filters drive them', async () => {
    const {item_hash} = all.note
    for (const filter of [
      '',
      'channels=A,B',
      `addresses=${alice.address},${bob.address}&msgTypes=POST,AGGREGATE,STORE`,
      'sortOrder=1',
      `hashes=${item_hash}`,
    ]) {
      const walked: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const answer: Awaited<ReturnType<typeof get>> = await get(
          test.server,
          `/api/v0/messages.json?${filter}&pagination=2&cursor=${cursor}`,
        )
        walked.push(...(answer.body.messages as Envelope[]).map((message) => message.item_hash))
        cursor = answer.body.next_cursor as string | null
      }
      expect(namesOf(walked), filter).toEqual(await names(filter))
    }
  })

  describe('of posts', () => {
    it('show originals in their newest version', async () => {
      const {body} = await get(test.server, '/api/v1/posts.json?refs=r1')
      expect(body.posts).toEqual([
        {
          item_hash: all.amend.item_hash,
          content: {text: 'amended'},
          original_item_hash: all.note.item_hash,
          original_type: 'note',
          address: alice.address,
          ref: 'r1',
          channel: 'A',
          created: '2020-09-13T12:26:40.125000+00:00',
          last_updated: '2020-09-15T12:26:40.125000+00:00',
        },
      ])
    })

    it('show the newest message in version 0', async () => {
      const {body} = await get(test.server, '/api/v0/posts.json?types=note&sortOrder=-1')
      const posts = body.posts as Record<string, unknown>[]
      expect(posts.map((item) => item.original_item_hash)).toEqual([all.sun.item_hash, all.note.item_hash])
      expect(posts[1]).toEqual({
        address: alice.address,
        chain: 'ETH',
        channel: 'A',
        confirmations: [],
        confirmed: false,
        content: {text: 'amended'},
        hash: all.note.item_hash,
        item_content: all.amend.item_content,
        item_hash: all.amend.item_hash,
        item_type: 'inline',
        original_item_hash: all.note.item_hash,
        original_signature: all.note.signature,
        original_type: 'note',
        ref: 'r1',
        sender: alice.address,
        signature: all.amend.signature,
        size: all.amend.item_content?.length,
        time: all.amend.time,
        type: 'amend',
      })
    })

    it.each([
      ['', 'sun note chat'],
      ['sortOrder=1', 'chat note sun'],
      [`addresses=${alice.address},${bob.address}`, 'note chat'],
      ['types=chat,note&channels=A', 'sun note'],
      ['channels=B', 'chat'],
      ['tags=x', 'note'],
      ['startDate=1600172800&endDate=1600432000', 'note'],
      ['pagination=1&page=2', 'note'],
      ['pagination=0', 'sun note chat'],
      ['cursor=&pagination=2', 'sun note'],
    ])('with %s show %s', async (query, expected) => {
      for (const version of ['v0', 'v1']) {
        const {body} = await get(test.server, `/api/${version}/posts.json?${query}`)
        expect(namesOf((body.posts as {original_item_hash: string}[]).map((item) => item.original_item_hash)).join(' ')).toBe(expected)
      }
    })

    it('take the page from the path and count', async () => {
      const {body} = await get(test.server, '/api/v1/posts/page/1.json?pagination=1')
      expect(body).toMatchObject({pagination_page: 1, pagination_total: 3, pagination_item: 'posts'})
      expect(await get(test.server, `/api/v0/posts/page/1.json?hashes=${all.chat.item_hash}`)).toMatchObject({
        body: {posts: [{content: 'hi', type: 'chat'}]},
      })
    })
  })

  describe('of aggregates', () => {
    const url = `/api/v0/aggregates/${alice.address}.json`

    it('show the merged content by key', async () => {
      expect(await get(test.server, url)).toMatchObject({
        status: 200,
        body: {address: alice.address, data: {prefs: {a: 1, b: 2, c: 3}}, info: {}},
      })
      expect((await get(test.server, `${url}?keys=prefs,other`)).body.data).toEqual({prefs: {a: 1, b: 2, c: 3}})
      expect((await get(test.server, `${url}?keys=prefs&value_only=true`)).body).toEqual({a: 1, b: 2, c: 3})
      expect((await get(test.server, `${url}?with_info=1`)).body.info).toEqual({
        prefs: {
          created: '2020-09-16T12:26:40.125000+00:00',
          last_updated: '2020-09-17T12:26:40.125000+00:00',
          original_item_hash: all.newer.item_hash,
          last_update_item_hash: all.newer.item_hash,
        },
      })
    })

    it('answer 404 where there are none', async () => {
      expect(await get(test.server, `${url}?keys=other`)).toMatchObject({status: 404, body: {code: 'API_AGGREGATE_UNKNOWN'}})
      expect(await get(test.server, '/api/v0/aggregates/0x0.json')).toMatchObject({status: 404})
    })

    it.each(['', 'keys=prefs', `addresses=${alice.address}&keys=prefs`, 'sortBy=creation_time', 'cursor='])(
      'list all with %s',
      async (query) => {
        const {body} = await get(test.server, `/api/v0/aggregates?${query}`)
        expect(body.aggregates).toEqual([
          {
            address: alice.address,
            key: 'prefs',
            content: {a: 1, b: 2, c: 3},
            created: '2020-09-16T12:26:40.125000+00:00',
            last_updated: '2020-09-17T12:26:40.125000+00:00',
          },
        ])
      },
    )
  })

  it('of hashes show every status', async () => {
    const {body} = await get(test.server, '/api/v0/messages/hashes?pagination=20&sortOrder=1')
    expect(new Set(namesOf(body.hashes as string[]))).toEqual(new Set(Object.keys(all)))
    expect(body).toMatchObject({pagination_total: 9, pagination_item: 'hashes'})
    expect(namesOf((await get(test.server, '/api/v0/messages/hashes?status=forgotten')).body.hashes as string[])).toEqual(['gone'])
    expect((await get(test.server, '/api/v0/messages/hashes?status=removed')).body.hashes).toEqual([])
    expect((await get(test.server, '/api/v0/messages/hashes?endDate=1600000000')).body.hashes).toEqual([])
    expect((await get(test.server, '/api/v0/messages/hashes?pagination=2&page=2')).body).toMatchObject({
      pagination_total: 9,
      hashes: [expect.any(String), expect.any(String)],
    })
  })

  it('of channels and of what addresses did are short and sorted', async () => {
    expect((await get(test.server, '/api/v0/channels/list.json')).body).toEqual({channels: ['A', 'B']})
    const {address} = alice
    expect((await get(test.server, `/api/v0/addresses/${address}/channels`)).body).toEqual({address, channels: ['A']})
    expect((await get(test.server, `/api/v0/addresses/${address}/post_types`)).body).toEqual({address, post_types: ['amend', 'note']})
    expect((await get(test.server, `/api/v0/addresses/${address}/balance?chain=ETH`)).body).toEqual({
      address,
      balance: 0,
      details: {},
      locked_amount: 0,
      credit_balance: 0,
      credit_balance_details: null,
    })
  })

  it('of address statistics count by type', async () => {
    const none = {messages: 0, aggregate: 0, forget: 0, instance: 0, post: 0, program: 0, store: 0}
    const ofAlice = {...none, messages: 5, aggregate: 2, forget: 1, post: 2}
    const ofBob = {...none, messages: 2, post: 1, store: 1}
    const ofCarol = {...none, messages: 1, post: 1}
    const {data} = (
      await get(test.server, `/api/v0/addresses/stats.json?addresses[]=${alice.address}&addresses[]=${bob.address}&addresses[]=0x0`)
    ).body
    expect(data).toEqual({[alice.address]: ofAlice, [bob.address]: ofBob})
    expect((await get(test.server, '/api/v0/addresses/stats.json')).body.data).toEqual({
      [alice.address]: ofAlice,
      [bob.address]: ofBob,
      [carol.address]: ofCarol,
    })

    const ranked = async (query: string) =>
      Object.keys((await get(test.server, `/api/v1/addresses/stats.json?${query}`)).body.data as object)
    expect(await ranked('')).toEqual([alice.address, bob.address, carol.address])
    expect(await ranked('sortOrder=1&pagination=2')).toEqual([carol.address, bob.address])
    expect(await ranked('sortBy=store')).toEqual([bob.address, ...[alice.address, carol.address].toSorted()])
    expect(await ranked(`addressContains=${alice.address.slice(5, 15).toUpperCase()}`)).toEqual([alice.address])
    expect(await ranked('addressContains=%25')).toEqual([])
    const page = await get(test.server, '/api/v1/addresses/stats.json?pagination=1&cursor=')
    expect(page.body).toMatchObject({data: {[alice.address]: ofAlice}, pagination_per_page: 1})
    expect(await ranked(`pagination=1&cursor=${page.body.next_cursor}`)).toEqual([bob.address])
    expect((await get(test.server, '/api/v1/addresses/stats.json?pagination=1')).body).toMatchObject({
      pagination_total: 3,
      pagination_item: 'addresses',
    })
  })

  it('of the files of an address show sizes', async () => {
    const {body} = await get(test.server, `/api/v0/addresses/${bob.address}/files`)
    const file = {
      file_hash: await upload,
      size: 15,
      type: 'file',
      created: '2020-09-18T12:26:40.125000+00:00',
      item_hash: all.file.item_hash,
    }
    expect(body).toEqual({
      address: bob.address,
      total_size: 15,
      files: [file],
      pagination_page: 1,
      pagination_total: 1,
      pagination_per_page: 100,
    })
    const byCursor = await get(test.server, `/api/v0/addresses/${bob.address}/files?cursor=&pagination=5&file_hash=${await upload}`)
    expect(byCursor.body).toEqual({address: bob.address, total_size: 15, files: [file], next_cursor: null, pagination_per_page: 5})
    expect(await get(test.server, `/api/v0/addresses/${alice.address}/files`)).toMatchObject({status: 404, body: {code: 'API_FILES_NONE'}})
  })

  it('of many messages are complete in one long page', async () => {
    await submitAll(test.server, await buildPosts(130, {account: testAccount(9), channel: 'MANY'}))
    const {body} = await get(test.server, '/api/v0/messages.json?channels=MANY&pagination=120&sortOrder=1')
    const numbers = (body.messages as {content: {content: {number: number}}}[]).map((message) => message.content.content.number)
    expect(numbers).toEqual(Array.from({length: 120}, (_, index) => index))
    expect(body).toMatchObject({pagination_total: 130})
  })
})
