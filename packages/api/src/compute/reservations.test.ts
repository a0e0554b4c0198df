import {FakeClock} from '@aleph-onchain/testkit'
import {expect, it} from 'vitest'
import {ReservationBook, reservationMs} from './reservations.ts'

const free = {vcpus: 4, memoryMib: 4_096, diskMib: 10_000}
const half = {vcpus: 2, memoryMib: 2_048, diskMib: 5_000}
const most = {vcpus: 3, memoryMib: 1, diskMib: 1}

it('holds for each caller what it asked for last, for a minute', async () => {
  const clock = new FakeClock()
  const book = new ReservationBook(clock)
  expect(book.reserve('a', half, free)).toBe(clock.now() + reservationMs)
  expect(book.reserve('a', most, free)).toBeDefined()
  expect(book.reserve('b', half, free)).toBeUndefined()
  expect(book.reserve('a', half, free)).toBeDefined()
  expect(book.reserve('b', half, free)).toBeDefined()
  expect(book.reserve('c', half, free)).toBeUndefined()
  await clock.advance(reservationMs)
  expect(book.reserve('c', half, free)).toBeDefined()
})

it('lets go of what a machine has taken', () => {
  const book = new ReservationBook(new FakeClock())
  book.reserve('a', most, free)
  book.release('a')
  expect(book.reserve('b', most, free)).toBeDefined()
})

it('refuses what is larger than the host', () => {
  expect(new ReservationBook(new FakeClock()).reserve('a', {...half, diskMib: 10_001}, free)).toBeUndefined()
})

it('remembers a bounded number of callers', () => {
  const book = new ReservationBook(new FakeClock())
  const nothing = {vcpus: 0, memoryMib: 0, diskMib: 0}
  for (let caller = 0; caller < 3_000; caller++) expect(book.reserve(String(caller), nothing, free)).toBeDefined()
})
