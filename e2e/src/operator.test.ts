import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {createChainClients, registerNode} from '@aleph-onchain/chain'
import {findPorts} from '@aleph-onchain/devnet'
import {startTestChain, type TestChain} from '@aleph-onchain/testkit/chain'
import {parseEther, toHex} from 'viem'
import type {HDAccount} from 'viem/accounts'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {eventually} from './eventually.ts'

const program = new URL('../../packages/node/src/bin.ts', import.meta.url).pathname
/** Accounts of the test chain that nobody else uses. */
const people = {operator: 5, delegator: 6, coordinatorOperator: 7} as const
const daySeconds = 24 * 3600

let chain: TestChain
let directory: string
let config: string
let url: string
let node: ChildProcess | undefined
let nodeId: string
let coordinator: string

interface Ended {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aleph-operator-'))
  config = join(directory, 'config.toml')
  chain = await startTestChain()
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(chain.manifest))
  const {apiPort} = await findPorts(1)
  url = `http://127.0.0.1:${apiPort}`
  writeFileSync(config, renderConfig(apiPort))
  for (const [name, index] of Object.entries(people)) {
    writeFileSync(keyFile(name as keyof typeof people), privateKeyOf(chain.account(index)), {mode: 0o600})
  }
})

afterAll(async () => {
  await stopNode()
  await chain?.stop()
  rmSync(directory, {recursive: true, force: true})
})

function renderConfig(apiPort: number): string {
  return `[node]
role = "compute"
region = "eu-west"
data_dir = ${JSON.stringify(join(directory, 'data'))}
[api]
bind = "127.0.0.1:${apiPort}"
[network]
profile = "devnet"
listen_addr = "/ip4/127.0.0.1/tcp/${apiPort + 1}"
[chain]
rpc_url = "${chain.rpcUrl}"
manifest = ${JSON.stringify(join(directory, 'manifest.json'))}
confirmations = 0
poll_interval = "250ms"
submit_interval = "1s"
[executor]
reserved_disk = "1GB"
[vm_network]
mode = "user"
`
}

function keyFile(name: keyof typeof people): string {
  return join(directory, `${name}.key`)
}

function privateKeyOf(account: HDAccount): string {
  const key = account.getHdKey().privateKey
  if (key === null) throw new Error('derived account without a private key')
  return toHex(key)
}

/** Runs a command of `aleph-node` to its end. */
async function run(...args: readonly string[]): Promise<Ended> {
  const all = ['--conditions=source', program, ...args, '--config', config]
  const result = await promisify(execFile)(process.execPath, all, {timeout: 120_000}).catch((error) => error)
  return {stdout: result.stdout, stderr: result.stderr, code: result.code ?? 0}
}

/** Runs a command that must succeed and returns what it prints as JSON. */
async function ask(...args: readonly string[]): Promise<Record<string, unknown>> {
  const {stdout, stderr, code} = await run(...args, '--json')
  if (code !== 0) throw new Error(`${args.join(' ')}: ${code} ${stderr}`)
  return JSON.parse(stdout)
}

function asOperator(name: keyof typeof people = 'operator'): readonly string[] {
  return ['--key-file', keyFile(name)]
}

async function startNode(): Promise<void> {
  node = spawn(process.execPath, ['--conditions=source', program, '--config', config], {stdio: 'ignore'})
  await eventually(async () => expect((await fetch(`${url}/api/v2/node/metadata`)).status).toBe(200), 60_000)
}

async function stopNode(): Promise<void> {
  if (node === undefined || node.exitCode !== null) return
  const ended = once(node, 'exit')
  node.kill('SIGTERM')
  await ended
}

/** What `node status` finds, by name. */
async function readStatus(): Promise<{
  readonly findings: Readonly<Record<string, string>>
  readonly isWorking: boolean
  readonly text: string
}> {
  const {findings, isWorking} = (await ask('node', 'status', '--node', nodeId)) as {
    findings: readonly {readonly name: string; readonly status: string; readonly text: string}[]
    isWorking: boolean
  }
  const text = findings.map(({text: sentence}) => sentence).join('\n')
  return {findings: Object.fromEntries(findings.map(({name, status}) => [name, status])), isWorking, text}
}

/** What the doctor finds, by name. */
async function runDoctor(): Promise<Readonly<Record<string, string>>> {
  const {checks} = JSON.parse((await run('doctor', '--json')).stdout) as {checks: readonly {name: string; status: string}[]}
  return Object.fromEntries(checks.map(({name, status}) => [name, status]))
}

describe('an operator', () => {
  test('is told what is missing: a deployment, a key, a node that runs', async () => {
    expect(await run('node', 'status')).toMatchObject({code: 69, stderr: expect.stringContaining('NODE_UNREGISTERED')})
    expect(await run('node', 'register', '--reward-share-bps', '1000')).toMatchObject({
      code: 64,
      stderr: expect.stringContaining('--key-file FILE is missing'),
    })
    const silent = await run('node', 'register', '--reward-share-bps', '1000', ...asOperator())
    expect(silent).toMatchObject({code: 69, stderr: expect.stringContaining('NODE_SILENT')})
    for (const share of ['10001', '-1', 'x', '1e3']) {
      expect(await run('node', 'register', `--reward-share-bps=${share}`, ...asOperator())).toMatchObject({code: 64})
    }
  })

  test('registers the running node by what it says of itself', async () => {
    await startNode()
    const registered = await ask('node', 'register', '--reward-share-bps', '1000', '--region', 'eu-west', ...asOperator())
    nodeId = String(registered.nodeId)
    const {cid} = (await (await fetch(`${url}/api/v2/node/metadata`)).json()) as {cid: string}
    expect(registered).toMatchObject({
      role: 'compute',
      metadataCid: cid,
      region: 'eu-west',
      operator: chain.account(people.operator).address,
    })
    const {findings, isWorking} = await readStatus()
    expect(isWorking).toBe(false)
    expect(findings).toMatchObject({
      registration: 'ok',
      'hot key': 'fail',
      stake: 'fail',
      activation: 'fail',
      metadata: 'ok',
      capacity: 'fail',
    })
  })

  test('keeps its key to itself: no file that others can read, and never the hot key', async () => {
    const exposed = join(directory, 'exposed.key')
    writeFileSync(exposed, privateKeyOf(chain.account(people.operator)), {mode: 0o644})
    expect(await run('node', 'hot-key', '--key-file', exposed)).toMatchObject({
      code: 77,
      stderr: expect.stringContaining('NODE_KEY_EXPOSED'),
    })
    const hotKey = join(directory, 'data', 'keys', 'node.key')
    const refused = await run('node', 'withdraw', '--key-file', hotKey)
    expect(refused).toMatchObject({code: 78, stderr: expect.stringContaining('NODE_KEY_ROLES')})
    writeFileSync(join(directory, 'broken.key'), 'not a key', {mode: 0o600})
    expect(await run('node', 'withdraw', '--key-file', join(directory, 'broken.key'))).toMatchObject({code: 78})
  })

  test('sets the hot key, stakes, declares and activates', async () => {
    const {hotKey} = await ask('node', 'hot-key', ...asOperator())
    await chain.client.setBalance({address: hotKey as `0x${string}`, value: parseEther('10')})
    await ask('node', 'stake', '--amount', '200000', ...asOperator())
    await ask('node', 'delegate', '--node', nodeId, '--amount', '300000', ...asOperator('delegator'))
    expect(await run('node', 'stake', '--amount', '0', ...asOperator())).toMatchObject({code: 64})
    expect(await run('node', 'activate')).toMatchObject({stderr: expect.stringContaining('StakingManagerNotActivatable')})
    expect((await readStatus()).text).toContain('its stake has to last')
    await chain.passTime(3600)
    await ask('node', 'activate')
    const {vcpus, memoryMiB} = await ask('node', 'capacity')
    expect(await ask('node', 'capacity')).toMatchObject({vcpus, memoryMiB, transaction: null})
    const {findings, isWorking} = await readStatus()
    expect(findings).toMatchObject({'hot key': 'ok', stake: 'ok', activation: 'ok', 'signs of life': 'ok', capacity: 'ok', link: 'warn'})
    expect(isWorking).toBe(true)
    expect(await runDoctor()).toMatchObject({deployment: 'ok', 'node on chain': 'warn', 'VM network': 'ok'})
  })

  test('links the node to a coordinator, whose operator accepts', async () => {
    const clients = createChainClients({manifest: chain.manifest, rpcUrls: [chain.rpcUrl]})
    const other = {clients, wallet: clients.walletOf(chain.account(people.coordinatorOperator))}
    coordinator = (await registerNode(other, {type: 'coordinator', metadataCid: 'ab'.repeat(32), rewardShareBps: 0})).nodeId
    await ask('node', 'link', '--coordinator', coordinator, ...asOperator())
    expect((await readStatus()).text).toContain('did not accept it yet')
    await ask('node', 'accept-link', '--node', nodeId, ...asOperator('coordinatorOperator'))
    expect((await readStatus()).findings).toMatchObject({link: 'ok'})
    expect(await runDoctor()).toMatchObject({'node on chain': 'ok'})
  })

  test('has the chain name what the node says of itself after a change', async () => {
    expect(await ask('node', 'metadata', '--dry-run')).toMatchObject({isCurrent: true})
    await stopNode()
    writeFileSync(config, renderConfig(Number(new URL(url).port)).replace('eu-west', 'eu-north'))
    await startNode()
    expect(await ask('node', 'metadata', '--dry-run')).toMatchObject({isCurrent: false, transaction: null})
    expect((await readStatus()).findings).toMatchObject({metadata: 'fail'})
    await ask('node', 'metadata', ...asOperator())
    expect(await ask('node', 'metadata', '--dry-run')).toMatchObject({isCurrent: true, metadata: {region: 'eu-north'}})
  })

  test('withdraws nothing where there is nothing, drains and leaves with its stake', async () => {
    expect(await ask('node', 'withdraw', ...asOperator())).toMatchObject({transactions: []})
    await ask('node', 'drain', '--notice', 'all')
    expect((await readStatus()).text).toContain('0 processors and 0 MiB declared')
    expect(await run('node', 'exit', ...asOperator())).toMatchObject({code: 64})
    expect(await ask('node', 'exit', '--request', ...asOperator())).toMatchObject({status: 'unbonding'})
    const early = await run('node', 'exit', '--complete', ...asOperator())
    expect(early).toMatchObject({stderr: expect.stringContaining('AlephTooEarly')})
    expect(early.code).not.toBe(0)
    expect((await readStatus()).text).toContain('It is leaving')
    await chain.passTime(15 * daySeconds)
    expect(await ask('node', 'exit', '--complete', '--node', nodeId, ...asOperator())).toMatchObject({status: 'deregistered'})
    expect((await readStatus()).text).toContain('It has left for good')
  })
})
