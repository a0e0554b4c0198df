import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {join as joinPath} from 'node:path/posix'
import {contractsRoot, runForge} from './forge.mjs'

/**
 * What a mutant is built with: unoptimised, which compiles three times as fast and changes no behaviour, and with warnings, for a check
 * that is gone leaves values unused.
 */
const buildSettings = {FOUNDRY_OPTIMIZER: 'false', FOUNDRY_DENY: 'never'}

/** A copy of the Foundry project that holds one test file and the sources it reaches, in a temporary folder: it compiles in seconds. */
export class MutantProject {
  #root = mkdtempSync(join(tmpdir(), 'aleph-mutants-'))
  #contracts = join(this.#root, 'contracts')
  #test

  /** @param {string} test The test file, like `test/unit/sla-manager/excuses.t.sol`. */
  constructor(test) {
    this.#test = test
    mkdirSync(this.#contracts)
    for (const name of ['node_modules', 'spec']) symlinkSync(join(contractsRoot, '..', name), join(this.#root, name))
    for (const name of ['lib', 'scripts']) symlinkSync(join(contractsRoot, name), join(this.#contracts, name))
    for (const file of ['foundry.toml', ...listReached(test)]) this.write(file, readSource(file))
  }

  /** Reads a file of the copy. */
  read(file) {
    return readFileSync(join(this.#contracts, file), 'utf8')
  }

  /** Writes a file of the copy. */
  write(file, text) {
    const path = join(this.#contracts, file)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }

  /**
   * Runs tests of the copy by their names and tells how each ended: `Success`, `Failure`, or nothing if it did not come to it. Gives
   * what the compiler said when the sources do not compile.
   */
  run(names) {
    // Tests that deploy by artifact are not compiled anew for a change inside a contract: half the time.
    const args = ['test', '--json', '--dynamic-test-linking', '--match-path', this.#test, '--match-test', `^(${names.join('|')})\\(`]
    const {output, complaints} = runForge(args, {capture: true, quiet: true, cwd: this.#contracts, env: buildSettings})
    const report = parseReport(output)
    if (report === undefined) return {fault: (complaints + output).slice(0, 2000)}
    const results = Object.values(report).flatMap((suite) => Object.entries(suite.test_results))
    return {ended: new Map(results.map(([signature, {status, reason}]) => [signature.split('(')[0], {status, reason}]))}
  }

  /** Deletes the copy. */
  remove() {
    rmSync(this.#root, {recursive: true, force: true})
  }
}

/** Names the sources of a test: whoever changes one of them changes the name. */
export function hashSources(test) {
  const files = ['foundry.toml', ...listReached(test)].sort()
  return createHash('sha256')
    .update(JSON.stringify(files.map((file) => [file, readSource(file)])))
    .digest('hex')
}

/** Reads a file of the project. */
export function readSource(file) {
  return readFileSync(join(contractsRoot, file), 'utf8')
}

/** Lists a source and all that it imports by relative paths. */
function listReached(source) {
  const reached = new Set([source])
  for (const file of reached) {
    for (const [, path] of readSource(file).matchAll(/(?:from|^import) "(\.[^"]+)"/gm)) reached.add(joinPath(dirname(file), path))
  }
  return reached
}

function parseReport(output) {
  try {
    return JSON.parse(output)
  } catch {
    return undefined
  }
}
