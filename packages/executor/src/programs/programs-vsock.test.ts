import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {sqliteFixture, testFileHash} from '@aleph-onchain/testkit'
import {buildProgram, FakeVmNetwork, installFakeFirecracker, MemoryFileSource, MemoryMessageSource} from '@aleph-onchain/testkit/executor'
import {expect, it, vi} from 'vitest'
import {Executor} from '../executor.ts'
import {FirecrackerHypervisor} from '../firecracker/firecracker-hypervisor.ts'
import {ProgramGuests} from './program-guests.ts'
import {createProgramMakers} from './program-maker.ts'
import {Programs} from './programs.ts'

it('runs programs over the virtual sockets of Firecracker, across the end of the node', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'aleph-programs-'))
  const database = await sqliteFixture.open()
  const files = new MemoryFileSource()
  const messages = new MemoryMessageSource()
  messages.revisions.set(testFileHash(4), [files.add(Buffer.concat([Buffer.from('hsqs'), Buffer.alloc(4_092, 1)]))])
  messages.revisions.set(testFileHash(5), [files.add(Buffer.from('app = 1'))])
  const kernelPath = join(directory, 'vmlinux')
  const initrdPath = join(directory, 'initrd')
  await writeFile(kernelPath, Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.alloc(200)]))
  await writeFile(initrdPath, 'x')
  const binary = await installFakeFirecracker(directory)
  const {hash, ...message} = buildProgram()
  messages.executables.set(hash, {hash, ...message})

  const open = async () => {
    const guests = new ProgramGuests()
    const options = {kernelPath, initrdPath, hypervisor: 'firecracker', pauseAfterMs: 100} as const
    const shared = {database, files, messages, clock: systemClock, logger: silentLogger}
    const createMakers = createProgramMakers({...shared, guests, serveApi: (_vmHash, stream) => stream.destroy()}, options)
    const hypervisors = [new FirecrackerHypervisor(shared, {directory: join(directory, 'run'), binary})]
    const executor = new Executor(
      {...shared, network: new FakeVmNetwork(), random: Math.random, metrics: noopMetrics, hypervisors, createMakers},
      {directory: join(directory, 'machines'), reservedMemoryBytes: 0, reservedDiskBytes: 0},
    )
    await executor.start()
    const feed = {listSubscribers: async () => [], onProcessed: () => () => undefined}
    const programs = new Programs({...shared, executor, guests, feed}, options)
    await programs.start()
    const call = async (path: string) => {
      const signal = AbortSignal.timeout(15_000)
      const {body} = await programs.run(hash, {method: 'GET', path, queryString: '', headers: [], body: new Uint8Array(100_000), signal})
      return Buffer.from(body).toString()
    }
    const state = () => guests.find(hash)?.machine.readState()
    const close = async () => {
      await programs.stop()
      await executor.stop()
    }
    return {executor, call, state, close}
  }

  let node = await open()
  try {
    expect(await node.call('/first')).toBe('hello /first')
    await vi.waitFor(async () => expect(await node.state()).toBe('paused'), {timeout: 10_000})
    const {pid} = node.executor.find(hash) ?? {}
    await node.close()
    node = await open()
    expect(await node.call('/second')).toBe('hello /second')
    expect(node.executor.find(hash)).toMatchObject({pid, starts: 1})
    await node.executor.setWanted(hash, 'gone')
    await vi.waitFor(() => expect(node.executor.find(hash)?.pid).toBeUndefined(), {timeout: 10_000})
  } finally {
    const {pid} = node.executor.find(hash) ?? {}
    await node.close()
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
    await database.stop()
    await rm(directory, {recursive: true, force: true})
  }
}, 60_000)
