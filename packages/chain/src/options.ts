import {durationOption, integerOption, type OptionTable} from '@aleph-onchain/common/node'

/** How RPC endpoints are spoken to. */
export interface RpcOptions {
  /** Longest wait for an answer. */
  readonly timeoutMs: number
  /** Requests per HTTP request at most. */
  readonly batchSize: number
  /** Largest answer that is read. */
  readonly maxAnswerBytes: number
  /** Shortest and longest rest of an endpoint that failed; it doubles with each failure in a row. */
  readonly minRestMs: number
  readonly maxRestMs: number
}

/** What applies where nothing is said. */
export const defaultRpcOptions: RpcOptions = {
  timeoutMs: 10_000,
  batchSize: 100,
  maxAnswerBytes: 64 * 1024 * 1024,
  minRestMs: 1_000,
  maxRestMs: 60_000,
}

/** How the chain is watched. */
export interface WatcherOptions {
  /** Blocks by which the watcher stays behind the head; what is newer may still change. */
  readonly confirmations: number
  readonly pollMs: number
  /** Blocks per request for logs at first; adapts to what endpoints take. */
  readonly windowBlocks: number
  readonly maxWindowBlocks: number
  /** Events per transaction at most, beside those of one block. */
  readonly eventsPerCommit: number
  /** Windows of up to this many blocks are checked block by block: parents and blooms. */
  readonly checkedBlocks: number
  /** Blocks that can be unwound without a rebuild. */
  readonly undoBlocks: number
  /** Passes in which the chain may be shorter than what was read before that counts as a reorg. */
  readonly shorterPasses: number
  /** Time between two log lines of a backfill. */
  readonly progressEveryMs: number
}

/** What applies where nothing is said: Arbitrum, with four blocks per second. */
export const defaultWatcherOptions: WatcherOptions = {
  confirmations: 8,
  pollMs: 2_000,
  windowBlocks: 2_000,
  maxWindowBlocks: 50_000,
  eventsPerCommit: 4_000,
  checkedBlocks: 64,
  undoBlocks: 2_000,
  shorterPasses: 5,
  progressEveryMs: 10_000,
}

/** How transactions are sent. */
export interface OutboxOptions {
  readonly pollMs: number
  /** Blocks, the transaction's own included, after which it counts as settled. */
  readonly confirmations: number
  /** Transactions on their way at a time. */
  readonly maxInFlight: number
  /** Time after which a transaction that was not mined is sent again. */
  readonly resendMs: number
  /** Time after which it is sent again for a higher fee. */
  readonly bumpMs: number
  /** Highest fee per gas that is offered. */
  readonly maxFeeWei: bigint
  /** Shortest and longest wait before a transaction that could not be sent is tried again. */
  readonly minRetryMs: number
  readonly maxRetryMs: number
  /** How long settled intents are kept. */
  readonly keepMs: number
  /** Passes in which a nonce may be used up without a receipt of ours before the transaction counts as lost. */
  readonly lostPasses: number
}

const dayMs = 24 * 3600 * 1000

/** What applies where nothing is said. */
export const defaultOutboxOptions: OutboxOptions = {
  pollMs: 1_000,
  confirmations: 8,
  maxInFlight: 16,
  resendMs: 15_000,
  bumpMs: 60_000,
  maxFeeWei: 200_000_000_000n,
  minRetryMs: 1_000,
  maxRetryMs: 60_000,
  keepMs: 90 * dayMs,
  lostPasses: 5,
}

/** What the operator decides. */
export interface ChainSettings {
  /** Blocks by which the node stays behind the head. */
  readonly confirmations: number
  readonly pollMs: number
  readonly rpcTimeoutMs: number
  /** Highest fee per gas that is offered, in gwei. */
  readonly maxFeeGwei: number
}

/** Settings as file, variables and flags bring them: section `[chain]`. */
export const chainOptionTable: OptionTable<ChainSettings> = {
  confirmations: {
    key: 'chain.confirmations',
    description: 'Blocks by which the node stays behind the head of the chain; 0 for a devnet.',
    parse: integerOption({min: 0, max: 10_000}),
    default: defaultWatcherOptions.confirmations,
  },
  pollMs: {
    key: 'chain.poll_interval',
    description: 'Pause between two looks at the chain.',
    parse: durationOption(),
    default: defaultWatcherOptions.pollMs,
  },
  rpcTimeoutMs: {
    key: 'chain.rpc_timeout',
    description: 'Longest wait for an answer of an RPC endpoint.',
    parse: durationOption(),
    default: defaultRpcOptions.timeoutMs,
  },
  maxFeeGwei: {
    key: 'chain.max_fee_gwei',
    description: 'Highest fee per gas that transactions offer, in gwei.',
    parse: integerOption({min: 1, max: 1_000_000}),
    default: 200,
  },
}
