/**
 * Proves that the tests watch what they say they watch: breaks the contracts in one place at a time (`test/mutants/mutants.json`) and
 * expects one named test to fail each time. A mutant that does not compile, or that fails before that test, does not count as killed.
 * One that was killed with the same sources before (`cache/mutants.json`) is not run again but for `--fresh`.
 * `--only ID[,ID]` runs some, `--json` prints results as JSON, `--docs` writes docs/contracts/mutants.md after all were killed,
 * `--check` runs none: it only tells whether each mutant still fits the sources and the document is fresh.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseArgs} from 'node:util'
import {contractsRoot} from './forge.mjs'
import {hashSources, MutantProject, readSource} from './mutant-project.mjs'

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    fresh: {type: 'boolean'},
    json: {type: 'boolean'},
    docs: {type: 'boolean'},
    check: {type: 'boolean'},
  },
})
const documentPath = join(contractsRoot, '..', 'docs', 'contracts', 'mutants.md')
const memoPath = join(contractsRoot, 'cache', 'mutants.json')
const all = JSON.parse(readSource('test/mutants/mutants.json'))

/** Names what keeps a mutant from being run: a text that is not there once, a test that does not exist. */
function findFault({id, file, from, to, killedBy}, index) {
  if (all.findIndex((other) => other.id === id) !== index) return 'its id is taken'
  const found = readSource(file).split(from).length - 1
  if (found !== 1) return `\`from\` occurs ${found} times in ${file}`
  if (from === to) return '`to` changes nothing'
  if (!existsSync(join(contractsRoot, killedBy.path))) return `there is no ${killedBy.path}`
  if (!readSource(killedBy.path).includes(`function ${killedBy.test}(`)) return `${killedBy.path} has no ${killedBy.test}`
  return undefined
}

/** Runs a mutant in a project whose tests pass, and puts the source back. */
function runMutant(project, {file, from, to, killedBy}) {
  const source = project.read(file)
  const at = source.indexOf(from)
  project.write(file, source.slice(0, at) + to + source.slice(at + from.length))
  const {ended, fault} = project.run([killedBy.test])
  project.write(file, source)
  if (fault !== undefined) return {outcome: 'does not compile', reason: fault}
  const result = ended.get(killedBy.test)
  if (result === undefined) return {outcome: 'test did not run', reason: [...ended.values()][0]?.reason ?? ''}
  return {outcome: result.status === 'Failure' ? 'killed' : 'survived', reason: result.reason ?? ''}
}

/** Gives what a mutant's outcome depends on: its texts, its test and all sources of it. */
function fingerprint({file, from, to, killedBy}, sources) {
  return createHash('sha256')
    .update(JSON.stringify([file, from, to, killedBy, sources]))
    .digest('hex')
}

/** Reads the fingerprints of mutants that were killed before, by their ids. */
function readMemo() {
  return existsSync(memoPath) ? JSON.parse(readFileSync(memoPath, 'utf8')) : {}
}

/** Keeps that a mutant was killed, whoever else keeps something meanwhile. */
function remember(id, print) {
  mkdirSync(dirname(memoPath), {recursive: true})
  writeFileSync(memoPath, `${JSON.stringify({...readMemo(), [id]: print}, null, 2)}\n`)
}

/** Runs the mutants of one test file but those that are known to be killed. */
function* runGroup(path, mutants) {
  const sources = hashSources(path)
  const known = values.fresh ? {} : readMemo()
  const isKnown = (mutant) => known[mutant.id] === fingerprint(mutant, sources)
  for (const {id} of mutants.filter(isKnown)) yield {id, outcome: 'killed', reason: 'before, with the same sources', seconds: 0}
  const unknown = mutants.filter((mutant) => !isKnown(mutant))
  if (unknown.length === 0) return
  for (const result of runUnknown(path, unknown)) {
    const mutant = unknown.find(({id}) => id === result.id)
    if (result.outcome === 'killed') remember(result.id, fingerprint(mutant, sources))
    yield result
  }
}

/** Runs mutants of one test file: first their tests on the sources as they are, then each mutant. */
function* runUnknown(path, mutants) {
  const project = new MutantProject(path)
  try {
    const names = [...new Set(mutants.map(({killedBy}) => killedBy.test))]
    const {ended, fault} = project.run(names)
    for (const mutant of mutants) {
      const began = Date.now()
      const isSound = ended?.get(mutant.killedBy.test)?.status === 'Success'
      const result = isSound ? runMutant(project, mutant) : {outcome: 'test fails without it', reason: fault ?? ''}
      yield {id: mutant.id, ...result, seconds: (Date.now() - began) / 1000}
    }
  } finally {
    project.remove()
  }
}

function render() {
  const rows = all.map(({id, file, killedBy, why}) => {
    const test = `\`${killedBy.test}\` in \`${killedBy.path.replace(/^test\//, '')}\``
    return `| ${id} | \`${file.replace(/^src\//, '')}\` | ${why} | ${test} |`
  })
  return `<!-- Generated by npm run mutants:contracts -- --docs; edit contracts/test/mutants/mutants.json instead. -->

# Mutants

Each row is a fault put into a contract, one at a time, and the test that must fail because of it. The document is written only when
every named test passed on the sources as they are and failed on its mutant; sources are compiled without the optimiser for that.
\`npm run mutants:contracts\` runs all ${all.length} again, \`-- --only ID\` one; \`contracts/test/mutants/mutants.json\` has the texts. Weakened contracts
beside it (\`test/mutants/staking\`, \`test/attacks/payments/Mutants.sol\`) show attacks at work on a design that lacks the defence.

| Mutant | In \`src/\` | What is broken | Killed by, in \`test/\` |
|---|---|---|---|
${rows.join('\n')}
`
}

function check() {
  if (!existsSync(documentPath) || readFileSync(documentPath, 'utf8') !== render()) {
    console.error('docs/contracts/mutants.md is stale; run: npm run mutants:contracts -- --docs')
    process.exitCode = 1
  }
}

function run() {
  const wanted = values.only?.split(',')
  const chosen = all.filter(({id}) => wanted === undefined || wanted.includes(id))
  const unknown = wanted?.filter((id) => !chosen.some((mutant) => mutant.id === id)) ?? []
  if (unknown.length > 0) {
    console.error(`Unknown mutant: ${unknown.join(', ')}`)
    process.exit(64)
  }
  const results = []
  for (const path of new Set(chosen.map(({killedBy}) => killedBy.path))) {
    const group = chosen.filter(({killedBy}) => killedBy.path === path)
    for (const result of runGroup(path, group)) {
      results.push(result)
      console.error(`[${results.length}/${chosen.length}] ${result.id}: ${result.outcome} in ${result.seconds.toFixed(1)} s`)
      if (result.outcome !== 'killed') console.error(result.reason)
    }
  }
  const isProven = results.every(({outcome}) => outcome === 'killed')
  if (values.json) console.log(JSON.stringify(results, null, 2))
  else console.table(Object.fromEntries(results.map(({id, outcome, seconds}) => [id, {outcome, seconds}])))
  console.error(`${results.filter(({outcome}) => outcome === 'killed').length} of ${results.length} killed`)
  if (!isProven) process.exitCode = 1
  if (values.docs && isProven && chosen.length === all.length) writeFileSync(documentPath, render())
}

const faults = all.flatMap((mutant, index) => {
  const fault = findFault(mutant, index)
  return fault === undefined ? [] : [`${mutant.id}: ${fault}`]
})
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else if (values.check) check()
else run()
