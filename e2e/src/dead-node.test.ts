import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {contractsOf} from '@aleph-onchain/contracts'
import {
  chainUser,
  devnetAccounts,
  findMachines,
  type LaunchedInstance,
  operatorAccount,
  startTemporaryDevnet,
  type TemporaryDevnet,
  warpChain,
} from '@aleph-onchain/devnet'
import {createTestClient, createWalletClient, http, parseEther, publicActions} from 'viem'
import {foundry} from 'viem/chains'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {eventually} from './eventually.ts'
import {launch, makeSshKey, runInside} from './machines.ts'

/** Promises 99.9 % in every hour, and gives half of an hour's price back when that is broken. */
const slaTerms = {uptimeBps: 9_990, windowSeconds: 3_600, creditBps: 5_000, slashBps: 0, maxCreditBps: 10_000}
const [, , , , account] = devnetAccounts()
if (account === undefined) throw new TypeError('a devnet has ten accounts')

let directory: string
let network: TemporaryDevnet
let key: {readonly path: string; readonly publicKey: string}
let machine: LaunchedInstance
let diedAt: number

function chain() {
  const {rpcUrl, manifest} = chainUser(network.description, account as NonNullable<typeof account>)
  const client = createTestClient({chain: foundry, mode: 'anvil', transport: http(rpcUrl)}).extend(publicActions)
  return {rpcUrl, manifest, client, contracts: contractsOf(manifest)}
}

/** Publishes an agreement as governance would: the timelock holds the role. */
async function publishSla(): Promise<void> {
  const {client, contracts, manifest, rpcUrl} = chain()
  const timelock = manifest.contracts.AlephTimelock.address
  await client.impersonateAccount({address: timelock})
  await client.setBalance({address: timelock, value: parseEther('1')})
  const wallet = createWalletClient({account: timelock, chain: foundry, transport: http(rpcUrl)})
  const hash = await wallet.writeContract({...contracts.SLAManager, functionName: 'publishSla', args: [0n, slaTerms]})
  await eventually(async () => expect((await client.getTransactionReceipt({hash})).status).toBe('success'))
  await client.stopImpersonatingAccount({address: timelock})
}

interface Story {
  readonly status: string
  readonly nodeId: string
  readonly releases: number
  readonly story: readonly {readonly code: string; readonly text: string}[]
  readonly payment: {readonly settlements: readonly {readonly at: string; readonly paidSeconds: number}[]}
}

async function readStory(): Promise<Story> {
  return (await (await fetch(`${network.url(1)}/api/v2/jobs/${machine.jobId}/explain`)).json()) as Story
}

async function numberOf(nodeId: string): Promise<number> {
  const {client, contracts} = chain()
  for (const n of [2, 3]) {
    const args = [operatorAccount(n).address] as const
    if ((await client.readContract({...contracts.NodeRegistry, functionName: 'nodeOf', args})) === `0x${nodeId}`) return n
  }
  throw new TypeError(`nobody operates ${nodeId}`)
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aleph-dead-'))
  key = makeSshKey(directory)
  network = await startTemporaryDevnet({nodes: 3})
  await publishSla()
  machine = await launch(network, {account, sshKey: key.publicKey, sla: {id: 1n, version: 1}})
  await runInside(machine, key.path, 'true')
})
afterAll(async () => {
  await network?.stop()
  rmSync(directory, {recursive: true, force: true})
})

describe('A compute node that dies with its machines', () => {
  test('loses the job to another node, which runs it', async () => {
    const {client, manifest, rpcUrl} = chain()
    await warpChain(rpcUrl, 2 * 3600, {manifest})
    const n = await numberOf(machine.nodeId)
    diedAt = Number((await client.getBlock()).timestamp)
    process.kill(network.devnet.nodes[n - 1]?.description.pid ?? 0, 'SIGKILL')
    for (const pid of findMachines(network.dataDir)) process.kill(pid, 'SIGKILL')
    await warpChain(rpcUrl, 6 * 3600, {manifest})
    const told = await eventually(async () => {
      const story = await readStory()
      expect(story).toMatchObject({status: 'running', releases: 1})
      return story
    }, 120_000)
    expect(told.nodeId).not.toBe(machine.nodeId)
    expect(told.story.map(({code}) => code)).toContain('JOB_RELEASED')
  })

  test('is not paid for the time it was down', async () => {
    const {client, contracts} = chain()
    const run = await client.readContract({...contracts.JobManager, functionName: 'getRun', args: [machine.jobId, 0n]})
    const [, paidSeconds] = await client.readContract({...contracts.PaymentManager, functionName: 'paidFor', args: [machine.jobId]})
    const lastBeat = Number(
      (await client.readContract({...contracts.NodeRegistry, functionName: 'getNode', args: [`0x${machine.nodeId}`]})).lastHeartbeat,
    )
    const down = await client.readContract({
      ...contracts.NodeRegistry,
      functionName: 'downBetween',
      args: [`0x${machine.nodeId}`, run.startedAt, run.endedAt],
    })
    expect(Number(down)).toBeGreaterThan(0)
    expect(lastBeat).toBeLessThanOrEqual(diedAt)
    const {paidSeconds: inThisRun} = (await readStory()).payment.settlements.reduce(
      (sum, {at, paidSeconds: seconds}) => ({
        paidSeconds: sum.paidSeconds + (Date.parse(at) / 1000 <= Number(run.endedAt) + 60 ? seconds : 0),
      }),
      {paidSeconds: 0},
    )
    expect(inThisRun).toBeLessThanOrEqual(Number(run.endedAt - run.startedAt) - Number(down))
    expect(Number(paidSeconds)).toBeGreaterThan(0)
  })

  test('owes what its agreement promised, and anybody’s claim goes through', async () => {
    const {rpcUrl, manifest, client, contracts} = chain()
    await warpChain(rpcUrl, 2 * 3600, {manifest})
    await eventually(async () => {
      const events = await client.getContractEvents({...contracts.SLAManager, eventName: 'UptimeBreached', fromBlock: 0n})
      expect(events.map(({args}) => args.jobId)).toContain(machine.jobId)
    }, 120_000)
  })
})
