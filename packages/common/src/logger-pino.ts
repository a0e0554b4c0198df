import {type DestinationStream, destination as openDestination, pino} from 'pino'
import type {LogContext, Logger} from './logger.ts'

export const logLevels = ['error', 'warn', 'info', 'debug', 'silent'] as const

export type LogLevel = (typeof logLevels)[number]

export interface LoggerOptions {
  readonly level: LogLevel
  /** Gets each line, newline included; standard error when absent. */
  readonly destination?: DestinationStream
}

/** Makes the logger of a program: one JSON object per line. Lines are written before the call returns, so a crash loses none. */
export function createLogger(options: LoggerOptions): Logger {
  const destination = options.destination ?? openDestination({dest: 2, sync: true})
  const root = pino(
    {
      level: options.level,
      base: null,
      messageKey: 'text',
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: {level: (label) => ({level: label})},
    },
    destination,
  )
  return wrapPino(root)
}

/** Slice of pino that we use. */
interface Sink {
  error(context: object, text: string): void
  warn(context: object, text: string): void
  info(context: object, text: string): void
  debug(context: object, text: string): void
  child(context: object): Sink
}

function wrapPino(sink: Sink): Logger {
  return {
    error: (text, context, error) => sink.error(mergeError(context, error), text),
    warn: (text, context, error) => sink.warn(mergeError(context, error), text),
    info: (text, context, error) => sink.info(mergeError(context, error), text),
    debug: (text, context, error) => sink.debug(mergeError(context, error), text),
    child: (context) => wrapPino(sink.child(context)),
  }
}

/** `err` is the key under which pino writes an error with its stack, its causes and our `reason`. */
function mergeError(context: LogContext | undefined, error: unknown): LogContext {
  return error === undefined ? (context ?? {}) : {...context, err: error}
}
