export {type ChainClientModules, type ChainClients, type ChainWallet, createChainClients} from './create-chain-clients.ts'
export {ChainError, type ChainReason, hasChainCode} from './errors.ts'
export {fromBytes32, toBytes32} from './ids.ts'
export {
  askedPricePerSecond,
  checkNodeMetadata,
  encodeNodeMetadata,
  metadataCidOf,
  type NodeMetadata,
  type PricedResources,
  parseNodeMetadata,
} from './node-metadata.ts'
export * from './onboarding.ts'
export {
  type ChainSettings,
  chainOptionTable,
  defaultOutboxOptions,
  defaultRpcOptions,
  defaultWatcherOptions,
  type OutboxOptions,
  type RpcOptions,
  type WatcherOptions,
} from './options.ts'
export {assertConfirmed, type Intent, type IntentError, type IntentState} from './outbox/intent.ts'
export {Outbox, type OutboxModules} from './outbox/outbox.ts'
export type {HeartbeatRelay, JobUsageSource, SignedHeartbeat} from './ports.ts'
export {rebuildProjections} from './projections/rebuild-projections.ts'
export * from './queries.ts'
export * from './submit.ts'
export type {ChainChange} from './watch/chain-change.ts'
export {type ChainHead, ChainWatcher, type ChainWatcherModules, type WatcherProgress} from './watch/chain-watcher.ts'
