import {fromBytes32, toAddress} from '../ids.ts'
import type {StoredEvent} from '../read/chain-event.ts'
import {type Projecting, toWhole} from './projection-state.ts'
import {patchRecord, putRecord} from './records.ts'

/** Projects an event of RewardsDistributor. */
export async function projectRewardsDistributor({state}: Projecting, event: StoredEvent<'RewardsDistributor'>): Promise<void> {
  switch (event.name) {
    case 'RootSubmitted': {
      const {rootId, root, total, leafCount, dataCid, periodEnd, activeAt} = event.args
      return putRecord(
        state,
        'reward-root',
        {key: rootId},
        {
          rootId,
          root: fromBytes32(root),
          total,
          leafCount,
          dataCid: fromBytes32(dataCid),
          periodEnd: toWhole(periodEnd),
          activeAt: toWhole(activeAt),
          status: 'pending',
        },
      )
    }
    case 'RootActivated':
      return await patchRecord(state, 'reward-root', event.args.rootId, {status: 'active'})
    case 'RootDisabled':
      return await patchRecord(state, 'reward-root', event.args.rootId, {status: 'disabled'})
    case 'RewardClaimed': {
      const account = toAddress(event.args.account)
      return putRecord(state, 'reward-claim', {key: account}, {account, cumulative: event.args.cumulative})
    }
  }
}
