import {expect, it} from 'vitest'
import {networkProfiles} from './network-profiles.ts'

it('has no cut-off and no authority on a devnet', () => {
  const {name, ...rules} = networkProfiles.devnet
  expect(name).toBe('devnet')
  expect(Object.values(rules).every((rule) => rule === undefined || rule === false || (Array.isArray(rule) && rule.length === 0))).toBe(
    true,
  )
})

it('holds the published dates of the live network', () => {
  const {executableCreditsOnlyFrom, creditsOnlyFrom, creditFactorUntil, freeUntilTime} = networkProfiles.mainnet
  const dates = [freeUntilTime, creditFactorUntil, executableCreditsOnlyFrom, creditsOnlyFrom].map((seconds) =>
    new Date((seconds ?? 0) * 1000).toISOString().slice(0, 10),
  )
  expect(dates).toEqual(['2025-04-04', '2026-02-02', '2026-03-11', '2027-01-01'])
})
