export {type FakeBlock, FakeChain, type FakeLog, fakeLog} from './fake-chain.ts'
export {fakeManifest} from './fake-manifest.ts'
export {FakeRpc, FakeRpcError, type FakeRpcFaults, fakeFetch, serveRpc} from './fake-rpc.ts'
export {getEvent, startTestChain, type TestChain, type TestChainClient, type TestWallet, testChainAccount} from './test-chain.ts'
