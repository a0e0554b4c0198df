import type {HypervisorProbe} from '@aleph-onchain/executor'
import {describe, expect, it} from 'vitest'
import {describeClock} from './chain-checks.ts'
import {describeHypervisor, describeNetwork} from './machine-checks.ts'

const probe: HypervisorProbe = {
  isUsable: true,
  version: '7.2.0',
  accelerator: 'kvm',
  reason: 'a test guest booted with it',
  machineTypes: ['pc'],
  limits: {cpu: 'nice', isSandboxed: true},
  hasPassthrough: false,
}

describe('describeHypervisor', () => {
  it('names version, accelerator and reason', () => {
    expect(describeHypervisor(probe)).toEqual({status: 'ok', text: 'QEMU 7.2.0 with kvm: a test guest booted with it'})
  })

  it('warns where guests are emulated', () => {
    const found = describeHypervisor({...probe, accelerator: 'tcg', reason: 'KVM does not run a test guest'})
    expect(found).toMatchObject({
      status: 'warn',
      text: expect.stringContaining('KVM does not run'),
      remedy: expect.stringContaining('/dev/kvm'),
    })
  })

  it('names the package where nothing works', () => {
    const found = describeHypervisor({...probe, isUsable: false, accelerator: undefined, reason: 'qemu-system-x86_64 is missing'})
    expect(found).toMatchObject({status: 'fail', remedy: expect.stringContaining('apt-get install qemu-system-x86')})
  })
})

describe('describeNetwork', () => {
  it.each([
    ['tap', 'auto', [], 'ok', undefined],
    ['tap', 'tap', ['Chain FORWARD drops.'], 'warn', 'Chain FORWARD drops.'],
    ['user', 'user', [], 'ok', undefined],
    ['user', 'auto', [], 'warn', expect.stringContaining('nftables')],
    ['none', 'tap', [], 'fail', expect.stringContaining('vm_network.mode')],
  ] as const)('finds %s where %s is wanted (%j): %s', (mode, wanted, conflicts, status, remedy) => {
    expect(describeNetwork({mode, why: 'because'}, {wanted, conflicts})).toEqual({
      status,
      text: 'because',
      ...(remedy === undefined ? {} : {remedy}),
    })
  })
})

describe('describeClock', () => {
  it.each([
    [1_000, 1_003, 'ok', 'within 3 s'],
    [1_000, 900, 'warn', '1.7 min ahead'],
    [1_000, 1_000 + 7_200, 'warn', '2 h old'],
  ] as const)('compares block %d with clock %d: %s', (block, now, status, text) => {
    expect(describeClock(block, now)).toMatchObject({status, text: expect.stringContaining(text)})
  })
})
