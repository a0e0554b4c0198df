import {describe, expect, it} from 'vitest'
import {errorTable} from './error-table.ts'
import {AlephError, CommonError, isAbort, isAlephError} from './errors.ts'

describe('AlephError', () => {
  it('carries its reason as data and takes its text from the error table', () => {
    const error = new CommonError({code: 'COMMON_QUEUE_FULL', capacity: 3})
    expect(error).toMatchObject({name: 'CommonError', code: 'COMMON_QUEUE_FULL', reason: {capacity: 3}})
    expect(error.message).toBe(errorTable.COMMON_QUEUE_FULL.text)
    expect(error).toBeInstanceOf(AlephError)
    expect('cause' in error).toBe(false)
  })

  it('keeps the cause and a text of its own', () => {
    const cause = new Error('disk full')
    const error = new CommonError({code: 'COMMON_TASK_FAILED', task: 'hash'}, {cause, message: 'cannot hash'})
    expect(error).toMatchObject({cause, message: 'cannot hash'})
  })
})

describe('isAlephError', () => {
  it.each([
    ['a typed error', new CommonError({code: 'COMMON_ABORTED'}), true],
    ['a typed error of another copy of this package', Object.assign(new Error('x'), {reason: {code: 'COMMON_ABORTED'}}), true],
    ['a bare error', new Error('x'), false],
    ['a DOMException, whose code is a number', AbortSignal.abort().reason, false],
    ['an error with another kind of reason', Object.assign(new Error('x'), {reason: null}), false],
    ['no error at all', {reason: {code: 'COMMON_ABORTED'}}, false],
    ['undefined', undefined, false],
  ])('judges %s', (_name, value, expected) => {
    expect(isAlephError(value)).toBe(expected)
  })
})

describe('isAbort', () => {
  it.each([
    ['our own', new CommonError({code: 'COMMON_ABORTED'}), true],
    ["the platform's", AbortSignal.abort().reason, true],
    ['another of ours', new CommonError({code: 'COMMON_QUEUE_FULL', capacity: 1}), false],
    ['any other', new Error('aborted'), false],
  ])('judges %s', (_name, error, expected) => {
    expect(isAbort(error)).toBe(expected)
  })
})

describe('errorTable', () => {
  const rows = Object.entries(errorTable)
  /** Texts that published clients of compute nodes get, letter by letter. */
  const published = ['API_JSON_INVALID', 'API_RESERVATION_FAILED', 'API_SCHEDULER_UNAUTHORIZED', 'API_SENDER_UNAUTHORIZED']

  it.each(rows)('gives %s an HTTP status, an exit code and a sentence', (code, {status, exit, text}) => {
    expect(code).toMatch(/^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(exit).toBeGreaterThan(0)
    expect(exit).toBeLessThan(128)
    expect(text).toMatch(published.includes(code) ? /^[A-Z].*[^.]$/ : /^[A-Z].*\.$/)
  })
})
