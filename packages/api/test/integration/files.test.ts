import {randomBytes} from 'node:crypto'
import type {Database} from '@aleph-onchain/database'
import {computeItemHash, type Envelope} from '@aleph-onchain/message'
import {buildPost, buildStore, databases, testAccount} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {get, receive} from '../support/requests.ts'
import {startApi, type TestApi} from '../support/start-api.ts'

const owner = testAccount(4)

interface Part {
  readonly name: string
  readonly value: string | Buffer
  /** Absent for what is sent as a plain field. */
  readonly filename?: string
}

/** Writes a multipart body by hand, as none of the clients would dare to. */
function multipart(parts: readonly Part[]) {
  const boundary = 'xxBOUNDARYxx'
  const pieces = parts.flatMap(({name, value, filename}) => [
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"\r\ncontent-type: application/octet-stream`}\r\n\r\n`,
    value,
    '\r\n',
  ])
  const payload = Buffer.concat([...pieces, `--${boundary}--\r\n`].map((piece) => Buffer.from(piece)))
  return {
    method: 'POST',
    url: '/api/v0/storage/add_file',
    headers: {'content-type': `multipart/form-data; boundary=${boundary}`},
    payload,
  } as const
}

describe.each(databases)('files on $name', ({open}) => {
  let database: Database
  let test: TestApi

  beforeAll(async () => {
    database = await open()
    test = await startApi(database, {syncTimeoutMs: 2_000, maxUnauthenticatedFileBytes: 100_000, maxFileBytes: 400_000, maxUploads: 3})
  })

  afterAll(async () => {
    await test.stop()
    await database.stop()
  })

  const upload = async (parts: readonly Part[]) => receive(await test.server.inject(multipart(parts)))
  const file = (value: string | Buffer): Part => ({name: 'file', value, filename: 'blob'})
  const metadata = (message: unknown, sync: unknown = false): Part => ({name: 'metadata', value: JSON.stringify({message, sync})})
  const storeOf = (bytes: string | Buffer, rest: object = {}): Promise<Envelope> =>
    buildStore({account: owner, content: {item_hash: computeItemHash(bytes), ...rest}})

  describe('uploads', () => {
    it('with a signed message are stored and processed, the parts in any order', async () => {
      const first = randomBytes(150_000)
      const second = randomBytes(150_000)
      const processed = {status: 200, body: {status: 'success', message_status: 'processed'}}
      const message = await storeOf(first)
      expect(await upload([metadata(message), file(first)])).toMatchObject({...processed, body: {hash: computeItemHash(first)}})
      expect(await upload([file(second), metadata(await storeOf(second), true)])).toMatchObject(processed)
      expect((await get(test.server, `/api/v0/messages/${message.item_hash}/status`)).body.status).toBe('processed')
      expect((await get(test.server, `/api/v0/storage/count/${computeItemHash(first)}`)).body).toBe(2)
    })

    it('are taken unsigned, as multipart, as a field, or as the body', async () => {
      expect(await upload([file('one')])).toMatchObject({status: 200, body: {status: 'success', hash: computeItemHash('one')}})
      expect(await upload([{name: 'file', value: 'zwölf'}])).toMatchObject({status: 200, body: {hash: computeItemHash('zwölf')}})
      const raw = await test.server.inject({method: 'POST', url: '/api/v0/storage/add_file', payload: Buffer.from([0, 255, 1])})
      expect(raw.json()).toEqual({status: 'success', hash: computeItemHash(Buffer.from([0, 255, 1]))})
      expect((await get(test.server, `/api/v0/storage/metadata/${computeItemHash('one')}`)).body).toEqual({
        file_hash: computeItemHash('one'),
        type: 'file',
        size: 3,
        download_url: `/api/v0/storage/raw/${computeItemHash('one')}`,
      })
    })

    it('of nothing are files of nothing', async () => {
      expect(await upload([file('')])).toMatchObject({status: 200, body: {hash: computeItemHash('')}})
      expect(await get(test.server, `/api/v0/storage/raw/${computeItemHash('')}`)).toMatchObject({status: 200, text: ''})
    })

    it('are refused when they are too large, whichever way they come', async () => {
      const tooLarge = randomBytes(100_001)
      expect(await upload([file(tooLarge)])).toMatchObject({status: 413, body: {code: 'API_UPLOAD_TOO_LARGE'}})
      const raw = receive(await test.server.inject({method: 'POST', url: '/api/v0/storage/add_file', payload: tooLarge}))
      expect(raw).toMatchObject({status: 413, body: {code: 'STORAGE_FILE_TOO_LARGE'}})
      const muchTooLarge = randomBytes(400_001)
      expect(await upload([metadata(await storeOf(muchTooLarge)), file(muchTooLarge)])).toMatchObject({
        status: 413,
        body: {code: 'STORAGE_FILE_TOO_LARGE'},
      })
      expect(await get(test.server, `/api/v0/storage/raw/${computeItemHash(tooLarge)}`)).toMatchObject({status: 404})
    })

    it('with another hash than the message names are refused', async () => {
      const message = await storeOf('announced')
      expect(await upload([metadata(message), file('sent')])).toMatchObject({status: 422, body: {code: 'STORAGE_HASH_MISMATCH'}})
      expect(await upload([file('sent'), metadata(message)])).toMatchObject({status: 422, body: {code: 'API_UPLOAD_HASH_DIFFERS'}})
    })

    it('with a bad signature, or none, are forbidden before the file is stored', async () => {
      const message = await storeOf('forged')
      for (const signature of [`0x${'1'.repeat(130)}`, '', null]) {
        expect(await upload([metadata({...message, signature}), file('forged')])).toMatchObject({
          status: 403,
          body: {code: 'API_UPLOAD_FORBIDDEN'},
        })
      }
      expect(await test.files.size(computeItemHash('forged'))).toBeUndefined()
    })

    it.each<[string, Part]>([
      ['no JSON', {name: 'metadata', value: '{'}],
      ['no object', {name: 'metadata', value: '5'}],
      ['no message', {name: 'metadata', value: '{"sync":true}'}],
      ['no sync', {name: 'metadata', value: '{"message":{}}'}],
      ['a message that is none', metadata({type: 'STORE'})],
      ['a sync that is no boolean', metadata({}, 'yes')],
    ])('with metadata that has %s are refused', async (_, part) => {
      expect((await upload([part, file('x')])).status).toBe(422)
      expect((await upload([file('x'), part])).status).toBe(422)
    })

    it('with a message that is no inline STORE of a stored file are refused', async () => {
      const post = await buildPost({account: owner})
      const pin = await storeOf('x', {item_type: 'ipfs', item_hash: 'QmPZ9gcCEpqKTo6aq61g2nXGUhM4iCL3ewB6LDXZCtioEB'})
      expect(await upload([metadata(post), file('x')])).toMatchObject({status: 422, body: {code: 'API_UPLOAD_INVALID'}})
      expect(await upload([metadata(pin), file('x')])).toMatchObject({status: 422, body: {code: 'API_UPLOAD_INVALID'}})
    })

    it('of a message that the pipeline refuses say so', async () => {
      const message = await buildStore({account: owner, content: {address: testAccount(5).address, item_hash: computeItemHash('not mine')}})
      expect(await upload([metadata(message), file('not mine')])).toMatchObject({
        status: 422,
        body: {status: 'error', message_status: 'rejected', error_code: 2},
      })
    })

    it.each<[string, readonly Part[], number, string]>([
      ['no file', [{name: 'metadata', value: '{"message":{},"sync":true}'}], 422, 'MESSAGE_ENVELOPE_INVALID'],
      ['nothing', [], 400, 'API_FILE_PART_MISSING'],
      ['another name', [{name: 'upload', value: 'x', filename: 'x'}], 400, 'API_FILE_PART_MISSING'],
      ['too many parts', Array.from({length: 40}, (_, index) => ({name: `field${index}`, value: 'x'})), 400, 'API_MULTIPART_INVALID'],
    ])('with %s are refused', async (_, parts, status, code) => {
      expect(await upload(parts)).toMatchObject({status, body: {code}})
    })

    it.each([
      ['no boundary', 'multipart/form-data', 'x'],
      [
        'a body that is cut off',
        'multipart/form-data; boundary=b',
        '--b\r\ncontent-disposition: form-data; name="file"; filename="x"\r\n\r\nabc',
      ],
      ['a body that is no multipart', 'multipart/form-data; boundary=b', 'hello'],
    ])('with %s are refused', async (_, type, payload) => {
      const answer = await test.server.inject({method: 'POST', url: '/api/v0/storage/add_file', headers: {'content-type': type}, payload})
      expect(answer.statusCode).toBe(400)
    })

    it('of JSON are stored as they were sent', async () => {
      const text = '{"b": 1.0,  "a": 12345678901234567890}'
      const answer = receive(await test.server.inject({method: 'POST', url: '/api/v0/storage/add_json', payload: text}))
      expect(answer).toMatchObject({status: 200, body: {status: 'success', hash: computeItemHash(text)}})
      expect((await get(test.server, `/api/v0/storage/raw/${computeItemHash(text)}`)).text).toBe(text)
    })

    it('tell their limits', async () => {
      expect((await get(test.server, '/api/v0/storage/limits.json')).body.storage).toEqual({
        max_file_size: 400_000,
        max_unauthenticated_upload_file_size: 100_000,
      })
    })
  })

  describe('downloads', () => {
    const bytes = randomBytes(50_000)
    const hash = computeItemHash(bytes)
    const url = `/api/v0/storage/raw/${hash}`

    beforeAll(async () => {
      await upload([file(bytes)])
    })

    async function download(headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') {
      return await test.server.inject({method, url: `${url}?find`, headers})
    }

    it('give the bytes, with the hash as their tag', async () => {
      const answer = await download()
      expect(answer.statusCode).toBe(200)
      expect(answer.rawPayload.equals(bytes)).toBe(true)
      expect(answer.headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-length': '50000',
        'accept-ranges': 'bytes',
        'x-content-type-options': 'nosniff',
        etag: `"${hash}"`,
      })
    })

    it.each([
      ['bytes=0-9', 0, 10],
      ['bytes=49990-', 49_990, 50_000],
      ['bytes=-5', 49_995, 50_000],
      ['bytes=100-99999', 100, 50_000],
    ])('give the range %s', async (range, start, end) => {
      const answer = await download({range})
      expect(answer.statusCode).toBe(206)
      expect(answer.rawPayload.equals(bytes.subarray(start, end))).toBe(true)
      expect(answer.headers).toMatchObject({'content-range': `bytes ${start}-${end - 1}/50000`, 'content-length': String(end - start)})
    })

    it('refuse a range behind the end, and ignore what is no single range', async () => {
      const answer = await download({range: 'bytes=50000-'})
      expect(answer.statusCode).toBe(416)
      expect(answer.headers['content-range']).toBe('bytes */50000')
      expect(answer.json()).toMatchObject({code: 'STORAGE_RANGE_INVALID'})
      expect((await download({range: 'bytes=0-1,3-4'})).statusCode).toBe(200)
      expect((await download({range: 'bytes=0-9', 'if-range': '"other"'})).statusCode).toBe(200)
      expect((await download({range: 'bytes=0-9', 'if-range': `"${hash}"`})).statusCode).toBe(206)
    })

    it('answer HEAD with the size, and 304 to who has the file', async () => {
      const head = await download({}, 'HEAD')
      expect(head).toMatchObject({statusCode: 200, body: ''})
      expect(head.headers).toMatchObject({'content-length': '50000', 'accept-ranges': 'bytes'})
      expect(await download({range: 'bytes=1-2'}, 'HEAD')).toMatchObject({statusCode: 206, body: ''})
      expect(await download({'if-none-match': `W/"x", "${hash}"`})).toMatchObject({statusCode: 304, body: ''})
    })

    it('give base64 in lines of 76 characters', async () => {
      const {body} = await get(test.server, `/api/v0/storage/${hash}`)
      expect(body).toMatchObject({status: 'success', hash, engine: 'storage'})
      expect(Buffer.from(String(body.content), 'base64').equals(bytes)).toBe(true)
      expect(String(body.content).split('\n')[0]).toHaveLength(76)
    })

    it('find files by message, by reference and by name', async () => {
      const message = await storeOf(bytes, {ref: 'dir/my file'})
      await test.pipeline.submit(message, 'http')
      const found = {file_hash: hash, owner: owner.address, download_url: url, size: 50_000}
      expect((await get(test.server, `/api/v0/storage/by-message-hash/${message.item_hash}`)).body).toEqual({...found, ref: 'dir/my file'})
      expect((await get(test.server, `/api/v0/storage/by-ref/${owner.address}/dir%2Fmy%20file`)).body).toMatchObject(found)

      const plain = await storeOf('one')
      await test.pipeline.submit(plain, 'http')
      const revision = await buildStore({account: owner, time: 1_700_000_100, content: {item_hash: hash, ref: plain.item_hash}})
      await test.pipeline.submit(revision, 'http')
      expect((await get(test.server, `/api/v0/storage/by-ref/${plain.item_hash}`)).body).toMatchObject(found)
    })
  })

  it('uploads beyond the number at a time are refused with 503', async () => {
    const base = await test.listen()
    const slow = () => {
      const {readable, writable} = new TransformStream<Uint8Array>()
      const writer = writable.getWriter()
      const answer = fetch(`${base}/api/v0/storage/add_file`, {method: 'POST', body: readable, duplex: 'half'} as RequestInit)
      return {writer, answer}
    }
    const running = [slow(), slow(), slow()]
    for (const {writer} of running) await writer.write(Buffer.from('part'))
    await expect.poll(async () => (await fetch(`${base}/api/v0/storage/add_file`, {method: 'POST', body: 'x'})).status).toBe(503)
    for (const {writer} of running) await writer.close()
    for (const {answer} of running) expect((await answer).status).toBe(200)
    expect((await fetch(`${base}/api/v0/storage/add_file`, {method: 'POST', body: 'x'})).status).toBe(200)
  })
})
