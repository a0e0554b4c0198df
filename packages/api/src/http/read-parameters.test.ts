import {describe, expect, it} from 'vitest'
import * as z from 'zod'
import {choiceList, hashList, textList} from '../parameters/lists.ts'
import {choice, cursorText, flag, integer, optionalText, seconds, sortOrder} from '../parameters/scalars.ts'
import {createQueryReader} from './read-parameters.ts'

const read = createQueryReader(
  z.object({
    pagination: integer({min: 0, max: 100, fallback: 20}),
    startDate: seconds(),
    addresses: textList(),
    msgTypes: choiceList(['POST', 'STORE']),
    hashes: hashList(),
    with_info: flag(false),
    sortBy: choice(['time', 'tx-time'], 'time'),
    sortOrder: sortOrder(),
    cursor: cursorText(),
    name: optionalText(),
  }),
)

const defaults = {pagination: 20, startDate: 0, with_info: false, sortBy: 'time', sortOrder: 'desc'}

describe('createQueryReader', () => {
  it.each([
    ['nothing', {}, {}],
    ['unknown names', {constructor: 'x', __proto__: 'y', utm: '1'}, {}],
    ['empty values', {pagination: '', addresses: '', sortBy: '', with_info: '', name: ''}, {}],
    ['numbers', {pagination: '7', startDate: '1700000000.123'}, {pagination: 7, startDate: 1_700_000_000.123}],
    ['lists', {addresses: 'a,b,,a'}, {addresses: ['a', 'b']}],
    ['repeated lists', {addresses: ['a,b', 'c']}, {addresses: ['a', 'b', 'c']}],
    ['brackets', {'addresses[]': ['a', 'b']}, {addresses: ['a', 'b']}],
    ['both spellings of a list', {addresses: 'a', 'addresses[]': 'b'}, {addresses: ['a', 'b']}],
    ['the first of repeated scalars', {pagination: ['1', '2']}, {pagination: 1}],
    ['snake_case', {start_date: '5', msg_types: 'POST', sort_order: '1'}, {startDate: 5, msgTypes: ['POST'], sortOrder: 'asc'}],
    ['camelCase', {withInfo: 'true'}, {with_info: true}],
    ['flags', {with_info: 'Yes'}, {with_info: true}],
    ['an empty cursor', {cursor: ''}, {cursor: ''}],
    ['spaces inside of list values', {addresses: 'my channel, x'}, {addresses: ['my channel', ' x']}],
  ])('reads %s', (_, query, expected) => {
    expect(read(query)).toEqual({...defaults, ...expected})
  })

  it.each([
    [{pagination: 'many'}, 'number_parsing', ['pagination']],
    [{pagination: '1.5'}, 'int_parsing', ['pagination']],
    [{pagination: '-1'}, 'greater_than_equal', ['pagination']],
    [{pagination: '101'}, 'less_than_equal', ['pagination']],
    [{startDate: 'NaN'}, 'number_parsing', ['startDate']],
    [{startDate: '1e999'}, 'number_parsing', ['startDate']],
    [{msgTypes: 'POST,NOTE'}, 'enum', ['msgTypes', 1]],
    [{hashes: 'abc'}, 'value_error', ['hashes', 0]],
    [{with_info: 'maybe'}, 'bool_parsing', ['with_info']],
    [{sortBy: 'size'}, 'enum', ['sortBy']],
    [{sortOrder: '2'}, 'enum', ['sortOrder']],
    [{addresses: 'a\0b'}, 'value_error', ['addresses', 0]],
    [{addresses: Array.from({length: 501}, (_, index) => `a${index}`).join(',')}, 'too_long', ['addresses']],
  ])('refuses %j', (query, type, loc) => {
    const issue = expect.objectContaining({type, loc})
    expect(() => read(query)).toThrow(expect.objectContaining({reason: {code: 'API_PARAMETERS_INVALID', issues: [issue]}}))
  })
})
