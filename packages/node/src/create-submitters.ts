import {
  ChainTime,
  HeartbeatCollector,
  type HeartbeatRelay,
  HeartbeatSubmitter,
  JobHeartbeatSubmitter,
  type JobUsageSource,
  SettlementSubmitter,
  SlaClaimSubmitter,
  StaleSubmitter,
} from '@aleph-onchain/chain'
import type {Clock, Logger, NamedPart} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import type {Network} from '@aleph-onchain/network'
import {HttpHeartbeatRelay} from './chain/http-heartbeat-relay.ts'
import type {ChainParts} from './create-chain.ts'
import type {ChainSettings, NodeRole} from './options.ts'

export interface SubmittersModules {
  readonly database: Database
  readonly network: Network
  readonly chain: ChainParts
  /** What a compute node tells of its jobs. */
  readonly usage: JobUsageSource | undefined
  readonly clock: Clock
  readonly logger: Logger
}

/** What a node does on the chain by itself, without anybody asking. */
export interface SubmitterParts {
  /** Takes heartbeats of other nodes; of a coordinator only. */
  readonly relay: HeartbeatRelay | undefined
  readonly parts: readonly NamedPart[]
}

/** Builds what keeps node and jobs going on the chain: signs of life, settlements, claims, and the tidying of what nobody else ends. */
export function createSubmitters(
  {chain, usage, network, ...modules}: SubmittersModules,
  {role, submitMs: everyMs}: Pick<ChainSettings, 'submitMs'> & {readonly role: NodeRole},
): SubmitterParts {
  const {clients, outbox, account, metadata} = chain
  const {rpc, manifest} = clients
  const shared = {...modules, manifest, outbox, chainTime: new ChainTime({rpc, clock: modules.clock})}
  if (role === 'compute') {
    const relay = new HttpHeartbeatRelay({...modules, metadata, network})
    return {
      relay: undefined,
      parts: [
        {name: 'heartbeats', part: new HeartbeatSubmitter({...shared, account, relay}, {everyMs})},
        {name: 'heartbeats of jobs', part: new JobHeartbeatSubmitter({...shared, ...(usage === undefined ? {} : {usage})}, {everyMs})},
        {name: 'settlements', part: new SettlementSubmitter(shared, {everyMs, scope: 'own'})},
      ],
    }
  }
  const collector = new HeartbeatCollector(shared, {everyMs})
  return {
    relay: collector,
    parts: [
      {name: 'heartbeats', part: new HeartbeatSubmitter({...shared, account, relay: collector}, {everyMs})},
      {name: 'heartbeats of others', part: collector},
      {name: 'settlements', part: new SettlementSubmitter(shared, {everyMs, scope: 'all'})},
      {name: 'stale jobs and nodes', part: new StaleSubmitter(shared, {everyMs})},
      {name: 'claims', part: new SlaClaimSubmitter({...shared, rpc}, {everyMs})},
    ],
  }
}
