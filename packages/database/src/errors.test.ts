import {describe, expect, it} from 'vitest'
import {DatabaseError, isRetryable} from './errors.ts'

describe('isRetryable', () => {
  it.each([
    [new DatabaseError({code: 'DATABASE_BUSY', detail: ''}), true],
    [new DatabaseError({code: 'DATABASE_CONNECTION_LOST', detail: ''}), true],
    [new DatabaseError({code: 'DATABASE_UNREACHABLE', server: '', detail: ''}), true],
    [new DatabaseError({code: 'DATABASE_LOGIN_REFUSED', server: '', detail: ''}), false],
    [new DatabaseError({code: 'DATABASE_CONSTRAINT', detail: ''}), false],
    [new DatabaseError({code: 'DATABASE_FULL', detail: ''}), false],
    [new Error('of somebody else'), false],
    [undefined, false],
  ])('judges %s: %s', (error, expected) => {
    expect(isRetryable(error)).toBe(expected)
  })
})
