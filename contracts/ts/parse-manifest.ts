import {type Address, getAddress, type Hex, isAddress, isHash} from 'viem'
import {protocolContracts} from './abis.ts'
import {type DeployProfile, deployProfiles, holderGroups} from './deploy/protocol-config.ts'
import {ContractsError} from './errors.ts'
import {type DeployedContract, type DeployedToken, type DeployManifest, foreignContracts} from './manifest.ts'
import {recordOf} from './record-of.ts'

type Parser<T> = (value: unknown, path: string) => T

/**
 * Checks that a value, such as the JSON of a file, is a manifest.
 * @throws ContractsError that names the place of what is wrong
 */
export function parseManifest(value: unknown): DeployManifest {
  const fields = parseFields(value, 'manifest')
  const read = <T>(name: string, parse: Parser<T>): T => parse(fields[name], name)
  return {
    profile: read('profile', parseProfile),
    chainId: read('chainId', parseWhole),
    version: read('version', parseText),
    deployer: read('deployer', parseAddress),
    contracts: read('contracts', parseContracts),
    libraries: read('libraries', mapOf(parseAddress)),
    tokens: read('tokens', mapOf(parseToken)),
    holders: read('holders', parseHolders),
    treasury: read('treasury', parseAddress),
    insurance: read('insurance', parseAddress),
    parameters: read('parameters', mapOf(mapOf(parseAmount))),
  }
}

function parseContracts(value: unknown, path: string): DeployManifest['contracts'] {
  const fields = parseFields(value, path)
  const read = (name: string): DeployedContract => parseContract(fields[name], `${path}.${name}`)
  return {
    ...recordOf(
      foreignContracts.filter((name) => fields[name] !== undefined),
      read,
    ),
    ...recordOf([...protocolContracts, 'AlephToken', 'SwapRouter'], read),
  }
}

function parseContract(value: unknown, path: string): DeployedContract {
  const {address, block, implementation, codeHash} = parseFields(value, path)
  return {
    address: parseAddress(address, `${path}.address`),
    block: parseWhole(block, `${path}.block`),
    ...(implementation === undefined ? {} : {implementation: parseAddress(implementation, `${path}.implementation`)}),
    ...(codeHash === undefined ? {} : {codeHash: parseHash(codeHash, `${path}.codeHash`)}),
  }
}

function parseToken(value: unknown, path: string): DeployedToken {
  const {address, decimals, pool} = parseFields(value, path)
  return {
    address: parseAddress(address, `${path}.address`),
    decimals: parseWhole(decimals, `${path}.decimals`),
    ...(pool === undefined ? {} : {pool: parseAddress(pool, `${path}.pool`)}),
  }
}

function parseHolders(value: unknown, path: string): DeployManifest['holders'] {
  const fields = parseFields(value, path)
  return recordOf(holderGroups, (group) => parseList(fields[group], `${path}.${group}`, parseAddress))
}

function parseProfile(value: unknown, path: string): DeployProfile {
  return deployProfiles.find((profile) => profile === value) ?? fail(path, `one of ${deployProfiles.join(', ')}`)
}

function parseAddress(value: unknown, path: string): Address {
  return typeof value === 'string' && isAddress(value) ? getAddress(value) : fail(path, 'an address')
}

function parseHash(value: unknown, path: string): Hex {
  return typeof value === 'string' && isHash(value) ? value : fail(path, '32 bytes in hexadecimal')
}

function parseAmount(value: unknown, path: string): string {
  return typeof value === 'string' && /^\d+$/.test(value) ? value : fail(path, 'a decimal number as text')
}

function parseText(value: unknown, path: string): string {
  return typeof value === 'string' ? value : fail(path, 'text')
}

function parseWhole(value: unknown, path: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : fail(path, 'a whole number')
}

function parseList<T>(value: unknown, path: string, parse: Parser<T>): readonly T[] {
  return Array.isArray(value) ? value.map((item: unknown, index) => parse(item, `${path}[${index}]`)) : fail(path, 'a list')
}

function mapOf<T>(parse: Parser<T>): Parser<Readonly<Record<string, T>>> {
  return (value, path) =>
    Object.fromEntries(Object.entries(parseFields(value, path)).map(([name, item]) => [name, parse(item, `${path}.${name}`)]))
}

function parseFields(value: unknown, path: string): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? {...value} : fail(path, 'an object')
}

function fail(path: string, wanted: string): never {
  const problem = `${path} is not ${wanted}`
  throw new ContractsError({code: 'CONTRACTS_MANIFEST_INVALID', problem}, `The manifest of the deployment is invalid: ${problem}.`)
}
