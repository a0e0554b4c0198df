import type {GossipRpc, GossipRpcMessage} from './gossip-router.ts'

/** Bytes of messages in one frame; a single longer message has a frame to itself. */
const targetBytes = 2 ** 20

/** Messages in one frame, well below what readers put up with. */
const targetMessages = 1_000

/** Bytes of messages in all frames of one answer; whoever asked gets the rest by asking again or by catch-up. */
const answerBytes = 4 * 2 ** 20

/** Splits a frame with many messages into several; control data rides in the first. */
export function splitRpc(rpc: GossipRpc): readonly GossipRpc[] {
  if (rpc.messages.length < 2) return [rpc]
  const [first = [], ...others] = groupBySize(rpc.messages)
  return [{...rpc, messages: first}, ...others.map((messages) => ({subscriptions: [], messages}))]
}

function groupBySize(messages: readonly GossipRpcMessage[]): GossipRpcMessage[][] {
  const groups: GossipRpcMessage[][] = [[]]
  let total = 0
  let size = 0
  let count = 0
  for (const message of messages) {
    const bytes = message.data?.length ?? 0
    total += bytes
    if (total > answerBytes) break
    if (count > 0 && (size + bytes > targetBytes || count === targetMessages)) {
      groups.push([])
      size = 0
      count = 0
    }
    size += bytes
    count++
    groups.at(-1)?.push(message)
  }
  return groups
}
