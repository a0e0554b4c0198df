/**
 * Runs the gas tests (`test/gas`) and compares `snapshots/*.json` with what is committed: more than 5 % above fails.
 * `--update` writes the new figures. Prints measured against target, from `test/gas/targets.json`.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {contractsRoot, runForge} from './forge.mjs'

const allowance = 1.05
const update = process.argv.includes('--update')
const folder = join(contractsRoot, 'snapshots')

/** Reads all snapshot files into one flat table `<group>.<name>`. */
function readSnapshots() {
  if (!existsSync(folder)) return {}
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8'))).map(([name, gas]) => [
        `${file.slice(0, -5)}.${name}`,
        Number(gas),
      ]),
    )
  return Object.fromEntries(entries)
}

const files = existsSync(folder) ? readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]) : []
const before = readSnapshots()
const {exitCode} = runForge(['test', '--match-path', 'test/gas/**', '--isolate', '--gas-snapshot-emit', 'true'])
if (exitCode !== 0) process.exit(exitCode)
const after = readSnapshots()
const targets = JSON.parse(readFileSync(join(contractsRoot, 'test', 'gas', 'targets.json'), 'utf8'))

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
if (!update) {
  // Leave the committed figures as they were: only --update moves them.
  rmSync(folder, {recursive: true, force: true})
  if (files.length > 0) mkdirSync(folder, {recursive: true})
  for (const [file, content] of files) writeFileSync(join(folder, file), content)
}
