import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {cpus, totalmem} from 'node:os'
import {parseArgs} from 'node:util'
import type {Bench, BenchResult, Figures} from './bench.ts'

/** Every benchmark, loaded only when it runs. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  ingest: async () => (await import('./ingest.ts')).ingest,
  nft: async () => (await import('./nft.ts')).nft,
  pipeline: async () => (await import('./pipeline.ts')).pipeline,
  program: async () => (await import('./program.ts')).program,
  query: async () => (await import('./query.ts')).query,
  schedule: async () => (await import('./schedule.ts')).schedule,
  verify: async () => (await import('./verify.ts')).verify,
  vm: async () => (await import('./vm.ts')).vm,
  watcher: async () => (await import('./watcher.ts')).watcher,
}

const help = `npm run bench -- NAME… [--json FILE]

Measures this machine and prints one JSON object {machine, commit, benches, peers}; progress goes to standard error.
Names: ${Object.keys(benches).join(', ')}

Examples
  npm run bench -- verify
  npm run bench -- ingest verify query --json figures.json
`

const {values, positionals} = parseArgs({
  options: {json: {type: 'string'}, help: {type: 'boolean', default: false}},
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !(name in benches))
if (values.help || positionals.length === 0 || unknown.length > 0) {
  process.stderr.write(unknown.length > 0 ? `Unknown benchmark: ${unknown.join(', ')}\n\n${help}` : help)
  process.exit(values.help ? 0 : 64)
}

const results: Record<string, BenchResult> = {}
for (const name of positionals) {
  const bench = await benches[name]?.()
  if (bench === undefined) continue
  process.stderr.write(`\n${bench.name}: ${bench.summary}\n`)
  results[name] = await bench.run((text) => process.stderr.write(`  ${text}\n`))
}

const report = {machine: describeMachine(), commit: currentCommit(), ...splitPeers(results)}
const text = `${JSON.stringify(report, null, 2)}\n`
process.stdout.write(text)
if (values.json !== undefined) writeFileSync(values.json, text)
process.exit(0)

function splitPeers(all: Readonly<Record<string, BenchResult>>) {
  const ours: Record<string, Figures> = {}
  const peers: Record<string, Readonly<Record<string, Figures>>> = {}
  for (const [name, result] of Object.entries(all)) {
    ours[name] = result.ours
    if (result.peers !== undefined) peers[name] = result.peers
  }
  return {benches: ours, peers}
}

function describeMachine(): string {
  const processors = cpus()
  return `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
}

function currentCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim()
  } catch {
    return 'unknown'
  }
}
