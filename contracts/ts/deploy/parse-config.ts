import {fail, type Parser, parseAddress, parseAmount, parseFields, parseList, parseText, parseWhole} from '../parsers.ts'
import {recordOf} from '../record-of.ts'
import {type CommunityShare, holderGroups, type PaymentToken, type ProtocolConfig, type RoleHolders} from './protocol-config.ts'

/** Basis points of a whole. */
const whole = 10_000

/**
 * Checks that a value, such as the JSON of a file, tells all that a deployment needs. Amounts are decimal digits in text.
 * @throws ContractsError that names the place of what is wrong
 */
export function parseConfig(value: unknown): ProtocolConfig {
  const fields = parseFields(value, 'The configuration')
  const optional = <const Name extends string, T>(name: Name, parse: Parser<T>): Partial<Record<Name, T>> =>
    readOptional(fields, name, parse)
  return {
    aleph: parseAddress(fields.aleph, 'aleph'),
    swapRouter: parseAddress(fields.swapRouter, 'swapRouter'),
    ...optional('sequencerFeed', parseAddress),
    tokens: parseList(fields.tokens, 'tokens', parseToken),
    holders: parseHolders(fields.holders, 'holders'),
    ...optional('treasury', parseAddress),
    ...optional('insurance', parseAddress),
    ...optional('communitySplit', parseSplit),
    rewardRootCap: BigInt(parseAmount(fields.rewardRootCap, 'rewardRootCap')),
    ...optional('verifierThreshold', parseWhole),
  }
}

function parseToken(value: unknown, path: string): PaymentToken {
  const fields = parseFields(value, path)
  return {
    symbol: parseText(fields.symbol, `${path}.symbol`),
    address: parseAddress(fields.address, `${path}.address`),
    decimals: parseWhole(fields.decimals, `${path}.decimals`),
    pool: parseAddress(fields.pool, `${path}.pool`),
    fee: parseWhole(fields.fee, `${path}.fee`),
    ...readOptional(fields, 'feed', parseFeed, path),
    minSwap: BigInt(parseAmount(fields.minSwap, `${path}.minSwap`)),
    maxSwap: BigInt(parseAmount(fields.maxSwap, `${path}.maxSwap`)),
  }
}

function parseFeed(value: unknown, path: string): NonNullable<PaymentToken['feed']> {
  const {address, heartbeatSeconds} = parseFields(value, path)
  return {address: parseAddress(address, `${path}.address`), heartbeatSeconds: parseWhole(heartbeatSeconds, `${path}.heartbeatSeconds`)}
}

function parseSplit(value: unknown, path: string): readonly CommunityShare[] {
  const shares = parseList(value, path, (item, at): CommunityShare => {
    const {account, bps} = parseFields(item, at)
    return {account: parseAddress(account, `${at}.account`), bps: parseWhole(bps, `${at}.bps`)}
  })
  const sum = shares.reduce((total, {bps}) => total + bps, 0)
  return sum === whole ? shares : fail(path, `a split of ${whole} basis points, but of ${sum}`)
}

/** Reads who holds the roles of people and services. */
export function parseHolders(value: unknown, path: string): RoleHolders {
  const fields = parseFields(value, path)
  return recordOf(holderGroups, (group) => parseList(fields[group], `${path}.${group}`, parseAddress))
}

function readOptional<const Name extends string, T>(
  fields: Readonly<Record<string, unknown>>,
  name: Name,
  parse: Parser<T>,
  parent?: string,
): Partial<Record<Name, T>> {
  if (fields[name] === undefined) return {}
  return recordOf([name], () => parse(fields[name], parent === undefined ? name : `${parent}.${name}`))
}
