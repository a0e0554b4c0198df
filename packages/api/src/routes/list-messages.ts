import * as z from 'zod'
import type {Answer} from '../http/answer.ts'
import {defineRoute, type Route} from '../http/route.ts'
import {answerList} from '../lists/answer-list.ts'
import {createEmptySource, createForgottenSource, createMessageSource, type MessageSourceModules} from '../messages/message-source.ts'
import {readPage} from '../parameters/page.ts'
import {fails, wrongParameters} from './answers.ts'
import {messagesSchema} from './message-schemas.ts'
import {messagesQuery, readMessagesRequest} from './messages-query.ts'

/** Lists of messages. */
export function createListMessagesRoutes(modules: MessageSourceModules): readonly Route[] {
  const shared = {
    method: 'GET',
    tag: 'messages',
    query: messagesQuery,
    answers: {
      200: {description: 'Messages', schema: messagesSchema},
      400: fails('Filter that does not go with the status'),
      422: wrongParameters,
    },
  } as const
  return [
    defineRoute({
      ...shared,
      paths: ['/api/v0/messages.json'],
      summary: 'List messages',
      handle: ({query}) => listMessages(modules, query),
    }),
    defineRoute({
      ...shared,
      paths: ['/api/v0/messages/page/:page.json'],
      summary: 'List messages, page in the path',
      params: z.object({page: z.string()}),
      handle: ({params, query}) => listMessages(modules, {...query, page: readPage(params.page)}),
    }),
  ]
}

function listMessages(modules: MessageSourceModules, query: z.output<typeof messagesQuery>): Promise<Answer> {
  const {filter, gone, format, needsConfirmation} = readMessagesRequest(query)
  const order = query.sortOrder
  if (gone === 'removed' || needsConfirmation) return answerList(createEmptySource('messages'), query)
  if (gone === 'forgotten') return answerList(createForgottenSource(modules, {filter, order}), query)
  return answerList(createMessageSource(modules, {filter, order, format}), query)
}
