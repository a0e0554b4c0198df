import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {abortable} from './abort.ts'
import {CommonError} from './errors.ts'
import {type ProgramHost, runProgram} from './run-program.ts'

type Signal = 'SIGINT' | 'SIGTERM'
type Listener = (signal: Signal) => void

/** Stands for the process: collects what is written and can send itself signals. */
class FakeHost implements ProgramHost {
  exitCode?: number
  readonly exits: number[] = []
  readonly listeners: {readonly signal: string; readonly listener: Listener}[] = []
  text = ''
  loseParent = (): void => undefined
  readonly stderr = {write: (text: string) => (this.text += text)}

  exit(code: number): void {
    this.exits.push(code)
  }

  on(signal: Signal, listener: Listener): void {
    this.listeners.push({signal, listener})
  }

  off(signal: Signal, listener: Listener): void {
    this.listeners.splice(
      this.listeners.findIndex((entry) => entry.signal === signal && entry.listener === listener),
      1,
    )
  }

  send(signal: Signal): void {
    for (const entry of this.listeners) if (entry.signal === signal) entry.listener(signal)
  }

  /** The listener stands for the death of the parent that started the program. */
  once(_event: 'disconnect', listener: () => void): void {
    this.loseParent = listener
  }
}

const forever = new Promise<never>(() => undefined)

describe('runProgram', () => {
  it('exits with 0 and says nothing when all went well', async () => {
    const host = new FakeHost()
    await runProgram(async () => undefined, {host})
    expect(host).toMatchObject({exitCode: 0, text: '', listeners: []})
  })

  it('ends as if asked to when the parent that keeps a channel to it is gone', async () => {
    const host = Object.assign(new FakeHost(), {channel: {unref: () => undefined}})
    const ended = runProgram((signal) => abortable(forever, signal), {host})
    host.loseParent()
    await ended
    expect(host.exitCode).toBe(143)
  })

  it('keeps the exit code that the program chose', async () => {
    const host = new FakeHost()
    await runProgram(async () => (host.exitCode = 3), {host})
    expect(host.exitCode).toBe(3)
  })

  it('turns a typed error into one line and the exit code of the error table', async () => {
    const host = new FakeHost()
    await runProgram(() => Promise.reject(new CommonError({code: 'COMMON_QUEUE_FULL', capacity: 1})), {host})
    expect(host.exitCode).toBe(75)
    expect(host.text).toBe('error COMMON_QUEUE_FULL: A work queue is full; try again shortly.\n')
  })

  it('shows the stack of an error that nobody foresaw and exits with 70', async () => {
    const host = new FakeHost()
    await runProgram(() => Promise.reject(new TypeError('x is not a function')), {host})
    expect(host.exitCode).toBe(70)
    expect(host.text).toMatch(/^error INTERNAL: TypeError: x is not a function\n {4}at /)
  })

  it('exits with 0 when a signal made it stop in good order', async () => {
    const host = new FakeHost()
    const run = runProgram((signal) => abortable(forever, signal).catch(() => undefined), {host})
    host.send('SIGTERM')
    await run
    expect(host).toMatchObject({exitCode: 0, text: '', exits: [], listeners: []})
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('exits quietly with the code of %s when that broke off its work', async (signal, code) => {
    const host = new FakeHost()
    const run = runProgram((aborted) => abortable(forever, aborted), {host})
    host.send(signal)
    await run
    expect(host).toMatchObject({exitCode: code, text: ''})
  })

  it('ends at once on the second signal', async () => {
    const host = new FakeHost()
    void runProgram(() => forever, {host})
    host.send('SIGINT')
    expect(host.exits).toEqual([])
    host.send('SIGINT')
    expect(host.exits).toEqual([130])
  })

  it('makes the process leave when something keeps it', async () => {
    const host = new FakeHost()
    await runProgram(async () => undefined, {host, lingerMs: 1})
    await expect.poll(() => host.exits).toEqual([0])
    expect(host.text).toContain('something was still open')
  })
})

/** Runs the fixture program in a process of its own; sends it a signal once it says that it is ready. */
async function runFixture(mode: string, signal?: 'SIGINT' | 'SIGTERM') {
  const file = fileURLToPath(new URL('../test/fixtures/program.ts', import.meta.url))
  const child = spawn(process.execPath, [file, mode], {stdio: ['ignore', 'pipe', 'pipe']})
  const exit = once(child, 'exit')
  const stderr = text(child.stderr)
  if (signal !== undefined) child.stdout.once('data', () => child.kill(signal))
  const [code] = await exit
  return {code, stderr: await stderr}
}

describe('a process that runs runProgram', () => {
  it.each([
    ['succeed', undefined, 0, /^$/],
    ['fail', undefined, 75, /^error COMMON_QUEUE_FULL: .*\n$/],
    ['wait', 'SIGTERM', 0, /^$/],
    ['break off', 'SIGINT', 130, /^$/],
    ['leak', undefined, 0, /^warning: something was still open/],
  ] as const)('ends as it should: %s, %s', async (mode, signal, code, stderr) => {
    expect(await runFixture(mode, signal)).toEqual({code, stderr: expect.stringMatching(stderr)})
  })
})
