import type {Clock} from '@aleph-onchain/common'
import {describe, expect, it} from 'vitest'

/** Clock under test and a way to let time pass on it. */
export interface ClockFixture {
  readonly clock: Clock
  pass(ms: number): Promise<void>
}

/** States what every clock does. */
export function describeClock(name: string, createFixture: () => ClockFixture): void {
  describe(`${name} as a clock`, () => {
    it('moves forward', async () => {
      const {clock, pass} = createFixture()
      const before = clock.now()
      await pass(5)
      expect(clock.now()).toBeGreaterThanOrEqual(before + 4)
    })

    it('ends a sleep when its time has passed', async () => {
      const {clock, pass} = createFixture()
      const before = clock.now()
      const sleep = clock.sleep(5).then(() => clock.now())
      await pass(10)
      expect(await sleep).toBeGreaterThanOrEqual(before + 4)
    })

    it('rejects a sleep whose signal fires', async () => {
      const {clock} = createFixture()
      const controller = new AbortController()
      const sleep = clock.sleep(60_000, controller.signal)
      controller.abort()
      await expect(sleep).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    })

    it('rejects a sleep whose signal has fired before', async () => {
      const {clock} = createFixture()
      await expect(clock.sleep(0, AbortSignal.abort())).rejects.toMatchObject({code: 'COMMON_ABORTED'})
    })

    it('lets a sleep end whose signal fires later', async () => {
      const {clock, pass} = createFixture()
      const controller = new AbortController()
      const sleep = clock.sleep(1, controller.signal)
      await pass(5)
      controller.abort()
      await expect(sleep).resolves.toBeUndefined()
    })
  })
}
