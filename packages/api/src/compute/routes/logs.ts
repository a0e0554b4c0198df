import {Readable} from 'node:stream'
import type {LogLine} from '@aleph-onchain/executor'
import * as z from 'zod'
import {jsonText} from '../../http/answer.ts'
import type {Route} from '../../http/route.ts'
import {authorizeOperator} from '../auth/authorize-operator.ts'
import type {ComputeContext} from '../compute-context.ts'
import {defineComputeRoute} from '../compute-route.ts'
import {writeDatetime} from '../datetime.ts'
import {getFormerMachine, identifyOperator, readRef} from '../guards.ts'
import {operatorAnswers, refParams} from '../schemas.ts'

const lineSchema = z.object({
  SYSLOG_IDENTIFIER: z.string(),
  MESSAGE: z.string(),
  file: z.string(),
  __REALTIME_TIMESTAMP: z.string(),
})

/** What machines have written, also those that are gone. */
export function createLogRoutes(context: ComputeContext): readonly Route[] {
  const {database, executor, logger} = context
  return [
    defineComputeRoute(logger, {
      method: 'GET',
      paths: ['/control/machine/:ref/logs'],
      summary: 'Give the past output of a machine, also of one that is gone',
      tag: 'machines',
      params: refParams,
      answers: {...operatorAnswers, 200: {description: 'Lines, oldest first', schema: z.array(lineSchema)}},
      handle: async (request) => {
        const {address} = await identifyOperator(context, request)
        const vmHash = readRef(request.params.ref)
        await authorizeOperator(database, address, await getFormerMachine(context, vmHash))
        const lines = executor.readLogs(vmHash)[Symbol.asyncIterator]()
        // The first line decides whether there is anything to answer with.
        const first = await lines.next()
        return jsonText(Readable.from(writeLines(vmHash, first, lines)))
      },
    }),
  ]
}

async function* writeLines(
  vmHash: string,
  first: IteratorResult<LogLine, unknown>,
  rest: AsyncIterator<LogLine>,
): AsyncGenerator<string, void, undefined> {
  let separator = '['
  try {
    for (let next = first; next.done !== true; next = await rest.next()) {
      yield separator + JSON.stringify(writeLine(vmHash, next.value))
      separator = ','
    }
    yield separator === '[' ? '[]' : ']'
  } finally {
    await rest.return?.()
  }
}

function writeLine(vmHash: string, {stream, text, timeMs}: LogLine): z.input<typeof lineSchema> {
  return {SYSLOG_IDENTIFIER: `vm-${vmHash}-${stream}`, MESSAGE: text, file: stream, __REALTIME_TIMESTAMP: writeDatetime(timeMs)}
}
