/**
 * Builds, checks format and sizes, runs all Solidity tests and prints how many there are of each kind.
 * `FOUNDRY_PROFILE=ci|deep` asks for more; further arguments go to `forge test`.
 */
import {runForge} from './forge.mjs'

const extra = process.argv.slice(2)

/** Which heading a test belongs under, by its file and its kind. */
function kindOf(file, result) {
  if (file.includes('/attacks/')) return 'attack'
  if (file.includes('/gas/')) return 'gas'
  if ('Invariant' in result) return 'invariant'
  return 'Fuzz' in result ? 'fuzz' : 'unit'
}

/** Prints the table of counts and every failure of a `forge test --json` report; returns the number of failures. */
function report(text) {
  const counts = {}
  const failures = []
  for (const [suite, {test_results: results}] of Object.entries(JSON.parse(text))) {
    for (const [name, {status, reason, kind}] of Object.entries(results)) {
      const heading = kindOf(suite, kind)
      counts[heading] ??= {tests: 0, failed: 0, skipped: 0, runs: 0, calls: 0}
      const count = counts[heading]
      count.tests += 1
      if (status === 'Skipped') count.skipped += 1
      if (status === 'Failure') failures.push(`${suite} ${name}: ${reason ?? 'failed'}`)
      if (status === 'Failure') count.failed += 1
      count.runs += kind.Fuzz?.runs ?? kind.Invariant?.runs ?? 0
      count.calls += kind.Invariant?.calls ?? 0
    }
  }
  console.table(counts)
  for (const failure of failures) console.error(failure)
  return failures.length
}

/** Runs a step whose output matters only when it fails. */
function quietly(...args) {
  const {exitCode, output} = runForge(args, {capture: true})
  if (exitCode === 0) return
  console.error(output)
  process.exit(exitCode)
}

quietly('fmt', '--check')
// Fails on a warning, and on a contract that is larger than a chain takes.
quietly('build', '--sizes', '--skip', 'test', '--skip', 'script')
const {exitCode, output} = runForge(['test', '--json', ...extra], {capture: true})
const json = output.slice(output.indexOf('{"'))
if (!json.startsWith('{')) {
  console.error(output)
  process.exit(exitCode || 1)
}
const failed = report(json)
process.exitCode = failed > 0 ? 1 : exitCode
