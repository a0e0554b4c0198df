import {
  type AddressCount,
  countAddresses,
  getAddressStats,
  listAddressChannels,
  listAddressPostTypes,
  listAddressTotals,
  type Position,
  type Reader,
  rankedAddressLimit,
} from '@aleph-onchain/pipeline'
import * as z from 'zod'
import {maxPageItems} from '../constants.ts'
import {ApiError} from '../errors.ts'
import {type Answer, json} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {answerList} from '../lists/answer-list.ts'
import type {CountCache} from '../lists/count-cache.ts'
import {rankCursor} from '../lists/cursor.ts'
import {textList} from '../parameters/lists.ts'
import {choice, cursorText, firstText, integer, optionalText, plainText, sortOrder} from '../parameters/scalars.ts'
import {fails, paginationFields, wrongParameters} from './answers.ts'

/** What these routes read from. */
export interface AddressesModules {
  readonly database: Reader
  readonly counts: CountCache
  /** Network profile; only the devnet is known to hold no balances. */
  readonly network: string
}

const addressParams = z.object({address: plainText})

const types = ['post', 'aggregate', 'store', 'forget', 'program', 'instance'] as const

type CountedType = (typeof types)[number]

const statsSchema = z.object({
  messages: z.number().int(),
  aggregate: z.number().int(),
  forget: z.number().int(),
  instance: z.number().int(),
  post: z.number().int(),
  program: z.number().int(),
  store: z.number().int(),
})

type Stats = z.output<typeof statsSchema>

/** Addresses answered when none is named. */
const maxUnnamedAddresses = 1_000

const rankingQuery = z.object({
  addressContains: z.preprocess((value) => firstText(value) || undefined, plainText.max(66).optional()),
  sortBy: choice(['total', ...types], 'total'),
  sortOrder: sortOrder(),
  pagination: integer({min: 1, max: maxPageItems, fallback: 20}),
  page: integer({min: 1, fallback: 1}),
  cursor: cursorText(),
})

/** What addresses did, and what they hold. */
export function createAddressesRoutes(modules: AddressesModules): readonly Route[] {
  const {database} = modules
  return [
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/addresses/stats.json'],
      summary: 'Count the messages of addresses; without any, of the most active ones',
      tag: 'addresses',
      query: z.object({addresses: textList()}),
      answers: {200: {description: 'Counts by address', schema: z.object({data: z.record(z.string(), statsSchema)})}, 422: wrongParameters},
      handle: ({query}) => answerStats(database, query.addresses),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v1/addresses/stats.json'],
      summary: 'Rank addresses by their messages',
      tag: 'addresses',
      query: rankingQuery,
      answers: {
        200: {description: 'Counts by address, in order', schema: z.object({data: z.record(z.string(), statsSchema), ...paginationFields})},
        422: wrongParameters,
      },
      handle: ({query}) => answerRanking(modules, query),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/addresses/:address/post_types'],
      summary: 'List the types of the posts that an address signed',
      tag: 'addresses',
      params: addressParams,
      answers: {200: {description: 'Types', schema: z.object({address: z.string(), post_types: z.array(z.string())})}},
      handle: async ({params: {address}}) => json({address, post_types: await listAddressPostTypes(database, address)}),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/addresses/:address/channels'],
      summary: 'List the channels in which an address signed messages',
      tag: 'addresses',
      params: addressParams,
      answers: {200: {description: 'Channels', schema: z.object({address: z.string(), channels: z.array(z.string())})}},
      handle: async ({params: {address}}) => json({address, channels: await listAddressChannels(database, address)}),
    }),
    defineRoute({
      method: 'GET',
      paths: ['/api/v0/addresses/:address/balance'],
      summary: 'Give the balance of an address: always 0 on a devnet, where nothing costs anything; other networks are not read yet',
      tag: 'addresses',
      params: addressParams,
      query: z.object({chain: optionalText(), include_credit_details: optionalText()}),
      answers: {
        200: {
          description: 'Balance',
          schema: z.object({
            address: z.string(),
            balance: z.number(),
            details: z.record(z.string(), z.number()),
            locked_amount: z.number(),
            credit_balance: z.number().int(),
            credit_balance_details: z.null(),
          }),
        },
        501: fails('This node does not read the balances of this network'),
      },
      handle: ({params: {address}}) => {
        if (modules.network !== 'devnet') throw new ApiError({code: 'API_BALANCES_UNKNOWN', network: modules.network})
        return json({address, balance: 0, details: {}, locked_amount: 0, credit_balance: 0, credit_balance_details: null})
      },
    }),
  ]
}

async function answerStats(database: Reader, addresses: readonly string[] | undefined): Promise<Answer> {
  const named = addresses ?? (await listMostActive(database))
  const stats = groupStats(await getAddressStats(database, named))
  return json({data: Object.fromEntries(named.flatMap((address) => (stats.has(address) ? [[address, stats.get(address)]] : [])))})
}

async function listMostActive(database: Reader): Promise<readonly string[]> {
  const totals = await listAddressTotals(database, {order: 'desc', limit: maxUnnamedAddresses})
  if (totals === undefined) throw tooManyAddresses()
  return totals.map((total) => total.sender)
}

interface RankedAddress {
  readonly sender: string
  readonly total: number
  readonly stats: Stats
}

function answerRanking({database, counts}: AddressesModules, query: z.output<typeof rankingQuery>): Promise<Answer> {
  const {addressContains: contains, sortBy} = query
  const ranking = {order: query.sortOrder, ...(contains && {contains}), ...(sortBy !== 'total' && {type: sortBy.toUpperCase()})}
  return answerList<RankedAddress, Position>(
    {
      name: 'data',
      item: 'addresses',
      isObject: true,
      cursors: rankCursor,
      countCap: rankedAddressLimit,
      read: async (window) => {
        const totals = await listAddressTotals(database, {...ranking, ...window})
        if (totals === undefined) throw tooManyAddresses()
        const senders = totals.map((total) => total.sender)
        const stats = groupStats(await getAddressStats(database, senders))
        return {rows: totals.map((total) => ({...total, stats: stats.get(total.sender) ?? noStats()}))}
      },
      count: (cap) => counts.get(`addresses ${cap} ${contains ?? ''}`, async () => Math.min(cap, await countAddresses(database, ranking))),
      position: (row) => ({value: row.total, key: row.sender}),
      write: (row) => `${JSON.stringify(row.sender)}:${JSON.stringify(row.stats)}`,
    },
    query,
  )
}

function groupStats(rows: readonly AddressCount[]): Map<string, Stats> {
  const stats = new Map<string, Stats>()
  for (const {sender, type, row_count} of rows) {
    const known = stats.get(sender) ?? noStats()
    if (type === '') known.messages = row_count
    else if (isCountedType(type.toLowerCase())) known[type.toLowerCase() as CountedType] = row_count
    stats.set(sender, known)
  }
  return stats
}

function isCountedType(type: string): type is CountedType {
  return types.some((known) => known === type)
}

function noStats(): Stats {
  return {messages: 0, aggregate: 0, forget: 0, instance: 0, post: 0, program: 0, store: 0}
}

function tooManyAddresses(): ApiError {
  return new ApiError({code: 'API_FILTER_TOO_BROAD', searchedRows: rankedAddressLimit})
}
