import {createHash} from 'node:crypto'
import type {Database} from '@aleph-onchain/database'
import {type Account, createEthereumAccount, type Envelope, type InstanceContent, type ProgramContent} from '@aleph-onchain/message'
import {addFiles} from '@aleph-onchain/storage'
import {buildInstance, buildProgram, buildStore, buildVmView, testFileHash} from '@aleph-onchain/testkit'
import type {InjectOptions} from 'fastify'
import type {ApiOptions, ComputeInfo} from '../../src/index.ts'
import {createFakeCompute, type FakeCompute} from './fake-compute.ts'
import {type Received, receive, submitAll} from './requests.ts'
import {type OperationParts, operationHeaders, signOperation, testWallet} from './sign-operations.ts'
import {type PushParts, signPush} from './sign-pushes.ts'
import {startApi, type TestApi} from './start-api.ts'

/** API of a compute node over a real pipeline and database; machines and functions are in memory. */
export interface TestCompute extends TestApi {
  readonly compute: FakeCompute
  /** Instance of wallet 0 that runs on the node. */
  readonly instance: Envelope
  /** Function of wallet 0 that is called by HTTP. */
  readonly program: Envelope
  readonly image: Envelope
  send(request: InjectOptions): Promise<Received>
  /** Sends a signed operation; the path is signed without its query. */
  operate(url: string, options?: Partial<OperationParts> & {readonly payload?: string; readonly type?: string}): Promise<Received>
  /** Sends a request that a scheduler has signed. */
  push(url: string, options?: Partial<PushParts>): Promise<Received>
}

/** Account of a test wallet, which signs messages. */
export function testOwner(index = 0): Account {
  return createEthereumAccount((index + 1).toString(16).padStart(64, '0'))
}

/** Builds everything; the caller stops it and its database. */
export async function startCompute(
  database: Database,
  {info = {}, options = {}}: {readonly info?: Partial<ComputeInfo>; readonly options?: Partial<ApiOptions>} = {},
): Promise<TestCompute> {
  const compute = createFakeCompute(info)
  const test = await startApi(database, options, {compute})
  await database.transaction((tx) =>
    addFiles(
      tx,
      [1, 2, 3].map((index) => ({hash: testFileHash(index), sizeBytes: 5})),
      0,
    ),
  )
  const account = testOwner()
  const store = (index: number) => buildStore({account, content: {item_hash: testFileHash(index)}})
  const [code, runtime, image] = [await store(1), await store(2), await store(3)]
  const instance = await buildMachine({image, account})
  const program = await buildFunction({code, runtime, account})
  await submitAll(test.server, [code, runtime, image, instance, program])
  const view = buildVmView({vmHash: instance.item_hash, owner: account.address})
  compute.executor.views.set(instance.item_hash, view)
  let pushes = 0
  const send = async (request: InjectOptions) => receive(await test.server.inject(request))
  return {
    ...test,
    compute,
    instance,
    program,
    image,
    send,
    operate: async (url, {payload, type = 'application/json', ...parts} = {}) => {
      const method = (parts.method ?? 'POST') as 'POST'
      const path = url.split('?', 1)[0] ?? ''
      const signed = await signOperation({nowMs: Date.now(), method, path, ...parts})
      const headers = {...operationHeaders(signed), ...(payload !== undefined && {'content-type': type})}
      return await send({method, url, headers, ...(payload !== undefined && {payload})})
    },
    push: async (url, {body = '', method = 'POST', ...parts} = {}) => {
      pushes++
      const payload = {nonce: pushes, ...parts.payload}
      const authorization = await signPush({nowMs: Date.now(), wallet: testWallet(9), path: url, method, body, ...parts, payload})
      const headers = {authorization, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body))}
      return await send({method: method as 'POST', url, headers, ...(method === 'POST' && {payload: body})})
    },
  }
}

/** Builds an instance on an image. */
export async function buildMachine(parts: {
  readonly image: Envelope
  readonly account?: Account
  readonly content?: Partial<InstanceContent>
  readonly time?: number
}): Promise<Envelope> {
  const {image, account = testOwner(), content = {}, time = 1_700_000_000} = parts
  const rootfs = {parent: {ref: image.item_hash}, persistence: 'host' as const, size_mib: 10}
  return await buildInstance({account, time, content: {rootfs, ...content}})
}

/** Builds a function on its code and runtime. */
export async function buildFunction(parts: {
  readonly code: Envelope
  readonly runtime: Envelope
  readonly account?: Account
  readonly content?: Partial<ProgramContent>
}): Promise<Envelope> {
  const {code, runtime, account = testOwner(), content = {}} = parts
  const built = {
    code: {encoding: 'zip' as const, entrypoint: 'main:app', ref: code.item_hash},
    runtime: {ref: runtime.item_hash, comment: 'Python'},
  }
  return await buildProgram({account, content: {...built, ...content}})
}

/** Digest in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
