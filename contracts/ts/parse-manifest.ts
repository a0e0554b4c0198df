import {protocolContracts} from './abis.ts'
import {parseHolders} from './deploy/parse-config.ts'
import {type DeployProfile, deployProfiles} from './deploy/protocol-config.ts'
import {type DeployedContract, type DeployedToken, type DeployManifest, foreignContracts} from './manifest.ts'
import {fail, mapOf, type Parser, parseAddress, parseAmount, parseFields, parseHash, parseText, parseWhole} from './parsers.ts'
import {recordOf} from './record-of.ts'

/**
 * Checks that a value, such as the JSON of a file, is a manifest.
 * @throws ContractsError that names the place of what is wrong
 */
export function parseManifest(value: unknown): DeployManifest {
  const fields = parseFields(value, 'The manifest')
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

function parseProfile(value: unknown, path: string): DeployProfile {
  return deployProfiles.find((profile) => profile === value) ?? fail(path, `one of ${deployProfiles.join(', ')}`)
}
