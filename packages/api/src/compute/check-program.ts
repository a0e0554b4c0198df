import type {ComputeContext} from './compute-context.ts'
import type {ProgramAnswer} from './ports.ts'

/** Paths of the diagnostic function by the names under which results are told. */
const paths: Readonly<Record<string, string>> = {
  index: '/',
  environ: '/environ',
  messages: '/messages',
  dns: '/dns',
  ipv4: '/ip/4',
  internet: '/internet',
  cache: '/cache/set/foo/bar',
  persistent_storage: '/state/increment',
  error_handling: '/raise',
  get_a_message: '/get_a_message',
  lifespan: '/lifespan',
}

const absentInOlderOnes: ReadonlySet<string> = new Set(['get_a_message', 'lifespan'])

const required = ['index', 'environ', 'ipv4', 'internet', 'dns', 'error_handling', 'lifespan'] as const

/** How long all calls together may take: the first one may have to boot. */
const deadlineMs = 60_000

/** Which function is called. */
export interface ProgramCheck {
  /** Without the calls that older ones do not have. */
  readonly isLegacy: boolean
}

/** What calling the diagnostic function told. */
export interface ProgramCheckResult {
  readonly isFit: boolean
  readonly results: Readonly<Record<string, boolean>>
}

/** Calls the diagnostic function, one path after the other; nothing is fit where there is none. */
export async function checkProgram({programs, info}: ComputeContext, {isLegacy}: ProgramCheck): Promise<ProgramCheckResult> {
  const names = Object.keys(paths).filter((name) => !isLegacy || !absentInOlderOnes.has(name))
  const results: Record<string, boolean> = {}
  const signal = AbortSignal.timeout(deadlineMs)
  for (const name of names) {
    const program = info.checkProgram
    const path = paths[name] ?? '/'
    const request = {method: 'GET', path, queryString: '', headers: [], body: new Uint8Array(), signal}
    results[name] = program !== undefined && !signal.aborted && isGood(name, await programs.run(program, request).catch(() => undefined))
  }
  return {isFit: required.every((name) => results[name] ?? isLegacy), results}
}

/** The one path that fails on purpose has to. */
function isGood(name: string, answer: ProgramAnswer | undefined): boolean {
  return answer !== undefined && (name === 'error_handling' ? answer.status === 500 : answer.status === 200)
}
