/**
 * Checks all that stands behind proxies: that it may be upgraded (OpenZeppelin's validation), and that its storage lies where
 * `layouts/<Contract>.json` says. `--update` takes over what was appended. What moved, changed or went fails, for proxies would read
 * one thing as another; `--replace` writes it all the same, and is for the time before a first deployment only.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {compareLayouts, stabilise} from './compare-layouts.mjs'
import {contractsRoot} from './forge.mjs'
import {compile, solcInput} from './solc-output.mjs'

const {getErrors, getStorageLayout, makeNamespacedInput, silenceWarnings, solcInputOutputDecoder, trySanitizeNatSpec, validate} =
  createRequire(import.meta.url)('@openzeppelin/upgrades-core')

const solcVersion = '0.8.24'
const folder = join(contractsRoot, 'layouts')

/**
 * What the validation may say of a contract, beside what the sources allow by `@custom:oz-upgrades-unsafe-allow` (which
 * `layouts/allowed.json` lists).
 */
const allowed = {
  // A library without storage, linked at deployment like those of the others.
  SLAManager: ['external-library-linking'],
  // Every initialiser is called once; none reads what a later one sets.
  AlephGovernor: ['incorrect-initializer-order'],
}

/** Compiles and validates; gives one entry for every contract that is deployed behind a proxy. */
async function readContracts() {
  const input = solcInput()
  const output = compile(input)
  const namespaced = compile(await trySanitizeNatSpec(makeNamespacedInput(input, output, solcVersion), solcVersion))
  const data = validate(output, solcInputOutputDecoder(input, output), solcVersion, input, namespaced)
  return Object.entries(data)
    .filter(([id, {version, inherit}]) => {
      return id.startsWith('src/') && version !== undefined && inherit.some((parent) => parent.endsWith(':UUPSUpgradeable'))
    })
    .map(([id, {version, errors}]) => {
      const name = id.split(':')[1]
      const unsafeAllow = allowed[name] ?? []
      // The validation only warns of the order of initialisers; here it is as any other error.
      const disordered = errors.filter(({kind}) => kind === 'incorrect-initializer-order' && !unsafeAllow.includes(kind))
      return {
        name,
        errors: [...getErrors([data], version, {kind: 'uups', unsafeAllow}), ...disordered],
        layout: stabilise(getStorageLayout([data], version)),
      }
    })
}

/** Lists what the sources allow themselves, so that nothing is allowed without a change here. */
function readAllowances() {
  const entries = readdirSync(join(contractsRoot, 'src'), {recursive: true})
    .filter((file) => file.endsWith('.sol'))
    .map((file) => [
      file,
      [...readFileSync(join(contractsRoot, 'src', file), 'utf8').matchAll(/@custom:oz-\S+(?: \S+)*/g)].map(([text]) => text),
    ])
    .filter(([, found]) => found.length > 0)
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** Checks one layout against its snapshot and writes it when asked to; gives whether all is well. */
function checkLayout({name, layout}, {update, replace}) {
  const file = join(folder, `${name}.json`)
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const {verdict, report} = before === undefined ? {verdict: 'new', report: ''} : compareLayouts(before, layout)
  if (verdict === 'same') return true
  if (replace || (update && verdict !== 'moved')) {
    writeFileSync(file, `${JSON.stringify(layout, null, 2)}\n`)
    console.log(`layouts/${name}.json: ${verdict}, written`)
    return true
  }
  if (verdict === 'moved') console.error(`${name}: storage that proxies hold has moved, changed or gone; only appending is safe\n${report}`)
  else console.error(`${name}: storage is ${verdict}; take it over with npm run layouts:contracts -- --update`)
  return false
}

function checkAllowances({update, replace}) {
  const file = join(folder, 'allowed.json')
  const text = `${JSON.stringify(readAllowances(), null, 2)}\n`
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return true
  if (update || replace) writeFileSync(file, text)
  else console.error('layouts/allowed.json: the sources allow themselves something else; read it, then run with --update')
  return update || replace
}

/**
 * Validates everything and compares all snapshots; gives whether all is well.
 * @param {{update?: boolean, replace?: boolean}} options
 */
export async function checkLayouts({update = false, replace = false} = {}) {
  silenceWarnings()
  mkdirSync(folder, {recursive: true})
  const contracts = await readContracts()
  if (contracts.length === 0) throw new Error('No contract is behind a proxy: the validation has read nothing')
  let isFine = checkAllowances({update, replace})
  for (const contract of contracts) {
    for (const {kind, src, name = ''} of contract.errors) {
      console.error(`${contract.name}: ${kind} ${name} at ${src} is not allowed`)
      isFine = false
    }
    isFine = checkLayout(contract, {update, replace}) && isFine
  }
  const known = new Set(['allowed.json', ...contracts.map(({name}) => `${name}.json`)])
  for (const file of readdirSync(folder).filter((name) => !known.has(name))) {
    if (replace) rmSync(join(folder, file))
    else console.error(`layouts/${file} belongs to no contract that is behind a proxy: has one gone?`)
    isFine = isFine && replace
  }
  if (isFine) console.log(`${contracts.length} contracts may be upgraded, and their storage lies where it lay`)
  return isFine
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isFine = await checkLayouts({update: process.argv.includes('--update'), replace: process.argv.includes('--replace')})
  process.exitCode = isFine ? 0 : 1
}
