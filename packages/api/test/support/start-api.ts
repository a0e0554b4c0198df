import {noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {networkProfiles, verifySignature} from '@aleph-onchain/message'
import {Pipeline} from '@aleph-onchain/pipeline'
import {MemoryFileStore} from '@aleph-onchain/testkit'
import type {FastifyInstance} from 'fastify'
import {type ApiModules, type ApiOptions, ApiServer} from '../../src/index.ts'

/** API over a real pipeline and database; files are in memory, nothing is fetched from anywhere. */
export interface TestApi {
  readonly api: ApiServer
  readonly pipeline: Pipeline
  readonly files: MemoryFileStore
  /** Server for `inject`, without a socket. */
  readonly server: FastifyInstance
  /** Base URL once `listen` was called. */
  listen(): Promise<string>
  stop(): Promise<void>
}

/** Builds and starts everything over a database that the caller stops. */
export async function startApi(
  database: Database,
  options: Partial<ApiOptions> = {},
  overrides: Partial<ApiModules> = {},
): Promise<TestApi> {
  const files = new MemoryFileStore()
  await files.start()
  const pipeline = createPipeline(database, files)
  await pipeline.start()
  const api = new ApiServer({...createModules(database, pipeline, files), ...overrides}, {bind: {host: '127.0.0.1', port: 0}, ...options})
  const server = api.createServer()
  await server.ready()
  return {
    api,
    pipeline,
    files,
    server,
    listen: async () => {
      await api.start()
      return `http://127.0.0.1:${api.address?.port}`
    },
    stop: async () => {
      await server.close()
      await api.stop()
      await pipeline.stop()
      await files.stop()
    },
  }
}

function createPipeline(database: Database, files: MemoryFileStore): Pipeline {
  return new Pipeline({
    database,
    verifier: {verify: async (envelopes) => envelopes.map((envelope) => verifySignature(envelope))},
    contents: {fetch: async (hash) => await readText(files, hash)},
    files: {fetch: async () => undefined},
    clock: systemClock,
    logger: silentLogger,
    metrics: noopMetrics,
    profile: networkProfiles.devnet,
    random: () => 0.5,
  })
}

async function readText(files: MemoryFileStore, hash: Parameters<MemoryFileStore['open']>[0]): Promise<string | undefined> {
  if ((await files.size(hash)) === undefined) return undefined
  return Buffer.concat(await (await files.open(hash)).toArray()).toString()
}

function createModules(database: Database, pipeline: Pipeline, files: MemoryFileStore): ApiModules {
  return {
    pipeline,
    database,
    files,
    readiness: {check: async () => []},
    metrics: noopMetrics,
    metricsText: {contentType: 'text/plain; version=0.0.4', text: async () => 'aleph_test 1\n'},
    node: {version: '0.0.0-test', role: 'coordinator', network: 'devnet', peerId: '12D3', multiaddrs: () => ['/ip4/127.0.0.1/tcp/4025']},
    clock: systemClock,
    logger: silentLogger,
  }
}
