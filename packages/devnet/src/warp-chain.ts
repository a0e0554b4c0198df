import {contractsOf, type DeployManifest} from '@aleph-onchain/contracts'
import {createTestClient, type Hex, http, publicActions} from 'viem'
import {foundry} from 'viem/chains'
import type {ChainClient} from './anvil.ts'

/** One heartbeat interval of the protocol (NodeRegistry `heartbeatInterval`). */
const stepSeconds = 3600
/** How long a step waits for the heartbeats of live nodes; one that is stopped does not hold time up for longer. */
const patienceMs = 6_000
const pollMs = 100
const mostNodes = 100n

/**
 * Moves chain time on in heartbeat steps, and lets live nodes beat in between, so that they do not look dead afterwards.
 * @returns the new chain time, seconds since the epoch
 */
export async function warpChain(
  rpcUrl: string,
  seconds: number,
  {manifest, onStep}: {readonly manifest?: DeployManifest; readonly onStep?: (doneSeconds: number) => void} = {},
): Promise<number> {
  const client = createTestClient({chain: foundry, mode: 'anvil', transport: http(rpcUrl)}).extend(publicActions)
  for (let left = seconds; left > 0; left -= stepSeconds) {
    const live = manifest === undefined ? [] : await listLive(client, manifest)
    await client.increaseTime({seconds: Math.min(left, stepSeconds)})
    await client.mine({blocks: 1})
    if (manifest !== undefined) await waitForHeartbeats(client, manifest, live)
    onStep?.(seconds - Math.max(0, left - stepSeconds))
  }
  return Number((await client.getBlock()).timestamp)
}

async function listLive(client: ChainClient, manifest: DeployManifest): Promise<readonly Hex[]> {
  const {NodeRegistry} = contractsOf(manifest)
  const active = await client.readContract({...NodeRegistry, functionName: 'getActiveNodes', args: [0n, mostNodes]})
  const isLive = await Promise.all(
    active.map((nodeId) => client.readContract({...NodeRegistry, functionName: 'isNodeLive', args: [nodeId]})),
  )
  return active.filter((_, index) => isLive[index])
}

async function waitForHeartbeats(client: ChainClient, manifest: DeployManifest, nodeIds: readonly Hex[]): Promise<void> {
  const {NodeRegistry} = contractsOf(manifest)
  const deadline = Date.now() + patienceMs
  for (const nodeId of nodeIds) {
    while (Date.now() < deadline) {
      const now = Number((await client.getBlock()).timestamp)
      const {lastHeartbeat} = await client.readContract({...NodeRegistry, functionName: 'getNode', args: [nodeId]})
      if (now - Number(lastHeartbeat) < stepSeconds) break
      await new Promise((resolve) => setTimeout(resolve, pollMs))
    }
  }
}
