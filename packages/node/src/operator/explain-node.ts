import {formatEther} from 'viem'
import type {Finding} from '../doctor/check.ts'
import {formatAmount, formatDuration} from './format.ts'
import type {NodeState} from './read-node-state.ts'
import type {OwnDescription} from './running-node.ts'

/** What is known of a node beside what the contracts say. */
export interface NodeSurroundings {
  /** Hot key on this machine. */
  readonly hotKey: string | undefined
  /** What the running node says of itself; undefined while it does not answer. */
  readonly own: OwnDescription | undefined
  /** What waits for the chain in the database of the node. */
  readonly pending: readonly {readonly purpose: string; readonly error: string | undefined}[]
}

/** One sentence about a node, under what it is about. */
export type NodeFinding = Finding & {readonly name: string}

const lowEther = 2n * 10n ** 15n

/** Says how a node stands and what is missing before it works, in the order in which it is to be done. */
export function explainNode(state: NodeState, surroundings: NodeSurroundings): readonly NodeFinding[] {
  const rows: readonly (readonly [string, Finding | undefined])[] = [
    ['registration', explainRegistration(state)],
    ['hot key', explainHotKey(state, surroundings)],
    ['stake', explainStake(state)],
    ['activation', explainActivation(state)],
    ['signs of life', explainLiveness(state)],
    ['metadata', explainMetadata(state, surroundings)],
    ['link', explainLink(state)],
    ['capacity', explainCapacity(state, surroundings)],
    ['work', explainWork(state)],
    ['earnings', explainCredits(state)],
    ['transactions', explainPending(surroundings)],
  ]
  return rows.flatMap(([name, finding]) => (finding === undefined ? [] : [{name, ...finding}]))
}

function explainRegistration({nodeId, role, operator, status, unbondingCompleteAt, time, rewardShareBps}: NodeState): Finding {
  const who = `${role} node ${nodeId}, operated by ${operator}; ${rewardShareBps / 100} % of what it earns goes to its delegators`
  if (status === 'deregistered')
    return {status: 'fail', text: `${who}. It has left for good.`, remedy: 'Register again with another --salt.'}
  if (status !== 'unbonding') return {status: 'ok', text: who}
  const waitsSeconds = unbondingCompleteAt - time
  const remedy =
    waitsSeconds > 0 ? `Its stake is free in ${formatDuration(waitsSeconds)}.` : 'aleph-node node exit --complete --key-file OPERATOR_KEY'
  return {status: 'warn', text: `${who}. It is leaving and takes no work.`, remedy}
}

function explainHotKey({heartbeatKey, hotKeyEther, status}: NodeState, {hotKey}: NodeSurroundings): Finding | undefined {
  if (status === 'deregistered') return undefined
  const remedy = 'aleph-node node hot-key --key-file OPERATOR_KEY, on the machine of the node'
  if (heartbeatKey === undefined) return {status: 'fail', text: 'None is set, so the node can not act on the chain.', remedy}
  if (hotKey !== undefined && hotKey !== heartbeatKey) {
    return {status: 'fail', text: `The chain knows ${heartbeatKey}, but this machine has ${hotKey}.`, remedy}
  }
  const ether = hotKeyEther ?? 0n
  const text = `${heartbeatKey} with ${formatAmount(ether)} ETH; it can never withdraw anything`
  if (ether >= lowEther) return {status: 'ok', text}
  return {status: ether === 0n ? 'fail' : 'warn', text, remedy: `Send some ETH to ${heartbeatKey} for its transactions.`}
}

function explainStake({stake, status, operatorAleph}: NodeState): Finding | undefined {
  if (status === 'unbonding' || status === 'deregistered') return undefined
  const {self, delegated, minSelf, minTotal, isFrozen} = stake
  const text = `${formatAmount(self)} ALEPH of its operator and ${formatAmount(delegated)} delegated; needed are ${formatAmount(minSelf)} and ${formatAmount(minTotal)} together`
  const missingSelf = minSelf > self ? minSelf - self : 0n
  const missing = minTotal > self + delegated ? minTotal - self - delegated : 0n
  const stakes = missingSelf > missing ? missingSelf : missing
  if (stakes > 0n) {
    const has = operatorAleph < stakes ? ` The operator has ${formatAmount(operatorAleph)} ALEPH.` : ''
    const remedy = `aleph-node node stake --amount ${formatEther(stakes)} --key-file OPERATOR_KEY${missing > missingSelf ? `, of which ${formatAmount(missing - missingSelf)} may be delegated by others` : ''}.${has}`
    return {status: 'fail', text, remedy}
  }
  if (isFrozen) return {status: 'warn', text: `${text}. A request to slash it is open: it takes no jobs until that is decided.`}
  return {status: 'ok', text}
}

function explainActivation({status, stake, time, isPaused}: NodeState): Finding | undefined {
  if (status === 'active') return {status: 'ok', text: 'The node is active.'}
  if (status !== 'inactive') return undefined
  if (isPaused) return {status: 'warn', text: 'The protocol is paused; nothing changes until it goes on.'}
  if (stake.metSince === 0) return {status: 'fail', text: 'The node is not active: its stake is not enough.'}
  const waitsSeconds = stake.metSince + stake.minSeconds - time
  if (waitsSeconds > 0) {
    const text = `The node is not active yet: its stake has to last ${formatDuration(stake.minSeconds)}.`
    return {
      status: 'warn',
      text,
      remedy: `In ${formatDuration(waitsSeconds)} the running node activates itself; aleph-node node activate does it too.`,
    }
  }
  return {status: 'fail', text: 'The node is not active, and could be.', remedy: 'aleph-node node activate'}
}

function explainLiveness({status, liveUntil, lastHeartbeat, time}: NodeState): Finding | undefined {
  if (status === 'deregistered') return undefined
  const ago = `The last one is ${formatDuration(Math.max(0, time - lastHeartbeat))} old.`
  if (time <= liveUntil) return {status: 'ok', text: ago}
  const remedy = 'Start the node; it beats by itself once its hot key is set and has ETH, or a coordinator is linked.'
  return {status: 'fail', text: `${ago} The node counts as down since ${formatDuration(time - liveUntil)}.`, remedy}
}

function explainMetadata({metadataCid, status}: NodeState, {own}: NodeSurroundings): Finding | undefined {
  if (status === 'deregistered') return undefined
  if (own === undefined)
    return {
      status: 'fail',
      text: 'The node does not answer, so nobody can read what it offers.',
      remedy: 'Start the node, or name its address with --url.',
    }
  if (own.cid === metadataCid) return {status: 'ok', text: `The chain names what the node says of itself: ${metadataCid}`}
  const text = 'The node says something else of itself than what its registration names, so it is not given jobs by what it has now.'
  return {status: 'fail', text, remedy: 'aleph-node node metadata --key-file OPERATOR_KEY'}
}

function explainLink({role, status, coordinator, requestedCoordinator, linkedNodes}: NodeState): Finding | undefined {
  if (status === 'deregistered') return undefined
  if (role === 'coordinator') return {status: 'ok', text: `${linkedNodes} compute nodes are linked to it.`}
  if (coordinator !== undefined) return {status: 'ok', text: `Linked to coordinator ${coordinator}.`}
  if (requestedCoordinator !== undefined) {
    const remedy = `Its operator: aleph-node node accept-link --node THIS_NODE --key-file THEIR_OPERATOR_KEY`
    return {status: 'warn', text: `Coordinator ${requestedCoordinator} was asked for a link and did not accept it yet.`, remedy}
  }
  const text = 'Linked to no coordinator: the node sends its signs of life by itself and pays for each.'
  return {status: 'warn', text, remedy: 'aleph-node node link --coordinator ID --key-file OPERATOR_KEY'}
}

function explainCapacity({role, status, capacity}: NodeState, {own}: NodeSurroundings): Finding | undefined {
  if (role !== 'compute' || status === 'deregistered') return undefined
  const {vcpus, memoryMiB, usedVcpus, usedMemoryMiB} = capacity
  const text = `${vcpus} processors and ${memoryMiB} MiB declared, ${usedVcpus} and ${usedMemoryMiB} MiB in use`
  const remedy = 'aleph-node node capacity'
  if (vcpus === 0 || memoryMiB === 0) return {status: 'fail', text: `${text}; no job can be assigned.`, remedy}
  const has = own?.metadata.capacity
  if (has !== undefined && (has.vcpus < vcpus || has.memoryMiB < memoryMiB)) {
    return {status: 'warn', text: `${text}, but the node has ${has.vcpus} and ${has.memoryMiB} MiB: jobs will fail to start.`, remedy}
  }
  return {status: 'ok', text}
}

function explainWork({jobs, commitments, strikes}: NodeState): Finding {
  const text = `${jobs} jobs and ${commitments} storage commitments`
  if (strikes === 0) return {status: 'ok', text}
  return {
    status: 'warn',
    text: `${text}; ${strikes} jobs were accepted and not started`,
    remedy: 'aleph-node doctor, and the log of the node, say why.',
  }
}

function explainCredits({credits}: NodeState): Finding {
  if (credits.length === 0) return {status: 'ok', text: 'Nothing to withdraw.'}
  const owed = credits.map(
    ({of, amount}) => `${formatAmount(amount)} ${of.endsWith('Manager') || of.endsWith('Registry') ? `ALEPH in ${of}` : of}`,
  )
  return {status: 'ok', text: `To be withdrawn: ${owed.join(', ')}.`, remedy: 'aleph-node node withdraw --key-file OPERATOR_KEY'}
}

function explainPending({pending}: NodeSurroundings): Finding {
  if (pending.length === 0) return {status: 'ok', text: 'None waits for the chain.'}
  const [first] = pending
  const failure = first?.error === undefined ? '' : ` (${first.error})`
  return {status: 'warn', text: `${pending.length} wait for the chain, first: ${first?.purpose}${failure}`}
}
