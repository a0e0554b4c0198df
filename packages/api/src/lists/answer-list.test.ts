import {Readable} from 'node:stream'
import {text as readText} from 'node:stream/consumers'
import {describe, expect, it} from 'vitest'
import type {Answer} from '../http/answer.ts'
import {answerList, type Paging} from './answer-list.ts'
import {timeCursor} from './cursor.ts'
import type {ListSource, SourceWindow} from './list-source.ts'

type Position = ReturnType<(typeof timeCursor)['read']>

interface Sample {
  readonly length: number
  /** Every how many rows one matches; those between are searched. */
  readonly every?: number
  readonly budget?: number
}

/** List of numbers; only every n-th matches, and each read searches at most `budget` of them. */
function createSource({length, every = 1, budget = Number.POSITIVE_INFINITY}: Sample) {
  const reads: SourceWindow<Position>[] = []
  const source: ListSource<number, Position> = {
    name: 'numbers',
    cursors: timeCursor,
    async read(window) {
      reads.push(window)
      const from = window.after === undefined ? 0 : window.after.value + 1
      const end = Math.min(length, from + budget)
      const matches = Array.from({length: Math.max(0, end - from)}, (_, index) => from + index).filter((number) => number % every === 0)
      const rows = matches.slice(window.offset ?? 0, (window.offset ?? 0) + window.limit)
      const isShort = rows.length < window.limit && end < length
      return isShort ? {rows, searchedTo: {value: end - 1, key: ''}} : {rows}
    },
    countCap: 10_000,
    count: async (cap) => Math.min(cap, Math.ceil(length / every)),
    position: (value) => ({value, key: ''}),
    write: String,
  }
  return {source, reads}
}

async function read(answer: Answer): Promise<Record<string, unknown> & {readonly numbers: number[]}> {
  return JSON.parse(answer.body instanceof Readable ? await readText(answer.body) : String(answer.body))
}

const answer = async (sample: Sample, paging: Partial<Paging>) =>
  await read(await answerList(createSource(sample).source, {pagination: 20, page: 1, ...paging}))

const code = (expected: string) => expect.objectContaining({reason: expect.objectContaining({code: expected})})

describe('page mode', () => {
  it('tells the length of a list that ends on the page without counting', async () => {
    expect(await answer({length: 5}, {})).toEqual({
      numbers: [0, 1, 2, 3, 4],
      pagination_item: 'numbers',
      pagination_page: 1,
      pagination_per_page: 20,
      pagination_total: 5,
    })
    expect(await answer({length: 25}, {page: 2})).toMatchObject({numbers: [20, 21, 22, 23, 24], pagination_total: 25})
  })

  it('counts for a full page, and for one behind the end', async () => {
    expect(await answer({length: 100}, {})).toMatchObject({pagination_total: 100})
    expect(await answer({length: 25}, {page: 9})).toMatchObject({numbers: [], pagination_total: 25})
    expect(await answer({length: 40_000}, {})).toMatchObject({pagination_total: 10_000})
    expect(await answer({length: 40_000}, {page: 1_000})).toMatchObject({pagination_total: 20_001})
    expect(await answer({length: 40_000}, {page: 2_000})).toMatchObject({pagination_total: 40_000})
    expect(await answer({length: 40_000}, {page: 50, pagination: 200})).toMatchObject({pagination_total: 10_001})
  })

  it.each([51, 200, 1_000])('reads a page of %i items in batches', async (pagination) => {
    const {source, reads} = createSource({length: 700})
    const body = await read(await answerList(source, {pagination, page: 1}))
    expect(body.numbers).toEqual(Array.from({length: Math.min(pagination, 700)}, (_, index) => index))
    expect(body.pagination_total).toBe(700)
    expect(Math.max(...reads.map((window) => window.limit))).toBe(50)
  })

  it('gives the whole list for pagination 0, if it is not too long', async () => {
    expect((await answer({length: 130}, {pagination: 0, page: 3})).numbers).toHaveLength(130)
    await expect(answer({length: 10_001}, {pagination: 0})).rejects.toEqual(code('API_RESULT_TOO_LARGE'))
  })

  it('does not reach beyond its depth', async () => {
    expect((await answer({length: 60_000}, {page: 2_500})).numbers[0]).toBe(49_980)
    await expect(answer({length: 60_000}, {page: 2_501})).rejects.toEqual(code('API_PAGE_TOO_DEEP'))
    await expect(answer({length: 1}, {page: Number.MAX_SAFE_INTEGER})).rejects.toEqual(code('API_PAGE_TOO_DEEP'))
  })

  it('refuses to search without end', async () => {
    await expect(answer({length: 10_000, every: 500, budget: 1_000}, {})).rejects.toEqual(code('API_FILTER_TOO_BROAD'))
  })
})

describe('cursor mode', () => {
  async function walk(sample: Sample, pagination: number): Promise<{numbers: number[]; pages: number}> {
    const numbers: number[] = []
    let cursor: string | null = ''
    let pages = 0
    while (cursor !== null) {
      const body: Record<string, unknown> & {readonly numbers: number[]} = await answer(sample, {cursor, pagination})
      expect(Object.keys(body).sort()).toEqual(['next_cursor', 'numbers', 'pagination_per_page'])
      numbers.push(...body.numbers)
      cursor = body.next_cursor as string | null
      pages++
    }
    return {numbers, pages}
  }

  it.each([1, 7, 20, 50, 51, 200, 500])('walks all of a list in pages of %i', async (pagination) => {
    const {numbers} = await walk({length: 431}, pagination)
    expect(numbers).toEqual(Array.from({length: 431}, (_, index) => index))
  })

  it('ends with a null cursor on a page that is exactly full', async () => {
    expect(await answer({length: 20}, {cursor: ''})).toMatchObject({next_cursor: null})
    expect((await walk({length: 40}, 20)).pages).toBe(2)
  })

  it('goes on behind rows that were searched in vain', async () => {
    const {numbers, pages} = await walk({length: 10_000, every: 900, budget: 400}, 20)
    expect(numbers).toEqual([0, 900, 1800, 2700, 3600, 4500, 5400, 6300, 7200, 8100, 9000, 9900])
    expect(pages).toBe(25)
  })

  it('holds at most 200 items', async () => {
    expect(await answer({length: 1_000}, {cursor: '', pagination: 900})).toMatchObject({pagination_per_page: 200})
  })

  it('refuses pagination 0 and cursors that are none', async () => {
    await expect(answer({length: 1}, {cursor: '', pagination: 0})).rejects.toEqual(code('API_PARAMETERS_INVALID'))
    await expect(answer({length: 1}, {cursor: 'nonsense'})).rejects.toEqual(code('API_PARAMETERS_INVALID'))
  })
})
