import {ApiError} from '../errors.ts'

/** Reads the page number in a path. Throws API_PAGE_INVALID for what is no number and API_PARAMETERS_INVALID for what is none of a page. */
export function readPage(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new ApiError({code: 'API_PAGE_INVALID', page: text.slice(0, 32)})
  const page = Number(text)
  if (page >= 1) return page
  const issue = {type: 'greater_than_equal', loc: ['page'], msg: 'Input should be greater than or equal to 1', input: text}
  throw new ApiError({code: 'API_PARAMETERS_INVALID', issues: [issue]})
}
