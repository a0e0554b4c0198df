import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {text} from 'node:stream/consumers'
import {devnetAccounts, startTemporaryDevnet, type TemporaryDevnet, uploadFile} from '@aleph-onchain/devnet'
import {buildMessage, createEthereumAccount, type Envelope, type ItemHash} from '@aleph-onchain/message'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {eventually} from './eventually.ts'

const root = join(import.meta.dirname, '../..')
const computeNode = 2
const [, , , , owner] = devnetAccounts()
if (owner === undefined) throw new TypeError('a devnet has ten accounts')
const account = createEthereumAccount(owner.privateKey)

const handler = `
import json, os

calls = 0

async def app(scope, receive, send):
    global calls
    if scope["type"] != "http":
        raise NotImplementedError(scope["type"])
    calls += 1
    body = (await receive())["body"]
    answer = {"path": scope["path"], "method": scope["method"], "calls": calls, "greeting": os.environ["GREETING"], "sent": body.decode()}
    await send({"type": "http.response.start", "status": 203, "headers": [[b"content-type", b"application/json"]]})
    await send({"type": "http.response.body", "body": json.dumps(answer).encode()})
`

let directory: string
let network: TemporaryDevnet
let program: Envelope

/** Builds an image unless it was built before; returns the paths of its files. */
function buildImage(name: string): Readonly<Record<string, string>> {
  const args = ['--conditions=source', join(root, 'images/build.ts'), name]
  const stdout = execFileSync(process.execPath, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
  return (JSON.parse(stdout) as {readonly paths: Readonly<Record<string, string>>}).paths
}

async function publishProgram(code: ItemHash, runtime: ItemHash): Promise<Envelope> {
  const message = await buildMessage({
    account,
    type: 'PROGRAM',
    channel: 'TEST',
    content: {
      address: account.address,
      time: Date.now() / 1000,
      type: 'vm-function',
      allow_amend: false,
      code: {encoding: 'plain', entrypoint: 'app', interface: 'asgi', ref: code, use_latest: false},
      runtime: {ref: runtime, use_latest: false, comment: 'Python'},
      on: {http: true},
      environment: {internet: false, aleph_api: false, reproducible: false, shared_cache: false},
      resources: {vcpus: 1, memory: 128, seconds: 30},
      variables: {GREETING: 'hello'},
      payment: {type: 'hold', chain: 'ETH'},
      volumes: [],
    },
  })
  const response = await fetch(`${network.url(1)}/api/v0/messages`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({message, sync: true}),
  })
  expect(response.status, await response.clone().text()).toBe(200)
  return message
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aleph-program-'))
  const code = join(directory, 'app.py')
  writeFileSync(code, handler)
  const [kernel, runtime] = [buildImage('microvm-kernel').vmlinux ?? '', buildImage('runtime')['runtime.squashfs'] ?? '']
  network = await startTemporaryDevnet({nodes: computeNode, programKernel: dirname(kernel)})
  const url = network.url(1)
  program = await publishProgram(await uploadFile(url, account, code), await uploadFile(url, account, runtime))
  await eventually(async () => {
    const found = await fetch(`${network.url(computeNode)}/api/v0/messages/${program.item_hash}`)
    expect(await found.json()).toMatchObject({status: 'processed'})
  }, 120_000)
}, 600_000)
afterAll(async () => {
  await network?.stop()
  rmSync(directory, {recursive: true, force: true})
})

async function call(path: string, body = ''): Promise<{readonly status: number; readonly answer: {readonly calls: number}}> {
  const response = await fetch(`${network.url(computeNode)}/vm/${program.item_hash}${path}`, {method: 'POST', body})
  const answer = await response.text()
  return {status: response.status, answer: response.status === 203 ? JSON.parse(answer) : answer}
}

async function findMachine(): Promise<{readonly pid: number; readonly starts: number}> {
  return (await (await fetch(`${network.url(computeNode)}/api/v2/vms/${program.item_hash}`)).json()) as {pid: number; starts: number}
}

describe('A function in Python', () => {
  test('answers an HTTP request in a machine that is started for it', async () => {
    const {status, answer} = await call('/greet', 'ping')
    expect({status, answer}).toEqual({
      status: 203,
      answer: {path: '/greet', method: 'POST', calls: 1, greeting: 'hello', sent: 'ping'},
    })
  })

  test('answers the second call in the same machine, warm', async () => {
    const before = await findMachine()
    expect((await call('/again')).answer).toMatchObject({calls: 2})
    expect(await findMachine()).toMatchObject({pid: before.pid, starts: 1})
  })

  test('is reached by a host name of its own', async () => {
    const base32 = Buffer.from(program.item_hash, 'hex')
    const {port} = new URL(network.url(computeNode))
    const label = toBase32(base32)
    const answer = await new Promise<string>((resolve, reject) => {
      const outgoing = request(
        {host: '127.0.0.1', port, path: '/by-host', method: 'POST', headers: {host: `${label}.example.org`}},
        (response) => text(response).then(resolve, reject),
      )
      outgoing.once('error', reject).end()
    })
    expect(JSON.parse(answer)).toMatchObject({path: '/by-host', calls: 3})
  })
})

/** RFC 4648 in lower case without padding. */
function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => 'abcdefghijklmnopqrstuvwxyz234567'[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}
