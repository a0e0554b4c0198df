export {type ClockFixture, describeClock} from './compliance/clock.ts'
export {describeFileStore, type FileStoreFixture} from './compliance/file-store.ts'
export {describePeerNetwork, type PeerNetworkFixture} from './compliance/peer-network.ts'
export {createPostgresUrl, type DatabaseFixture, databases, postgresFixture, sqliteFixture} from './databases.ts'
export {FakeClock} from './fake-clock.ts'
export {buildVmView, FakeExecutor} from './fake-executor.ts'
export {MemoryFileStore} from './file-stores.ts'
export {HttpPeer} from './http-peer.ts'
export {
  buildAggregate,
  buildAmend,
  buildForget,
  buildInstance,
  buildPost,
  buildPosts,
  buildProgram,
  buildStore,
  buildVProgram,
  defaultMessageTime,
  type MessageOverrides,
  testAccount,
  testFileHash,
  testSolanaAccount,
} from './messages.ts'
export {
  MemoryCursors,
  MemoryMessageLog,
  MemoryMessageSink,
  MemoryNetwork,
  MemoryNetworkHub,
  type MemoryNetworkModules,
  type ReceivedMessage,
} from './network.ts'
export * as peerBehaviours from './peer-behaviours.ts'
export {buildCandidate, buildRequest, testToken} from './scheduler.ts'
