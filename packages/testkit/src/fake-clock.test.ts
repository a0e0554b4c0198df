import {expect, it} from 'vitest'
import {describeClock} from './compliance/clock.ts'
import {FakeClock} from './fake-clock.ts'

describeClock('FakeClock', () => {
  const clock = new FakeClock()
  return {clock, pass: (ms) => clock.advance(ms)}
})

it('stands still by itself', async () => {
  const clock = new FakeClock(1_000)
  await new Promise((resolve) => setImmediate(resolve))
  expect(clock.now()).toBe(1_000)
})

it('wakes sleepers in the order in which they are due, at their own time', async () => {
  const clock = new FakeClock(0)
  const woken: string[] = []
  for (const [name, ms] of [
    ['late', 30],
    ['early', 10],
    ['never', 100],
    ['between', 20],
  ] as const) {
    void clock.sleep(ms).then(() => woken.push(`${name} at ${clock.now()}`))
  }
  await clock.advance(50)
  expect(woken).toEqual(['early at 10', 'between at 20', 'late at 30'])
  expect(clock.sleeping).toBe(1)
})

it('wakes sleepers of the same moment in the order of their calls', async () => {
  const clock = new FakeClock()
  const woken: number[] = []
  for (const number of [1, 2, 3]) void clock.sleep(5).then(() => woken.push(number))
  await clock.advance(5)
  expect(woken).toEqual([1, 2, 3])
})

it('lets a loop of sleeps go round as often as the time allows', async () => {
  const clock = new FakeClock(0)
  const rounds: number[] = []
  const stop = new AbortController()
  const loop = (async () => {
    for (;;) {
      await clock.sleep(10, stop.signal)
      rounds.push(clock.now())
    }
  })()
  await clock.advance(35)
  expect(rounds).toEqual([10, 20, 30])
  stop.abort()
  await expect(loop).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  expect(clock.sleeping).toBe(0)
})
