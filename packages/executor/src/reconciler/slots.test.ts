import {expect, it} from 'vitest'
import {Slots} from './slots.ts'

const {signal} = new AbortController()

it('lets so many work at a time, in order of arrival', async () => {
  const slots = new Slots(2)
  const order: number[] = []
  let working = 0
  let most = 0
  const work = (index: number) =>
    slots.run(async () => {
      order.push(index)
      most = Math.max(most, ++working)
      await new Promise((resolve) => setImmediate(resolve))
      working--
    }, signal)
  await Promise.all([0, 1, 2, 3, 4, 5].map(work))
  expect([order, most]).toEqual([[0, 1, 2, 3, 4, 5], 2])
})

it('gives a place on when its holder fails, or gives up waiting', async () => {
  const slots = new Slots(1)
  await expect(slots.run(() => Promise.reject(new TypeError('no')), signal)).rejects.toThrow('no')
  const held = Promise.withResolvers<void>()
  const holder = slots.run(() => held.promise, signal)
  const impatient = new AbortController()
  const waiting = slots.run(async () => undefined, impatient.signal)
  const next = slots.run(async () => 'next', signal)
  impatient.abort()
  await expect(waiting).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  held.resolve()
  await holder
  expect(await next).toBe('next')
})
