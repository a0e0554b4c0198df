import {expect, it} from 'vitest'
import {ReplayGuard} from './replay-guard.ts'

it('admits a request once for as long as it is good', () => {
  const guard = new ReplayGuard()
  expect(guard.admit('a', {nowMs: 0, untilMs: 10})).toBe(true)
  expect(guard.admit('a', {nowMs: 10, untilMs: 10})).toBe(false)
  expect(guard.admit('b', {nowMs: 10, untilMs: 20})).toBe(true)
  expect(guard.admit('a', {nowMs: 11, untilMs: 21})).toBe(true)
})
