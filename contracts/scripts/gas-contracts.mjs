/**
 * Runs the gas tests (`test/gas`) and compares `snapshots/*.json` with what is committed: more than 5 % above fails, and so does a figure
 * that is gone. Prints measured against target, from `test/gas/targets.json`; fails when a miss has no reason in `test/gas/reasons.json` or
 * a reason no miss, and when `docs/contracts/gas.md` is stale. `--update` writes the new figures and the document. `--docs` writes the
 * document of the committed figures and measures nothing.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {contractsRoot, runForge} from './forge.mjs'
import {findFaults, gasDocument, readReasons, readSnapshots, readTargets, renderGasDocument} from './gas-document.mjs'

const allowance = 1.05
const update = process.argv.includes('--update')
const folder = join(contractsRoot, 'snapshots')

if (!process.argv.includes('--docs')) measure()
checkDocument({write: update || process.argv.includes('--docs')})

/** Runs the tests, prints the table, and leaves the committed figures as they were unless they are to be moved. */
function measure() {
  const files = existsSync(folder) ? readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]) : []
  const before = readSnapshots()
  // What a test that did not run left here would pass for its figure.
  rmSync(folder, {recursive: true, force: true})
  const {exitCode} = runForge(['test', '--match-path', 'test/gas/**', '--isolate', '--gas-snapshot-emit', 'true'])
  const after = readSnapshots()
  if (exitCode !== 0 || !update) restore(files)
  if (exitCode !== 0) process.exit(exitCode)
  compare(before, after)
}

function restore(files) {
  rmSync(folder, {recursive: true, force: true})
  if (files.length > 0) mkdirSync(folder, {recursive: true})
  for (const [file, content] of files) writeFileSync(join(folder, file), content)
}

function compare(before, after) {
  const targets = readTargets()
  const table = {}
  for (const [name, gas] of Object.entries(after).sort()) {
    const target = targets[name]
    const worse = before[name] !== undefined && gas > before[name] * allowance
    table[name] = {
      gas,
      committed: before[name],
      target,
      verdict: worse ? 'WORSE' : target === undefined || gas <= target ? 'ok' : 'misses target',
    }
    if (worse && !update) process.exitCode = 1
  }
  console.table(table)
  for (const name of Object.keys(before).filter((name) => after[name] === undefined)) {
    console.error(`${name} is measured no more`)
    if (!update) process.exitCode = 1
  }
}

/** Holds the document and the reasons to the committed figures. */
function checkDocument({write}) {
  const [figures, targets, reasons] = [readSnapshots(), readTargets(), readReasons()]
  const faults = findFaults(figures, targets, reasons)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  const text = renderGasDocument(figures, targets, reasons)
  if (existsSync(gasDocument) && readFileSync(gasDocument, 'utf8') === text) return
  if (write) {
    writeFileSync(gasDocument, text)
    console.error('docs/contracts/gas.md written')
  } else {
    console.error('docs/contracts/gas.md is stale; run: npm run gas:contracts -- --docs')
    process.exitCode = 1
  }
}
