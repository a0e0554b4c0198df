import {FakeClock} from '@aleph-onchain/testkit'
import {expect, it} from 'vitest'
import type {NodeResources} from './candidate.ts'
import {Reservations} from './reservations.ts'

const small = {vcpus: 1, memoryMib: 128, diskMib: 10}
const nothing = {vcpus: 0, memoryMib: 0, diskMib: 0}

function setUp() {
  const clock = new FakeClock()
  const reserved = new Map<string, NodeResources>()
  const reservations = new Reservations(clock, 1_000, (nodeId, amounts) => void reserved.set(nodeId, amounts))
  return {clock, reserved, reservations}
}

it('adds up what jobs reserve of a node, and takes it off again', () => {
  const {reserved, reservations} = setUp()
  reservations.reserve(1n, 'a', small)
  reservations.reserve(2n, 'a', small)
  expect(reserved.get('a')).toEqual({vcpus: 2, memoryMib: 256, diskMib: 20})
  reservations.release(1n)
  reservations.release(1n)
  expect(reserved.get('a')).toEqual(small)
  reservations.release(2n)
  expect(reserved.get('a')).toEqual(nothing)
})

it('moves the reservation of a job that is offered to the next node', () => {
  const {reserved, reservations} = setUp()
  reservations.reserve(1n, 'a', small)
  reservations.reserve(1n, 'b', small)
  expect(Object.fromEntries(reserved)).toEqual({a: nothing, b: small})
  expect(reservations.size).toBe(1)
})

it('ends reservations that were never released', async () => {
  const {clock, reserved, reservations} = setUp()
  reservations.reserve(1n, 'a', small)
  await clock.advance(600)
  reservations.reserve(2n, 'b', small)
  await clock.advance(600)
  reservations.expire()
  expect(Object.fromEntries(reserved)).toEqual({a: nothing, b: small})
})
