import {sha256} from '../hash-vectors.ts'
import {repeatEntry, repeatItem, repeatText} from '../repeat.ts'
import {addExecutableRules, addOpenExecutableRules, executableBase, openEnvironment} from './executable.ts'
import {absent, ContentTable} from './patch.ts'

const ref = sha256('image')
const gpu = {vendor: 'NVIDIA', device_name: 'RTX 4090', device_class: '0300', device_id: '10de:2684'}
const digest = '0123456789abcdef'.repeat(6)
const measurement = {platform: 'sev_snp', digest}
const bit17 = 2 ** 17

function addPrograms(): ContentTable {
  const program = new ContentTable('PROGRAM', {
    ...executableBase,
    environment: openEnvironment,
    type: 'vm-function',
    code: {encoding: 'zip', entrypoint: 'main:app', ref, use_latest: true},
    runtime: {ref, use_latest: true, comment: 'Python 3'},
    on: {http: true},
  })
  addExecutableRules(program)
  addOpenExecutableRules(program)
  program.resolve(
    'environment',
    {environment: {}},
    {environment: {reproducible: false, internet: false, aleph_api: false, shared_cache: false}},
  )
  program.accept('with the environment of an instance', {environment: {internet: true, hypervisor: 'qemu', trusted_execution: {policy: 1}}})
  program.accept('of code to the last key', {
    code: {encoding: 'plain', entrypoint: 'run', ref, interface: 'binary', args: ['-v'], other: 1},
  })
  program.accept('with data', {data: {encoding: 'squashfs', mount: '/data', ref, use_latest: null}})
  program.accept('with data yet to come', {data: {encoding: 'zip', mount: '/data'}})
  program.accept('with an export', {export: {encoding: 'zip', mount: '/out', other: 1}})
  program.accept('that runs on messages', {on: {http: false, message: [{sender: '0xB'}, {}], persistent: true}})
  program.accept('with a subscription of 32 entries', {'on.message': [repeatEntry(32, 1)]})
  program.refuse('with a subscription of 33 entries', {'on.message': [repeatEntry(33, 1)]}, 'value_error', 'on', 'message', 0)
  program.refuse('with an unknown trigger', {'on.cron': '* * * * *'}, 'extra_forbidden', 'on', 'cron')
  program.refuse('without triggers', {on: absent}, 'missing', 'on')
  program.refuse('with a trigger list without http', {on: {}}, 'missing', 'on', 'http')
  program.refuse('of another machine type', {type: 'vm-instance'}, 'literal_error', 'type')
  program.refuse('without code', {code: absent}, 'missing', 'code')
  program.refuse('in an unknown encoding', {'code.encoding': 'tar'}, 'enum', 'code', 'encoding')
  program.refuse('with an unknown interface', {'code.interface': 'wsgi'}, 'enum', 'code', 'interface')
  program.refuse('with code that is no hash', {'code.ref': 'x'}, 'value_error', 'code', 'ref')
  program.refuse('without comment on the runtime', {'runtime.comment': absent}, 'missing', 'runtime', 'comment')
  return program
}

function addInstances(): ContentTable {
  const instance = new ContentTable('INSTANCE', {
    ...executableBase,
    environment: openEnvironment,
    rootfs: {parent: {ref, use_latest: true}, persistence: 'host', size_mib: 20480},
  })
  addExecutableRules(instance)
  addOpenExecutableRules(instance)
  instance.resolve('parent, its newest revision', {'rootfs.parent': {ref}}, {'rootfs.parent': {ref, use_latest: true}})
  instance.accept('on each hypervisor', {'environment.hypervisor': 'firecracker'})
  instance.accept('with keys of old times', {'rootfs.forgotten_by': [], 'rootfs.other': 1, 'environment.other': 1})
  instance.refuse('on an unknown hypervisor', {'environment.hypervisor': 'xen'}, 'enum', 'environment', 'hypervisor')
  instance.refuse('without root disk', {rootfs: absent}, 'missing', 'rootfs')
  instance.refuse('with a root disk without parent', {'rootfs.parent': absent}, 'missing', 'rootfs', 'parent')
  instance.refuse('with a root disk of no size', {'rootfs.size_mib': 0}, 'greater_than_equal', 'rootfs', 'size_mib')
  instance.refuse('with a root disk too large', {'rootfs.size_mib': 1953126}, 'less_than_equal', 'rootfs', 'size_mib')
  instance.refuse('with an unknown persistence of the root disk', {'rootfs.persistence': 'ram'}, 'enum', 'rootfs', 'persistence')
  addNodeRules(instance)
  addTrustedExecution(instance)
  return instance
}

function addNodeRules(table: ContentTable): void {
  const qemu = {'environment.hypervisor': 'qemu'}
  const node = {node_hash: ref}
  const credit = {payment: {type: 'credit'}}
  table.accept('paid by credits on a named node', {...credit, 'requirements.node': node})
  table.accept('paid by holding on any node with that processor', {payment: {type: 'hold'}, 'requirements.cpu': {}})
  table.accept('paid by allowance with requirements', {payment: {type: 'allowance', chain: 'ARB'}, 'requirements.cpu': {}})
  table.accept('with a GPU of a named node', {...qemu, requirements: {gpu: [gpu], node}})
  table.accept('with an empty GPU list', {requirements: {gpu: []}})
  table.accept('that accepts terms and pays credits', {...credit, 'requirements.node': {...node, terms_and_conditions: ref}})
  table.accept('that accepts terms and is confidential', {
    'environment.hypervisor': 'qemu',
    'environment.trusted_execution': {},
    'requirements.node': {...node, terms_and_conditions: ref},
  })
  table.refuse('paid by credits on any node with requirements', {...credit, 'requirements.cpu': {}}, 'value_error', 'requirements')
  table.refuse(
    'paid by streaming on any node with requirements',
    {payment: {type: 'superfluid'}, requirements: {}},
    'value_error',
    'requirements',
  )
  table.refuse('with a GPU of any node', {...qemu, requirements: {gpu: [gpu]}}, 'value_error', 'requirements')
  table.refuse('with a GPU and no hypervisor', {requirements: {gpu: [gpu], node}}, 'value_error', 'requirements')
  table.refuse(
    'with a GPU of an unknown class',
    {...qemu, requirements: {gpu: [{...gpu, device_class: '0301'}], node}},
    'enum',
    'requirements',
    'gpu',
    0,
    'device_class',
  )
  table.refuse(
    'with an unknown GPU key',
    {...qemu, requirements: {gpu: [{...gpu, count: 2}], node}},
    'extra_forbidden',
    'requirements',
    'gpu',
    0,
    'count',
  )
  table.refuse(
    'that accepts terms of any node',
    {...credit, 'requirements.node': {terms_and_conditions: ref}},
    'value_error',
    'requirements',
  )
  table.refuse(
    'that accepts terms and pays by holding',
    {'requirements.node': {...node, terms_and_conditions: ref}},
    'value_error',
    'requirements',
  )
}

function addTrustedExecution(table: ContentTable): void {
  const loc = ['environment', 'trusted_execution'] as const
  const set = (value: unknown) => ({'environment.hypervisor': 'qemu', 'environment.trusted_execution': value})
  const snp = {mode: 'sev_snp', runtime: ref, measurements: [measurement], policy: bit17}
  table.accept('that is confidential', set({firmware: ref, policy: 1}))
  table.accept('that is confidential and says sev', set({mode: 'sev'}))
  table.accept('that is measured', set({...snp, attestation_port: 8443}))
  table.accept('measured with 53 policy bits', set({...snp, policy: Number.MAX_SAFE_INTEGER}))
  table.refuse('confidential without hypervisor', {'environment.trusted_execution': {}}, 'value_error', ...loc)
  table.refuse('confidential by a firmware that is no hash', set({firmware: 'x'}), 'value_error', ...loc, 'firmware')
  table.refuse('with an unknown confidential key', set({enclave: 1}), 'extra_forbidden', ...loc, 'enclave')
  table.refuse('in an unknown confidential mode', set({mode: 'tdx'}), 'enum', ...loc, 'mode')
  table.refuse('measured with a firmware', set({...snp, firmware: ref}), 'value_error', ...loc, 'mode')
  table.refuse('measured without runtime', set({...snp, runtime: null}), 'value_error', ...loc, 'mode')
  table.refuse('measured without measurements', set({...snp, measurements: []}), 'value_error', ...loc, 'mode')
  table.refuse('measured with bit 17 clear', set({...snp, policy: 1}), 'value_error', ...loc, 'mode')
  table.refuse('with a runtime but not measured', set({runtime: ref}), 'value_error', ...loc, 'mode')
  table.refuse('with 17 measurements', set({...snp, measurements: repeatItem(17, measurement)}), 'too_long', ...loc, 'measurements')
  table.refuse(
    'with a short digest',
    set({...snp, measurements: [{...measurement, digest: 'ab'}]}),
    'string_pattern_mismatch',
    ...loc,
    'measurements',
    0,
    'digest',
  )
}

function addVPrograms(): ContentTable {
  const verity = {ref, hash_tree: ref, roothash: ref}
  const table = new ContentTable('V-PROGRAM', {
    ...executableBase,
    payment: {type: 'credit', chain: 'ETH'},
    runtime: {ref, comment: ''},
    workload: verity,
    verification: {backend: 'sev_snp', policy: 196608, measurements: [measurement]},
  })
  addExecutableRules(table)
  table.resolve('policy', {'verification.policy': absent}, {'verification.policy': 196608})
  table.resolve('comments', {runtime: {ref}, volumes: [verity]}, {volumes: [{...verity, comment: ''}]})
  table.accept('with nulls', {replaces: null, variables: null, authorized_keys: null})
  table.accept('with empty lists', {variables: {}, authorized_keys: []})
  table.accept('with a policy of bit 17 alone', {'verification.policy': bit17})
  table.accept('with 53 policy bits', {'verification.policy': Number.MAX_SAFE_INTEGER})
  table.accept('for a processor type', {'verification.measurements': [{...measurement, vcpu_type: repeatText(64, 'x')}]})
  table.accept('with 8 volumes', {volumes: repeatItem(8, verity)})
  table.refuse('with 9 volumes', {volumes: repeatItem(9, verity)}, 'too_long', 'volumes')
  table.refuse('with a volume that is not measured', {volumes: [{ref}]}, 'missing', 'volumes', 0, 'hash_tree')
  table.refuse('with a mounted volume', {volumes: [{...verity, mount: '/a'}]}, 'extra_forbidden', 'volumes', 0, 'mount')
  table.refuse('without payment', {payment: absent}, 'missing', 'payment')
  table.refuse('paid by holding', {payment: {type: 'hold'}}, 'literal_error', 'payment', 'type')
  table.refuse('that may be amended', {allow_amend: true}, 'literal_error', 'allow_amend')
  table.refuse('that replaces another', {replaces: 'x'}, 'none_required', 'replaces')
  table.refuse('with variables', {variables: {A: '1'}}, 'value_error', 'variables')
  table.refuse('with keys', {authorized_keys: ['ssh-ed25519 …']}, 'value_error', 'authorized_keys')
  table.refuse('with a switch of other programs', {'environment.aleph_api': true}, 'extra_forbidden', 'environment', 'aleph_api')
  table.refuse('that follows a newer runtime', {'runtime.use_latest': true}, 'extra_forbidden', 'runtime', 'use_latest')
  table.refuse('without workload', {workload: absent}, 'missing', 'workload')
  table.refuse('with a root hash in capitals', {'workload.roothash': 'A'.repeat(64)}, 'string_pattern_mismatch', 'workload', 'roothash')
  table.refuse('on an unknown backend', {'verification.backend': 'tdx'}, 'literal_error', 'verification', 'backend')
  table.refuse('without measurements', {'verification.measurements': []}, 'too_short', 'verification', 'measurements')
  table.refuse('with bit 17 clear', {'verification.policy': 65536}, 'value_error', 'verification', 'policy')
  table.refuse('with a negative policy', {'verification.policy': -1}, 'value_error', 'verification', 'policy')
  table.refuse(
    'with a digest of another length',
    {'verification.measurements': [{...measurement, digest: digest.slice(2)}]},
    'string_pattern_mismatch',
    'verification',
    'measurements',
    0,
    'digest',
  )
  return table
}

/** Contents of the three types that run. */
export const machineTables: readonly ContentTable[] = [addPrograms(), addInstances(), addVPrograms()]
