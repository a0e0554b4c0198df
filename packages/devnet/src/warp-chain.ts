import {createTestClient, http, publicActions} from 'viem'
import {foundry} from 'viem/chains'

/** One heartbeat interval of the protocol (NodeRegistry `heartbeatInterval`). */
const stepSeconds = 3600

/**
 * Moves chain time on in heartbeat steps, so that nodes can beat in between and do not look dead afterwards.
 * @returns the new chain time, seconds since the epoch
 */
export async function warpChain(rpcUrl: string, seconds: number, onStep?: (doneSeconds: number) => void): Promise<number> {
  const client = createTestClient({chain: foundry, mode: 'anvil', transport: http(rpcUrl)}).extend(publicActions)
  for (let left = seconds; left > 0; left -= stepSeconds) {
    await client.increaseTime({seconds: Math.min(left, stepSeconds)})
    await client.mine({blocks: 1})
    onStep?.(seconds - Math.max(0, left - stepSeconds))
  }
  return Number((await client.getBlock()).timestamp)
}
