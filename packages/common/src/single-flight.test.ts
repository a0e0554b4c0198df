import {describe, expect, it} from 'vitest'
import {SingleFlight} from './single-flight.ts'

describe('SingleFlight', () => {
  it('works once for all who ask at the same time', async () => {
    const flights = new SingleFlight<string, number>()
    const work = Promise.withResolvers<number>()
    let calls = 0
    const run = () =>
      flights.run('key', () => {
        calls++
        return work.promise
      })
    const results = [run(), run()]
    work.resolve(42)
    expect(await Promise.all(results)).toEqual([42, 42])
    expect(calls).toBe(1)
  })

  it('works for each key by itself', async () => {
    const flights = new SingleFlight<string, string>()
    const results = ['a', 'b'].map((key) => flights.run(key, async () => key))
    expect(flights.size).toBe(2)
    expect(await Promise.all(results)).toEqual(['a', 'b'])
  })

  it('works anew once the last outcome is known, a failure included', async () => {
    const flights = new SingleFlight<string, string>()
    await expect(flights.run('key', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(flights.size).toBe(0)
    expect(await flights.run('key', async () => 'fine')).toBe('fine')
  })
})
