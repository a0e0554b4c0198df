import {noopMetrics} from '@aleph-onchain/common'
import {FakeClock} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {createNetworkMetrics} from './metrics.ts'
import {Reputation} from './reputation.ts'

function create() {
  const clock = new FakeClock()
  const banned: string[] = []
  const onBan = (peer: string, reason: string) => void banned.push(`${peer} ${reason}`)
  const reputation = new Reputation({clock, onBan, metrics: createNetworkMetrics(noopMetrics)}, {banMs: 600_000})
  return {clock, banned, reputation}
}

describe('Reputation', () => {
  it('begins at zero and falls', () => {
    const {reputation} = create()
    expect(reputation.getScore('a')).toBe(0)
    reputation.report('a', 'invalid-envelope')
    expect(reputation.getScore('a')).toBe(-15)
    expect(reputation.getScore('b')).toBe(0)
  })

  it('forgives with time', async () => {
    const {clock, reputation} = create()
    reputation.report('a', 'garbage-frame')
    await clock.advance(300_000)
    expect(reputation.getScore('a')).toBeCloseTo(-12.5)
  })

  it('bans whoever goes too far, once', () => {
    const {banned, reputation} = create()
    for (let count = 0; count < 8; count++) reputation.report('a', 'garbage-frame')
    expect(banned).toEqual(['a garbage-frame'])
    expect(reputation.isBanned('a')).toBe(true)
    expect(reputation.getScore('a')).toBe(-100)
    expect(reputation.isBanned('b')).toBe(false)
  })

  it('ends a ban when its time is over', async () => {
    const {clock, reputation} = create()
    reputation.report('a', 'low-score')
    await clock.advance(599_999)
    expect(reputation.isBanned('a')).toBe(true)
    await clock.advance(1)
    expect(reputation.isBanned('a')).toBe(false)
    expect(reputation.getScore('a')).toBe(0)
  })

  it('does not grow points when the clock is set back', async () => {
    const {clock, reputation} = create()
    reputation.report('a', 'garbage-frame')
    await clock.advance(-3_600_000)
    expect(reputation.getScore('a')).toBe(-25)
  })
})
