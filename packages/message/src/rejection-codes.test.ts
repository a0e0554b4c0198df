import {expect, it} from 'vitest'
import {isRetriedRejection, rejectionCodes} from './rejection-codes.ts'

it('retries what may heal by itself, and nothing else', () => {
  const retried = Object.values(rejectionCodes).filter(isRetriedRejection)
  expect(retried).toEqual([-1, 3, 4, 101, 200, 300, 301, 501])
})
