import {testFileHash} from '@aleph-onchain/testkit'
import {buildExecutable, buildProgram, type ProgramOverrides} from '@aleph-onchain/testkit/executor'
import {describe, expect, it} from 'vitest'
import type {ExecutableMessage} from '../ports.ts'
import {readProgram} from './read-program.ts'

const ref = testFileHash(9)

function read(overrides: ProgramOverrides = {}, hypervisor: 'qemu' | 'firecracker' = 'qemu') {
  return readProgram(buildProgram(overrides), hypervisor)
}

/** A message whose content is whatever somebody sent. */
function withContent(changes: object): ExecutableMessage {
  const message = buildProgram()
  return {...message, content: {...(message.content as object), ...changes}}
}

describe('readProgram', () => {
  it('reads what a program asks for', () => {
    const program = read({
      resources: {vcpus: 2, memory: 256, seconds: 7},
      environment: {internet: true},
      variables: {A: 'b'},
      data: {encoding: 'zip', mount: '/ignored', ref},
      on: {http: false, persistent: true, message: [{type: 'POST'}]},
    })
    expect(program).toMatchObject({
      machine: {kind: 'persistent_program', hypervisor: 'qemu', vcpus: 2, memoryMib: 256, hasInternet: true, variables: {A: 'b'}},
      interface: 'asgi',
      encoding: 'plain',
      data: {ref, latest: false},
      isCalledByHttp: false,
      isPersistent: true,
      subscriptions: [{type: 'POST'}],
      runMs: 7_000,
    })
  })

  it.each([
    [{encoding: 'zip', entrypoint: 'main:app', ref}, 'asgi'],
    [{encoding: 'zip', entrypoint: 'server.js', ref}, 'binary'],
    [{encoding: 'zip', entrypoint: 'main:app', ref, interface: 'binary'}, 'binary'],
    [{encoding: 'plain', entrypoint: 'app', ref, interface: 'asgi'}, 'asgi'],
    [{encoding: 'plain', entrypoint: 'app', ref, interface: null}, 'binary'],
  ] as const)('finds the interface of %j', (code, expected) => {
    expect(read({code}).interface).toBe(expected)
  })

  it('names disks by position, whatever the tenant calls them', () => {
    const volumes = [
      {size_mib: 2_000, name: '../../../etc/passwd', mount: '/../../x'},
      {ref, mount: null},
      {size_mib: 5, mount: ''},
    ]
    const {machine, volumes: mounted} = read({volumes})
    expect(machine.disks.map(({name}) => name)).toEqual(['runtime', 'volume-0', 'volume-1', 'volume-2'])
    expect(mounted).toEqual([
      {mount: '/../../x', device: 'vdb', isReadOnly: false},
      {mount: '/mnt/volume-1', device: 'vdc', isReadOnly: true},
      {mount: '/mnt/volume-2', device: 'vdd', isReadOnly: false},
    ])
  })

  it.each<readonly [string, ExecutableMessage]>([
    ['an IPFS hash', {...buildProgram(), hash: 'QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG' as ExecutableMessage['hash']}],
    ['an owner who is not the address', {...buildProgram(), owner: '0x0'}],
    ['no content', {...buildProgram(), content: undefined}],
    ['a content that is a text', {...buildProgram(), content: 'x'}],
    ['no code', withContent({code: undefined})],
    ['an encoding that does not exist', withContent({code: {encoding: 'tar', entrypoint: 'x', ref}})],
    ['a ref that is a path', withContent({runtime: {ref: '../../etc/passwd', comment: ''}})],
    ['an empty entrypoint', withContent({code: {encoding: 'zip', entrypoint: '', ref}})],
    ['negative memory', withContent({resources: {memory: -5}})],
    ['memory in which nothing boots', withContent({resources: {memory: 8}})],
    ['more memory than there is anywhere', withContent({resources: {memory: 2 ** 40}})],
    ['half a processor', withContent({resources: {vcpus: 0.5}})],
    ['no time', withContent({resources: {seconds: 0}})],
    ['a volume of negative size', withContent({volumes: [{size_mib: -1}]})],
    ['too many volumes', withContent({volumes: Array.from({length: 16}, () => ({size_mib: 5}))})],
    ['variables that are no texts', withContent({variables: {A: 1}})],
    ['triggers that are no list', withContent({on: {http: true, message: 'x'}})],
  ])('refuses %s', (_name, message) => {
    expect(() => readProgram(message, 'qemu')).toThrow(expect.objectContaining({code: 'EXECUTOR_SPEC_INVALID'}))
  })

  it.each<readonly [string, () => unknown]>([
    ['an instance', () => readProgram(buildExecutable(), 'qemu')],
    ['a GPU', () => read({requirements: {gpu: [{vendor: 'x', device_name: 'y', device_class: '0300', device_id: '10de:1db4'}]}})],
    ['another processor', () => read({requirements: {cpu: {architecture: 'arm64'}}})],
    ['data that is no zip', () => read({data: {encoding: 'squashfs', mount: '/', ref}})],
    ['a volume with a parent under Firecracker', () => read({volumes: [{size_mib: 2_000, parent: {ref}}]}, 'firecracker')],
  ])('declines %s', (_name, attempt) => {
    expect(attempt).toThrow(expect.objectContaining({code: 'EXECUTOR_UNSUPPORTED'}))
  })
})
