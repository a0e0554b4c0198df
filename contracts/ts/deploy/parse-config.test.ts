import {expect, test} from 'vitest'
import {recordOf} from '../record-of.ts'
import {parseConfig} from './parse-config.ts'
import {holderGroups} from './protocol-config.ts'

const address = '0x00000000000000000000000000000000000000AA'
const token = {symbol: 'USDC', address, decimals: 6, pool: address, fee: 3000, minSwap: '1000000', maxSwap: '10000000000'}
const config = {
  aleph: address,
  swapRouter: address,
  tokens: [token],
  holders: recordOf(holderGroups, () => [address]),
  rewardRootCap: '500000000000000000000000',
}

test('reads amounts of any size, and leaves out what is not given', () => {
  expect(parseConfig(config)).toEqual({
    ...config,
    tokens: [{...token, minSwap: 1_000_000n, maxSwap: 10_000_000_000n}],
    rewardRootCap: 500_000n * 10n ** 18n,
  })
})

test('reads what may be given', () => {
  const optional = {
    sequencerFeed: address,
    treasury: address,
    insurance: address,
    communitySplit: [{account: address, bps: 10_000}],
    verifierThreshold: 2,
  }
  const feed = {address, heartbeatSeconds: 86_400}
  const parsed = parseConfig({...config, ...optional, tokens: [{...token, feed}]})
  expect(parsed).toMatchObject(optional)
  expect(parsed.tokens[0]?.feed).toEqual(feed)
})

test.each([
  {what: 'no router', value: {...config, swapRouter: undefined}, problem: 'swapRouter is not an address'},
  {
    what: 'a split that leaves something over',
    value: {...config, communitySplit: [{account: address, bps: 9_000}]},
    problem: 'communitySplit is not a split of 10000 basis points, but of 9000',
  },
  {
    what: 'a feed without its heartbeat',
    value: {...config, tokens: [{...token, feed: {address}}]},
    problem: 'tokens[0].feed.heartbeatSeconds is not a whole number',
  },
  {what: 'an amount as a number', value: {...config, rewardRootCap: 5}, problem: 'rewardRootCap is not a decimal number as text'},
])('refuses $what', ({value, problem}) => {
  expect(() => parseConfig(value)).toThrow(expect.objectContaining({reason: {code: 'CONTRACTS_FILE_INVALID', problem}}))
})
