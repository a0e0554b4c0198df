import {describe, expect, it} from 'vitest'
import {Lifecycle, type Startable} from './lifecycle.ts'
import {silentLogger} from './logger.ts'

/** Makes a lifecycle of three parts that write down what happens to them; `overrides` replaces steps of some. */
function createFixture(overrides: Readonly<Record<string, Partial<Startable>>> = {}) {
  const events: string[] = []
  const parts = ['database', 'pipeline', 'api'].map((name) => ({
    name,
    part: {
      async start() {
        events.push(`start ${name}`)
        await overrides[name]?.start?.()
      },
      async stop() {
        events.push(`stop ${name}`)
        await overrides[name]?.stop?.()
      },
    },
  }))
  return {events, lifecycle: new Lifecycle(parts, silentLogger)}
}

function failure(text: string): () => Promise<never> {
  return () => Promise.reject(new Error(text))
}

describe('Lifecycle', () => {
  it('starts parts in order and stops them in reverse', async () => {
    const {events, lifecycle} = createFixture()
    await lifecycle.start()
    await lifecycle.stop()
    expect(events).toEqual(['start database', 'start pipeline', 'start api', 'stop api', 'stop pipeline', 'stop database'])
  })

  it('unwinds a start that fails, the failed part included, and says why', async () => {
    const {events, lifecycle} = createFixture({pipeline: {start: failure('no disk')}})
    await expect(lifecycle.start()).rejects.toThrow('no disk')
    expect(events).toEqual(['start database', 'start pipeline', 'stop pipeline', 'stop database'])
  })

  it('stops the others when one fails to stop', async () => {
    const {events, lifecycle} = createFixture({pipeline: {stop: failure('stuck')}})
    await lifecycle.start()
    await lifecycle.stop()
    expect(events.slice(3)).toEqual(['stop api', 'stop pipeline', 'stop database'])
  })

  it('starts and stops each part once, however often it is asked', async () => {
    const {events, lifecycle} = createFixture()
    await Promise.all([lifecycle.start(), lifecycle.start()])
    await lifecycle.start()
    expect(events).toHaveLength(3)
    await Promise.all([lifecycle.stop(), lifecycle.stop()])
    await lifecycle.stop()
    expect(events).toHaveLength(6)
  })

  it('ends no stop before all parts have stopped', async () => {
    const slow = Promise.withResolvers<void>()
    const {events, lifecycle} = createFixture({api: {stop: () => slow.promise}})
    await lifecycle.start()
    const stops = [lifecycle.stop(), lifecycle.stop()].map((stop) => stop.then(() => events.push('stopped')))
    slow.resolve()
    await Promise.all(stops)
    expect(events.slice(3)).toEqual(['stop api', 'stop pipeline', 'stop database', 'stopped', 'stopped'])
  })

  it('cuts a start short when it is stopped meanwhile', async () => {
    let stopped: Promise<void> | undefined
    const {events, lifecycle} = createFixture({
      pipeline: {
        async start() {
          stopped = lifecycle.stop()
        },
      },
    })
    await expect(lifecycle.start()).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    await stopped
    expect(events).toEqual(['start database', 'start pipeline', 'stop pipeline', 'stop database'])
  })

  it('starts again after a stop, and after a start that failed', async () => {
    let attempts = 0
    const {events, lifecycle} = createFixture({api: {start: () => (++attempts === 1 ? failure('port taken')() : Promise.resolve())}})
    await expect(lifecycle.start()).rejects.toThrow('port taken')
    await lifecycle.start()
    await lifecycle.stop()
    await lifecycle.start()
    expect(events.filter((event) => event === 'start api')).toHaveLength(3)
    expect(events.filter((event) => event === 'stop api')).toHaveLength(2)
  })

  it('does nothing when stopped before it was started', async () => {
    const {events, lifecycle} = createFixture()
    await lifecycle.stop()
    expect(events).toEqual([])
  })
})
