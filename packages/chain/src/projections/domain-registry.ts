import {fromBytes32, toAddress} from '../ids.ts'
import type {StoredEvent} from '../read/chain-event.ts'
import {changeCredit} from './credits.ts'
import {type Projecting, toWhole} from './projection-state.ts'
import {eventTime} from './protocol-clock.ts'
import {type DomainRecord, patchRecord, putRecord} from './records.ts'

const targetKinds = ['none', 'node', 'job', 'file'] as const
/** What is cleared when a name changes hands. */
const unmapped = {targetKind: 'none', target: '', verifiedUntil: 0, certificate: '', certificateNotAfter: 0, pendingOwner: null} as const

/** Projects an event of DomainRegistry. */
export async function projectDomainRegistry(projecting: Projecting, event: StoredEvent<'DomainRegistry'>): Promise<void> {
  const {state, aleph} = projecting
  const patch = (key: string, change: Partial<DomainRecord>) => patchRecord(state, 'domain', fromBytes32(key), change)
  switch (event.name) {
    case 'DomainRegistered': {
      const domainKey = fromBytes32(event.args.domainKey)
      const owner = toAddress(event.args.owner)
      const {name, expiresAt, bond} = event.args
      const registeredAt = await eventTime(projecting)
      const record = {domainKey, name, owner, registeredAt, expiresAt: toWhole(expiresAt), bond, ...unmapped}
      return putRecord(state, 'domain', {key: domainKey, group: name}, record)
    }
    case 'DomainRenewed':
      return await patch(event.args.domainKey, {expiresAt: toWhole(event.args.expiresAt)})
    case 'DomainVerified':
      return await patch(event.args.domainKey, {verifiedUntil: toWhole(event.args.verifiedUntil)})
    case 'DomainMapped':
      return await patch(event.args.domainKey, {
        targetKind: targetKinds[event.args.kind] ?? 'none',
        target: fromBytes32(event.args.target),
      })
    case 'CertUpdated':
      return await patch(event.args.domainKey, {
        certificate: fromBytes32(event.args.fingerprint),
        certificateNotAfter: toWhole(event.args.notAfter),
      })
    case 'DomainTransferStarted':
      return await patch(event.args.domainKey, {pendingOwner: toAddress(event.args.to)})
    case 'DomainTransferred':
      return await patch(event.args.domainKey, {...unmapped, owner: toAddress(event.args.to)})
    case 'DomainDisplaced':
      return await patch(event.args.domainKey, {...unmapped, owner: toAddress(event.args.to)})
    case 'DomainExpired':
      return state.remove('chain_records', 'domain', fromBytes32(event.args.domainKey))
    case 'TargetConsent': {
      const {jobId, account, allowed} = event.args
      const record = {jobId: toWhole(jobId), account: toAddress(account)}
      const key = `${jobId}/${record.account}`
      if (allowed) return putRecord(state, 'target-consent', {key, group: jobId}, record)
      return state.remove('chain_records', 'target-consent', key)
    }
    case 'Credited':
      return await changeCredit(projecting, creditOf(event.args.account, aleph), event.args.amount)
    case 'CreditWithdrawn':
      return await changeCredit(projecting, creditOf(event.args.account, aleph), -BigInt(event.args.amount))
  }
}

function creditOf(account: string, token: string) {
  return {contract: 'DomainRegistry', account: toAddress(account), token} as const
}
