/** Values that belong to a log line; the text stays constant. */
export type LogContext = Readonly<Record<string, unknown>>

/**
 * Structured logger. error = the operator must act; warn = may have to soon; info = life events, rare; debug = per item.
 * Nothing that a peer sent goes above debug.
 */
export interface Logger {
  error(text: string, context?: LogContext, error?: unknown): void
  warn(text: string, context?: LogContext, error?: unknown): void
  info(text: string, context?: LogContext, error?: unknown): void
  debug(text: string, context?: LogContext, error?: unknown): void
  child(context: LogContext): Logger
}

const drop = () => undefined

/** Logger that drops everything. */
export const silentLogger: Logger = {error: drop, warn: drop, info: drop, debug: drop, child: () => silentLogger}
