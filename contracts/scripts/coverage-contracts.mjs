/**
 * Measures how much of `src/` the tests reach and fails below the bars: 95 % of lines, 90 % of branches.
 * Writes the result to `docs/contracts/coverage.json`, so that the last one is on record.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {contractsRoot, runForge} from './forge.mjs'

const bars = {lines: 95, branches: 90}

/**
 * What is left out: coverage compiles everything at once and unoptimised, and the compiler's WebAssembly has no more than 2 GiB
 * (`std::bad_alloc`). Invariants and gas reach little that units and attacks do not, and embed the most contracts.
 */
const leftOut = ['test/invariant/**', 'test/gas/**', 'test/attacks/Upgrade.t.sol', 'test/unit/base/upgrader.t.sol', 'test/System.t.sol']

/** Reads `| src/X.sol | 95.00% (19/20) | … |` rows: lines, statements, branches, functions. */
function parseRows(output) {
  return [...output.matchAll(/^\|\s*(src\/\S+)\s*\|(.+)\|\s*$/gm)].map(([, file, cells]) => {
    const [lines, , branches] = cells.split('|').map((cell) => {
      const [, hit, found] = /\((\d+)\/(\d+)\)/.exec(cell) ?? [0, 0, 0]
      return {hit: Number(hit), found: Number(found)}
    })
    return {file, lines, branches}
  })
}

/** Sums up one column over all files that we ship; devnet tokens are no part of the protocol. */
function sum(rows, column) {
  const counted = rows.filter(({file}) => !file.startsWith('src/dev/'))
  const hit = counted.reduce((total, row) => total + row[column].hit, 0)
  const found = counted.reduce((total, row) => total + row[column].found, 0)
  return {hit, found, percent: found === 0 ? 100 : Math.round((hit / found) * 10_000) / 100}
}

const {exitCode, output} = runForge(
  [
    'coverage',
    '--report',
    'summary',
    '--no-match-coverage',
    '^(test|script|lib)/',
    ...leftOut.flatMap((path) => ['--skip', path]),
    ...process.argv.slice(2),
  ],
  {capture: true},
)
console.log(output)
if (exitCode !== 0) process.exit(exitCode)
const rows = parseRows(output)
// Forge ends with 0 when the compiler failed, and when tests did.
const failed = output.split('\n').filter((line) => line.startsWith('[FAIL'))
if (rows.length === 0 || failed.length > 0) {
  console.error(failed.length > 0 ? `Nothing is recorded, for tests failed:\n${failed.join('\n')}` : 'No file was measured: see above')
  process.exit(1)
}
const result = {lines: sum(rows, 'lines'), branches: sum(rows, 'branches')}
const folder = join(contractsRoot, '..', 'docs', 'contracts')
mkdirSync(folder, {recursive: true})
writeFileSync(join(folder, 'coverage.json'), `${JSON.stringify({...result, files: rows}, null, 2)}\n`)
console.table(result)
for (const [name, bar] of Object.entries(bars)) {
  if (result[name].percent >= bar) continue
  console.error(`${name}: ${result[name].percent} % is below ${bar} %`)
  process.exitCode = 1
}
