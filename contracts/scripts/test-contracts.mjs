/**
 * Builds, checks format, sizes and storage layouts, runs all Solidity tests and prints how many there are of each kind.
 * `FOUNDRY_PROFILE=ci|deep` asks for more; `--counts FILE` writes the totals as JSON; further arguments go to `forge test`, and then the
 * layouts are left out.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {runForge} from './forge.mjs'
import {checkLayouts} from './layouts-contracts.mjs'

const {values, tokens} = parseArgs({options: {counts: {type: 'string'}}, strict: false, allowPositionals: true, tokens: true})
/** All that is not ours, options and their values alike. */
const forForge = [...new Set(tokens.filter(({name}) => name !== 'counts').map(({index}) => index))].map((index) => process.argv[index + 2])

/** Which heading a test belongs under, by its file and its kind. */
function kindOf(file, figures) {
  if (file.includes('/attacks/')) return 'attack'
  if (file.includes('/gas/')) return 'gas'
  if (figures.includes('calls: ')) return 'invariant'
  return figures.includes('runs: ') ? 'fuzz' : 'unit'
}

/** Reads what `forge test` printed: one line a test, under the line that names its file. */
function* readResults(text) {
  let file = ''
  for (const line of text.split('\n')) {
    file = /^Ran \d+ tests? for (\S+):/.exec(line)?.[1] ?? file
    const result = /^\[(PASS|FAIL|SKIP)(.*?)\] (\w+)\(.*?\) ?(\(.*)?$/.exec(line)
    if (result !== null) yield {file, status: result[1], reason: result[2], name: result[3], figures: result[4] ?? ''}
  }
}

/** Counts tests, runs and calls by kind; prints every failure and the table. */
function report(text) {
  const counts = {}
  const seen = new Set()
  for (const {file, status, reason, name, figures} of readResults(text)) {
    // Forge prints failures a second time at the end.
    if (seen.has(`${file} ${name}`)) continue
    seen.add(`${file} ${name}`)
    const heading = kindOf(file, figures)
    counts[heading] ??= {tests: 0, failed: 0, skipped: 0, runs: 0, calls: 0}
    const count = counts[heading]
    count.tests += 1
    count.runs += Number(/runs: (\d+)/.exec(figures)?.[1] ?? 0)
    count.calls += Number(/calls: (\d+)/.exec(figures)?.[1] ?? 0)
    if (status === 'SKIP') count.skipped += 1
    if (status === 'FAIL') {
      count.failed += 1
      console.error(`${file} ${name}${reason}`)
    }
  }
  console.table(counts)
  return counts
}

/** Adds one figure up over all kinds. */
function total(counts, figure) {
  return Object.values(counts).reduce((sum, count) => sum + count[figure], 0)
}

/** Runs a step whose output matters only when it fails. */
function quietly(...args) {
  const {exitCode, output} = runForge(args, {capture: true})
  if (exitCode === 0) return
  console.error(output)
  process.exit(exitCode)
}

// Forge prints what is not formatted and ends with 0 all the same.
const {output: unformatted} = runForge(['fmt', '--check'], {capture: true})
if (unformatted.trim() !== '') {
  console.error(unformatted)
  process.exit(1)
}
// Fails on a warning, and on a contract that is larger than a chain takes.
quietly('build', '--sizes', '--skip', 'test', '--skip', 'script')
const isUpgradable = forForge.length > 0 || (await checkLayouts())
const {exitCode, output} = runForge(['test', ...forForge], {capture: true})
const counts = report(output)
const [tests, failed, skipped] = ['tests', 'failed', 'skipped'].map((figure) => total(counts, figure))
if (tests === 0 || (exitCode !== 0 && failed === 0)) console.error(output.slice(-20_000))
if (values.counts !== undefined) writeFileSync(values.counts, JSON.stringify({passed: tests - failed - skipped, failed, skipped}))
process.exitCode = tests === 0 || !isUpgradable ? 1 : exitCode
