import {createHash} from 'node:crypto'
import type {ExecutableMessage} from '@aleph-onchain/executor'
import {type InstanceContent, parseItemHash} from '@aleph-onchain/message'
import {testAccount, testFileHash} from '../messages.ts'

/** Changes of a default content; `name` only makes the hash another one. */
export interface InstanceOverrides extends Partial<InstanceContent> {
  readonly name?: string
}

/** Builds an INSTANCE as the executor gets it: small, with a root disk of `testFileHash(3)`. */
export function buildExecutable({name = '', ...overrides}: InstanceOverrides = {}): ExecutableMessage {
  const content: InstanceContent = {
    address: testAccount().address,
    time: 1_700_000_000,
    allow_amend: false,
    rootfs: {parent: {ref: testFileHash(3)}, persistence: 'host', size_mib: 64},
    environment: {internet: true, hypervisor: 'qemu'},
    resources: {vcpus: 1, memory: 128, seconds: 30},
    authorized_keys: [],
    payment: {type: 'allowance', chain: 'ARB'},
    ...overrides,
  }
  const hash = parseItemHash(
    createHash('sha256')
      .update(`${name}${JSON.stringify(content)}`)
      .digest('hex'),
  )
  return {hash, type: 'INSTANCE', sender: content.address, owner: content.address, content}
}
