import {errorTable} from './error-table.ts'
import {isAbort, isAlephError} from './errors.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

type Signal = (typeof signals)[number]

/** Conventional exit codes of a program that a signal ended. */
const signalExitCodes: Readonly<Record<Signal, number>> = {SIGINT: 130, SIGTERM: 143}

/** Slice of the process that a program runs in. */
export interface ProgramHost {
  readonly stderr: {write(text: string): unknown}
  exitCode?: number | string | null | undefined
  exit(code: number): void
  /** Channel to the parent that started the program, if it keeps one. */
  readonly channel?: {unref(): void} | null | undefined
  on(signal: Signal, listener: (signal: Signal) => void): unknown
  once(event: 'disconnect', listener: () => void): unknown
  off(signal: Signal, listener: (signal: Signal) => void): unknown
}

export interface ProgramOptions {
  readonly host?: ProgramHost
  /** How long after its end a program may hold on to sockets and timers before it is made to leave. */
  readonly lingerMs?: number
}

/**
 * Runs the main function of a program. Its signal fires on SIGINT or SIGTERM; a second one ends the process at once.
 * What it throws becomes one line on standard error and the exit code of the error table.
 */
export async function runProgram(main: (signal: AbortSignal) => Promise<unknown>, options: ProgramOptions = {}): Promise<void> {
  const {host = process, lingerMs = 5_000} = options
  const controller = new AbortController()
  let interruption: Signal | undefined
  const interrupt = (signal: Signal) => {
    if (interruption !== undefined) host.exit(signalExitCodes[signal])
    interruption = signal
    controller.abort()
  }
  for (const signal of signals) host.on(signal, interrupt)
  stopWithParent(host, () => interrupt('SIGTERM'))
  try {
    await main(controller.signal)
    host.exitCode ??= 0
  } catch (error) {
    host.exitCode = interruption !== undefined && isAbort(error) ? signalExitCodes[interruption] : reportError(error, host)
  }
  for (const signal of signals) host.off(signal, interrupt)
  leaveAfter(lingerMs, host)
}

/** A parent that was killed could not pass its signal on; its end of the channel closes all the same. */
function stopWithParent(host: ProgramHost, stop: () => void): void {
  if (host.channel === undefined || host.channel === null) return
  host.once('disconnect', stop)
  host.channel.unref()
}

function reportError(error: unknown, host: ProgramHost): number {
  host.stderr.write(`${formatError(error)}\n`)
  return errorTable[isAlephError(error) ? error.code : 'INTERNAL'].exit
}

/** Says what our own errors say; the stack only of what nobody foresaw. */
function formatError(error: unknown): string {
  if (isAlephError(error)) return `error ${error.code}: ${error.message.replaceAll('\n', '\n  ')}`
  return `error INTERNAL: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

/** Makes the process leave if something keeps it; the timer alone does not. */
function leaveAfter(lingerMs: number, host: ProgramHost): void {
  const timer = setTimeout(() => {
    host.stderr.write('warning: something was still open; the process ends now\n')
    host.exit(Number(host.exitCode))
  }, lingerMs)
  timer.unref()
}
