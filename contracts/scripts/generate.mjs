/**
 * Writes `ts/generated/<contract>.ts` for every contract that has an implementation in `src/`: its ABI as a `const`, so that viem knows all
 * types, its creation code, and where libraries' addresses go in it. Does the same for the published contracts that a deployment needs,
 * from the artifacts in their npm packages. `--check` writes nothing and fails when a file is stale.
 */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, join} from 'node:path'
import {contractsRoot, runForge} from './forge.mjs'

const check = process.argv.includes('--check')
const target = join(contractsRoot, 'ts', 'generated')

/** Contracts that others published: deployed as they are, byte for byte. */
const published = {
  ERC1967Proxy: '@openzeppelin/contracts/build/contracts/ERC1967Proxy.json',
  UniswapV3Factory: '@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json',
  UniswapV3Pool: '@uniswap/v3-core/artifacts/contracts/UniswapV3Pool.sol/UniswapV3Pool.json',
  SwapRouter: '@uniswap/v3-periphery/artifacts/contracts/SwapRouter.sol/SwapRouter.json',
  NonfungiblePositionManager: '@uniswap/v3-periphery/artifacts/contracts/NonfungiblePositionManager.sol/NonfungiblePositionManager.json',
  Safe: '@safe-global/safe-contracts/build/artifacts/contracts/Safe.sol/Safe.json',
  SafeProxy: '@safe-global/safe-contracts/build/artifacts/contracts/proxies/SafeProxy.sol/SafeProxy.json',
}

/** Names every contract and library that a file of its name in `src/` defines; {@link render} leaves out what nobody deploys. */
function contractNames() {
  return readdirSync(join(contractsRoot, 'src'), {recursive: true})
    .filter((file) => file.endsWith('.sol'))
    .map((file) => basename(file, '.sol'))
    .filter((name) => existsSync(join(contractsRoot, 'out', `${name}.sol`, `${name}.json`)))
    .sort()
}

/** `SLAManager` → `sla-manager`, `DevToken` → `dev-token`. */
function kebab(name) {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
}

/** `SLAManager` → `slaManager`, `DevToken` → `devToken`. */
function camel(name) {
  return kebab(name).replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
}

function readArtifact(name) {
  return JSON.parse(readFileSync(join(contractsRoot, 'out', `${name}.sol`, `${name}.json`), 'utf8'))
}

/** Lists the libraries that a contract's creation code calls, and the byte offsets at which their addresses belong. */
function linksOf(name) {
  return Object.values(readArtifact(name).bytecode.linkReferences)
    .flatMap((file) => Object.entries(file))
    .map(([library, places]) => [library, places.map(({start}) => start)])
}

/** Gives the text of a contract's file, or undefined for what nobody deploys (interfaces, libraries that are compiled in). */
function render(name, linked) {
  const {abi, bytecode} = readArtifact(name)
  // Functions that take storage are not in a library's ABI: what tells that it is deployed is that somebody links it.
  const isDeployed = linked.has(name) || abi.some(({type}) => type === 'function' || type === 'constructor')
  if (!isDeployed || bytecode.object === '0x') return undefined
  return renderCode(name, `${name}.sol`, abi, bytecode.object) + renderLinks(name)
}

/** Gives the text of a published contract's file; those link no libraries. */
function renderPublished(name, path) {
  const {abi, bytecode} = createRequire(import.meta.url)(path)
  return renderCode(name, path, abi, bytecode)
}

function renderCode(name, source, abi, bytecode) {
  return `// Generated from ${source}; do not edit.

/** ABI of ${name}. */
export const ${camel(name)}Abi = ${JSON.stringify(abi, null, 2)} as const

/** Creation code of ${name}. */
export const ${camel(name)}Bytecode = '${bytecode}'
`
}

function renderLinks(name) {
  const links = linksOf(name)
  if (links.length === 0) return ''
  return `
/** Libraries that the creation code of ${name} calls, and the byte offsets at which their addresses belong. */
export const ${camel(name)}Links = ${JSON.stringify(Object.fromEntries(links), null, 2)} as const
`
}

const {exitCode} = runForge(['build', '--skip', 'test', '--skip', 'script'])
if (exitCode !== 0) process.exit(exitCode)

const names = contractNames()
const linked = new Set(names.flatMap(linksOf).map(([library]) => library))
/**
 * Gives the text of `protocol-errors.ts`: every error that a contract of the protocol can end a call with, once. Errors raised in linked
 * libraries come from the contracts' interfaces and so are among them.
 */
function renderErrors(protocol) {
  const errors = new Map()
  for (const name of protocol) {
    for (const entry of readArtifact(name).abi.filter(({type}) => type === 'error')) {
      errors.set(`${entry.name}(${entry.inputs.map(({type}) => type)})`, entry)
    }
  }
  const abi = [...errors.keys()].sort().map((signature) => errors.get(signature))
  return `// Generated from the contracts in src; do not edit.

/** Every error that a contract of the protocol can end a call with. */
export const protocolErrorsAbi = ${JSON.stringify(abi, null, 2)} as const
`
}

const isForDevnets = (name) => existsSync(join(contractsRoot, 'src', 'dev', `${name}.sol`))

const wanted = new Map(
  [
    ['protocol-errors.ts', renderErrors(names.filter((name) => !isForDevnets(name)))],
    ...names.map((name) => [`${kebab(name)}.ts`, render(name, linked)]),
    ...Object.entries(published).map(([name, path]) => [`${kebab(name)}.ts`, renderPublished(name, path)]),
  ].filter(([, text]) => text !== undefined),
)
const stale = [...wanted].filter(([file, text]) => !existsSync(join(target, file)) || readFileSync(join(target, file), 'utf8') !== text)
const surplus = readdirSync(target).filter((file) => !wanted.has(file))
if (check) {
  for (const [file] of stale) console.error(`contracts/ts/generated/${file} is stale: npm run generate:contracts`)
  for (const file of surplus) console.error(`contracts/ts/generated/${file} belongs to no contract: npm run generate:contracts`)
  process.exitCode = stale.length + surplus.length > 0 ? 1 : 0
} else {
  for (const [file, text] of stale) writeFileSync(join(target, file), text)
  for (const file of surplus) rmSync(join(target, file))
  console.log(`${wanted.size} contracts, ${stale.length} written, ${surplus.length} removed`)
}
