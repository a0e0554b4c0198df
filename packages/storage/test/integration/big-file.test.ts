import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {json} from 'node:stream/consumers'
import {afterEach, beforeEach, expect, it} from 'vitest'

const MiB = 2 ** 20
const sizeBytes = 384 * MiB
/** Buffers of 3 MiB, the rest is garbage that the engine collects when it likes; the file is much larger. */
const memoryBytes = 192 * MiB
const breakEveryBytes = 100 * MiB
const block = Buffer.alloc(MiB, 'content addressed ')
const program = join(import.meta.dirname, '../fixtures/pass-big-file.ts')

let directory: string
let server: Server
let requests: number

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aleph-big-'))
  requests = 0
  server = createServer((request, response) => {
    requests++
    const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    const range = {'content-length': sizeBytes - start, 'content-range': `bytes ${start}-${sizeBytes - 1}/${sizeBytes}`}
    response.writeHead(start === 0 ? 200 : 206, range)
    const isLast = start + breakEveryBytes >= sizeBytes
    Readable.from(createPart(start))
      .on('end', () => (isLast ? response.end() : response.destroy()))
      .pipe(response, {end: false})
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
})

afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await rm(directory, {recursive: true, force: true})
})

it('passes through a few buffers, whatever its size, and survives broken connections', async () => {
  const {port} = server.address() as AddressInfo
  const child = spawn(process.execPath, ['--conditions=source', program, directory, `http://127.0.0.1:${port}`, hashAll()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const passed = (await json(child.stdout)) as {grownBytes: number}
  expect(passed).toMatchObject({sizeBytes, isRight: true})
  expect(passed.grownBytes).toBeLessThan(memoryBytes)
  expect(requests).toBeGreaterThan(3)
})

/** Bytes of the file from `start` on, until the connection breaks the next time. */
function* createPart(start: number): Generator<Buffer> {
  const end = Math.min(sizeBytes, start + breakEveryBytes)
  for (let at = start; at < end; ) {
    const part = block.subarray(at % MiB, (at % MiB) + Math.min(MiB - (at % MiB), end - at))
    at += part.length
    yield part
  }
}

function hashAll(): string {
  const digest = createHash('sha256')
  for (let at = 0; at < sizeBytes; at += MiB) digest.update(block)
  return digest.digest('hex')
}
