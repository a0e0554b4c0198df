import type {ItemHash} from '@aleph-onchain/message'
import {testFileHash} from '@aleph-onchain/testkit'
import {buildExecutable, type InstanceOverrides} from '@aleph-onchain/testkit/executor'
import {describe, expect, it} from 'vitest'
import type {ExecutableMessage} from '../ports.ts'
import {sumDiskMib} from './machine-spec.ts'
import {readInstance} from './read-instance.ts'

const key = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)} me@here`
const ref = testFileHash(5)

/** Content that no schema would let a typed test write. */
function hostile(change: Readonly<Record<string, unknown>>): ExecutableMessage {
  const message = buildExecutable()
  return {...message, content: {...(message.content as object), ...change}}
}

describe('readInstance', () => {
  it('reads what a message asks for', () => {
    const spec = readInstance(
      buildExecutable({
        resources: {vcpus: 2, memory: 2048},
        authorized_keys: [`# mine\n${key}\n`, `no-pty ${key}`],
        variables: {A: 'b'},
        volumes: [
          {ref, mount: '/opt'},
          {ephemeral: true, size_mib: 100, mount: '/tmp'},
          {name: 'data', size_mib: 500, persistence: 'host', mount: '/data'},
          {name: 'copy', size_mib: 1500, persistence: 'store', parent: {ref}},
          {size_mib: 700, mount: '/scratch'},
        ],
      }),
    )
    expect(spec).toMatchObject({kind: 'instance', hypervisor: 'qemu', vcpus: 2, memoryMib: 2048, hasInternet: true, variables: {A: 'b'}})
    expect(spec.authorizedKeys).toEqual([key, `no-pty ${key}`])
    expect(spec.disks).toEqual([
      {type: 'overlay', name: 'rootfs', sizeMib: 64, parent: {ref: testFileHash(3), latest: true}},
      {type: 'immutable', name: 'volume-0', file: {ref, latest: true}},
      {type: 'empty', name: 'volume-1', sizeMib: 100, isEphemeral: true},
      {type: 'empty', name: 'volume-2', sizeMib: 500, isEphemeral: false},
      {type: 'overlay', name: 'volume-3', sizeMib: 1500, parent: {ref, latest: true}},
      {type: 'empty', name: 'volume-4', sizeMib: 700, isEphemeral: true},
    ])
    expect(sumDiskMib(spec.disks)).toBe(64 + 100 + 500 + 1500 + 700)
  })

  it.each(['host', 'store', undefined] as const)('keeps a volume of persistence %s on the host', (persistence) => {
    const volume = {name: 'data', size_mib: 5000, ...(persistence === undefined ? {} : {persistence})}
    expect(readInstance(buildExecutable({volumes: [volume]})).disks[1]).toEqual({
      type: 'empty',
      name: 'volume-0',
      sizeMib: 5000,
      isEphemeral: false,
    })
  })

  it('lets no name of a tenant become the name of a disk', () => {
    const names = ['../../../etc/passwd', '/var/lib/aleph/vms/other/rootfs', 'a\0b', 'rootfs', 'CON', '-o', '']
    const spec = readInstance(buildExecutable({volumes: names.map((name) => ({name, size_mib: 2000, persistence: 'host', mount: name}))}))
    expect(spec.disks.map(({name}) => name)).toEqual(['rootfs', ...names.map((_, index) => `volume-${index}`)])
    expect(JSON.stringify(spec.disks)).not.toMatch(/etc|aleph|CON/)
  })

  it.each([
    ['no content', null],
    ['a list', []],
    ['a text', 'content'],
  ])('refuses %s', (_, content) => {
    expect(() => readInstance({...buildExecutable(), content})).toThrow(expect.objectContaining({code: 'EXECUTOR_SPEC_INVALID'}))
  })

  it.each([
    ['memory below zero', {resources: {vcpus: 1, memory: -1}}],
    ['too little memory for any kernel', {resources: {vcpus: 1, memory: 16}}],
    ['memory as a text', {resources: {vcpus: 1, memory: '128'}}],
    ['half a processor', {resources: {vcpus: 0.5, memory: 128}}],
    ['no processor', {resources: {vcpus: 0, memory: 128}}],
    ['ten thousand processors', {resources: {vcpus: 10_000, memory: 128}}],
    ['memory without end', {resources: {vcpus: 1, memory: Number.POSITIVE_INFINITY}}],
    ['no root disk', {rootfs: undefined}],
    ['a root disk without parent', {rootfs: {persistence: 'host', size_mib: 64}}],
    ['a root disk of a path', {rootfs: {parent: {ref: '../../etc/passwd'}, persistence: 'host', size_mib: 64}}],
    ['a root disk below zero', {rootfs: {parent: {ref}, persistence: 'host', size_mib: -5}}],
    ['a root disk beyond all bounds', {rootfs: {parent: {ref}, persistence: 'host', size_mib: 1e15}}],
    ['a volume of a path', {volumes: [{ref: '/etc/passwd'}]}],
    ['a volume without size', {volumes: [{name: 'data', persistence: 'host'}]}],
    ['a volume of an unknown persistence', {volumes: [{name: 'data', persistence: 'tape', size_mib: 5}]}],
    ['volumes that are none', {volumes: 'many'}],
    ['more volumes than a bus has places', {volumes: Array.from({length: 20}, () => ({size_mib: 5, ephemeral: true}))}],
    ['a key that is none', {authorized_keys: ['hello']}],
    ['a key with a line of its own in it', {authorized_keys: [`${key}\u0007`]}],
    ['a second key that is none', {authorized_keys: [`${key}\n$(reboot)`]}],
    ['variables that are no texts', {variables: {A: {B: 1}}}],
    ['an address of somebody else', {address: '0x0000000000000000000000000000000000000001'}],
  ])('refuses %s', (_, change) => {
    expect(() => readInstance(hostile(change))).toThrow(expect.objectContaining({code: 'EXECUTOR_SPEC_INVALID'}))
  })

  it.each<[string, InstanceOverrides]>([
    ['an arm64 processor', {requirements: {cpu: {architecture: 'arm64'}}}],
    ['memory encryption', {environment: {internet: true, hypervisor: 'qemu', trusted_execution: {policy: 1, firmware: ref}}}],
  ])('declines %s', (_, overrides) => {
    expect(() => readInstance(buildExecutable(overrides))).toThrow(expect.objectContaining({code: 'EXECUTOR_UNSUPPORTED'}))
  })

  it('declines a message of another type, and one whose hash could be no path', () => {
    expect(() => readInstance({...buildExecutable(), type: 'PROGRAM'})).toThrow(expect.objectContaining({code: 'EXECUTOR_UNSUPPORTED'}))
    const hash = 'QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG' as ItemHash
    expect(() => readInstance({...buildExecutable(), hash})).toThrow(expect.objectContaining({code: 'EXECUTOR_SPEC_INVALID'}))
  })
})
