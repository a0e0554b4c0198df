import {parseArgs} from 'node:util'
import {describe, expect, it} from 'vitest'
import {sampleTables} from '../../test/fixtures/option-tables.ts'
import {OptionsError} from './errors.ts'
import {declareFlags} from './flags.ts'
import {loadOptions, type OptionSources} from './load-options.ts'
import {getDefaults} from './option-row.ts'

const path = '/etc/aleph/node.toml'

function load(sources: OptionSources) {
  return loadOptions(sampleTables, sources)
}

function getOrigin(sources: OptionSources, key: string) {
  return load(sources).entries.find(({row}) => row.key === key)?.origin
}

/** Gives the text of the error that loading throws. */
function explainFailure(sources: OptionSources): string {
  try {
    load(sources)
  } catch (error) {
    if (error instanceof OptionsError) return error.message
    throw error
  }
  return 'nothing failed'
}

describe('loadOptions', () => {
  it('gives defaults where nobody says otherwise', () => {
    const {values, entries} = load({})
    expect(values).toEqual({network: getDefaults(sampleTables.network), node: getDefaults(sampleTables.node)})
    expect(new Set(entries.map(({origin}) => origin.kind))).toEqual(new Set(['default']))
  })

  const file = {path, text: 'network.max_connections = 1'}
  const env = {ALEPH_NETWORK_MAX_CONNECTIONS: '2', PATH: '/bin'}
  const roleFile = {path, text: '[node]\nrole = "compute"'}
  it.each([
    ['the file over the default', {file}, 'network.max_connections', {kind: 'file', path}],
    ['the variable over the file', {file, env}, 'network.max_connections', {kind: 'env', variable: 'ALEPH_NETWORK_MAX_CONNECTIONS'}],
    [
      'the flag over the variable',
      {env: {ALEPH_NODE_ROLE: 'compute'}, flags: {role: 'compute'}},
      'node.role',
      {kind: 'flag', flag: 'role'},
    ],
    ['the flag over the file', {file: roleFile, flags: {role: 'coordinator'}}, 'node.role', {kind: 'flag', flag: 'role'}],
    ['the file over an absent flag', {file: roleFile, flags: {role: undefined}}, 'node.role', {kind: 'file', path}],
    ['a variable named in the row', {env: {ALEPH_POSTGRES: 'postgres://db'}}, 'database.url', {kind: 'env', variable: 'ALEPH_POSTGRES'}],
  ] as const)('prefers %s', (_name, sources, key, origin) => {
    expect(getOrigin(sources, key)).toEqual(origin)
  })

  it('gives each module its values, converted', () => {
    const {values} = load({
      file: {path, text: '[network]\nlisten_addr = "/a"\n[executor.qemu]\nenable_gpu = true\n[api]\nbind = "[::]:1"'},
      env: {ALEPH_NETWORK_MAX_CONNECTIONS: '9'},
      flags: {role: 'compute'},
    })
    expect(values.network).toEqual({listenAddresses: ['/a'], maxConnections: 9, externalAddress: undefined})
    expect(values.node).toEqual({role: 'compute', bind: {host: '::', port: 1}, databaseUrl: undefined, isGpuEnabled: true})
  })

  it('takes flags as parseArgs gives them: once, several times, as switches and negated', () => {
    const parse = (args: string[]) => parseArgs({args, options: declareFlags(sampleTables), allowNegative: true}).values
    const given = load({flags: parse(['--listen-addr', '/a', '--listen-addr', '/b', '--gpu', '--role', 'compute'])}).values
    expect(given.network.listenAddresses).toEqual(['/a', '/b'])
    expect(given.node).toMatchObject({role: 'compute', isGpuEnabled: true})
    const text = '[executor.qemu]\nenable_gpu = true'
    expect(load({file: {path, text}, flags: parse(['--no-gpu'])}).values.node.isGpuEnabled).toBe(false)
  })

  it.each([
    [
      'an unknown key',
      {file: {path, text: '[network]\nlisten_adr = "/a"'}},
      `${path}: unknown option "network.listen_adr"; did you mean "network.listen_addr"?`,
    ],
    [
      'a key in an unknown section',
      {file: {path, text: '[netwrk]\nlisten_addr = "/a"'}},
      `${path}: unknown option "netwrk.listen_addr"; did you mean "network.listen_addr"?`,
    ],
    ['a value where a section belongs', {file: {path, text: 'node = 1'}}, `${path}: unknown option "node"; did you mean "node.role"?`],
    ['an unknown variable', {env: {ALEPH_NODE_ROL: 'x'}}, 'unknown variable "ALEPH_NODE_ROL"; did you mean "ALEPH_NODE_ROLE"?'],
    [
      'a wrong type in the file',
      {file: {path, text: '[network]\nmax_connections = "9"'}},
      `option "network.max_connections" from ${path}: expected a whole number from 1 to 10000`,
    ],
    [
      'a section where a value belongs',
      {file: {path, text: '[api.bind]\nport = 1'}},
      `option "api.bind" from ${path}: expected an address and a port, like "0.0.0.0:4024" or "[::]:4024"`,
    ],
    [
      'a wrong variable',
      {env: {ALEPH_NODE_ROLE: ''}},
      'option "node.role" from variable ALEPH_NODE_ROLE: expected one of "coordinator", "compute"',
    ],
    ['a wrong flag', {flags: {role: 'boss'}}, 'option "node.role" from flag --role: expected one of "coordinator", "compute"'],
    ['a file that is no TOML', {file: {path, text: '[node]\nrole = compute'}}, `${path}:2:8: Invalid TOML document: invalid value`],
  ])('explains %s', (_name, sources, expected) => {
    expect(explainFailure(sources)).toBe(expected)
  })

  it('names every fault at once, as data too', () => {
    const sources = {file: {path, text: '[api]\nbnd = "x"\n[network]\nmax_connections = -1'}, env: {ALEPH_ROLE: 'x'}}
    expect(() => load(sources)).toThrow(
      expect.objectContaining({
        reason: {
          code: 'OPTIONS_INVALID',
          faults: [
            {kind: 'unknown', name: 'api.bnd', origin: {kind: 'file', path}, nearest: 'api.bind'},
            {kind: 'unknown', name: 'ALEPH_ROLE', origin: {kind: 'env', variable: 'ALEPH_ROLE'}, nearest: 'ALEPH_NODE_ROLE'},
            {kind: 'invalid', key: 'network.max_connections', origin: {kind: 'file', path}, expected: 'a whole number from 1 to 10000'},
          ],
        },
      }),
    )
  })

  it('never repeats a value, which may be a secret', () => {
    expect(explainFailure({env: {ALEPH_POSTGRES: 'mysql://user:hunter2@db'}})).not.toContain('hunter2')
    expect(explainFailure({file: {path, text: 'database.url = ["hunter2"]'}})).not.toContain('hunter2')
    expect(explainFailure({file: {path, text: 'database.url = hunter2'}})).not.toContain('hunter2')
  })

  it('lets variables pass that are no options', () => {
    expect(() => load({env: {ALEPH_CONFIG: '/x', HOME: '/root'}, otherVariables: ['ALEPH_CONFIG']})).not.toThrow()
  })
})
