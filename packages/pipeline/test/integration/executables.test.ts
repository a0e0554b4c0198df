import {type Account, type Envelope, type InstanceContent, networkProfiles, type ProgramContent} from '@aleph-onchain/message'
import {countMessages, findAggregate, findExecutable, findLatestFile, listMessages} from '@aleph-onchain/pipeline'
import {
  buildAggregate,
  buildForget,
  buildInstance,
  buildProgram,
  buildStore,
  databases,
  type MessageOverrides,
  testAccount,
  testFileHash,
  testSolanaAccount,
} from '@aleph-onchain/testkit'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {
  codeOf,
  expectCountsRight,
  type Harness,
  listHashes,
  readTable,
  signRaw,
  startHarness,
  storeFile,
  submitAll,
  submitTogether,
  waitForOutcome,
} from '../fixtures/harness.ts'

const [owner, stranger] = [testAccount(1), testAccount(2)]
const mib = 1_048_576
const allowance = {type: 'allowance', chain: 'ARB'} as const

describe.each(databases)('machines on $name', ({open}) => {
  let harness: Harness
  /** STOREs of an image of 10 MiB, of code, and of a runtime. */
  let image: Envelope
  let code: Envelope
  let runtime: Envelope

  beforeEach(async () => {
    harness = await startHarness(await open())
    await storeFile(harness, testFileHash(3), 10 * mib)
    for (const index of [0, 1, 2]) await storeFile(harness, testFileHash(index), 100)
    const store = (index: number) => buildStore({account: owner, content: {item_hash: testFileHash(index)}})
    ;[image, code, runtime] = [await store(3), await store(1), await store(2)]
  })

  afterEach(async () => {
    await expectCountsRight(harness)
    await harness.pipeline.stop()
    await harness.database.stop()
  })

  const rootfs = (size_mib = 10) => ({parent: {ref: image.item_hash}, persistence: 'host' as const, size_mib})
  const instance = ({content, account = owner, ...rest}: MessageOverrides<InstanceContent> = {}) =>
    buildInstance({account, ...rest, content: {rootfs: rootfs(), ...content}})
  const program = ({content, account = owner, ...rest}: MessageOverrides<ProgramContent> = {}) => {
    const parts = {
      code: {encoding: 'zip' as const, entrypoint: 'main:app', ref: code.item_hash},
      runtime: {ref: runtime.item_hash, comment: 'Python'},
    }
    return buildProgram({account, ...rest, content: {...parts, ...content}})
  }
  const statusOf = async (message: Envelope) => (await harness.pipeline.submit(message, 'http')).status

  it('processes an instance paid by allowance, and a function on demand', async () => {
    const messages = [await instance(), await program({content: {metadata: {tags: ['a', 7, 'b']}}})]
    await submitAll(harness, [image, code, runtime, ...messages])
    expect(harness.processed.slice(3).map(({envelope}) => envelope.type)).toEqual(['INSTANCE', 'PROGRAM'])
    expect(harness.accepted.map(({item_hash}) => item_hash)).toEqual(expect.arrayContaining(messages.map(({item_hash}) => item_hash)))
    const rows = (await readTable(harness, 'messages')).slice(3)
    expect(rows).toMatchObject([
      {type: 'INSTANCE', owner: owner.address, payment_type: 'allowance', tags: null},
      {type: 'PROGRAM', owner: owner.address, payment_type: null, tags: '["a","b"]'},
    ])
    const [first, second] = messages.map(({item_hash}) => item_hash)
    expect(await readTable(harness, 'executables')).toMatchObject([
      {item_hash: first, type: 'INSTANCE', owner: owner.address, allow_amend: 0, replaces: null},
      {item_hash: second, type: 'PROGRAM', owner: owner.address, allow_amend: 0, replaces: null},
    ])
    const refs = (await readTable(harness, 'executable_refs')).map(({ref, item_hash}) => `${item_hash} ${ref}`).sort()
    expect(refs).toEqual([`${first} ${image.item_hash}`, `${second} ${code.item_hash}`, `${second} ${runtime.item_hash}`].sort())
  })

  it('waits for what a machine is built on, and goes on as soon as it is there', async () => {
    const waiting = [await instance(), await program()]
    expect(await submitTogether(harness, waiting)).toMatchObject([
      {status: 'pending', errorCode: 301, details: {errors: [image.item_hash]}},
      {status: 'pending', errorCode: 301, details: {errors: [code.item_hash, runtime.item_hash]}},
    ])
    await submitAll(harness, [image, code, runtime])
    for (const message of waiting) expect(await waitForOutcome(harness, message)).toMatchObject({status: 'processed'})
  })

  it('finds what came in the same group', async () => {
    expect((await submitTogether(harness, [image, code, runtime, await instance(), await program()])).at(-1)?.status).toBe('processed')
    expect(await listHashes(harness, 'messages')).toHaveLength(5)
  })

  it('gives up with code 301 what stays away', async () => {
    const message = await instance()
    await submitAll(harness, [message])
    expect(await waitForOutcome(harness, message)).toMatchObject({status: 'rejected', errorCode: 301})
  })

  it.each<[string, (ref: Envelope['item_hash']) => Partial<InstanceContent>]>([
    ['a volume', (ref) => ({volumes: [{ref, mount: '/data'}]})],
    ['a parent of a volume', (ref) => ({volumes: [{parent: {ref}, size_mib: 2_000}]})],
    ['an old revision as a volume', (ref) => ({volumes: [{ref, use_latest: false}]})],
  ])('knows what %s is built on', async (_, content) => {
    await submitAll(harness, [image])
    const message = await instance({content: content(code.item_hash)})
    expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'pending', errorCode: 301})
    await submitAll(harness, [code])
    expect(await waitForOutcome(harness, message)).toMatchObject({status: 'processed'})
  })

  it('takes no file for a STORE, no update for an original, and no POST for either', async () => {
    const update = await buildStore({account: owner, time: 1_700_000_001, content: {item_hash: testFileHash(0), ref: image.item_hash}})
    await submitAll(harness, [image, update])
    for (const ref of [testFileHash(3), update.item_hash]) {
      const message = await instance({content: {rootfs: {...rootfs(), parent: {ref}}}})
      expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'pending', errorCode: 301})
    }
    const exact = {...rootfs(), parent: {ref: update.item_hash, use_latest: false}}
    expect(await statusOf(await instance({content: {rootfs: exact}}))).toBe('processed')
  })

  it('refuses a disk that is smaller than its image with code 304', async () => {
    await submitAll(harness, [image])
    expect(await harness.pipeline.submit(await instance({content: {rootfs: rootfs(9)}}), 'http')).toMatchObject({
      status: 'rejected',
      errorCode: 304,
      details: {
        errors: [
          {
            volume_name: 'rootfs',
            parent_ref: image.item_hash,
            parent_file: testFileHash(3),
            parent_size: 10 * mib,
            volume_size: 9 * mib,
          },
        ],
      },
    })
    const volumes = [{parent: {ref: image.item_hash}, name: 'data', size_mib: 5}]
    expect(await codeOf(harness, await instance({content: {volumes}}))).toBe(304)
  })

  it('measures against the newest revision, or the original where that is meant', async () => {
    await storeFile(harness, testFileHash(4), 20 * mib)
    const update = await buildStore({account: owner, time: 1_700_000_001, content: {item_hash: testFileHash(4), ref: image.item_hash}})
    const exact = {...rootfs(), parent: {ref: image.item_hash, use_latest: false}}
    const [latest, original] = [await instance(), await instance({content: {rootfs: exact}})]
    const answers = await submitTogether(harness, [image, update, latest, original])
    expect(answers.map(({status, errorCode}) => errorCode ?? status)).toEqual(['processed', 'processed', 304, 'processed'])
  })

  it.each<[string, Partial<InstanceContent>]>([
    ['hold', {payment: {type: 'hold', chain: 'ETH'}}],
    ['nothing, which means hold,', {payment: null}],
    ['superfluid', {payment: {type: 'superfluid', chain: 'AVAX', receiver: '0x1'}}],
    ['credit', {payment: {type: 'credit', chain: 'ETH'}}],
  ])('refuses an instance paid by %s with code 202, before anything it waits for', async (_, content) => {
    expect(await codeOf(harness, await instance({content}))).toBe(202)
  })

  it('refuses functions that are paid by anything but allowance with code 202 where balances count, or when they persist', async () => {
    await submitAll(harness, [code, runtime])
    expect(await codeOf(harness, await program({content: {on: {http: true, persistent: true}}}))).toBe(202)
    expect(await codeOf(harness, await program({content: {payment: {type: 'credit'}}}))).toBe(202)
    await harness.pipeline.stop()
    const mainnet = await startHarness(harness.database, {profile: networkProfiles.mainnet})
    expect(await codeOf(mainnet, await program())).toBe(202)
    const paid = await program({content: {payment: allowance, on: {http: true, persistent: true}}})
    expect(await mainnet.pipeline.submit(paid, 'http')).toMatchObject({status: 'processed'})
    await mainnet.pipeline.stop()
  })

  it('refuses an allowance of an address that has no account on its chain with code 202', async () => {
    await submitAll(harness, [image])
    const account: Account = testSolanaAccount()
    expect(await codeOf(harness, await instance({account}))).toBe(202)
  })

  it('lets a delegate create machines at the expense of the owner, within what that one allows', async () => {
    await submitAll(harness, [image, code, runtime])
    const content = {address: owner.address}
    expect(await codeOf(harness, await instance({account: stranger, content}))).toBe(2)
    const authorizations = [{address: stranger.address, types: ['INSTANCE']}]
    await submitAll(harness, [await buildAggregate({account: owner, content: {key: 'security', content: {authorizations}}})])
    expect(await statusOf(await instance({account: stranger, content}))).toBe('processed')
    expect(await codeOf(harness, await program({account: stranger, content}))).toBe(2)
  })

  it('replaces: unknown 300, of another type 300, of another owner 2, not allowed 302, of a version 303', async () => {
    await submitAll(harness, [image, code, runtime])
    const original = await instance({content: {allow_amend: true}})
    const version = await instance({time: 1_700_000_001, content: {replaces: original.item_hash, allow_amend: true}})
    expect(await harness.pipeline.submit(version, 'http')).toMatchObject({
      status: 'pending',
      errorCode: 300,
      details: {errors: [original.item_hash]},
    })
    await submitAll(harness, [original])
    expect(await waitForOutcome(harness, version)).toMatchObject({status: 'processed'})
    const foreign = await program({content: {replaces: original.item_hash}})
    expect(await harness.pipeline.submit(foreign, 'http')).toMatchObject({status: 'pending', errorCode: 300})
    expect(await codeOf(harness, await instance({account: stranger, content: {replaces: original.item_hash}}))).toBe(2)
    expect(await codeOf(harness, await instance({content: {replaces: version.item_hash}}))).toBe(303)
    const last = await instance({time: 1_700_000_002, content: {replaces: original.item_hash}})
    expect(await statusOf(last)).toBe('processed')
    const beyond = await instance({time: 1_700_000_003, content: {replaces: original.item_hash, allow_amend: true}})
    expect(await codeOf(harness, beyond)).toBe(302)
    await submitAll(harness, [await buildForget([last], {account: owner, time: 1_700_000_004})])
    expect(await statusOf(beyond)).toBe('processed')
  })

  it('keeps the order of versions inside of a group', async () => {
    await submitAll(harness, [image])
    const original = await instance({content: {allow_amend: true}})
    const versions = [1, 2].map((step) => instance({time: 1_700_000_000 + step, content: {replaces: original.item_hash}}))
    const answers = await submitTogether(harness, [original, ...(await Promise.all(versions))])
    expect(answers.map(({status, errorCode}) => errorCode ?? status)).toEqual(['processed', 'processed', 302])
  })

  it('refuses to forget a file that a machine is built on with code 503, until the machine is forgotten', async () => {
    const message = await instance({content: {volumes: [{ref: code.item_hash}, {parent: {ref: runtime.item_hash}, size_mib: 2_000}]}})
    await submitAll(harness, [image, code, runtime, message])
    for (const store of [image, code, runtime]) {
      const forget = await buildForget([store], {account: owner})
      expect(await harness.pipeline.submit(forget, 'http')).toMatchObject({
        status: 'rejected',
        errorCode: 503,
        details: {errors: [`File ${store.item_hash} used on vm ${message.item_hash}`]},
      })
    }
    expect(await codeOf(harness, await buildForget([message, image], {account: owner}))).toBe(503)
    await submitAll(harness, [await buildForget([message], {account: owner, time: 1_700_000_001})])
    expect(await readTable(harness, 'executables')).toEqual([])
    expect(await readTable(harness, 'executable_refs')).toEqual([])
    expect(await readTable(harness, 'forgotten_messages')).toMatchObject([{type: 'INSTANCE', payment_type: 'allowance'}])
    const forget = await buildForget([image, code, runtime], {account: owner, time: 1_700_000_002})
    expect(await statusOf(forget)).toBe('processed')
  })

  it('lets others forget nothing', async () => {
    const message = await instance()
    await submitAll(harness, [image, message])
    expect(await codeOf(harness, await buildForget([message], {account: stranger}))).toBe(2)
  })

  it('lists machines like other messages and shows them to the executor', async () => {
    const message = await instance()
    await submitAll(harness, [image, message])
    const {database} = harness
    expect(await countMessages(database, {types: ['INSTANCE']}, 10)).toBe(1)
    const {rows} = await listMessages(database, {paymentTypes: ['allowance']}, {order: 'desc', limit: 5})
    expect(rows.map(({item_hash}) => item_hash)).toEqual([message.item_hash])
    expect(await findExecutable(database, message.item_hash)).toEqual({
      itemHash: message.item_hash,
      type: 'INSTANCE',
      sender: owner.address,
      owner: owner.address,
      content: JSON.parse(message.item_content ?? ''),
    })
    expect(await findExecutable(database, image.item_hash)).toBeUndefined()
    expect(await findExecutable(database, testFileHash(9))).toBeUndefined()
  })

  it('finds the file that a ref stands for, and an aggregate as it is now', async () => {
    const update = await buildStore({account: owner, time: 1_700_000_001, content: {item_hash: testFileHash(0), ref: image.item_hash}})
    const elements = [1, 2].map((number) =>
      buildAggregate({account: owner, time: number, content: {key: 'port-forwarding', content: {[`a${number}`]: number}}}),
    )
    await submitAll(harness, [image, update, ...(await Promise.all(elements))])
    const {database} = harness
    expect(await findLatestFile(database, image.item_hash, {latest: true})).toMatchObject({hash: testFileHash(0)})
    expect(await findLatestFile(database, image.item_hash, {latest: false})).toMatchObject({hash: testFileHash(3)})
    expect(await findLatestFile(database, code.item_hash, {latest: true})).toBeUndefined()
    expect(await findAggregate(database, owner.address, 'port-forwarding')).toEqual({a1: 1, a2: 2})
    expect(await findAggregate(database, owner.address, 'profile')).toBeUndefined()
  })

  describe('hostile contents', () => {
    const hostile: readonly (readonly [string, (content: Record<string, unknown>) => void])[] = [
      ['a path for a ref', (content) => Object.assign(content, {rootfs: {...rootfs(), parent: {ref: '../../../etc/passwd'}}})],
      ['an upper-case ref', (content) => Object.assign(content, {rootfs: {...rootfs(), parent: {ref: 'A'.repeat(64)}}})],
      ['a number for a ref', (content) => Object.assign(content, {rootfs: {...rootfs(), parent: {ref: 7}}})],
      ['a negative size', (content) => Object.assign(content, {rootfs: rootfs(-1)})],
      ['no size at all', (content) => Object.assign(content, {rootfs: {...rootfs(), size_mib: undefined}})],
      ['a size of zero', (content) => Object.assign(content, {rootfs: rootfs(0)})],
      ['a size beyond all disks', (content) => Object.assign(content, {rootfs: rootfs(1e15)})],
      ['half a mebibyte', (content) => Object.assign(content, {rootfs: rootfs(10.5)})],
      ['a size as text', (content) => Object.assign(content, {rootfs: {...rootfs(), size_mib: '10'}})],
      ['memory beyond all machines', (content) => Object.assign(content, {resources: {memory: 2 ** 40}})],
      ['no processor', (content) => Object.assign(content, {resources: {vcpus: 0}})],
      ['too many volumes', (content) => Object.assign(content, {volumes: Array(257).fill({ephemeral: true, size_mib: 1})})],
      ['a volume of no kind', (content) => Object.assign(content, {volumes: [{mount: '/x'}]})],
      ['an endless mount', (content) => Object.assign(content, {volumes: [{ref: image.item_hash, mount: '/'.repeat(257)}]})],
      ['an allowance on another chain', (content) => Object.assign(content, {payment: {type: 'allowance', chain: 'ETH'}})],
      ['a payment that nobody knows', (content) => Object.assign(content, {payment: {type: 'gold'}})],
      ['a hypervisor that nobody knows', (content) => Object.assign(content, {environment: {hypervisor: 'xen; reboot'}})],
      ['an unknown field', (content) => Object.assign(content, {host_path: '/'})],
      ['an endless replaces', (content) => Object.assign(content, {replaces: 'a'.repeat(129)})],
      ['no root disk', (content) => Object.assign(content, {rootfs: undefined})],
      ['a wrong expression for addresses', (content) => Object.assign(content, {requirements: {node: {address_regex: '('}}})],
    ]

    it.each(hostile)('refuses %s with code 0', async (_, spoil) => {
      await submitAll(harness, [image])
      const content: Record<string, unknown> = JSON.parse((await instance()).item_content ?? '')
      spoil(content)
      const message = await signRaw({type: 'INSTANCE', content, account: owner})
      expect(await codeOf(harness, message)).toBe(0)
      expect(await readTable(harness, 'executables')).toEqual([])
    })

    it.each([
      ['a path for the code', {code: {encoding: 'zip', entrypoint: 'x', ref: '/etc/passwd'}}],
      ['an encoding that nobody knows', {code: {encoding: 'tar', entrypoint: 'x', ref: testFileHash(1)}}],
      ['metadata that are a list', {metadata: ['a']}],
      ['no triggers', {on: undefined}],
      ['an open trigger', {on: {http: true, shell: true}}],
      ['a type of its own', {type: 'vm-instance'}],
    ])('refuses a function with %s with code 0', async (_, parts) => {
      const content = {...JSON.parse((await program()).item_content ?? ''), ...parts}
      expect(await codeOf(harness, await signRaw({type: 'PROGRAM', content, account: owner}))).toBe(0)
    })

    it('lets a path-like replaces wait for a machine that never comes', async () => {
      const message = await instance({content: {replaces: '../../etc/passwd'}})
      expect(await harness.pipeline.submit(message, 'http')).toMatchObject({status: 'pending', errorCode: 300})
      expect(await waitForOutcome(harness, message)).toMatchObject({status: 'rejected', errorCode: 300})
    })
  })
})
