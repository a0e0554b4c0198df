import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {ManagedProcess, stopLeftover} from './managed-process.ts'

const stayAlive = 'setInterval(() => {}, 1000)'

let directory: string
let pidFile: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'aleph-process-'))
  pidFile = join(directory, 'pid')
})
afterEach(() => rmSync(directory, {recursive: true, force: true}))

describe('ManagedProcess', () => {
  it('keeps output and pid in files and ends what it started', async () => {
    const script = `console.log('hello'); ${stayAlive}`
    const managed = new ManagedProcess({command: process.execPath, args: ['-e', script], log: join(directory, 'log'), pidFile})
    await managed.start()
    expect(Number(readFileSync(pidFile, 'utf8'))).toBe(managed.pid)
    await expect.poll(() => readFileSync(join(directory, 'log'), 'utf8')).toBe('hello\n')
    await managed.stop()
    expect(managed.isRunning).toBe(false)
    expect(existsSync(pidFile)).toBe(false)
  })

  it('notices a program that can not be started', async () => {
    const managed = new ManagedProcess({command: join(directory, 'none'), args: [], log: join(directory, 'log'), pidFile})
    await managed.start()
    await managed.exited
    expect(managed.pid).toBeUndefined()
    await managed.stop()
  })
})

describe('stopLeftover', () => {
  it('ends the process of the file when it was started with our argument', async () => {
    const child = spawn(process.execPath, ['-e', stayAlive, directory], {stdio: 'ignore'})
    writeFileSync(pidFile, `${child.pid}\n`)
    const exited = once(child, 'exit')
    await stopLeftover(pidFile, directory)
    await exited
  })

  it('leaves a stranger alone that got the same pid', async () => {
    const child = spawn(process.execPath, ['-e', stayAlive], {stdio: 'ignore'})
    writeFileSync(pidFile, `${child.pid}\n`)
    await stopLeftover(pidFile, directory)
    expect(child.exitCode).toBeNull()
    child.kill()
    await once(child, 'exit')
  })

  it('takes a missing or broken file for no process', async () => {
    await stopLeftover(pidFile, directory)
    writeFileSync(pidFile, 'no number')
    await stopLeftover(pidFile, directory)
  })
})
