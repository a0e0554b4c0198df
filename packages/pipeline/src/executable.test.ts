import type {InstanceContent, ItemHash, ProgramContent} from '@aleph-onchain/message'
import {testFileHash} from '@aleph-onchain/testkit'
import {describe, expect, it} from 'vitest'
import {listFileRefs, listParentDisks} from './executable.ts'

const [one, two, three, four] = [1, 2, 3, 4].map(testFileHash) as [ItemHash, ItemHash, ItemHash, ItemHash]
const base = {address: 'a', time: 1, allow_amend: false, resources: {}}

function program(parts: Partial<ProgramContent> = {}): ProgramContent {
  const code = {encoding: 'zip' as const, entrypoint: 'main:app', ref: one}
  const runtime = {ref: two, comment: ''}
  return {...base, type: 'vm-function', environment: {}, code, runtime, on: {http: true}, ...parts}
}

function instance(parts: Partial<InstanceContent> = {}): InstanceContent {
  return {...base, environment: {}, rootfs: {parent: {ref: one}, persistence: 'host', size_mib: 10}, ...parts}
}

describe('listFileRefs', () => {
  it('takes the code as it was stored and the newest runtime, unless told otherwise', () => {
    expect(listFileRefs(program())).toEqual([
      {ref: one, isLatest: false},
      {ref: two, isLatest: true},
    ])
    const told = program({
      code: {encoding: 'zip', entrypoint: 'x', ref: one, use_latest: true},
      runtime: {ref: two, comment: '', use_latest: false},
    })
    expect(listFileRefs(told).map(({isLatest}) => isLatest)).toEqual([true, false])
  })

  it.each([
    [{encoding: 'zip', mount: '/data', ref: three} as const, [{ref: three, isLatest: false}]],
    [{encoding: 'zip', mount: '/data', ref: three, use_latest: true} as const, [{ref: three, isLatest: true}]],
    [{encoding: 'zip', mount: '/data', ref: three, use_latest: null} as const, [{ref: three, isLatest: false}]],
    [{encoding: 'zip', mount: '/data'} as const, []],
    [{encoding: 'zip', mount: '/data', ref: null} as const, []],
    [null, []],
  ])('takes data %j for %j', (data, refs) => {
    expect(listFileRefs(program({data})).slice(2)).toEqual(refs)
  })

  it('names images and read-only volumes, not scratch space', () => {
    const volumes = [
      {ref: two, mount: '/a'},
      {ref: three, use_latest: false},
      {ephemeral: true as const, size_mib: 5},
      {mount: '/b', size_mib: 5},
      {persistence: 'host' as const, size_mib: 5},
      {parent: {ref: four}, size_mib: 5},
    ]
    expect(listFileRefs(instance({volumes})).map(({ref, isLatest}) => [ref, isLatest])).toEqual([
      [one, true],
      [four, true],
      [two, true],
      [three, false],
    ])
  })
})

describe('listParentDisks', () => {
  it('gives the root disk and persistent volumes with a parent', () => {
    const volumes = [
      {ref: two},
      {parent: {ref: three, use_latest: false}, size_mib: 7, name: 'data'},
      {parent: {ref: four}, size_mib: 8},
      {parent: null, size_mib: 9},
    ]
    expect(listParentDisks(instance({volumes}))).toEqual([
      {ref: one, isLatest: true, name: 'rootfs', sizeMib: 10},
      {ref: three, isLatest: false, name: 'data', sizeMib: 7},
      {ref: four, isLatest: true, name: null, sizeMib: 8},
    ])
    expect(listParentDisks(program())).toEqual([])
  })
})
