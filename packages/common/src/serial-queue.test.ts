import {describe, expect, it} from 'vitest'
import {SerialQueue} from './serial-queue.ts'

describe('SerialQueue', () => {
  it('runs one piece at a time, in order', async () => {
    const queue = new SerialQueue()
    const events: string[] = []
    const work = (name: string) => async () => {
      events.push(`begin ${name}`)
      await new Promise((resolve) => setImmediate(resolve))
      events.push(`end ${name}`)
      return name
    }
    expect(await Promise.all([queue.run(work('a')), queue.run(work('b'))])).toEqual(['a', 'b'])
    expect(events).toEqual(['begin a', 'end a', 'begin b', 'end b'])
    expect(queue.size).toBe(0)
  })

  it('goes on after a failure', async () => {
    const queue = new SerialQueue()
    const failed = queue.run(() => {
      throw new Error('broken')
    })
    const next = queue.run(() => 'fine')
    await expect(failed).rejects.toThrow('broken')
    expect(await next).toBe('fine')
  })

  it('drains when nothing waits or runs, what came meanwhile included', async () => {
    const queue = new SerialQueue()
    const done: string[] = []
    void queue.run(async () => {
      done.push('first')
      void queue.run(() => done.push('second'))
    })
    await queue.drain()
    expect(done).toEqual(['first', 'second'])
    expect(queue.size).toBe(0)
  })
})
