import {silentLogger} from '@aleph-onchain/common'
import {describe, expect, it} from 'vitest'
import {Checkpointer, type LogState} from './checkpointer.ts'

/** Thread whose passes end when the test says so. */
function createThread() {
  const passes: PromiseWithResolvers<void>[] = []
  const run = () => {
    const pass = Promise.withResolvers<void>()
    passes.push(pass)
    return pass.promise
  }
  return {passes, run, stop: async () => undefined}
}

function create(state: LogState) {
  const thread = createThread()
  const checkpointer = new Checkpointer({thread, logger: silentLogger, readLog: async () => state}, {startPages: 10, waitPages: 100})
  return {thread, checkpointer}
}

describe('Checkpointer', () => {
  it('does nothing while the log is short', async () => {
    const {thread, checkpointer} = create({log: 99, checkpointed: 90})
    await checkpointer.afterTransaction()
    expect(thread.passes).toHaveLength(0)
  })

  it('begins one pass beside transactions', async () => {
    const {thread, checkpointer} = create({log: 10, checkpointed: 0})
    await checkpointer.afterTransaction()
    await checkpointer.afterTransaction()
    expect(thread.passes).toHaveLength(1)
  })

  it('lets transactions wait for a pass of its own when the log is long', async () => {
    const {thread, checkpointer} = create({log: 100, checkpointed: 0})
    let isDone = false
    const waiting = checkpointer.afterTransaction().then(() => {
      isDone = true
    })
    await Promise.resolve()
    thread.passes[0]?.resolve()
    await expect.poll(() => thread.passes.length).toBe(2)
    expect(isDone).toBe(false)
    thread.passes[1]?.resolve()
    await waiting
  })

  it('survives a pass that fails and begins another', async () => {
    const {thread, checkpointer} = create({log: 10, checkpointed: 0})
    await checkpointer.afterTransaction()
    thread.passes[0]?.reject(new Error('disk full'))
    await expect
      .poll(async () => {
        await checkpointer.afterTransaction()
        return thread.passes.length
      })
      .toBe(2)
  })
})
