import {expect, it} from 'vitest'
import {Slots} from './slots.ts'

const never = new AbortController().signal

function createWork() {
  const order: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => async () => {
    order.push(name)
    await new Promise<void>((resolve) => ends.set(name, resolve))
  }
  return {order, work, end: (name: string) => ends.get(name)?.()}
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

it('runs as much as it may, the rest in order', async () => {
  const slots = new Slots({running: 2, waiting: 10})
  const {order, work, end} = createWork()
  const all = ['a', 'b', 'c', 'd'].map((name) => slots.run(never, work(name)))
  await turn()
  expect([order, slots.waiting]).toEqual([['a', 'b'], 2])
  end('b')
  await turn()
  expect(order).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c']) end(name)
  await turn()
  end('d')
  await Promise.all(all)
  expect(order).toEqual(['a', 'b', 'c', 'd'])
})

it('refuses the newest when too many wait', async () => {
  const slots = new Slots({running: 1, waiting: 1})
  const {work, end} = createWork()
  const all = [slots.run(never, work('a')), slots.run(never, work('b'))]
  await expect(slots.run(never, work('c'))).rejects.toMatchObject({code: 'COMMON_QUEUE_FULL', reason: {capacity: 1}})
  end('a')
  await turn()
  end('b')
  await Promise.all(all)
})

it('gives the slot on when work fails', async () => {
  const slots = new Slots({running: 1, waiting: 1})
  const failing = slots.run(never, () => Promise.reject(new TypeError('no')))
  const next = slots.run(never, async () => 'done')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toBe('done')
})

it.each(['while it waits', 'in the moment in which its turn comes'])('lets go of work that is aborted %s', async (moment) => {
  const slots = new Slots({running: 1, waiting: 5})
  const {order, work, end} = createWork()
  const controller = new AbortController()
  const first = slots.run(never, work('first'))
  const aborted = slots.run(controller.signal, work('aborted'))
  const last = slots.run(never, work('last'))
  await turn()
  if (moment === 'while it waits') controller.abort()
  end('first')
  controller.abort()
  await expect(aborted).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  await turn()
  end('last')
  await Promise.all([first, last])
  expect([order, slots.waiting]).toEqual([['first', 'last'], 0])
})
