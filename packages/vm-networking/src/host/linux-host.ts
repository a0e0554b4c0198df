import {spawn} from 'node:child_process'
import {readFile, writeFile} from 'node:fs/promises'
import {VmNetworkError} from '../errors.ts'
import type {HostTool, NetworkHost} from '../ports.ts'

/** How programs are run. */
export interface LinuxHostOptions {
  /** Words before each command, such as `nsenter` with its arguments. */
  readonly wrapper: readonly string[]
  readonly timeoutMs: number
  /** Output beyond which a program is ended. */
  readonly maxOutputBytes: number
  /** Programs that run at a time; others wait. */
  readonly maxPrograms: number
}

const defaultOptions: LinuxHostOptions = {wrapper: [], timeoutMs: 30_000, maxOutputBytes: 64 * 2 ** 20, maxPrograms: 4}
const debianPackages: Readonly<Record<HostTool, string>> = {ip: 'iproute2', nft: 'nftables'}
const sysctlRoot = '/proc/sys/net/'
const keptErrorCharacters = 2_000
/** Ordinary users do not have the folders of these tools in their path. */
const toolPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Reaches the network of the host that this process runs on. */
export function createLinuxHost(options: Partial<LinuxHostOptions> = {}): NetworkHost {
  const all = {...defaultOptions, ...options}
  const turns = new Turns(all.maxPrograms)
  return {
    run: async (tool, args, input) => await turns.run(async () => await runTool(all, tool, args, input)),
    readSysctl: async (key) =>
      await readFile(`${sysctlRoot}${key}`, 'utf8').then(
        (text) => text.trim(),
        () => undefined,
      ),
    writeSysctl: async (key, value) => {
      try {
        await writeFile(`${sysctlRoot}${key}`, value)
      } catch (cause) {
        throw new VmNetworkError({code: 'VM_NETWORK_SYSCTL_FAILED', key}, {cause})
      }
    },
  }
}

/** Lets a bounded number of pieces of work run at a time. Whoever starts more waits as long as it takes, which bounds them: machines. */
class Turns {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(count: number) {
    this.#free = count
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free++
      else next()
    }
  }
}

async function runTool(options: LinuxHostOptions, tool: HostTool, args: readonly string[], input = ''): Promise<string> {
  const [program = tool, ...words] = [...options.wrapper, tool, ...args]
  const child = spawn(program, words, {
    env: {PATH: toolPath, LC_ALL: 'C'},
    stdio: 'pipe',
    timeout: options.timeoutMs,
    killSignal: 'SIGKILL',
  })
  const output: Buffer[] = []
  let outputBytes = 0
  let errorText = ''
  child.stdout.on('data', (bytes: Buffer) => {
    output.push(bytes)
    outputBytes += bytes.length
    if (outputBytes <= options.maxOutputBytes) return
    child.stdout.destroy()
    child.kill('SIGKILL')
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errorText = `${errorText}${text}`.slice(0, keptErrorCharacters)
  })
  child.stdin.on('error', () => undefined) // how it ended says more
  child.stdin.end(input)
  const {promise, resolve, reject} = Promise.withResolvers<number | null>()
  child.once('error', reject).once('close', resolve)
  const exitCode = await promise.catch((cause) => {
    throw isMissing(cause)
      ? new VmNetworkError(
          {code: 'VM_NETWORK_TOOL_MISSING', tool, debianPackage: debianPackages[tool]},
          {cause, message: missingText(tool)},
        )
      : commandError(tool, args, String(cause))
  })
  if (exitCode === 0) return Buffer.concat(output).toString('utf8')
  throw commandError(tool, args, exitCode === null ? 'it was ended, by its time limit or from outside' : errorText.trim())
}

function missingText(tool: HostTool): string {
  return `The program ${tool} is not installed; its Debian package is ${debianPackages[tool]}.`
}

function commandError(tool: HostTool, args: readonly string[], detail: string): VmNetworkError {
  const command = [tool, ...args].join(' ')
  return new VmNetworkError({code: 'VM_NETWORK_COMMAND_FAILED', command, detail}, {message: `${command}: ${detail}`})
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
