import {expect, it} from 'vitest'
import {KeyedLock} from './keyed-lock.ts'

it('runs work on one key in order and work on different keys at once', async () => {
  const lock = new KeyedLock<string>()
  const events: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = lock.run('a', async () => {
    events.push('a1 begins')
    await gate.promise
    events.push('a1 ends')
  })
  const second = lock.run('a', async () => void events.push('a2'))
  await lock.run('b', async () => void events.push('b'))
  expect(events).toEqual(['a1 begins', 'b'])
  gate.resolve()
  await Promise.all([first, second])
  expect(events).toEqual(['a1 begins', 'b', 'a1 ends', 'a2'])
  expect(lock.size).toBe(0)
})

it('goes on after a failure', async () => {
  const lock = new KeyedLock<string>()
  const failing = lock.run('a', () => Promise.reject(new TypeError('no')))
  const next = lock.run('a', async () => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
  expect(lock.size).toBe(0)
})
