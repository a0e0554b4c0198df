/**
 * Compiles what is deployed behind proxies, for tools that read the compiler's own output: syntax trees and storage layouts. Forge keeps
 * neither of namespaced structs. Does not optimise, for nothing of it is deployed.
 */
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {contractsRoot, runForge} from './forge.mjs'

/** Reads what Foundry is configured with, so that there is one place for remappings and the EVM version. */
function readConfig() {
  const {exitCode, output} = runForge(['config', '--json'], {capture: true})
  if (exitCode !== 0) throw new Error('forge config failed')
  return JSON.parse(output)
}

/** Adds a source and all that it imports. */
function addSource(sources, name, remappings) {
  if (sources[name] !== undefined) return
  const content = readFileSync(join(contractsRoot, name), 'utf8')
  sources[name] = {content}
  for (const [, path] of content.matchAll(/^\s*import\s+(?:[^"';]*?from\s+)?["']([^"']+)["']/gm)) {
    const [from, to] = remappings.find(([prefix]) => path.startsWith(prefix)) ?? ['', '']
    addSource(sources, path.startsWith('.') ? posix.join(dirname(name), path) : to + path.slice(from.length), remappings)
  }
}

/** Gives the compiler's input for all of `src/` but what only devnets have. */
export function solcInput() {
  const config = readConfig()
  const sources = {}
  const remappings = config.remappings.map((line) => line.split('='))
  for (const file of readdirSync(join(contractsRoot, 'src'), {recursive: true})) {
    if (file.endsWith('.sol') && !file.startsWith('dev')) addSource(sources, posix.join('src', file), remappings)
  }
  const perContract = ['abi', 'storageLayout', 'evm.bytecode.object', 'evm.bytecode.linkReferences', 'evm.methodIdentifiers']
  return {
    language: 'Solidity',
    sources,
    settings: {
      remappings: config.remappings,
      evmVersion: config.evm_version,
      optimizer: {enabled: false},
      outputSelection: {'*': {'*': perContract, '': ['ast']}},
    },
  }
}

/** Compiles and throws at the first error. */
export function compile(input) {
  const {stdout, status} = spawnSync(process.execPath, [join(contractsRoot, 'scripts', 'solc.cjs'), '--standard-json'], {
    input: JSON.stringify(input),
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw new Error(`solc ended with ${status}`)
  const output = JSON.parse(stdout)
  const error = output.errors?.find(({severity}) => severity === 'error')
  if (error !== undefined) throw new Error(error.formattedMessage)
  return output
}
