import {FakeClock} from '@aleph-onchain/testkit'
import {beforeEach, expect, it} from 'vitest'
import {Patience} from './patience.ts'

let clock: FakeClock
let patience: Patience
let hasEnded: boolean

beforeEach(() => {
  clock = new FakeClock()
  patience = new Patience(clock, {idleMs: 10_000, minBytesPerSecond: 100})
  hasEnded = false
  void patience.watch(new AbortController().signal, () => {
    hasEnded = true
  })
})

it('ends when nothing comes for as long as the idle limit', async () => {
  patience.beginWait()
  await clock.advance(9_999)
  expect(hasEnded).toBe(false)
  await clock.advance(1_000)
  expect(hasEnded).toBe(true)
})

it('lasts while bytes come at the least rate', async () => {
  for (let second = 0; second < 60; second++) await receive(100, 1_000)
  expect(hasEnded).toBe(false)
})

it('ends when bytes come too slowly for long, however steadily', async () => {
  for (let second = 0; second < 60 && !hasEnded; second++) await receive(50, 1_000)
  expect(hasEnded).toBe(true)
})

it('forgives a pause after a fast stretch, but saves up no more than the idle limit', async () => {
  await receive(1_000_000, 10)
  patience.beginWait()
  await clock.advance(9_000)
  expect(hasEnded).toBe(false)
  await clock.advance(2_000)
  expect(hasEnded).toBe(true)
})

it('does not count the time that we take ourselves', async () => {
  await receive(1, 1_000)
  await clock.advance(100_000)
  expect(hasEnded).toBe(false)
})

it('leaves no timer when its signal fires', async () => {
  const controller = new AbortController()
  const watching = new Patience(clock, {idleMs: 10_000, minBytesPerSecond: 100}).watch(controller.signal, () => undefined)
  controller.abort()
  await watching
  expect(clock.sleeping).toBe(1)
})

async function receive(bytes: number, afterMs: number): Promise<void> {
  patience.beginWait()
  await clock.advance(afterMs)
  patience.endWait(bytes)
}
