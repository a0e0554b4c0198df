// `npm test [-- stage …]`: proves the repository, stage by stage, and ends with one line that counts the tests.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ensureDebianPackages} from './debian-packages.mjs'
import {ensureInstalled, programEnvironment, root, say} from './install.mjs'

const began = Date.now()
const node = ensureInstalled()
const results = mkdtempSync(join(tmpdir(), 'aleph-test-'))

const stages = {
  format: {what: 'format and lint', run: () => tool('biome', 'check', '--error-on-warnings')},
  types: {what: 'types', run: () => tool('tsc', '-p', 'tsconfig.json')},
  arrows: {what: 'import arrows between packages', run: () => program('scripts/check-arrows.ts')},
  docs: {what: 'generated documents are fresh', run: () => program('scripts/generate-docs.ts', '--check')},
  readmes: {what: 'types of the examples in READMEs', run: () => program('scripts/check-readmes.ts')},
  unit: {what: 'unit tests', run: () => vitest('unit', 'vitest.config.ts')},
  integration: {
    what: 'integration tests on SQLite and PostgreSQL, with QEMU and nftables',
    run: () => withPrograms() && vitest('integration', 'vitest.integration.config.ts'),
  },
  contracts: {what: 'Solidity: units, fuzzing, invariants, attacks, gas', run: () => contracts()},
  e2e: {what: 'whole networks, published clients, machines', run: () => withPrograms() && vitest('e2e', 'vitest.e2e.config.ts')},
}

const wanted = process.argv.slice(2)
for (const name of wanted) {
  if (!(name in stages)) {
    say(`Unknown stage "${name}"; there are: ${Object.keys(stages).join(', ')}.`)
    process.exit(64)
  }
}

const chosen = Object.entries(stages).filter(([name]) => wanted.length === 0 || wanted.includes(name))
const failed = []
for (const [index, [name, stage]] of chosen.entries()) {
  const stageBegan = Date.now()
  say(`\n[${index + 1}/${chosen.length}] ${name}: ${stage.what}`)
  const ok = stage.run()
  say(`[${index + 1}/${chosen.length}] ${name}: ${ok ? 'ok' : 'FAILED'} in ${seconds(stageBegan)}`)
  if (!ok) failed.push(name)
}

const counts = countTests()
rmSync(results, {recursive: true, force: true})
say(`\n${failed.length === 0 ? 'All stages passed' : `Failed: ${failed.join(', ')}`} in ${seconds(began)}.`)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(failed.length === 0 ? 0 : 1)

function tool(name, ...args) {
  return spawnSync(node, [join(root, 'node_modules', '.bin', name), ...args], options()).status === 0
}

function program(file, ...args) {
  return spawnSync(node, ['--conditions=source', file, ...args], options()).status === 0
}

function vitest(name, config) {
  return tool(
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${name}.json`)}`,
  )
}

/** What tests run besides npm's packages: real machines in real networks are part of what is proven. */
function withPrograms() {
  return ['qemu', 'images', 'networking'].every((purpose) => ensureDebianPackages(purpose))
}

function contracts() {
  const isProven = program('contracts/scripts/test-contracts.mjs', '--counts', join(results, 'contracts-counts.json'))
  return (
    isProven &&
    program('contracts/scripts/gas-contracts.mjs') &&
    program('contracts/scripts/generate.mjs', '--check') &&
    program('contracts/scripts/mutants-contracts.mjs', '--check')
  )
}

function options() {
  return {cwd: root, stdio: 'inherit', env: programEnvironment()}
}

function countTests() {
  const total = {passed: 0, failed: 0, skipped: 0}
  for (const [name] of chosen) {
    const counts = readVitestCounts(join(results, `${name}.json`)) ?? readJson(join(results, `${name}-counts.json`)) ?? {}
    for (const figure of Object.keys(total)) total[figure] += counts[figure] ?? 0
  }
  return total
}

function readVitestCounts(file) {
  const report = readJson(file)
  if (report === undefined) return undefined
  const {numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests} = report
  return {passed, failed, skipped: numPendingTests + numTodoTests}
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
