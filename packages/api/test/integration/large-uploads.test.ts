import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {json} from 'node:stream/consumers'
import {noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {FilesystemFileStore} from '@aleph-onchain/storage'
import {buildStore, databases} from '@aleph-onchain/testkit'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {startApi, type TestApi} from '../support/start-api.ts'

const MiB = 1024 * 1024
const chunkBytes = 64 * 1024

/**
 * What a receiver that keeps nothing needs: the chunks it has read stay until V8 collects them, which it does every 64 MB or so.
 * Seen: 48 to 75 MiB for 50, 200, 400 and 1000 MiB alike.
 */
const allowedBytes = 128 * MiB

const chunk = Buffer.alloc(chunkBytes, 'large uploads ')

function hashOf(chunks: number): ItemHash {
  const hash = createHash('sha256')
  for (let count = 0; count < chunks; count++) hash.update(chunk)
  return parseItemHash(hash.digest('hex'))
}

describe('large uploads', () => {
  let directory: string
  let database: Database
  let files: FilesystemFileStore
  let test: TestApi
  let base: string

  beforeAll(async () => {
    const sqlite = databases.find((fixture) => fixture.name === 'sqlite')
    if (sqlite === undefined) throw new Error('no SQLite')
    directory = await mkdtemp(join(tmpdir(), 'aleph-api-'))
    database = await sqlite.open()
    files = new FilesystemFileStore({directory}, {logger: silentLogger, metrics: noopMetrics, clock: systemClock})
    await files.start()
    test = await startApi(database, {}, {files})
    base = await test.listen()
  })

  afterAll(async () => {
    await test.stop()
    await files.stop()
    await database.stop()
    await rm(directory, {recursive: true, force: true})
  })

  /** Sends a file of equal chunks with its message, and gives the answer with the most memory that was in use beyond the start. */
  async function upload(chunks: number) {
    const message = await buildStore({content: {item_hash: hashOf(chunks)}})
    const sent = request(`${base}/api/v0/storage/add_file`, {method: 'POST', headers: {'content-type': 'multipart/form-data; boundary=b'}})
    const response = once(sent, 'response')
    sent.write(`--b\r\ncontent-disposition: form-data; name="metadata"\r\n\r\n${JSON.stringify({message, sync: true})}\r\n`)
    sent.write('--b\r\ncontent-disposition: form-data; name="file"; filename="blob"\r\n\r\n')
    const before = process.memoryUsage()
    let grownBytes = 0
    for (let count = 0; count < chunks; count++) {
      if (!sent.write(chunk)) await once(sent, 'drain')
      const {rss, arrayBuffers} = process.memoryUsage()
      grownBytes = Math.max(grownBytes, rss - before.rss, arrayBuffers - before.arrayBuffers)
    }
    sent.end('\r\n--b--\r\n')
    const [answer] = await response
    return {status: answer.statusCode, body: await json(answer), grownBytes}
  }

  it('need the same memory whatever their size', async () => {
    // The first upload warms up what every process needs once.
    await upload((16 * MiB) / chunkBytes)
    const chunks = (250 * MiB) / chunkBytes
    const {status, body, grownBytes} = await upload(chunks)
    expect({status, body}).toMatchObject({status: 200, body: {status: 'success', hash: hashOf(chunks), message_status: 'processed'}})
    expect(await files.size(hashOf(chunks))).toBe(chunks * chunkBytes)
    process.stderr.write(`250 MiB uploaded with ${(grownBytes / MiB).toFixed(1)} MiB of memory\n`)
    expect(grownBytes).toBeLessThan(allowedBytes)
  })
})
