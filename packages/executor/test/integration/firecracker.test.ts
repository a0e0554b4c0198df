import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {silentLogger} from '@aleph-onchain/common'
import {describe, expect, it, vi} from 'vitest'
import {FirecrackerHypervisor} from '../../src/firecracker/firecracker-hypervisor.ts'
import {ProgramHost} from '../fixtures/program-host.ts'

const source = `
calls = 0
async def app(scope, receive, send):
    global calls
    if scope["type"] != "http":
        raise RuntimeError("no such scope")
    calls += 1
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": str(calls).encode()})
`

const probe = await findOut()

/** Everywhere the driver runs against what stands in for Firecracker (src/firecracker); here it runs against the real one, where there is one. */
describe('the real Firecracker', () => {
  it('is there, or the host says why it cannot be used', () => {
    if (!probe.isUsable) process.stdout.write(`Firecracker is not tested for real: ${probe.reason}\n`)
    expect(probe.reason).toMatch(/ran a test guest$|does not run; it is not part of Debian|did not run a test guest: \S/)
  })

  it.runIf(probe.isUsable)(
    'runs a program, paused and not',
    async () => {
      const host = await ProgramHost.create({pauseAfterMs: 500, hypervisor: 'firecracker'})
      try {
        const {hash} = host.addProgram({encoding: 'plain', entrypoint: 'app', ref: host.addFile(source), interface: 'asgi'})
        expect((await host.call(hash, '/')).text).toBe('1')
        await vi.waitFor(async () => expect(await host.readState(hash)).toBe('paused'), {timeout: 10_000})
        expect((await host.call(hash, '/')).text).toBe('2')
      } finally {
        await host.remove()
      }
    },
    600_000,
  )
})

async function findOut() {
  const directory = await mkdtemp(join(tmpdir(), 'aleph-firecracker-'))
  const hypervisor = new FirecrackerHypervisor({logger: silentLogger}, {directory})
  try {
    return await hypervisor.probe()
  } finally {
    await hypervisor.release()
    await rm(directory, {recursive: true, force: true})
  }
}
