import {execFile} from 'node:child_process'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {ItemHash, ProgramContent} from '@aleph-onchain/message'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {ProgramHost} from '../fixtures/program-host.ts'
import {packZip} from '../fixtures/zip.ts'

const run = promisify(execFile)

const plain = `
import os, json, asyncio
calls = 0
messages = []
async def app(scope, receive, send):
    global calls
    if scope["type"] == "aleph.message":
        messages.append(scope["body"]["item_hash"])
        return
    if scope["type"] != "http":
        raise RuntimeError("no such scope")
    calls += 1
    body = (await receive())["body"]
    if scope["path"] == "/fault":
        raise ValueError("no such luck")
    if scope["path"] == "/slow":
        await asyncio.sleep(600)
    answer = {"method": scope["method"], "path": scope["path"], "query": scope["query_string"].decode(), "calls": calls, "messages": messages,
              "colour": os.environ.get("COLOUR"), "sent": dict((a.decode(), b.decode()) for a, b in scope["headers"]), "size": len(body)}
    await send({"type": "http.response.start", "status": 201, "headers": [[b"X-Colour", b"red"], [b"set-cookie", b"a=1"], [b"set-cookie", b"b=2"]]})
    await send({"type": "http.response.body", "body": json.dumps(answer).encode()})
`

/** Counts its boots on a volume, and keeps a value with its host. */
const module = `
import asyncio, http.client, json, os, socket
import package_of_tenant

class Host(http.client.HTTPConnection):
    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(os.environ["ALEPH_API_UNIX_SOCKET"])

def ask(method, path, body=None):
    connection = Host("localhost")
    connection.request(method, path, body)
    answer = connection.getresponse()
    return [answer.status, answer.read().decode()]

boots = open("/mnt/kept/boots", "a+")
boots.write("x")
boots.flush()
boots.seek(0)

async def app(scope, receive, send):
    if scope["type"] != "http":
        raise RuntimeError("no such scope")
    answers = [await asyncio.to_thread(ask, *request) for request in (("PUT", "/cache/greeting", b"hello"), ("GET", "/cache/greeting"), ("GET", "/cache/none"), ("POST", "/sign", b"{}"))]
    boots.seek(0)
    answer = {"boots": len(boots.read()), "package": package_of_tenant.name, "answers": answers}
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": json.dumps(answer).encode()})
`

describe('programs under real QEMU', () => {
  let host: ProgramHost
  let vmHash: ItemHash

  beforeAll(async () => {
    host = await ProgramHost.create({pauseAfterMs: 1_000, subscriptions: 'all'})
    const code = {encoding: 'plain', entrypoint: 'app', ref: host.addFile(plain), interface: 'asgi'} as const
    const on = {http: true, message: [{type: 'POST', content: {type: 'test'}}]}
    const resources = {vcpus: 1, memory: 128, seconds: 15}
    vmHash = host.addProgram(code, {variables: {COLOUR: 'blue'}, on, resources}).hash
  }, 600_000)

  afterAll(async () => {
    await host.remove()
  })

  it('answer the first call after a cold start', async () => {
    const body = Buffer.alloc(300_000, 1)
    const answer = await host.call(vmHash, '/a%20b', {method: 'POST', queryString: 'q=1', headers: [['x-sent', 'yes']], body})
    expect(answer).toMatchObject({
      status: 201,
      headers: [
        ['x-colour', 'red'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    })
    const said = {
      method: 'POST',
      path: '/a b',
      query: 'q=1',
      calls: 1,
      messages: [],
      colour: 'blue',
      sent: {'x-sent': 'yes'},
      size: body.length,
    }
    expect(JSON.parse(answer.text)).toEqual(said)
  }, 180_000)

  it('answer the second call warm, and many at a time', async () => {
    expect(JSON.parse((await host.call(vmHash, '/')).text)).toMatchObject({calls: 2})
    const answers = await Promise.all(Array.from({length: 20}, () => host.call(vmHash, '/')))
    expect(answers.map(({status}) => status)).toEqual(Array.from({length: 20}, () => 201))
    expect(host.executor.find(vmHash)).toMatchObject({starts: 1, source: {type: 'on-demand'}})
  }, 60_000)

  it('answer with the traceback of a fault', async () => {
    const answer = await host.call(vmHash, '/fault')
    expect(answer).toMatchObject({status: 500, headers: [['content-type', 'text/plain; charset=utf-8']]})
    expect(answer.text).toContain('ValueError: no such luck')
  }, 60_000)

  it('are paused when there is nothing to do, also after a call that took too long, and still warm then', async () => {
    await expect(host.call(vmHash, '/slow')).rejects.toMatchObject({code: 'EXECUTOR_AGENT_SILENT'})
    await vi.waitFor(async () => expect(await host.readState(vmHash)).toBe('paused'), {timeout: 30_000, interval: 100})
    expect((await host.call(vmHash, '/')).status).toBe(201)
    expect(host.executor.find(vmHash)).toMatchObject({starts: 1})
  }, 120_000)

  it('outlive the node, paused or not', async () => {
    await vi.waitFor(async () => expect(await host.readState(vmHash)).toBe('paused'), {timeout: 30_000, interval: 100})
    const before = host.executor.find(vmHash)
    await host.stop()
    await host.start()
    expect(host.executor.find(vmHash)).toMatchObject({pid: before?.pid, observed: 'running', starts: 1})
    expect((await host.call(vmHash, '/')).status).toBe(201)
    expect(host.executor.find(vmHash)).toMatchObject({pid: before?.pid, starts: 1})
  }, 120_000)

  it('are called for messages that they subscribe to', async () => {
    const hash = 'ab'.repeat(32)
    host.publish({item_hash: 'cd'.repeat(32), type: 'POST', content: {type: 'other'}})
    host.publish({item_hash: hash, type: 'POST', content: {type: 'test', ref: 'x'}})
    const look = async () => expect(JSON.parse((await host.call(vmHash, '/')).text)).toMatchObject({messages: [hash]})
    await vi.waitFor(look, {timeout: 30_000, interval: 200})
  }, 60_000)

  it('run from a zip with a volume of packages, keep their own volume and reach their host', async () => {
    const volumes: ProgramContent['volumes'] = [
      {mount: '/opt/packages', ref: host.addFile(await packSquashfs('packages', {'package_of_tenant.py': 'name = "tenant"\n'}))},
      {mount: '/mnt/kept', persistence: 'host', size_mib: 1_001},
    ]
    const code = {encoding: 'zip', entrypoint: 'main:app', ref: host.addFile(packZip({'main.py': module}))} as const
    const {hash} = host.addProgram(code, {volumes})
    const said = {
      package: 'tenant',
      answers: [
        [200, 'true'],
        [200, 'hello'],
        [404, expect.any(String)],
        [501, expect.any(String)],
      ],
    }
    expect(JSON.parse((await host.call(hash, '/')).text)).toEqual({boots: 1, ...said})
    // Its end is in good order, so the volume has what was written.
    await host.executor.setWanted(hash, 'suspended')
    await vi.waitFor(() => expect(host.executor.find(hash)).toMatchObject({observed: 'suspended'}), {timeout: 60_000, interval: 100})
    expect(JSON.parse((await host.call(hash, '/')).text)).toEqual({boots: 2, ...said})
  }, 300_000)

  it('run from a disk of code, and say why they cannot', async () => {
    const good = {encoding: 'squashfs', entrypoint: 'main:app', ref: host.addFile(await packSquashfs('code', {'main.py': plain}))} as const
    expect((await host.call(host.addProgram(good).hash, '/')).status).toBe(201)
    const bad = {encoding: 'plain', entrypoint: 'app', ref: host.addFile('import nothing_like_it'), interface: 'asgi'} as const
    const {hash} = host.addProgram(bad)
    const failure = {code: 'EXECUTOR_PROGRAM_FAILED', message: expect.stringContaining('nothing_like_it')}
    await expect(host.call(hash, '/')).rejects.toMatchObject(failure)
    const {starts} = host.executor.find(hash) ?? {}
    await expect(host.call(hash, '/'), 'the next call does not boot it again at once').rejects.toMatchObject(failure)
    expect(host.executor.find(hash)).toMatchObject({starts, wanted: 'gone'})
  }, 300_000)

  async function packSquashfs(name: string, files: Readonly<Record<string, string>>): Promise<Buffer> {
    const folder = join(host.directory, name)
    await mkdir(folder)
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text)
    await run('mksquashfs', [folder, `${folder}.squashfs`, '-quiet', '-no-progress', '-all-root'])
    return await readFile(`${folder}.squashfs`)
  }
})
