import {createHash} from 'node:crypto'
import type {ExecutableMessage} from '@aleph-onchain/executor'
import {type ProgramContent, parseItemHash} from '@aleph-onchain/message'
import {testAccount, testFileHash} from '../messages.ts'

/** Changes of a default content; `name` only makes the hash another one. */
export interface ProgramOverrides extends Partial<ProgramContent> {
  readonly name?: string
}

/** Builds a PROGRAM as the executor gets it: a function called by HTTP, its runtime `testFileHash(4)` and its code `testFileHash(5)`. */
export function buildProgram({name = '', ...overrides}: ProgramOverrides = {}): ExecutableMessage {
  const content: ProgramContent = {
    address: testAccount().address,
    time: 1_700_000_000,
    type: 'vm-function',
    allow_amend: false,
    environment: {internet: false},
    resources: {vcpus: 1, memory: 128, seconds: 10},
    code: {encoding: 'plain', entrypoint: 'app', ref: testFileHash(5), interface: 'asgi', use_latest: true},
    runtime: {ref: testFileHash(4), comment: ''},
    on: {http: true},
    ...overrides,
  }
  const hash = parseItemHash(
    createHash('sha256')
      .update(`${name}${JSON.stringify(content)}`)
      .digest('hex'),
  )
  return {hash, type: 'PROGRAM', sender: content.address, owner: content.address, content}
}
