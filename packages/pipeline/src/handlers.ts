import type {MessageType} from '@aleph-onchain/message'
import type {Candidate} from './arrival.ts'
import {PipelineError} from './errors.ts'
import {aggregateHandler} from './handlers/aggregate.ts'
import {executableHandler} from './handlers/executable.ts'
import {forgetHandler} from './handlers/forget.ts'
import type {Handler} from './handlers/handler.ts'
import {postHandler} from './handlers/post.ts'
import {storeHandler} from './handlers/store.ts'

/** Handler of each message type that this node processes. */
const handlers: {readonly [T in MessageType]?: Handler<T>} = {
  POST: postHandler,
  AGGREGATE: aggregateHandler,
  STORE: storeHandler,
  FORGET: forgetHandler,
  INSTANCE: executableHandler,
  PROGRAM: executableHandler,
}

/** Finds the handler of a type, if this node processes it. */
export function findHandler<T extends MessageType>(type: T): Handler<T> | undefined {
  return handlers[type] as Handler<T> | undefined // the table's type says so; the compiler loses it in the union
}

/** Gets the handler of a message; throws PIPELINE_TYPE_UNSUPPORTED. */
export function handlerOf<T extends MessageType>({envelope}: Candidate<T>): Handler<T> {
  const {type} = envelope
  const handler = findHandler(type)
  if (handler === undefined) throw new PipelineError({code: 'PIPELINE_TYPE_UNSUPPORTED', type})
  return handler as Handler<T> // the type of the envelope is what T stands for
}
