import {describe, expect, it} from 'vitest'
import {loadBalance, locality, resourceFit, roomFor, scoreOf, stakeWeight, weights} from './terms.ts'

const unit = 10n ** 18n

describe('Terms of the score', () => {
  it('weigh 1 in all', () => {
    expect(Object.values(weights).reduce<number>((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(scoreOf({resourceFit: 1, stakeWeight: 1, locality: 1, loadBalance: 1})).toBeCloseTo(1, 12)
    expect(scoreOf({resourceFit: 1, stakeWeight: 0, locality: 0.5, loadBalance: 0})).toBeCloseTo(0.5, 12)
  })

  it.each([
    [4, 4, 0],
    [4, 10, 0.5],
    [4, 16, 1],
    [4, 400, 1],
    [0, 0, 1],
  ])('find for %d of %d free a room of %d', (requested, free, room) => {
    expect(roomFor(requested, free)).toBe(room)
  })

  it('fit the worse the further apart the leftovers are', () => {
    expect(resourceFit(1, 0.5, 0.5)).toBe(1)
    expect(resourceFit(1, 0, 1)).toBe(0.75)
    expect(resourceFit(0, 0.25, 0.75)).toBe(0.125)
  })

  it.each([
    [0n, 0],
    [500_000n, 0.289],
    [1_000_000n, 0.458],
    [5_000_000n, 1],
    [900_000_000n, 1],
  ])('weigh a stake of %d as %d', (stake, weight) => {
    expect(stakeWeight(stake * unit, 500_000n * unit)).toBeCloseTo(weight, 3)
  })

  it.each([
    ['eu-west-paris', 'eu-west-paris', 1],
    ['eu-west-paris', 'eu-west', 1],
    ['eu-west', 'eu-west-paris', 2 / 3],
    ['eu-north', 'eu-west', 0.5],
    ['EU/West', 'eu-west', 1],
    ['us', 'eu-west', 0],
    ['', 'eu', 0],
    ['eu', undefined, 0.5],
    ['eu', '', 0.5],
  ])('see a node in "%s" from "%s" at %d', (node, wanted, value) => {
    expect(locality(node, wanted)).toBeCloseTo(value, 12)
  })

  it('balance by the busier of processors and memory', () => {
    expect(loadBalance(8, 32, 64, 64)).toBe(0.25)
    expect(loadBalance(0, 0, 0, 0)).toBe(0)
    expect(loadBalance(-1, 32, 64, 64)).toBe(0)
  })
})
