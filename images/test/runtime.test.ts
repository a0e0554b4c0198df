import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {buildImage} from '../lib/build-image.ts'
import {run} from '../lib/run.ts'
import {microvmKernelRecipe} from '../microvm-kernel/recipe.ts'
import {runtimeRecipe} from '../runtime/recipe.ts'
import {measureTscKhz, ProgramGuest, type ProgramKernel} from './program-guest.ts'

const limitMs = 180_000
const vmHash = 'ab'.repeat(32)

const application = `
import asyncio, os, package_of_tenant

started = False

async def app(scope, receive, send):
    global started
    if scope["type"] == "lifespan":
        await receive()
        started = True
        await send({"type": "lifespan.startup.complete"})
        await receive()
        print("stopped in good order")
        await send({"type": "lifespan.shutdown.complete"})
        return
    body = (await receive())["body"]
    print("asked for", scope["path"])
    if scope["path"] == "/fault":
        raise ValueError("no such luck")
    await asyncio.sleep(0.2)
    answer = [scope["method"], scope["query_string"], dict(scope["headers"]), started, os.environ["COLOUR"], package_of_tenant.name, len(body)]
    await send({"type": "http.response.start", "status": 201, "headers": [[b"set-cookie", b"a=1"], [b"set-cookie", b"b=2"]]})
    await send({"type": "http.response.body", "body": repr(answer).encode(), "more_body": True})
    await send({"type": "http.response.body", "body": b"!"})
`

const server = `#!/usr/bin/env node
const {createServer} = require('node:http')
createServer((request, response) => {
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    response.writeHead(202, {'x-colour': process.env.COLOUR, 'set-cookie': ['a=1', 'b=2']})
    response.end(request.method + ' ' + request.url + ' ' + request.headers['x-sent'] + ' ' + Buffer.concat(parts))
  })
}).listen(8080)
`

describe('the runtime of programs', () => {
  const directory = mkdtempSync(join(tmpdir(), 'aleph-runtime-'))
  let kernel: ProgramKernel
  let runtime: string

  beforeAll(async () => {
    runtime = (await buildImage(runtimeRecipe)).path
    const {paths} = await buildImage(microvmKernelRecipe)
    const [vmlinuz = '', initramfs = ''] = [paths.vmlinuz, paths['initramfs.cpio']]
    kernel = {vmlinuz, initramfs, tscKhz: measureTscKhz(vmlinuz, initramfs)}
  }, 600_000)

  afterAll(() => rmSync(directory, {recursive: true, force: true}))

  it('tells a host the frequency of its counter', () => {
    expect(kernel.tscKhz).toBeGreaterThan(100_000)
  })

  it(
    'runs an ASGI application from a disk of code with packages on a volume, many runs at once, and outlives a host that goes away',
    async () => {
      const code = squashfs('code', {'main.py': application})
      const packages = squashfs('packages', {'package_of_tenant.py': 'name = "tenant"\n'})
      await using guest = new ProgramGuest()
      await guest.start(kernel, [runtime, code, packages])
      expect(await guest.version()).toEqual({version: '2.0.0'})
      const volumes = [{mount: '/opt/packages', device: 'vdc', read_only: true}]
      const config = {vm_hash: vmHash, interface: 'asgi', encoding: 'squashfs', entrypoint: 'main:app', variables: {COLOUR: 'red'}, volumes}
      expect(await guest.configure(config)).toEqual({success: true})

      const scope = {
        type: 'http',
        path: '/path',
        method: 'POST',
        query_string: 'q=1',
        headers: [[bytes('x-sent'), bytes('yes')]],
        body: bytes('12345'),
      }
      const began = performance.now()
      const answers = await Promise.all(Array.from({length: 20}, () => guest.run(scope)))
      expect(performance.now() - began, 'twenty runs that sleep 0.2 s each').toBeLessThan(3500)
      expect(answers[0]).toMatchObject({
        headers: {
          status: 201,
          headers: [
            [bytes('set-cookie'), bytes('a=1')],
            [bytes('set-cookie'), bytes('b=2')],
          ],
        },
        body: {body: bytes("['POST', b'q=1', {b'x-sent': b'yes'}, True, 'red', 'tenant', 5]!")},
        output: 'asked for /path\n',
      })
      expect(await guest.run({...scope, path: '/fault'})).toMatchObject({
        error: 'no such luck',
        traceback: expect.stringContaining('ValueError'),
        output: 'asked for /fault\n',
      })

      await guest.reattach()
      expect(await guest.run({...scope, body: Buffer.alloc(300_000)})).toMatchObject({headers: {status: 201}})
      expect((await guest.exchange(bytes('halt'))).toString()).toBe('STOP\nSTOPZ\n')
      await guest.off()
      expect(guest.console).toContain('stopped in good order')
    },
    limitMs,
  )

  it(
    'passes requests on to a program in Node',
    async () => {
      await using guest = new ProgramGuest()
      await guest.start(kernel, [runtime], {memoryMib: 192})
      const config = {
        vm_hash: vmHash,
        interface: 'binary',
        encoding: 'plain',
        entrypoint: 'server.js',
        code: bytes(server),
        variables: {COLOUR: 'blue'},
      }
      expect(await guest.configure(config)).toEqual({success: true})
      const scope = {
        type: 'http',
        path: '/a b',
        method: 'PUT',
        query_string: 'q=1',
        headers: [[bytes('x-sent'), bytes('yes')]],
        body: bytes('body'),
      }
      const answer = await guest.run(scope)
      expect(answer).toMatchObject({headers: {status: 202}, body: {body: bytes('PUT /a%20b?q=1 yes body')}})
      expect(answer).toHaveProperty(
        'headers.headers',
        expect.arrayContaining([
          [bytes('x-colour'), bytes('blue')],
          [bytes('set-cookie'), bytes('b=2')],
        ]),
      )
    },
    limitMs,
  )

  it(
    'says why a program cannot be loaded',
    async () => {
      await using guest = new ProgramGuest()
      await guest.start(kernel, [runtime])
      const config = {vm_hash: vmHash, interface: 'asgi', encoding: 'plain', entrypoint: 'app', code: 'import nothing_like_it'}
      expect(await guest.configure(config)).toMatchObject({
        success: false,
        error: expect.stringContaining('nothing_like_it'),
        traceback: expect.any(String),
      })
      expect(await guest.run({type: 'http'})).toMatchObject({error: 'This machine has no program yet'})
    },
    limitMs,
  )

  function squashfs(name: string, files: Readonly<Record<string, string>>): string {
    const folder = join(directory, name)
    mkdirSync(folder)
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
    run('mksquashfs', [folder, `${folder}.squashfs`, '-quiet', '-no-progress', '-all-root'])
    return `${folder}.squashfs`
  }
})

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text))
}
