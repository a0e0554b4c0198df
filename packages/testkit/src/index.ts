export {type ClockFixture, describeClock} from './compliance/clock.ts'
export {type DatabaseFixture, databases} from './databases.ts'
export {FakeClock} from './fake-clock.ts'
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
