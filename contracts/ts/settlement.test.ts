import {readFile} from 'node:fs/promises'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {affordableSeconds, exchangeShares, settlementCost, settlementShares} from './settlement.ts'

type Row = Readonly<Record<string, string>>

const vectors: {readonly costs: readonly Row[]; readonly splits: readonly Row[]} = JSON.parse(
  await readFile(new URL('../../spec/vectors/contracts/settlement.json', import.meta.url), 'utf8'),
)

function readNumbers(row: Row): (name: string) => bigint {
  return (name) => BigInt(row[name] ?? expect.fail(`the vector has no ${name}`))
}

describe('the vectors that the contracts are tested with', () => {
  test.each(vectors.costs.map((row, index) => ({index, row})))('cost $index', ({row}) => {
    const number = readNumbers(row)
    const price = {pricePerSecond: number('price'), decimals: Number(row.decimals), remainder: number('remainder')}
    expect(settlementCost(price, number('span'))).toEqual({amount: number('amount'), remainder: number('left')})
    expect(affordableSeconds(price, number('funds'))).toBe(number('affordable'))
  })

  test.each(vectors.splits.map((row, index) => ({index, row})))('split $index', ({row}) => {
    const number = readNumbers(row)
    const shares = settlementShares({
      gross: number('gross'),
      communityFeeBps: Number(row.communityBps),
      imageFeeLeft: number('imageFeeLeft'),
      imageNodeShareBps: Number(row.imageNodeShareBps),
      rewardShareBps: Number(row.rewardShareBps),
    })
    const {gross, community, image, delegators, operator, imageFee} = shares
    expect({community, image, delegators, operator, imageFee}).toEqual({
      community: number('community'),
      image: number('image'),
      delegators: number('delegators'),
      operator: number('operator'),
      imageFee: number('imageFee'),
    })
    expect(gross).toBe(number('gross'))
    if (number('amountIn') === 0n) return
    expect(exchangeShares(shares, number('amountIn'), number('alephOut'))).toMatchObject({
      community: number('swappedCommunity'),
      delegators: number('swappedDelegators'),
      image: number('swappedImage'),
    })
  })
})

const bps = fc.integer({min: 0, max: 10_000})
const amount = fc.oneof(fc.bigInt({min: 0n, max: 30_000n}), fc.bigInt({min: 0n, max: 2n ** 128n - 1n}))
const terms = fc.record({
  gross: amount,
  communityFeeBps: fc.integer({min: 0, max: 3000}),
  rewardShareBps: bps,
  imageFeeLeft: amount,
  imageNodeShareBps: bps,
})
const price = fc.record({
  pricePerSecond: fc.bigInt({min: 1n, max: 2n ** 96n - 1n}),
  decimals: fc.constantFrom(2, 6, 8, 18),
})

test('parts add up to the whole and none is negative', () => {
  fc.assert(
    fc.property(terms, (given) => {
      const {gross, community, image, delegators, operator, imageFee} = settlementShares(given)
      expect(community + image + delegators + operator).toBe(gross)
      for (const part of [community, image, delegators, operator, imageFee - image]) expect(part >= 0n).toBe(true)
      expect(community * 10_000n >= gross * BigInt(given.communityFeeBps)).toBe(true)
      expect(imageFee <= given.imageFeeLeft && imageFee * 2n <= gross - community).toBe(true)
    }),
  )
})

test('parts of a swap add up to what it brought, whatever part of the operator’s was given back before', () => {
  fc.assert(
    fc.property(terms, amount, amount, (given, rebate, alephOut) => {
      const shares = settlementShares(given)
      const amountIn = shares.gross - (rebate < shares.operator ? rebate : shares.operator)
      fc.pre(amountIn > 0n)
      const {community, image, delegators, operator} = exchangeShares(shares, amountIn, alephOut)
      expect(community + image + delegators + operator).toBe(alephOut)
      for (const part of [community, image, delegators, operator]) expect(part >= 0n).toBe(true)
    }),
  )
})

test('a span costs the same however it is cut', () => {
  const seconds = fc.bigInt({min: 0n, max: 315_360_000n})
  fc.assert(
    fc.property(price, seconds, seconds, (given, one, other) => {
      const first = settlementCost(given, one)
      const second = settlementCost({...given, remainder: first.remainder}, other)
      const whole = settlementCost(given, one + other)
      expect(first.amount + second.amount).toBe(whole.amount)
      expect(second.remainder).toBe(whole.remainder)
    }),
  )
})

test('affordable seconds are the most that a sum pays for', () => {
  fc.assert(
    fc.property(price, amount, (given, sum) => {
      const most = affordableSeconds(given, sum)
      expect(settlementCost(given, most).amount <= sum).toBe(true)
      expect(settlementCost(given, most + 1n).amount > sum).toBe(true)
    }),
  )
})

test('a job that costs nothing never runs out', () => {
  expect(affordableSeconds({pricePerSecond: 0n, decimals: 6}, 0n)).toBe(2n ** 64n - 1n)
})
