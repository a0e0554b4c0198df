import {appendFile, mkdtemp, readdir, rm, stat, utimes} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseItemHash} from '@aleph-onchain/message'
import {FakeClock} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {ConsoleLog} from './console-log.ts'
import {ConsoleLogs} from './console-logs.ts'
import type {LogLine} from './log-line.ts'

const vmHash = parseItemHash('ab'.repeat(32))

describe('ConsoleLog', () => {
  let directory: string
  let clock: FakeClock
  let log: ConsoleLog

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aleph-logs-'))
    clock = new FakeClock()
    log = open()
  })

  afterEach(async () => {
    await log.flush()
    await rm(directory, {recursive: true, force: true})
  })

  function open(maxBytes = 64 * 1024): ConsoleLog {
    return new ConsoleLog(join(directory, 'log'), maxBytes, clock)
  }

  async function read(from: ConsoleLog = log, sinceMs = 0): Promise<readonly LogLine[]> {
    const lines: LogLine[] = []
    for await (const line of from.read({sinceMs})) lines.push(line)
    return lines
  }

  it('keeps lines with their time, across restarts of the node', async () => {
    const firstMs = clock.now()
    log.write(Buffer.from('one\r\ntw'))
    log.write(Buffer.from('o\n'))
    await clock.advance(1_000)
    log.note('The machine was stopped.')
    await log.flush()
    expect(await read(open())).toEqual([
      {stream: 'stdout', timeMs: firstMs, text: 'one'},
      {stream: 'stdout', timeMs: firstMs, text: 'two'},
      {stream: 'system', timeMs: firstMs + 1_000, text: 'The machine was stopped.'},
    ])
    expect(await read(open(), firstMs + 1)).toHaveLength(1)
  })

  it('puts characters together that come in pieces, and takes bytes that are none', async () => {
    const bytes = Buffer.from('grüße\n')
    for (const byte of bytes) log.write(Buffer.of(byte))
    log.write(Buffer.from([0xff, 0xfe, 0x0a]))
    expect((await read()).map(({text}) => text)).toEqual(['grüße', '\ufffd\ufffd'])
  })

  it('cuts lines that never end', async () => {
    log.write(Buffer.alloc(10_000, 'x'))
    expect((await read()).map(({text}) => text.length)).toEqual([2048, 2048, 2048, 2048, 1808])
  })

  it('stays within its bound under a flood, and says that it lost lines', async () => {
    log = open(64 * 1024)
    for (let round = 0; round < 200; round++) {
      log.write(Buffer.from('flood flood flood flood flood flood flood flood\n'.repeat(500)))
      if (round % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    await log.flush()
    const sizes = await Promise.all((await readdir(directory)).map(async (name) => (await stat(join(directory, name))).size))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(64 * 1024 + 30_000)
    log.note('after the flood')
    const lines = await read()
    expect(lines.at(-1)?.text).toBe('after the flood')
  })

  it('passes over half a line that a crash left', async () => {
    log.note('whole')
    await log.flush()
    await appendFile(join(directory, 'log'), '123 o half')
    expect((await read()).map(({text}) => text)).toEqual(['whole'])
  })

  it('drops the oldest lines of a follower that does not read, and goes on for the others', async () => {
    const stop = new AbortController()
    const lazy = log.follow(stop.signal)
    const first = lazy.next()
    log.note('first')
    expect((await first).value?.text).toBe('first')
    for (let index = 0; index < 1_500; index++) log.note(`line ${index}`)
    expect((await lazy.next()).value?.text).toBe('line 500')
    stop.abort()
  })

  it('does not stop when its file cannot be written', async () => {
    const broken = new ConsoleLog('/dev/null/log', 1024, clock)
    broken.note('lost')
    await broken.flush()
    expect(await read(broken)).toEqual([])
  })
})

describe('ConsoleLogs', () => {
  it('keeps the log of a machine that is gone for its time', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'aleph-logs-'))
    const clock = new FakeClock(Date.now())
    const logs = new ConsoleLogs(clock, {directory, maxLogBytes: 1024, keepLogsMs: 60_000})
    logs.get(vmHash).note('hello')
    await logs.close(vmHash)
    expect(await logs.has(vmHash)).toBe(true)
    await logs.removeOld(new Set())
    expect(await logs.has(vmHash)).toBe(true)
    const longAgo = new Date(clock.now() - 61_000)
    await utimes(join(directory, `${vmHash}.log`), longAgo, longAgo)
    await logs.removeOld(new Set([vmHash]))
    expect(await logs.has(vmHash)).toBe(true)
    await logs.removeOld(new Set())
    expect(await logs.has(vmHash)).toBe(false)
    await rm(directory, {recursive: true, force: true})
  })
})
