import {sha256} from '../hash-vectors.ts'
import {repeatEntry, repeatItem, repeatText} from '../repeat.ts'
import {absent, type ContentTable, type JsonObject} from './patch.ts'
import {addBaseRules} from './simple.ts'

const hash = sha256('image')

/** Fields that all three executable types need. */
export const executableBase: JsonObject = {
  address: '0xA',
  time: 1700000000.5,
  allow_amend: false,
  environment: {internet: true},
  volumes: [],
  resources: {vcpus: 2, memory: 2048, seconds: 30},
}

/** Switches that only PROGRAM and INSTANCE have. */
export const openEnvironment: JsonObject = {internet: true, aleph_api: false, reproducible: false, shared_cache: false}

/** Rules that PROGRAM, INSTANCE and V-PROGRAM share. */
export function addExecutableRules(table: ContentTable): void {
  addBaseRules(table)
  table.refuse('without allow_amend', {allow_amend: absent}, 'missing', 'allow_amend')
  table.refuse('without environment', {environment: absent}, 'missing', 'environment')
  table.refuse('with another key', {extra: 1}, 'extra_forbidden', 'extra')
  addResources(table)
  addMetadata(table)
  addRequirements(table)
}

/** Rules of what V-PROGRAM forbids. */
export function addOpenExecutableRules(table: ContentTable): void {
  table.accept('that may be amended', {allow_amend: true})
  table.accept('that replaces another', {replaces: repeatText(128, 'x')})
  table.refuse('with a text as allow_amend', {allow_amend: 'yes'}, 'bool_type', 'allow_amend')
  table.refuse('that replaces a name of 129 characters', {replaces: repeatText(129, 'x')}, 'string_too_long', 'replaces')
  table.accept('with nulls', {metadata: null, authorized_keys: null, variables: null, payment: null, requirements: null, replaces: null})
  table.accept('with variables', {variables: {A: '1', B: repeatText(4096, 'x')}})
  table.accept('with 256 variables', {variables: repeatEntry(256, 'x')})
  table.refuse('with 257 variables', {variables: repeatEntry(257, 'x')}, 'too_long', 'variables')
  table.refuse('with a number as variable', {variables: {A: 1}}, 'string_type', 'variables', 'A')
  table.refuse('with a variable of 4,097 characters', {variables: {A: repeatText(4097, 'x')}}, 'string_too_long', 'variables', 'A')
  table.accept('with 256 keys of 8,192 characters', {authorized_keys: repeatItem(20, repeatText(8192, 'k'))})
  table.refuse('with a key of 8,193 characters', {authorized_keys: [repeatText(8193, 'k')]}, 'string_too_long', 'authorized_keys', 0)
  table.refuse('with 257 keys', {authorized_keys: repeatItem(257, 'k')}, 'too_long', 'authorized_keys')
  addPayments(table)
  addVolumes(table)
}

function addResources(table: ContentTable): void {
  table.resolve(
    'without resources named as 1 processor, 128 MiB, 1 second',
    {resources: {}},
    {resources: {vcpus: 1, memory: 128, seconds: 1}},
  )
  table.accept('with the largest machine', {resources: {vcpus: 256, memory: 1048576, seconds: 315360000}})
  table.accept('with unknown resources', {'resources.other': 1})
  table.accept('with ports', {'resources.published_ports': [{protocol: 'udp', port: 1}, {port: 65535}]})
  table.refuse('without resources', {resources: absent}, 'missing', 'resources')
  table.refuse('without processors', {'resources.vcpus': 0}, 'greater_than_equal', 'resources', 'vcpus')
  table.refuse('with 257 processors', {'resources.vcpus': 257}, 'less_than_equal', 'resources', 'vcpus')
  table.refuse('with half a processor', {'resources.vcpus': 1.5}, 'int_type', 'resources', 'vcpus')
  table.refuse('with a text as processors', {'resources.vcpus': '1'}, 'float_type', 'resources', 'vcpus')
  table.refuse('with more than 1 TiB', {'resources.memory': 1048577}, 'less_than_equal', 'resources', 'memory')
  table.refuse('for more than ten years', {'resources.seconds': 315360001}, 'less_than_equal', 'resources', 'seconds')
  const ports = ['resources', 'published_ports', 0] as const
  table.refuse('with port 0', {'resources.published_ports': [{port: 0}]}, 'greater_than_equal', ...ports, 'port')
  table.refuse('with port 65,536', {'resources.published_ports': [{port: 65536}]}, 'less_than_equal', ...ports, 'port')
  table.refuse('with an icmp port', {'resources.published_ports': [{port: 1, protocol: 'icmp'}]}, 'enum', ...ports, 'protocol')
}

function addMetadata(table: ContentTable): void {
  table.accept('with metadata', {metadata: {name: 'x', tags: ['a'], any: {thing: 1}}})
  table.accept('with 256 metadata', {metadata: repeatEntry(256, 1)})
  table.refuse('with a list as metadata', {metadata: []}, 'dict_type', 'metadata')
  table.refuse('with 257 metadata', {metadata: repeatEntry(257, 1)}, 'too_long', 'metadata')
  table.refuse('with metadata of 513 characters', {metadata: {a: repeatText(513, 'x')}}, 'string_too_long', 'metadata', 'a')
}

function addRequirements(table: ContentTable): void {
  table.accept('that requires a processor', {'requirements.cpu': {architecture: 'arm64', vendor: 'Ampere', features: ['sev']}})
  const node = {owner: '0xB', address_regex: '^https://', node_hash: hash}
  table.accept('that requires a node', {'requirements.node': node})
  table.refuse('with an unknown architecture', {'requirements.cpu': {architecture: 'riscv'}}, 'enum', 'requirements', 'cpu', 'architecture')
  table.refuse('with an unknown requirement', {'requirements.disk': 1}, 'extra_forbidden', 'requirements', 'disk')
  table.refuse('with an unknown processor requirement', {'requirements.cpu.cores': 1}, 'extra_forbidden', 'requirements', 'cpu', 'cores')
  table.refuse(
    'with an unknown node requirement',
    {'requirements.node': {...node, region: 'eu'}},
    'extra_forbidden',
    'requirements',
    'node',
    'region',
  )
  table.refuse(
    'with a node hash that is none',
    {'requirements.node': {...node, node_hash: 'x'}},
    'value_error',
    'requirements',
    'node',
    'node_hash',
  )
  const regexLoc = ['requirements', 'node', 'address_regex'] as const
  table.refuse('with a broken expression', {'requirements.node': {...node, address_regex: '('}}, 'value_error', ...regexLoc)
  table.refuse(
    'with a long expression',
    {'requirements.node': {...node, address_regex: repeatText(257, 'x')}},
    'string_too_long',
    ...regexLoc,
  )
}

function addPayments(table: ContentTable): void {
  table.accept('paid by holding', {payment: {type: 'hold', chain: 'ETH'}})
  table.accept('paid by streaming', {payment: {type: 'superfluid', chain: 'BASE', receiver: '0xB'}})
  table.accept('paid by credits', {payment: {type: 'credit'}})
  table.accept('paid by allowance', {payment: {type: 'allowance', chain: 'ARB'}})
  table.accept('with unknown payment keys', {payment: {type: 'hold', chain: null, receiver: null, other: 1}})
  table.refuse('paid by allowance without chain', {payment: {type: 'allowance'}}, 'value_error', 'payment', 'chain')
  table.refuse('paid by allowance on another chain', {payment: {type: 'allowance', chain: 'ETH'}}, 'value_error', 'payment', 'chain')
  table.refuse('paid by nothing', {payment: {}}, 'missing', 'payment', 'type')
  table.refuse('paid by card', {payment: {type: 'card'}}, 'enum', 'payment', 'type')
  table.refuse('paid on an unknown chain', {payment: {type: 'hold', chain: 'BTC'}}, 'enum', 'payment', 'chain')
}

function addVolumes(table: ContentTable): void {
  const ref = hash
  table.resolve('with a file, its newest revision', {volumes: [{ref, mount: '/a'}]}, {volumes: [{ref, mount: '/a', use_latest: true}]})
  table.resolve(
    'with a small disk as ephemeral',
    {volumes: [{mount: '/a', size_mib: 1000}]},
    {
      volumes: [{mount: '/a', size_mib: 1000, ephemeral: true}],
    },
  )
  table.resolve('with a large disk as persistent', {volumes: [{mount: '/a', size_mib: 1001}]}, {volumes: [{mount: '/a', size_mib: 1001}]})
  table.resolve('with a small named disk as persistent', {volumes: [{name: 'x', size_mib: 1}]}, {volumes: [{name: 'x', size_mib: 1}]})
  table.resolve(
    'with a disk that copies another',
    {volumes: [{size_mib: 1, parent: {ref, other: 1}}]},
    {volumes: [{size_mib: 1, parent: {ref, use_latest: true}}]},
  )
  table.accept('with the largest disk', {volumes: [{persistence: 'store', name: 'x', size_mib: 1953125}]})
  table.accept('with 256 volumes', {volumes: repeatItem(256, {ref})})
  table.resolve('without volumes as an empty list', {volumes: absent}, {})
  table.refuse('with 257 volumes', {volumes: repeatItem(257, {ref})}, 'too_long', 'volumes')
  table.refuse('with null as volumes', {volumes: null}, 'list_type', 'volumes')
  table.refuse('with a volume file that is no hash', {volumes: [{ref: 'x'}]}, 'value_error', 'volumes', 0, 'ref')
  table.refuse('with an unknown volume key', {volumes: [{ref, colour: 1}]}, 'extra_forbidden', 'volumes', 0, 'colour')
  table.refuse('with a disk too large', {volumes: [{size_mib: 1953126}]}, 'less_than_equal', 'volumes', 0, 'size_mib')
  table.refuse('with a disk of no size', {volumes: [{name: 'x', size_mib: 0}]}, 'greater_than_equal', 'volumes', 0, 'size_mib')
  table.refuse('with a disk of half a size', {volumes: [{name: 'x', size_mib: 1.5}]}, 'int_type', 'volumes', 0, 'size_mib')
  table.refuse(
    'with an ephemeral disk too large',
    {volumes: [{ephemeral: true, size_mib: 1001}]},
    'less_than_equal',
    'volumes',
    0,
    'size_mib',
  )
  table.refuse('with a long mount', {volumes: [{ref, mount: repeatText(257, '/')}]}, 'string_too_long', 'volumes', 0, 'mount')
}
