import {
  type Account,
  type AggregateContent,
  buildMessage,
  computeItemHash,
  createEthereumAccount,
  createSolanaAccount,
  type Envelope,
  type ForgetContent,
  type InstanceContent,
  type PostContent,
  type ProgramContent,
  type StoreContent,
  type VProgramContent,
} from '@aleph-onchain/message'

/** Time of a built message when the test names none: 2023-11-14, before every cut-off. */
export const defaultMessageTime = 1_700_000_000

/** What every builder takes besides the fields of the content; whatever is left out gets a plain default. */
export interface MessageOverrides<C> {
  readonly account?: Account
  /** Envelope time and content time, seconds. */
  readonly time?: number
  readonly channel?: string
  readonly content?: Partial<C>
}

/** Ethereum account number `index`: the same key in every run and on every machine. */
export function testAccount(index = 0): Account {
  return createEthereumAccount(computeItemHash(`test account ${index}`))
}

/** Solana account number `index`: the same key in every run and on every machine. */
export function testSolanaAccount(index = 0): Account {
  return createSolanaAccount(computeItemHash(`test solana account ${index}`))
}

/** Name of a file that no node has. */
export function testFileHash(index = 0): ReturnType<typeof computeItemHash> {
  return computeItemHash(`test file ${index}`)
}

/** Builds a signed POST of type `note`. */
export function buildPost(overrides: MessageOverrides<PostContent> = {}): Promise<Envelope> {
  const {account, time, rest} = withDefaults(overrides)
  const content = {address: account.address, time, type: 'note', content: {text: 'hello'}, ...overrides.content}
  return buildMessage({account, type: 'POST', content, time, ...rest})
}

/** Builds a signed POST that replaces the content of another. */
export function buildAmend(original: Envelope, overrides: MessageOverrides<PostContent> = {}): Promise<Envelope> {
  const content = {type: 'amend', ref: original.item_hash, content: {text: 'amended'}, ...overrides.content}
  return buildPost({time: original.time + 1, ...overrides, content})
}

/** Builds a signed AGGREGATE of key `settings`. */
export function buildAggregate(overrides: MessageOverrides<AggregateContent> = {}): Promise<Envelope> {
  const {account, time, rest} = withDefaults(overrides)
  const content = {address: account.address, time, key: 'settings', content: {colour: 'green'}, ...overrides.content}
  return buildMessage({account, type: 'AGGREGATE', content, time, ...rest})
}

/** Builds a signed STORE of a file that no node has. */
export function buildStore(overrides: MessageOverrides<StoreContent> = {}): Promise<Envelope> {
  const {account, time, rest} = withDefaults(overrides)
  const content = {address: account.address, time, item_type: 'storage' as const, item_hash: testFileHash(), ...overrides.content}
  return buildMessage({account, type: 'STORE', content, time, ...rest})
}

/** Builds a signed FORGET of the given messages. */
export function buildForget(targets: readonly Envelope[], overrides: MessageOverrides<ForgetContent> = {}): Promise<Envelope> {
  const {account, time, rest} = withDefaults(overrides)
  const content = {address: account.address, time, hashes: targets.map((target) => target.item_hash), ...overrides.content}
  return buildMessage({account, type: 'FORGET', content, time, ...rest})
}

/** Builds a signed PROGRAM whose code and runtime no node has. */
export function buildProgram(overrides: MessageOverrides<ProgramContent> = {}): Promise<Envelope> {
  const {account, time, rest} = withDefaults(overrides)
  const content: ProgramContent = {
    address: account.address,
    time,
    type: 'vm-function',
    allow_amend: false,
    code: {encoding: 'zip', entrypoint: 'main:app', ref: testFileHash(1)},
    runtime: {ref: testFileHash(2), comment: 'Python'},
    on: {http: true},
    environment: {internet: true},
    resources: {vcpus: 1, memory: 128, seconds: 30},
    ...overrides.content,
  }
  return buildMessage({account, type: 'PROGRAM', content, time, ...rest})
}

/** Builds a signed INSTANCE, paid by allowance, whose root disk no node has. */
export function buildInstance(overrides: MessageOverrides<InstanceContent> = {}): Promise<Envelope> {
  const {account, time, rest} = withDefaults(overrides)
  const content: InstanceContent = {
    address: account.address,
    time,
    allow_amend: false,
    rootfs: {parent: {ref: testFileHash(3)}, persistence: 'host', size_mib: 20_480},
    environment: {internet: true, hypervisor: 'qemu'},
    resources: {vcpus: 1, memory: 2048, seconds: 30},
    authorized_keys: [],
    payment: {type: 'allowance', chain: 'ARB'},
    ...overrides.content,
  }
  return buildMessage({account, type: 'INSTANCE', content, time, ...rest})
}

/** Builds a signed V-PROGRAM whose runtime and workload no node has. */
export function buildVProgram(overrides: MessageOverrides<VProgramContent> = {}): Promise<Envelope> {
  const {account, time, rest} = withDefaults(overrides)
  const content: VProgramContent = {
    address: account.address,
    time,
    allow_amend: false,
    payment: {type: 'credit', chain: 'ETH'},
    environment: {internet: true},
    resources: {vcpus: 1, memory: 2048},
    runtime: {ref: testFileHash(4)},
    workload: {ref: testFileHash(5), hash_tree: testFileHash(6), roothash: testFileHash(7)},
    verification: {backend: 'sev_snp', measurements: [{platform: 'sev_snp', digest: '0'.repeat(96)}]},
    ...overrides.content,
  }
  return buildMessage({account, type: 'V-PROGRAM', content, time, ...rest})
}

/** Builds `count` signed POSTs that differ in content and grow by one second. */
export function buildPosts(count: number, overrides: MessageOverrides<PostContent> = {}): Promise<readonly Envelope[]> {
  const first = overrides.time ?? defaultMessageTime
  const builds = Array.from({length: count}, (_, index) =>
    buildPost({...overrides, time: first + index, content: {content: {number: index}, ...overrides.content}}),
  )
  return Promise.all(builds)
}

interface Defaults {
  readonly account: Account
  readonly time: number
  readonly rest: {readonly channel?: string}
}

function withDefaults({account = testAccount(), time = defaultMessageTime, channel}: MessageOverrides<unknown>): Defaults {
  return {account, time, rest: channel === undefined ? {} : {channel}}
}
