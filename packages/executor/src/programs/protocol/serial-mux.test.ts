import type {Duplex} from 'node:stream'
import {systemClock} from '@aleph-onchain/common'
import {FakeClock} from '@aleph-onchain/testkit'
import {FakeProgramGuest} from '@aleph-onchain/testkit/executor'
import {describe, expect, it, vi} from 'vitest'
import {exchange} from './exchange.ts'
import {encodeFrame, FrameReader, frameKinds} from './frames.ts'
import {encodeHttpRun, readRunOutcome} from './run-message.ts'
import {SerialMux} from './serial-mux.ts'

const never = new AbortController().signal
const request = {method: 'GET', path: '/x', queryString: '', headers: [], body: Buffer.alloc(200_000, 7)}

function open(
  guest: FakeProgramGuest,
  {isFresh = true, accept = (_port: number, _stream: Duplex) => undefined as unknown} = {},
): Promise<SerialMux> {
  return SerialMux.open(guest.connect(), accept, {clock: systemClock, isFresh, deadlineMs: 2_000})
}

async function run(mux: SerialMux) {
  return readRunOutcome(await exchange(await mux.connect(52), encodeHttpRun(request), 1_000_000, never))
}

describe('SerialMux', () => {
  it.each([undefined, 1, 3, 1000])('carries runs side by side, in pieces of %s bytes', async (pieceBytes) => {
    const guest = new FakeProgramGuest(pieceBytes === undefined ? {} : {pieceBytes})
    const mux = await open(guest)
    const outcomes = await Promise.all(Array.from({length: 5}, () => run(mux)))
    expect(outcomes).toEqual(Array.from({length: 5}, () => expect.objectContaining({type: 'answer'})))
    expect(guest.scopes[0]?.path).toBe('/x')
    expect(request.body.equals(guest.scopes[0]?.body as Uint8Array)).toBe(true)
    mux.close()
  })

  it('hands over connections that the guest opens', async () => {
    const ports: number[] = []
    const hello = Promise.withResolvers<Buffer>()
    const accept = (port: number, stream: Duplex) => {
      ports.push(port)
      void exchange(stream, undefined, 100, never).then(hello.resolve)
    }
    const mux = await open(new FakeProgramGuest(), {accept})
    expect((await hello.promise).toString('latin1')).toContain('2.0.0')
    expect(ports).toEqual([52])
    mux.close()
  })

  it('takes a channel over in the middle of a frame', async () => {
    const guest = new FakeProgramGuest()
    const first = guest.connect()
    first.write(encodeFrame(frameKinds.data, 77, Buffer.alloc(1000)).subarray(0, 500))
    await new Promise(setImmediate)
    guest.sendBytes(Buffer.from([2, 0, 0, 0, 9, 0, 0, 1, 0, 1, 2, 3]))
    const mux = await open(guest, {isFresh: false})
    expect(await run(mux)).toMatchObject({type: 'answer'})
    mux.close()
  })

  it('gives up on a guest that does not answer a reset', async () => {
    const clock = new FakeClock()
    const guest = new FakeProgramGuest({ignoresReset: true})
    const opening = SerialMux.open(guest.connect(), () => undefined, {clock, isFresh: false, deadlineMs: 2_000})
    await Promise.all([
      expect(opening).rejects.toMatchObject({code: 'EXECUTOR_AGENT_SILENT', reason: {command: 'reset'}}),
      clock.advance(2_000),
    ])
  })

  it('ends with the connection, and so does everything that goes over it', async () => {
    const guest = new FakeProgramGuest({run: () => undefined})
    const mux = await open(guest)
    const running = run(mux)
    await vi.waitFor(() => expect(guest.scopes).toHaveLength(1))
    guest.end()
    await expect(running).rejects.toMatchObject({code: 'EXECUTOR_AGENT_PROTOCOL'})
    await expect(mux.connect(52)).rejects.toMatchObject({code: 'EXECUTOR_AGENT_PROTOCOL'})
    expect(await mux.closed).toMatchObject({code: 'EXECUTOR_AGENT_PROTOCOL'})
  })

  const open1 = (connection: number) => encodeFrame(frameKinds.open, connection, Buffer.from([0, 0, 0, 53]))

  it.each<readonly [string, () => Buffer]>([
    ['a kind that does not exist', () => Buffer.from([9, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['a body that is too long', () => Buffer.from([2, 0, 0, 0, 1, 0, 1, 0, 1])],
    ['a connection of the host opened by the guest', () => open1(5)],
    ['a connection opened twice', () => Buffer.concat([open1(0x80000005), open1(0x80000005)])],
    ['a port of the wrong length', () => encodeFrame(frameKinds.open, 0x80000009, Buffer.from([1]))],
    ['a flood to nobody', () => Buffer.alloc(65 * 1024 * 1024, encodeFrame(frameKinds.data, 999, Buffer.alloc(65_536)))],
  ])('lets go of a guest that sends %s', async (_name, bytes) => {
    const guest = new FakeProgramGuest()
    const mux = await open(guest)
    guest.sendBytes(bytes())
    expect(await mux.closed).toMatchObject({code: 'EXECUTOR_AGENT_PROTOCOL'})
  })

  it('bounds the connections of a guest', async () => {
    const streams: Duplex[] = []
    const guest = new FakeProgramGuest({isMute: true})
    const mux = await open(guest, {accept: (_port, stream) => streams.push(stream)})
    for (let count = 0; count < 100; count++) guest.open(53)
    await vi.waitFor(() => expect(streams).toHaveLength(32))
    for (const stream of streams) stream.destroy()
    guest.open(53)
    await vi.waitFor(() => expect(streams).toHaveLength(33))
    mux.close()
  })

  it('cuts off a connection whose bytes nobody reads', async () => {
    const streams: Duplex[] = []
    const guest = new FakeProgramGuest({isMute: true})
    const mux = await open(guest, {accept: (_port, stream) => streams.push(stream)})
    const number = guest.open(53)
    for (let count = 0; count < 6_000; count++) guest.send(frameKinds.data, number, Buffer.from('x'))
    await vi.waitFor(() => expect(streams[0]?.destroyed).toBe(true))
    expect(await run(mux), 'the others go on').toMatchObject({type: 'answer'})
    mux.close()
  })

  it('bounds an answer, also one of single bytes', async () => {
    const guest = new FakeProgramGuest({run: () => Buffer.alloc(100_001)})
    const mux = await open(guest)
    const stream = await mux.connect(52)
    await expect(exchange(stream, encodeHttpRun(request), 100_000, never)).rejects.toMatchObject({code: 'EXECUTOR_AGENT_PROTOCOL'})
    mux.close()
  })

  it('closes a connection that is given up', async () => {
    const guest = new FakeProgramGuest({run: () => undefined})
    const mux = await open(guest)
    const stop = new AbortController()
    const asking = exchange(await mux.connect(52), encodeHttpRun(request), 1000, stop.signal)
    await vi.waitFor(() => expect(guest.scopes).toHaveLength(1))
    stop.abort()
    await expect(asking).rejects.toMatchObject({name: 'AbortError'})
    guest.answer(1, Buffer.from('late'))
    guest.behaviour = {}
    expect(await run(mux)).toMatchObject({type: 'answer'})
    mux.close()
  })
})

describe('FrameReader', () => {
  it('skips zeros between frames only', () => {
    const reader = new FrameReader()
    const body = Buffer.from([0, 0, 1, 0])
    const bytes = Buffer.concat([Buffer.alloc(5), encodeFrame(2, 1, body), Buffer.alloc(70_000), encodeFrame(3, 1, Buffer.alloc(0))])
    const frames = Array.from(bytes, (_, index) => reader.read(bytes.subarray(index, index + 1))).flat()
    expect(frames).toEqual([
      {kind: 2, connection: 1, body},
      {kind: 3, connection: 1, body: Buffer.alloc(0)},
    ])
  })
})
