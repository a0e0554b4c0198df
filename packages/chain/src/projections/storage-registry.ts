import {fromBytes32, toAddress} from '../ids.ts'
import type {StoredEvent} from '../read/chain-event.ts'
import {changeCredit} from './credits.ts'
import {type Projecting, toWhole} from './projection-state.ts'
import {eventTime} from './protocol-clock.ts'
import {patchRecord, putRecord} from './records.ts'

/** Projects an event of StorageRegistry. */
export async function projectStorageRegistry(projecting: Projecting, event: StoredEvent<'StorageRegistry'>): Promise<void> {
  const {state, aleph} = projecting
  switch (event.name) {
    case 'CommitmentProposed': {
      const {commitmentId, nodeId, owner, root, contentHash, size} = event.args
      const id = fromBytes32(commitmentId)
      const node = fromBytes32(nodeId)
      return putRecord(
        state,
        'commitment',
        {key: id, group: node},
        {
          commitmentId: id,
          nodeId: node,
          owner: toAddress(owner),
          root: fromBytes32(root),
          contentHash: fromBytes32(contentHash),
          size,
          hashKind: 0,
          leafCount: '0',
          expiry: 0,
          createdAt: await eventTime(projecting),
          status: 'active',
          misses: 0,
        },
      )
    }
    case 'CommitmentAccepted': {
      const {commitmentId, hashKind, leafCount, expiry} = event.args
      return await patchRecord(state, 'commitment', fromBytes32(commitmentId), {hashKind, leafCount, expiry: toWhole(expiry)})
    }
    case 'CommitmentEnded':
      return await patchRecord(state, 'commitment', fromBytes32(event.args.commitmentId), {status: 'ended'})
    case 'CommitmentFaulted':
      return await patchRecord(state, 'commitment', fromBytes32(event.args.commitmentId), {
        status: 'faulted',
        misses: event.args.misses,
      })
    case 'ChallengeIssued': {
      const {challengeId, commitmentId, challenger, seed, samples, bond, penalty, deadline} = event.args
      const commitment = fromBytes32(commitmentId)
      return putRecord(
        state,
        'challenge',
        {key: challengeId, group: commitment},
        {
          challengeId,
          commitmentId: commitment,
          challenger: toAddress(challenger),
          seed: fromBytes32(seed),
          samples,
          bond,
          penalty,
          deadline: toWhole(deadline),
          status: 'open',
        },
      )
    }
    case 'ChallengeAnswered':
      return await patchRecord(state, 'challenge', event.args.challengeId, {status: event.args.late ? 'late' : 'answered'})
    case 'ChallengeResolved': {
      await patchRecord(state, 'challenge', event.args.challengeId, {status: 'missed'})
      return await patchRecord(state, 'commitment', fromBytes32(event.args.commitmentId), ({misses}) => ({misses: misses + 1}))
    }
    case 'Credited':
      return await changeCredit(projecting, creditOf(event.args.account, aleph), event.args.amount)
    case 'CreditWithdrawn':
      return await changeCredit(projecting, creditOf(event.args.account, aleph), -BigInt(event.args.amount))
  }
}

function creditOf(account: string, token: string) {
  return {contract: 'StorageRegistry', account: toAddress(account), token} as const
}
