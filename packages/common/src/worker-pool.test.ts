import {afterEach, describe, expect, it} from 'vitest'
import {createWorkerPool, type WorkerPool} from './worker-pool.ts'

const filename = new URL('../test/fixtures/tasks.ts', import.meta.url)
const pools: WorkerPool[] = []

function createPool(overrides: {readonly threads?: number; readonly maxQueue?: number} = {}): WorkerPool {
  const pool = createWorkerPool({filename, threads: 1, maxQueue: 10, ...overrides})
  pools.push(pool)
  return pool
}

/** Makes a number in shared memory for which `waitFor` waits. */
function createGate() {
  const gate = new Int32Array(new SharedArrayBuffer(4))
  return {
    gate,
    open() {
      Atomics.store(gate, 0, 1)
      Atomics.notify(gate, 0)
    },
  }
}

afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.stop()
})

describe('createWorkerPool', () => {
  it('runs an exported function on a thread', async () => {
    const pool = createPool()
    await pool.start()
    expect(await pool.run<number>('double', 21)).toBe(42)
  })

  it('refuses work when too many calls wait', async () => {
    const pool = createPool({maxQueue: 1})
    await pool.start()
    expect(await pool.run('double', 1)).toBe(2) // the thread is up
    const {gate, open} = createGate()
    const accepted = [pool.run('waitFor', gate), pool.run('waitFor', gate)]
    expect(pool.queued).toBe(1)
    await expect(pool.run('double', 1)).rejects.toMatchObject({code: 'COMMON_QUEUE_FULL', reason: {capacity: 1}})
    open()
    expect(await Promise.all(accepted)).toEqual(['done', 'done'])
  })

  it('names the task that failed and keeps the cause', async () => {
    const failure = createPool().run('fail', undefined)
    await expect(failure).rejects.toMatchObject({code: 'COMMON_TASK_FAILED', reason: {task: 'fail'}, cause: {message: 'the task broke'}})
  })

  it('breaks off its work when stopped, and refuses more', async () => {
    const pool = createPool()
    const {gate} = createGate()
    const broken = expect(pool.run('waitFor', gate)).rejects.toMatchObject({code: 'COMMON_STOPPED'})
    await pool.stop()
    await broken
    await expect(pool.run('double', 1)).rejects.toMatchObject({code: 'COMMON_STOPPED'})
  })

  it('stops once, however often it is asked, and starts again', async () => {
    const pool = createPool()
    await pool.stop()
    await pool.start()
    await Promise.all([pool.stop(), pool.stop()])
    await pool.start()
    expect(await pool.run('double', 3)).toBe(6)
  })
})
