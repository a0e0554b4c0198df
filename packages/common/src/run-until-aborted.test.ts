import {describe, expect, it} from 'vitest'
import {CommonError} from './errors.ts'
import type {Startable} from './lifecycle.ts'
import {runUntilAborted} from './run-until-aborted.ts'

function createPart(start: () => Promise<void>) {
  const events: string[] = []
  const part: Startable = {
    async start() {
      events.push('start')
      await start()
    },
    async stop() {
      events.push('stop')
    },
  }
  return {part, events}
}

describe('runUntilAborted', () => {
  it('stops the part when the signal fires', async () => {
    const controller = new AbortController()
    const {part, events} = createPart(async () => undefined)
    const run = runUntilAborted(part, controller.signal)
    await Promise.resolve()
    expect(events).toEqual(['start'])
    controller.abort()
    await run
    expect(events).toEqual(['start', 'stop'])
  })

  it('takes a start that was cut short for a regular end', async () => {
    const controller = new AbortController()
    const starting = Promise.withResolvers<void>()
    const {part, events} = createPart(() => starting.promise)
    const run = runUntilAborted(part, controller.signal)
    controller.abort()
    starting.reject(new CommonError({code: 'COMMON_ABORTED'}))
    await run
    expect(events).toEqual(['start', 'stop'])
  })

  it('rejects when the part fails to start', async () => {
    const {part} = createPart(() => Promise.reject(new Error('no disk')))
    await expect(runUntilAborted(part, new AbortController().signal)).rejects.toThrow('no disk')
  })

  it('does not start when the signal has fired before', async () => {
    const {part, events} = createPart(async () => undefined)
    await runUntilAborted(part, AbortSignal.abort())
    expect(events).toEqual([])
  })
})
