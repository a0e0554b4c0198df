import {spawn} from 'node:child_process'
import {isAbort} from '@aleph-onchain/common'
import {ExecutorError} from '../errors.ts'

/** Programs that are run beside machines, with the Debian packages that bring them. */
const packages = {'qemu-img': 'qemu-utils', mke2fs: 'e2fsprogs'} as const

/** Name of such a program. */
export type Tool = keyof typeof packages

/** How a program is run. */
export interface ToolOptions {
  readonly signal?: AbortSignal
  readonly deadlineMs?: number
}

/** Most that is kept of what a program prints. */
const maxOutputBytes = 256 * 1024

/** Runs a program without a shell and gives what it printed; rejects with EXECUTOR_DISK_FAILED or EXECUTOR_TOOL_MISSING. */
export async function runTool(tool: Tool, args: readonly string[], {signal, deadlineMs = 60_000}: ToolOptions = {}): Promise<string> {
  try {
    return await run(tool, args, deadlineMs, signal)
  } catch (error) {
    if (isAbort(error) || error instanceof ExecutorError) throw error
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing) throw new ExecutorError({code: 'EXECUTOR_TOOL_MISSING', tool, package: packages[tool]}, {cause: error})
    throw new ExecutorError({code: 'EXECUTOR_DISK_FAILED', detail: `${tool} did not run`}, {cause: error})
  }
}

function run(tool: Tool, args: readonly string[], deadlineMs: number, signal: AbortSignal | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    // Debian keeps mke2fs where ordinary users do not look.
    const env = {PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`, LC_ALL: 'C'}
    const child = spawn(tool, args, {env, stdio: ['ignore', 'pipe', 'pipe'], timeout: deadlineMs, killSignal: 'SIGKILL', signal})
    let output = ''
    let errors = ''
    child.stdout.on('data', (bytes: Buffer) => {
      output = (output + bytes.toString('utf8')).slice(0, maxOutputBytes)
    })
    child.stderr.on('data', (bytes: Buffer) => {
      errors = (errors + bytes.toString('utf8')).slice(0, 2_000)
    })
    child.once('error', reject)
    child.once('close', (code, killedBy) => {
      if (code === 0) return resolve(output)
      const detail = `${tool}: ${errors.trim().split('\n').at(-1) || (killedBy ?? `exit code ${code}`)}`.slice(0, 300)
      reject(new ExecutorError({code: 'EXECUTOR_DISK_FAILED', detail}))
    })
  })
}
