import type {ProtocolContract} from '@aleph-onchain/contracts'
import {fromBytes32, readShortText, toAddress} from '../ids.ts'
import type {StoredArgs} from '../read/chain-event.ts'
import type {Projecting} from './projection-state.ts'
import {putRecord} from './records.ts'

/** Projects what all contracts share: parameters and roles. Returns whether the event was one of these. */
export function projectBase({state, event}: Projecting): boolean {
  switch (event.name) {
    case 'ParameterSet': {
      const {name, current} = event.args as StoredArgs<'JobManager', 'ParameterSet'>
      const text = readShortText(name)
      putRecord(
        state,
        'parameter',
        {key: `${event.contract}/${text}`, group: event.contract},
        {contract: event.contract, name: text, value: current},
      )
      return true
    }
    case 'RoleGranted':
    case 'RoleRevoked': {
      const {role, account} = event.args as StoredArgs<'JobManager', 'RoleGranted'>
      const record = {contract: event.contract, role: fromBytes32(role), account: toAddress(account)}
      const key = roleKey(event.contract, record.role, record.account)
      if (event.name === 'RoleGranted') putRecord(state, 'role', {key, group: record.account}, record)
      else state.remove('chain_records', 'role', key)
      return true
    }
    default:
      return false
  }
}

/** Key of a role's record. */
export function roleKey(contract: ProtocolContract, role: string, account: string): string {
  return `${contract}/${role}/${account}`
}
