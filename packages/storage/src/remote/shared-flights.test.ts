import {expect, it} from 'vitest'
import {SharedFlights} from './shared-flights.ts'

it('does the work once for all who come while it lasts', async () => {
  const flights = new SharedFlights<number>()
  let runs = 0
  const work = async () => ++runs
  expect(await Promise.all([flights.join('a', undefined, work), flights.join('a', undefined, work)])).toEqual([1, 1])
  expect(await flights.join('a', undefined, work)).toBe(2)
  expect(flights.size).toBe(0)
})

it('keeps keys apart', async () => {
  const flights = new SharedFlights<string>()
  expect(await Promise.all(['a', 'b'].map((key) => flights.join(key, undefined, async () => key)))).toEqual(['a', 'b'])
})

it('aborts the work when the last one leaves, and whoever comes then starts anew', async () => {
  const flights = new SharedFlights<string>()
  const controllers = [new AbortController(), new AbortController()]
  let workSignal: AbortSignal | undefined
  const work = (signal: AbortSignal) => {
    workSignal = signal
    return new Promise<string>((_, reject) => signal.addEventListener('abort', () => setImmediate(() => reject(signal.reason))))
  }
  const joined = controllers.map(({signal}) => flights.join('a', signal, work))
  for (const one of joined) one.catch(() => undefined)
  controllers[0]?.abort()
  await expect(joined[0]).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  expect(workSignal?.aborted).toBe(false)
  controllers[1]?.abort()
  await expect(joined[1]).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  expect(workSignal?.aborted).toBe(true)
  expect(await flights.join('a', undefined, async () => 'anew')).toBe('anew')
})

it('waits at stop even for work that all have left', async () => {
  const flights = new SharedFlights<void>()
  const controller = new AbortController()
  const release = Promise.withResolvers<void>()
  const left = flights.join('a', controller.signal, () => release.promise)
  controller.abort()
  await expect(left).rejects.toMatchObject({code: 'COMMON_ABORTED'})
  let isStopped = false
  const stopping = flights.stop().then(() => {
    isStopped = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(isStopped).toBe(false)
  release.resolve()
  await stopping
})
