import type {Clock, Logger, MetricsRegister, NamedPart} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {Network} from '@aleph-onchain/network'
import {defaultSchedulerOptions, Scheduler} from '@aleph-onchain/scheduler'
import type {ChainParts} from './create-chain.ts'
import {ChainCandidates} from './scheduling/candidates.ts'
import {ChainAssigner} from './scheduling/chain-assigner.ts'
import {GossipCoordinators} from './scheduling/gossip-coordinators.ts'
import {HttpOffers} from './scheduling/http-offers.ts'
import {ChainJobBoard} from './scheduling/job-board.ts'
import {MessageSpecs} from './scheduling/job-specs.ts'

export interface SchedulingModules {
  readonly database: Database
  readonly network: Network
  readonly chain: ChainParts
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
}

/** What a coordinator places jobs with. */
export interface SchedulingParts {
  readonly scheduler: Scheduler
  readonly parts: readonly NamedPart[]
}

/** Builds the scheduler of a coordinator and lets chain and gossip wake it. */
export function createScheduling(modules: SchedulingModules): SchedulingParts {
  const {chain, database, network, clock, logger, metrics} = modules
  const {watcher, metadata, outbox, clients} = chain
  const scheduler = new Scheduler({
    database,
    jobs: new ChainJobBoard({database, watcher, clock}),
    nodes: new ChainCandidates({database, watcher, network, metadata}),
    specs: new MessageSpecs({database}),
    offers: new HttpOffers({timeoutMs: defaultSchedulerOptions.offerTimeoutMs}),
    assigner: new ChainAssigner({outbox, contracts: clients.contracts, clock}),
    coordinators: new GossipCoordinators({network}),
    clock,
    logger,
    metrics,
  })
  network.handle('scheduling', ({payload, sender}) => scheduler.hearLease(payload, sender))
  watcher.onChange(({jobIds}) => {
    if (jobIds.length > 0) scheduler.wake()
  })
  return {scheduler, parts: [{name: 'scheduler', part: scheduler}]}
}
