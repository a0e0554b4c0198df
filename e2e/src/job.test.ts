import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {contractsOf, settlementCost, settlementShares} from '@aleph-onchain/contracts'
import {
  chainUser,
  devnetAccounts,
  type LaunchedInstance,
  operatorAccount,
  startTemporaryDevnet,
  stopJob,
  type TemporaryDevnet,
  warpChain,
} from '@aleph-onchain/devnet'
import {createPublicClient, http} from 'viem'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {eventually} from './eventually.ts'
import {launch, makeSshKey, runInside} from './machines.ts'

/** Parameters of a devnet's nodes and of the protocol. */
const rewardShareBps = 1_000
const communityFeeBps = 2_000
const usdcDecimals = 6

interface Settlement {
  readonly paidSeconds: number
  readonly gross: string
  readonly community: string
  readonly delegators: string
  readonly image: string
  readonly operator: string
}

interface Story {
  readonly status: string
  readonly nodeId: string
  readonly pricePerSecond: string
  readonly story: readonly {readonly code: string; readonly text: string; readonly transaction: string | null}[]
  readonly payment: {readonly settlements: readonly Settlement[]; readonly runwaySeconds: number | null}
  readonly placement: {readonly explanation: {readonly nodes: readonly {readonly nodeId: string; readonly score?: number}[]}}
}

let directory: string
let network: TemporaryDevnet
let key: {readonly path: string; readonly publicKey: string}
let machine: LaunchedInstance
const [, , , , account] = devnetAccounts()
if (account === undefined) throw new TypeError('a devnet has ten accounts')

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aleph-job-'))
  key = makeSshKey(directory)
  network = await startTemporaryDevnet({nodes: 3})
})
afterAll(async () => {
  await network?.stop()
  rmSync(directory, {recursive: true, force: true})
})

async function readStory(): Promise<Story> {
  return (await (await fetch(`${network.url(1)}/api/v2/jobs/${machine.jobId}/explain`)).json()) as Story
}

describe('A machine paid in USDC', () => {
  test('boots on the node that was placed best, and its owner logs in over SSH', async () => {
    machine = await launch(network, {account, sshKey: key.publicKey})
    expect(await runInside(machine, key.path, 'echo hello from $(uname -s)')).toBe('hello from Linux')
    const {status, nodeId, placement} = await readStory()
    expect(status).toBe('running')
    expect(placement.explanation.nodes.map((node) => node.nodeId)).toContain(nodeId)
    expect(placement.explanation.nodes[0]?.score).toBeGreaterThan(0.5)
  })

  test('is settled by the second, swapped, and split as the contracts say', async () => {
    const {manifest, rpcUrl} = chainUser(network.description, account)
    await warpChain(rpcUrl, 2 * 3600, {manifest})
    const {payment, pricePerSecond, story} = await eventually(async () => {
      const told = await readStory()
      expect(told.payment.settlements.length).toBeGreaterThan(0)
      expect(told.story.map(({code}) => code)).toContain('SWAPPED')
      return told
    }, 60_000)
    const price = {pricePerSecond: BigInt(pricePerSecond), decimals: usdcDecimals}
    let remainder = 0n
    for (const settlement of payment.settlements) {
      const cost = settlementCost({...price, remainder}, BigInt(settlement.paidSeconds))
      remainder = cost.remainder
      const shares = settlementShares({gross: cost.amount, communityFeeBps, rewardShareBps})
      expect(settlement).toMatchObject({
        gross: cost.amount.toString(),
        community: shares.community.toString(),
        delegators: shares.delegators.toString(),
        image: '0',
        operator: shares.operator.toString(),
      })
    }
    expect(payment.runwaySeconds).toBeGreaterThan(0)
    expect(story.map(({code}) => code).slice(0, 1)).toEqual(['JOB_CREATED'])
    const chain = createPublicClient({transport: http(rpcUrl)})
    const {PaymentManager, NodeRegistry} = contractsOf(manifest)
    const operators = await Promise.all(
      [2, 3].map(async (n) => {
        const {address} = operatorAccount(n)
        const nodeId = await chain.readContract({...NodeRegistry, functionName: 'nodeOf', args: [address]})
        return {address, nodeId: nodeId.slice(2)}
      }),
    )
    const earner = operators.find(({nodeId}) => nodeId === machine.nodeId)
    if (earner === undefined) throw new TypeError(`no operator of ${machine.nodeId}`)
    const aleph = manifest.contracts.AlephToken.address
    const credit = await chain.readContract({...PaymentManager, functionName: 'creditOf', args: [earner.address, aleph]})
    expect(credit).toBeGreaterThan(0n)
  })

  test('ends when its owner stops the job, and the whole story is in one place', async () => {
    await stopJob(chainUser(network.description, account), machine.jobId)
    const {story} = await eventually(async () => {
      const told = await readStory()
      expect(told.status).toBe('stopped')
      return told
    })
    const codes = story.map(({code}) => code)
    const milestones = ['JOB_CREATED', 'JOB_ASSIGNED', 'JOB_STARTED', 'SWAPPED', 'JOB_STOPPED']
    expect(codes.filter((code, index) => milestones.includes(code) && codes.indexOf(code) === index)).toEqual(milestones)
    for (const chapter of story) expect(chapter).toMatchObject({text: expect.stringMatching(/\.$/), transaction: expect.any(String)})
    const node = (await (await fetch(`${network.url(1)}/api/v2/nodes/${machine.nodeId}`)).json()) as {readonly url: string}
    await eventually(async () => {
      const response = await fetch(`${node.url}/api/v2/vms/${machine.vmHash}`)
      const view = response.status === 404 ? undefined : ((await response.json()) as {readonly pid?: number})
      expect(view?.pid).toBeUndefined()
    }, 120_000)
  })
})
