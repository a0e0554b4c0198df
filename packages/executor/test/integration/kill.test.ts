import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {buildGuestImage, type GuestImage} from '../fixtures/guest-image.ts'

interface Summary {
  readonly vmHash: string
  readonly pid: number
  readonly starts: number
  readonly ports: readonly unknown[]
}

let directory: string
let image: GuestImage
let child: ChildProcess | undefined
let pids: readonly number[] = []

beforeEach(async () => {
  image = await buildGuestImage()
  directory = await mkdtemp(join(tmpdir(), 'aleph-kill-'))
})

afterEach(async () => {
  child?.kill('SIGKILL')
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  await rm(directory, {recursive: true, force: true})
})

/** Starts a node and waits until its machines run. */
async function startNode(names: readonly string[]): Promise<readonly Summary[]> {
  const script = join(import.meta.dirname, '..', 'fixtures', 'node-process.ts')
  const node = spawn(process.execPath, ['--conditions=source', script, directory, image.diskPath, ...names], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child = node
  for await (const line of createInterface({input: node.stdout})) {
    if (!line.startsWith('ready ')) continue
    const summary = JSON.parse(line.slice(6)) as readonly Summary[]
    if (names.length > 0 && summary.length < names.length) continue
    return [...summary].sort((a, b) => a.vmHash.localeCompare(b.vmHash))
  }
  throw new Error('the node ended before its machines ran')
}

function killNode(): Promise<void> {
  return new Promise((resolve) => {
    child?.once('exit', () => resolve())
    child?.kill('SIGKILL')
  })
}

it('takes two machines over after each of three kill -9 of the node, and restarts neither', async () => {
  const first = await startNode(['one', 'two'])
  pids = first.map(({pid}) => pid)
  expect(first).toHaveLength(2)
  for (let round = 0; round < 3; round++) {
    await killNode()
    expect(await startNode([])).toEqual(first)
  }
})

it('ends up with one process per machine when it is killed while they start', async () => {
  for (const afterMs of [0, 30, 60, 120]) {
    const starting = startNode(['one', 'two']).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 700 + afterMs))
    await killNode()
    await starting
  }
  const summary = await startNode(['one', 'two'])
  pids = summary.map(({pid}) => pid)
  expect(new Set(pids).size).toBe(2)
  await killNode()
  expect((await startNode([])).map(({pid}) => pid)).toEqual(pids)
})
