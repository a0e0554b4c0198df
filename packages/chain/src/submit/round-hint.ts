import type {Address} from 'viem'
import {decodeFunctionResult, encodeFunctionData, type Hex, parseAbi} from 'viem'
import type {RpcClient} from '../rpc/rpc-endpoint.ts'

const feedAbi = parseAbi([
  'function latestRoundData() view returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)',
  'function getRoundData(uint80 roundId) view returns (uint80 id, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)',
])

/** Rounds that are looked at on the way back. A sequencer changes its state a few times a year. */
const maxRounds = 200

/** Finds the feed's round that was in force at a wall time; undefined where it lies too far back or the feed does not answer. */
export async function findRoundAt(rpc: RpcClient, feed: Address, wallSeconds: number, signal?: AbortSignal): Promise<bigint | undefined> {
  const read = async (data: Hex, functionName: 'latestRoundData' | 'getRoundData') => {
    const result = (await rpc.request('eth_call', [{to: feed, data}, 'latest'], signal)) as Hex
    const [id, , startedAt] = decodeFunctionResult({abi: feedAbi, functionName, data: result})
    return {id, startedAt}
  }
  try {
    let round = await read(encodeFunctionData({abi: feedAbi, functionName: 'latestRoundData'}), 'latestRoundData')
    for (let count = 0; count < maxRounds && round.startedAt > BigInt(wallSeconds); count++) {
      round = await read(encodeFunctionData({abi: feedAbi, functionName: 'getRoundData', args: [round.id - 1n]}), 'getRoundData')
    }
    return round.startedAt <= BigInt(wallSeconds) ? round.id : undefined
  } catch {
    return undefined
  }
}
