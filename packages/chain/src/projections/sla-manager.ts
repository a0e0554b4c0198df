import {fromBytes32, toAddress} from '../ids.ts'
import type {StoredEvent} from '../read/chain-event.ts'
import {changeCredit} from './credits.ts'
import {type Projecting, toWhole} from './projection-state.ts'
import {patchRecord, putRecord} from './records.ts'

/** Projects an event of SLAManager. */
export async function projectSlaManager(projecting: Projecting, event: StoredEvent<'SLAManager'>): Promise<void> {
  const {state, aleph} = projecting
  switch (event.name) {
    case 'SlaPublished': {
      const {slaId, version, terms} = event.args
      return putRecord(state, 'sla', {key: `${slaId}/${version}`, group: slaId}, {slaId, version, isActive: true, ...terms})
    }
    case 'SlaActiveSet':
      return await patchRecord(state, 'sla', `${event.args.slaId}/${event.args.version}`, {isActive: event.args.active})
    case 'UptimeBreached': {
      const {jobId, nodeId, run, window, uptimeBps, breaches} = event.args
      return putRecord(
        state,
        'breach',
        {key: `${jobId}/${run}/${window}`, group: jobId},
        {
          jobId: toWhole(jobId),
          nodeId: fromBytes32(nodeId),
          run: toWhole(run),
          window: toWhole(window),
          uptimeBps: toWhole(uptimeBps),
          breaches,
          credited: '0',
        },
      )
    }
    case 'ViolationOpened': {
      const {violationId, jobId, nodeId, opener, evidenceCid, disputeUntil} = event.args
      return putRecord(
        state,
        'violation',
        {key: violationId, group: jobId},
        {
          violationId,
          jobId: toWhole(jobId),
          nodeId: fromBytes32(nodeId),
          opener: toAddress(opener),
          evidenceCid: fromBytes32(evidenceCid),
          disputeUntil: toWhole(disputeUntil),
          status: 'open',
          slashed: '0',
        },
      )
    }
    case 'ViolationDisputed':
      return await patchRecord(state, 'violation', event.args.violationId, {status: 'disputed'})
    case 'ViolationUpheld':
      return await patchRecord(state, 'violation', event.args.violationId, {status: 'upheld', slashed: event.args.slashed})
    case 'ViolationRejected':
      return await patchRecord(state, 'violation', event.args.violationId, {status: 'rejected'})
    case 'MaintenanceAnnounced': {
      const nodeId = fromBytes32(event.args.nodeId)
      const record = {nodeId, startsAt: toWhole(event.args.startsAt), endsAt: toWhole(event.args.endsAt)}
      return putRecord(state, 'maintenance', {key: `${nodeId}/${record.startsAt}`, group: nodeId}, record)
    }
    case 'Credited':
      return await changeCredit(projecting, creditOf(event.args.account, aleph), event.args.amount)
    case 'CreditWithdrawn':
      return await changeCredit(projecting, creditOf(event.args.account, aleph), -BigInt(event.args.amount))
  }
}

function creditOf(account: string, token: string) {
  return {contract: 'SLAManager', account: toAddress(account), token} as const
}
