import {access, constants, mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {ApiServer} from '@aleph-onchain/api'
import {Lifecycle, type Startable, systemClock} from '@aleph-onchain/common'
import {createLogger, createMetrics, createWorkerPool} from '@aleph-onchain/common/node'
import {createDatabase} from '@aleph-onchain/database'
import {networkProfiles} from '@aleph-onchain/message'
import {loadIdentity, Network} from '@aleph-onchain/network'
import {Pipeline, PoolSignatureVerifier, receiveCatchUp, receiveGossip, verifyWorkerUrl} from '@aleph-onchain/pipeline'
import {createFileStore, FileCollector, RemoteFiles} from '@aleph-onchain/storage'
import {createChain} from './create-chain.ts'
import {createCloud} from './create-cloud.ts'
import {createCompute} from './create-compute.ts'
import {createScheduling} from './create-scheduling.ts'
import {createSubmitters} from './create-submitters.ts'
import {NodeError} from './errors.ts'
import {MessageLog} from './message-log.ts'
import {type NodeOptions, nodePaths} from './options.ts'
import {NodeReadiness} from './readiness.ts'
import {RemoteContents} from './remote-contents.ts'
import {version} from './version.ts'

const verifyThreads = 1
const verifyCallsPerThread = 4
const maxQueuedVerifications = 256

/** Builds every module of the node once, in plain sight, and gives them in the order in which they start. */
export async function createNode(options: NodeOptions): Promise<Startable> {
  const {dataDir, role, logLevel} = options.node
  const paths = nodePaths(dataDir)
  await prepareDirectory(dataDir)

  const clock = systemClock
  const random = Math.random
  const logger = createLogger({level: logLevel}).child({node: role})
  const metrics = createMetrics()
  const common = (module: string) => ({clock, random, logger: logger.child({module}), metrics: metrics.register})
  const identity = await loadIdentity(paths.identity)

  const {url, ...databaseOptions} = options.database
  const place = url === undefined ? {path: paths.database} : {url}
  const database = createDatabase({...databaseOptions, ...place}, common('database'))
  const files = createFileStore(paths.files, options.storage, common('storage'))
  const remoteFiles = new RemoteFiles({...common('storage'), store: files, peers: {list: () => network.httpPeers()}}, options.storage)
  const collector = new FileCollector({...common('storage'), database, store: files}, options.storage)

  const pool = createWorkerPool({
    filename: verifyWorkerUrl,
    threads: verifyThreads,
    callsPerThread: verifyCallsPerThread,
    maxQueue: maxQueuedVerifications,
  })
  const pipeline = new Pipeline(
    {
      ...common('pipeline'),
      database,
      verifier: new PoolSignatureVerifier(pool),
      contents: new RemoteContents({files, remoteFiles}),
      files: remoteFiles,
      profile: networkProfiles[options.profile.profile],
    },
    {maxFileBytes: options.storage.maxFileBytes},
  )

  const chain = await createChain(
    {...common('chain'), database, files, remoteFiles, learnAddresses: (addresses) => network.learnAddresses(addresses)},
    options.chain,
  )
  const compute =
    role === 'compute' ? await createCompute({...common('executor'), database, files, remoteFiles, pipeline, chain}, options) : undefined

  const log = new MessageLog({database, clock})
  const network: Network = new Network(
    {
      ...common('network'),
      identity,
      catchUp: log,
      cursors: log,
      ...(compute === undefined ? {} : {freeResources: () => ({...compute.executor.capacity().free})}),
      messages: {
        receive: async (messages, source) =>
          source === 'gossip' ? await receiveGossip(pipeline, messages) : await receiveCatchUp(pipeline, messages),
      },
    },
    {...options.network, role, version},
  )
  pipeline.onAccepted((messages) => void network.publishMessages(messages))

  const scheduling =
    role === 'coordinator' && chain !== undefined ? createScheduling({...common('scheduler'), database, network, chain}) : undefined
  const submitters =
    chain === undefined
      ? undefined
      : createSubmitters({...common('submitters'), database, network, chain, usage: compute?.usage}, {...options.chain, role})
  const cloud =
    chain === undefined
      ? undefined
      : createCloud({...common('cloud'), database, files, network, chain, compute, scheduling, relay: submitters?.relay}, options)

  const readiness = new NodeReadiness({database, network})
  const api = new ApiServer(
    {
      ...common('api'),
      pipeline,
      database,
      files,
      readiness,
      metrics: metrics.register,
      metricsText: metrics,
      ...(cloud === undefined ? {} : {cloud: cloud.view}),
      ...(compute === undefined ? {} : {compute: compute.api}),
      node: {version, role, network: options.profile.profile, peerId: identity.peerId, multiaddrs: () => network.multiaddrs()},
    },
    {...options.storage, ...options.api},
  )

  return new Lifecycle(
    [
      {name: 'database', part: database},
      {name: 'files', part: files},
      {name: 'remote files', part: remoteFiles},
      {name: 'signature workers', part: pool},
      {name: 'pipeline', part: pipeline},
      ...(chain?.parts ?? []),
      {name: 'network', part: network},
      ...(compute?.parts ?? []),
      ...(cloud?.parts ?? []),
      ...(scheduling?.parts ?? []),
      ...(submitters?.parts ?? []),
      {name: 'api', part: api},
      {name: 'file collector', part: collector},
    ],
    logger,
  )
}

async function prepareDirectory(dataDir: string): Promise<void> {
  try {
    await mkdir(join(dataDir, 'keys'), {recursive: true, mode: 0o700})
    await access(dataDir, constants.W_OK)
  } catch (cause) {
    const message = `The data directory ${dataDir} can not be written to; choose another node.data_dir or mend its rights.`
    throw new NodeError({code: 'NODE_DATA_DIR_UNUSABLE', dataDir}, {cause, message})
  }
}
