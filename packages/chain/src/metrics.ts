import type {MetricsRegister} from '@aleph-onchain/common'

/** Instruments of the RPC pool. */
export interface ChainRpcMetrics {
  countFailure(endpoint: string): void
}

/** Makes the instruments of the RPC pool. */
export function createRpcMetrics(register: MetricsRegister): ChainRpcMetrics {
  const failures = register.counter<'endpoint'>({
    name: 'aleph_chain_rpc_failures_total',
    help: 'Requests that an RPC endpoint failed',
    labels: ['endpoint'],
  })
  return {countFailure: (endpoint) => failures.inc(1, {endpoint})}
}

/** Instruments of the watcher. */
export interface WatcherMetrics {
  countEvents(events: number): void
  countReorg(blocks: number): void
  setBlock(number: number): void
  setLag(blocks: number): void
}

/** Makes the instruments of the watcher. */
export function createWatcherMetrics(register: MetricsRegister): WatcherMetrics {
  const events = register.counter({name: 'aleph_chain_events_total', help: 'Events stored'})
  const reorgs = register.counter({name: 'aleph_chain_reorgs_total', help: 'Reorgs found'})
  const unwound = register.counter({name: 'aleph_chain_unwound_blocks_total', help: 'Blocks taken back by reorgs'})
  const block = register.gauge({name: 'aleph_chain_block_number', help: 'Block up to which the chain was read'})
  const lag = register.gauge({name: 'aleph_chain_lag_blocks', help: 'Blocks that are still to be read'})
  return {
    countEvents: (count) => events.inc(count),
    countReorg: (blocks) => {
      reorgs.inc()
      unwound.inc(blocks)
    },
    setBlock: (number) => block.set(number),
    setLag: (blocks) => lag.set(blocks),
  }
}

/** How an intent ended, or that it was sent. */
export type IntentStep = 'sent' | 'confirmed' | 'failed' | 'expired' | 'resent' | 'repriced' | 'reorged'

/** Instruments of the outbox. */
export interface OutboxMetrics {
  countStep(step: IntentStep): void
}

/** Makes the instruments of the outbox. */
export function createOutboxMetrics(register: MetricsRegister): OutboxMetrics {
  const steps = register.counter<'step'>({
    name: 'aleph_chain_transactions_total',
    help: 'Steps of transactions: sent, sent again, settled',
    labels: ['step'],
  })
  return {countStep: (step) => steps.inc(1, {step})}
}
