import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {encodeLease, Leases, parseLease} from './leases.ts'

const options = {turnMs: 5_000, leaseMs: 30_000}
const ids = Array.from({length: 4}, (_, n) => String(n).repeat(64))

describe('Leases', () => {
  it('give every coordinator a turn of its own, and each the first one for some jobs', () => {
    const clock = new FakeClock()
    const firsts = new Set<string>()
    for (let jobId = 1n; jobId <= 50n; jobId++) {
      const turns = ids.map((id) => new Leases(clock, id, options).turnMs(jobId, 1_000, ids))
      expect([...turns].sort((a, b) => a - b)).toEqual([1_000, 6_000, 11_000, 16_000])
      firsts.add(ids[turns.indexOf(1_000)] ?? '')
    }
    expect(firsts.size).toBe(4)
  })

  it('make the others wait until a lease has ended', () => {
    const clock = new FakeClock()
    const [first = '', second = ''] = ids
    const [leases, others] = [new Leases(clock, first, options), new Leases(clock, second, options)]
    const lease = leases.take(7n)
    expect(others.hear(encodeLease(lease), first)).toBe('accept')
    expect(others.turnMs(7n, 0, [])).toBe(lease.untilMs)
    expect(leases.turnMs(7n, 0, [])).toBe(0)
    others.forget(7n)
    expect(others.turnMs(7n, 0, [])).toBe(0)
  })

  it('stay with whoever took them first', () => {
    const clock = new FakeClock()
    const [own = '', first = '', second = ''] = ids
    const leases = new Leases(clock, own, options)
    expect(leases.hear(encodeLease({jobId: 7n, coordinatorId: first, untilMs: clock.now() + 1_000}), first)).toBe('accept')
    expect(leases.hear(encodeLease({jobId: 7n, coordinatorId: second, untilMs: clock.now() + 9_000}), second)).toBe('ignore')
    expect(leases.turnMs(7n, 0, [])).toBe(clock.now() + 1_000)
  })

  it.each([
    ['nonsense', () => Buffer.from('{'), 'reject'],
    ['a lease in the name of another', (now: number) => encodeLease({jobId: 1n, coordinatorId: ids[2] ?? '', untilMs: now + 1}), 'reject'],
    [
      'a lease that would lock the job',
      (now: number) => encodeLease({jobId: 1n, coordinatorId: ids[1] ?? '', untilMs: now + 70_000}),
      'ignore',
    ],
    ['a lease that has ended', (now: number) => encodeLease({jobId: 1n, coordinatorId: ids[1] ?? '', untilMs: now}), 'ignore'],
  ] as const)('do not mind %s', (_, payload, verdict) => {
    const clock = new FakeClock()
    const leases = new Leases(clock, ids[0] ?? '', options)
    expect(leases.hear(payload(clock.now()), ids[1] ?? '')).toBe(verdict)
    expect(leases.turnMs(1n, 0, [])).toBe(0)
  })

  it('come back as they were', () => {
    const lease = {jobId: 12_345n, coordinatorId: ids[1] ?? '', untilMs: 5}
    expect(parseLease(encodeLease(lease))).toEqual(lease)
  })
})
