import type {Answer} from '../http/answer.ts'
import {answerCursorPage} from './answer-cursor-page.ts'
import {answerPage} from './answer-page.ts'
import type {ListSource} from './list-source.ts'

/** Which part of a list is asked for. */
export interface Paging {
  /** Items per page; 0 stands for all. */
  readonly pagination: number
  readonly page: number
  /** Present in cursor mode. */
  readonly cursor?: string | undefined
}

/** Answers with a part of a list, in the mode that the parameters ask for. */
export function answerList<R, P>(source: ListSource<R, P>, paging: Paging): Promise<Answer> {
  const {cursor, pagination, page} = paging
  return cursor === undefined ? answerPage(source, {pagination, page}) : answerCursorPage(source, {pagination, cursor})
}
