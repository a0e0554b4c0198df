import {expect, it} from 'vitest'
import {ExecutorError} from '../errors.ts'
import {toProblem} from './back-off.ts'

const ladder = [2_000, 5_000, 15_000]

it('waits longer after each failure, up to the last step', () => {
  const error = new ExecutorError({code: 'EXECUTOR_DISK_FAILED', detail: 'mke2fs: no'})
  expect([0, 1, 2, 9].map((failures) => toProblem(error, failures, 100, ladder).retry_at_ms)).toEqual([2_100, 5_100, 15_100, 15_100])
  expect(toProblem(error, 1, 100, ladder)).toMatchObject({
    problem_code: 'EXECUTOR_DISK_FAILED',
    problem_text: 'A disk of the machine could not be made or read. (mke2fs: no)',
    failures: 2,
  })
})

it('names failures of others without their words', () => {
  expect(toProblem(new TypeError('password is hunter2'), 0, 0, ladder)).toMatchObject({
    problem_code: 'EXECUTOR_STEP_FAILED',
    problem_text: expect.not.stringContaining('hunter2'),
  })
})

it.each(['EXECUTOR_IMAGE_UNSAFE', 'EXECUTOR_IMAGE_INVALID'] as const)('does not try again after %s', (code) => {
  expect(toProblem(new ExecutorError({code, detail: ''}), 0, 0, ladder).retry_at_ms).toBeNull()
})
