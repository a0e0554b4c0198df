import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {silentLogger} from './logger.ts'
import {RepeatedTask} from './repeated-task.ts'

function createFixture(work: (signal: AbortSignal) => Promise<unknown> = async () => undefined) {
  const clock = new FakeClock(0)
  const runsAtMs: number[] = []
  const task = new RepeatedTask(
    {clock, logger: silentLogger},
    {
      name: 'collect files',
      everyMs: 100,
      work: (signal) => {
        runsAtMs.push(clock.now())
        return work(signal)
      },
    },
  )
  return {clock, task, runsAtMs}
}

describe('RepeatedTask', () => {
  it('runs at once and then after every pause', async () => {
    const {clock, task, runsAtMs} = createFixture()
    await task.start()
    await clock.advance(250)
    await task.stop()
    expect(runsAtMs).toEqual([0, 100, 200])
    expect(clock.sleeping).toBe(0)
  })

  it('goes on after a run that failed', async () => {
    const {clock, task, runsAtMs} = createFixture(() => Promise.reject(new Error('broken')))
    await task.start()
    await clock.advance(100)
    await task.stop()
    expect(runsAtMs).toEqual([0, 100])
  })

  it('runs early when woken', async () => {
    const {clock, task, runsAtMs} = createFixture()
    await task.start()
    await clock.advance(10)
    task.wake()
    await clock.advance(0)
    await task.stop()
    expect(runsAtMs).toEqual([0, 10])
  })

  it('runs once more when woken during a run', async () => {
    const slow = Promise.withResolvers<void>()
    const {clock, task, runsAtMs} = createFixture(() => slow.promise)
    await task.start()
    task.wake()
    slow.resolve()
    await clock.advance(0)
    await task.stop()
    expect(runsAtMs).toEqual([0, 0])
  })

  it('tells the run in progress to end and waits for it', async () => {
    const events: string[] = []
    const {task} = createFixture(async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      events.push('run ended')
    })
    await task.start()
    await task.stop()
    events.push('stopped')
    expect(events).toEqual(['run ended', 'stopped'])
  })

  it('starts and stops once, however often it is asked, and starts again', async () => {
    const {clock, task, runsAtMs} = createFixture()
    await task.stop()
    await task.start()
    await task.start()
    await Promise.all([task.stop(), task.stop()])
    await task.start()
    await clock.advance(0)
    await task.stop()
    expect(runsAtMs).toEqual([0, 0])
  })
})
