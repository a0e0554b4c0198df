import {type ChildProcess, spawn} from 'node:child_process'
import {closeSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'

/** How to start a program whose output goes to a log file and whose id goes to a pid file. */
export interface ManagedProcessOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly log: string
  readonly pidFile: string
}

/** Log files grow over restarts; one above this size starts anew. */
const maxLogBytes = 16 * 1024 * 1024
const stopGraceMs = 2_500
const leftoverPollMs = 50

/** A child process that is found again by its pid file after its parent was killed. */
export class ManagedProcess {
  readonly #options: ManagedProcessOptions
  #child: ChildProcess | undefined
  #exited: Promise<void> = Promise.resolve()

  constructor(options: ManagedProcessOptions) {
    this.#options = options
  }

  get pid(): number | undefined {
    return this.isRunning ? this.#child?.pid : undefined
  }

  get isRunning(): boolean {
    return this.#child?.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Resolves when the process is gone. */
  get exited(): Promise<void> {
    return this.#exited
  }

  async start(): Promise<void> {
    const log = openLog(this.#options.log)
    // A group of its own: Ctrl-C reaches the parent alone, which then stops its children in order.
    const child = spawn(this.#options.command, [...this.#options.args], {
      stdio: ['ignore', log, log],
      detached: true,
    })
    closeSync(log)
    this.#child = child
    this.#exited = new Promise((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    if (child.pid !== undefined) writeFileSync(this.#options.pidFile, `${child.pid}\n`)
  }

  /** Asks the program to end, forces it after a grace, removes the pid file. */
  async stop(): Promise<void> {
    const child = this.#child
    if (child === undefined) return
    if (this.isRunning) {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), stopGraceMs)
      await this.#exited
      clearTimeout(force)
    }
    rmSync(this.#options.pidFile, {force: true})
  }
}

function openLog(path: string): number {
  const size = statSync(path, {throwIfNoEntry: false})?.size ?? 0
  if (size > maxLogBytes) truncateSync(path)
  return openSync(path, 'a')
}

/** Ends the process of a pid file that an earlier, killed parent left behind; `argument` is one that only it was started with. */
export async function stopLeftover(pidFile: string, argument: string): Promise<void> {
  const pid = readPid(pidFile)
  if (pid === undefined || !isOurs(pid, argument)) return
  process.kill(pid, 'SIGTERM')
  for (let waitedMs = 0; isOurs(pid, argument); waitedMs += leftoverPollMs) {
    if (waitedMs === stopGraceMs) process.kill(pid, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, leftoverPollMs))
  }
}

function readPid(pidFile: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile, 'utf8'))
    return Number.isSafeInteger(pid) && pid > 1 ? pid : undefined
  } catch {
    return undefined
  }
}

/** A pid is reused sooner or later: only a process with our very argument is ours. */
function isOurs(pid: number, argument: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(argument)
  } catch {
    return false
  }
}
