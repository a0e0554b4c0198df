import {expect, it} from 'vitest'
import {SpaceAccount} from './space-account.ts'

it('counts every file once, whether it comes or goes before or after the counting gets there', () => {
  const space = new SpaceAccount(1_000)
  space.count(10, 'b')
  space.change('a', 1)
  space.change('c', 2)
  space.change('b', -4)
  expect(space.usedBytes).toBe(7)
  space.count(2, 'c')
  space.complete()
  space.change('d', 3)
  expect([space.usedBytes, space.isComplete]).toEqual([12, true])
})

it('sets bytes aside up to the limit and takes them back', () => {
  const space = new SpaceAccount(10)
  const [first, second] = [space.reserve(), space.reserve()]
  first.take(6)
  second.take(4)
  expect(() => second.take(1)).toThrow(expect.objectContaining({code: 'STORAGE_QUOTA_EXCEEDED'}))
  first.release()
  first.release()
  second.take(6)
  expect(space.usedBytes).toBe(10)
})

it('lets bytes be given back when there are too many already', () => {
  const space = new SpaceAccount(10)
  const reservation = space.reserve()
  reservation.take(5)
  space.count(20, 'a')
  reservation.release()
  expect(space.usedBytes).toBe(20)
})
