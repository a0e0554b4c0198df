export {type ClockFixture, describeClock} from './compliance/clock.ts'
export {describeFileStore, type FileStoreFixture} from './compliance/file-store.ts'
export {type DatabaseFixture, databases} from './databases.ts'
export {FakeClock} from './fake-clock.ts'
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
export * as peerBehaviours from './peer-behaviours.ts'
