export {PipelineError, type PipelineReason} from './errors.ts'
export {type MergedAggregate, type MergeLimits, mergeElements} from './merge-elements.ts'
export {defaultPipelineOptions, type PipelineOptions} from './options.ts'
export {Pipeline, type PipelineModules} from './pipeline.ts'
export type {ContentSource, FileFetcher, SignatureVerifier} from './ports.ts'
export {
  findPeerCursor,
  getLogEpoch,
  type LogPage,
  type LogPageLimits,
  type PeerCursor,
  readLogAfter,
  savePeerCursor,
} from './queries/catch-up.ts'
export * from './queries.ts'
export {receiveCatchUp} from './receive-catch-up.ts'
export {receiveGossip} from './receive-gossip.ts'
export type {Origin, ProcessedMessage, Submission} from './submission.ts'
export {PoolSignatureVerifier, verifyWorkerUrl} from './verify-signatures.ts'
