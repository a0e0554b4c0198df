import {toAddress} from '../ids.ts'
import type {StoredEvent} from '../read/chain-event.ts'
import {addAmount, type Projecting, toWhole} from './projection-state.ts'
import {patchRecord, putRecord} from './records.ts'

const sides = ['against', 'for', 'abstain'] as const
const maxDescription = 20_000

/** Projects an event of AlephGovernor. */
export async function projectAlephGovernor({state}: Projecting, event: StoredEvent<'AlephGovernor'>): Promise<void> {
  switch (event.name) {
    case 'ProposalCreated': {
      const {proposalId, proposer, description, voteStart, voteEnd} = event.args
      return putRecord(
        state,
        'proposal',
        {key: proposalId},
        {
          proposalId,
          proposer: toAddress(proposer),
          description: description.slice(0, maxDescription),
          voteStart: toWhole(voteStart),
          voteEnd: toWhole(voteEnd),
          status: 'proposed',
          eta: null,
          against: '0',
          for: '0',
          abstain: '0',
        },
      )
    }
    case 'ProposalExtended':
      return await patchRecord(state, 'proposal', event.args.proposalId, {voteEnd: toWhole(event.args.extendedDeadline)})
    case 'ProposalQueued':
      return await patchRecord(state, 'proposal', event.args.proposalId, {status: 'queued', eta: toWhole(event.args.etaSeconds)})
    case 'ProposalExecuted':
      return await patchRecord(state, 'proposal', event.args.proposalId, {status: 'executed'})
    case 'ProposalCanceled':
      return await patchRecord(state, 'proposal', event.args.proposalId, {status: 'canceled'})
    case 'VoteCast':
    case 'VoteCastWithParams': {
      const side = sides[event.args.support]
      if (side === undefined) return
      const {weight} = event.args
      return await patchRecord(state, 'proposal', event.args.proposalId, (proposal) => ({[side]: addAmount(proposal[side], weight)}))
    }
  }
}
