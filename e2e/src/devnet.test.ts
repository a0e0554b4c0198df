import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {promisify} from 'node:util'
import {devTokenAbi} from '@aleph-onchain/contracts'
import {readManifest} from '@aleph-onchain/contracts/deploy'
import {type DevnetDescription, findPorts} from '@aleph-onchain/devnet'
import {createPublicClient, http, parseEther} from 'viem'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {eventually} from './eventually.ts'
import {listHashes, post, signPosts} from './messages.ts'

const program = new URL('../../packages/devnet/bin/aleph-devnet.mjs', import.meta.url).pathname

let dataDir: string
let ports: {readonly apiPort: number; readonly rpcPort: number}
let up: ChildProcess
let description: DevnetDescription

const arguments_ = () => [
  'up',
  '--nodes',
  '2',
  '--json',
  '--data-dir',
  dataDir,
  '--api-port',
  `${ports.apiPort}`,
  '--rpc-port',
  `${ports.rpcPort}`,
]

/** Starts `aleph-devnet up` and waits for the line that it prints when it is ready. */
async function start(): Promise<void> {
  up = spawn(process.execPath, [program, ...arguments_()], {stdio: ['ignore', 'pipe', 'inherit'], detached: true})
  if (up.stdout === null) throw new TypeError('no standard output')
  for await (const line of createInterface({input: up.stdout})) {
    description = JSON.parse(line)
    return
  }
  throw new TypeError('the devnet ended before it was ready')
}

/** Runs a command to its end; gives what it printed and its exit code. */
async function run(...args: readonly string[]): Promise<{readonly stdout: string; readonly stderr: string; readonly code: number}> {
  const result = await promisify(execFile)(process.execPath, [program, ...args]).catch((error) => error)
  return {stdout: result.stdout, stderr: result.stderr, code: result.code ?? 0}
}

/** A terminal sends SIGINT to the whole process group. */
function pressControlC(): void {
  process.kill(-(up.pid ?? 0), 'SIGINT')
}

/** The program behind the launcher. */
function childrenOf(pid: number): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'aleph-up-'))
  ports = await findPorts(2)
  await start()
})
afterAll(async () => {
  if (up?.exitCode === null) {
    pressControlC()
    await once(up, 'exit')
  }
  rmSync(dataDir, {recursive: true, force: true})
})

describe('aleph-devnet', () => {
  test('gives every account ALEPH on a chain whose time is now', async () => {
    const chain = createPublicClient({transport: http(description.chain.rpcUrl)})
    const manifest = await readManifest(description.chain.manifest, description.chain.rpcUrl)
    const token = manifest?.contracts.AlephToken
    if (token === undefined) throw new TypeError('no token in the manifest')
    for (const {address} of description.accounts) {
      const balance = await chain.readContract({address: token.address, abi: devTokenAbi, functionName: 'balanceOf', args: [address]})
      expect(balance).toBe(parseEther('10000000'))
    }
    const {timestamp} = await chain.getBlock()
    expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(600)
  })

  test('describes itself, and refuses to run twice on one directory', async () => {
    const status = await run('status', '--json', '--data-dir', dataDir)
    expect(JSON.parse(status.stdout)).toEqual(description)
    const second = await run(...arguments_())
    expect(second).toMatchObject({code: 75, stderr: expect.stringContaining('DEVNET_RUNNING')})
  })

  test('moves chain time on', async () => {
    const chain = createPublicClient({transport: http(description.chain.rpcUrl)})
    const before = await chain.getBlock()
    expect((await run('warp', '5h', '--data-dir', dataDir)).code).toBe(0)
    const after = await chain.getBlock()
    expect(Number(after.timestamp - before.timestamp)).toBeGreaterThanOrEqual(5 * 3600)
    expect(await run('warp', 'soon', '--data-dir', dataDir)).toMatchObject({code: 64, stderr: expect.stringContaining('not a duration')})
  })

  test('leaves a killed node down until it is restarted', async () => {
    const node = description.nodes[1]
    process.kill(node?.pid ?? 0, 'SIGKILL')
    await eventually(async () => expect(fetch(`${node?.url}/healthz`)).rejects.toThrow())
    const restarted = await run('restart', '2', '--data-dir', dataDir)
    expect(JSON.parse(restarted.stdout)).toMatchObject({n: 2, peerId: node?.peerId})
    expect((await fetch(`${node?.url}/readyz`)).status).toBe(200)
  })

  test('resumes chain and messages after kill -9, and ends what was left running', async () => {
    const url = description.nodes[0]?.url ?? ''
    const [message] = await signPosts('RESUME', 1)
    if (message === undefined) throw new TypeError('no message')
    expect(await post(url, message)).toBe(true)
    const chain = createPublicClient({transport: http(description.chain.rpcUrl)})
    const before = await chain.getBlock()
    await eventually(async () => expect(await listHashes(url, 'RESUME')).toEqual([message.item_hash]))
    await new Promise((resolve) => setTimeout(resolve, 2_500)) // anvil writes its state every second
    for (const pid of [...childrenOf(up.pid ?? 0), up.pid ?? 0]) process.kill(pid, 'SIGKILL')
    await once(up, 'exit')
    await start()
    const after = await chain.getBlock({blockNumber: before.number})
    expect(after.hash).toBe(before.hash)
    expect((await chain.getBlock()).timestamp).toBeGreaterThanOrEqual(before.timestamp)
    expect(await listHashes(url, 'RESUME')).toEqual([message.item_hash])
  })

  test('ends with everything it started on Ctrl-C', async () => {
    pressControlC()
    await once(up, 'exit')
    expect(up.exitCode).toBe(0)
    for (const {url} of description.nodes) await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    await expect(fetch(description.chain.rpcUrl)).rejects.toThrow()
  })

  test('names a port that is taken', async () => {
    const server = createServer().listen(ports.apiPort, '127.0.0.1')
    await once(server, 'listening')
    expect(await run(...arguments_())).toMatchObject({
      code: 69,
      stderr: expect.stringContaining(`Port ${ports.apiPort} (HTTP of node 1) is taken`),
    })
    server.close()
  })

  test('says that a directory can not be written to', async () => {
    const file = join(dataDir, 'file')
    writeFileSync(file, '')
    const blocked = await run('up', '--data-dir', join(file, 'net'), '--api-port', `${ports.apiPort}`, '--rpc-port', `${ports.rpcPort}`)
    expect(blocked).toMatchObject({code: 73, stderr: expect.stringContaining('DEVNET_DATA_DIR_UNUSABLE')})
  })
})
