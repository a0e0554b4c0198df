import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {contractsOf} from '@aleph-onchain/contracts'
import {chainUser, devnetAccounts, type LaunchedInstance, startTemporaryDevnet, type TemporaryDevnet} from '@aleph-onchain/devnet'
import {createPublicClient, http} from 'viem'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {eventually} from './eventually.ts'
import {launch, makeSshKey, runInside, tryInside} from './machines.ts'

/** How often the node is killed; `npm run test:chaos` asks for more. */
const kills = Number(process.env.TEST_KILLS ?? 5)
const machineCount = 3
const computeNode = 2
const [, , , , account] = devnetAccounts()
if (account === undefined) throw new TypeError('a devnet has ten accounts')

let directory: string
let network: TemporaryDevnet
let key: {readonly path: string; readonly publicKey: string}
const machines: LaunchedInstance[] = []

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aleph-kill-'))
  key = makeSshKey(directory)
  network = await startTemporaryDevnet({nodes: computeNode})
  for (let n = 0; n < machineCount; n++) machines.push(await launch(network, {account, sshKey: key.publicKey}))
  for (const machine of machines) await runInside(machine, key.path, 'true')
}, 900_000)
afterAll(async () => {
  await network?.stop()
  rmSync(directory, {recursive: true, force: true})
})

interface View {
  readonly vmHash: string
  readonly observed: string
  readonly pid: number
  readonly starts: number
  readonly network: {readonly ports: readonly unknown[]}
}

async function listViews(): Promise<readonly View[]> {
  const {vms} = (await (await fetch(`${network.url(computeNode)}/api/v2/vms`)).json()) as {readonly vms: readonly View[]}
  return [...vms].sort((a, b) => (a.vmHash < b.vmHash ? -1 : 1))
}

/** Gives the ticks at which a process was started, which no other process of that number has. */
function startTicks(pid: number): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? ''
}

async function countStarts(): Promise<number> {
  const {rpcUrl, manifest} = chainUser(network.description, account as NonNullable<typeof account>)
  const {JobManager} = contractsOf(manifest)
  const client = createPublicClient({transport: http(rpcUrl)})
  return (await client.getContractEvents({...JobManager, eventName: 'JobStarted', fromBlock: 0n})).length
}

test(
  `a compute node that is killed ${kills} times over ${machineCount} machines loses, restarts and doubles nothing`,
  async () => {
    const before = await listViews()
    expect(before.map(({observed}) => observed)).toEqual(machines.map(() => 'running'))
    const ticks = before.map(({pid}) => startTicks(pid))
    for (let kill = 1; kill <= kills; kill++) {
      process.kill(network.devnet.nodes[computeNode - 1]?.description.pid ?? 0, 'SIGKILL')
      for (const machine of machines) expect(await tryInside(machine, key.path, 'echo alive')).toBe('alive')
      await network.devnet.restart(computeNode)
      const after = await eventually(async () => {
        const views = await listViews()
        expect(views.map(({observed}) => observed)).toEqual(machines.map(() => 'running'))
        return views
      })
      expect(after.map(({pid, starts, network: {ports}}) => ({pid, starts, ports}))).toEqual(
        before.map(({pid, starts, network: {ports}}) => ({pid, starts, ports})),
      )
      expect(after.map(({pid}) => startTicks(pid))).toEqual(ticks)
    }
    for (const machine of machines) expect(await tryInside(machine, key.path, 'echo still alive')).toBe('still alive')
    expect(await countStarts()).toBe(machineCount)
  },
  60_000 + kills * 60_000,
)
