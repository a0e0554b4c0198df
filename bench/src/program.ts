import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {createDatabase} from '@aleph-onchain/database'
import {createProgramMakers, Executor, ProgramGuests, Programs, QemuHypervisor} from '@aleph-onchain/executor'
import type {ItemHash} from '@aleph-onchain/message'
import {testFileHash} from '@aleph-onchain/testkit'
import {buildProgram, FakeVmNetwork, MemoryFileSource, MemoryMessageSource} from '@aleph-onchain/testkit/executor'
import {buildImage} from '../../images/lib/build-image.ts'
import {microvmKernelRecipe} from '../../images/microvm-kernel/recipe.ts'
import {runtimeRecipe} from '../../images/runtime/recipe.ts'
import type {Bench} from './bench.ts'
import {percentile, round} from './percentiles.ts'

const coldCalls = 5
const warmCalls = 500
const resumedCalls = 20
const pauseAfterMs = 50
const idleMs = 3_000

const source = `
async def app(scope, receive, send):
    if scope["type"] != "http":
        raise RuntimeError("no such scope")
    await send({"type": "http.response.start", "status": 200, "headers": [[b"content-type", b"text/plain"]]})
    await send({"type": "http.response.body", "body": b"hello"})
`

/** Calls a function in Python, its machine cold, warm and paused. The whole answer counts; the HTTP server before it does not. */
export const program: Bench = {
  name: 'program',
  summary: `${coldCalls} cold and ${warmCalls} warm calls of a program in Python, and ${resumedCalls} to a machine that was paused`,
  async run(log) {
    const {paths} = await buildImage(microvmKernelRecipe, {say: log})
    const runtime = await buildImage(runtimeRecipe, {say: log})
    const directory = mkdtempSync(join(tmpdir(), 'aleph-bench-program-'))
    const host = await startHost(directory, readFileSync(runtime.path), {kernelPath: paths.vmlinux, initrdPath: paths['initramfs.cpio']})
    try {
      log((await host.executor.describeHypervisors()).map(({name, reason}) => `${name}: ${reason}`).join('; '))
      const cold: number[] = []
      for (let count = 0; count < coldCalls; count++) {
        const vmHash = host.add(`cold ${count}`)
        cold.push(await host.call(vmHash))
        log(`cold call: ${round(cold.at(-1) ?? 0)} ms`)
        if (count < coldCalls - 1) await host.end(vmHash)
      }
      const vmHash = host.add(`cold ${coldCalls - 1}`)
      const warm: number[] = []
      for (let count = 0; count < warmCalls; count++) warm.push(await host.call(vmHash))
      const resumed: number[] = []
      for (let count = 0; count < resumedCalls; count++) {
        await host.untilPaused(vmHash)
        resumed.push(await host.call(vmHash))
      }
      await host.untilPaused(vmHash)
      const idleCpuMs = await host.measureCpu(vmHash, idleMs)
      const ours = {
        cold_p50_ms: round(percentile(cold, 0.5)),
        warm_p50_ms: round(percentile(warm, 0.5)),
        warm_p99_ms: round(percentile(warm, 0.99)),
        resumed_p50_ms: round(percentile(resumed, 0.5)),
        resumed_max_ms: round(Math.max(...resumed)),
        paused_cpu_percent: round((idleCpuMs / idleMs) * 100),
      }
      log(JSON.stringify(ours))
      return {ours}
    } finally {
      await host.remove()
      rmSync(directory, {recursive: true, force: true})
    }
  },
}

async function startHost(
  directory: string,
  runtime: Uint8Array,
  kernel: {readonly kernelPath: string | undefined; readonly initrdPath: string | undefined},
) {
  const database = createDatabase({path: join(directory, 'node.sqlite')})
  await database.start()
  const files = new MemoryFileSource()
  const messages = new MemoryMessageSource()
  messages.revisions.set(testFileHash(4), [files.add(runtime)])
  messages.revisions.set(testFileHash(5), [files.add(Buffer.from(source))])
  const guests = new ProgramGuests()
  const shared = {database, files, messages, clock: systemClock, logger: silentLogger}
  const options = {...kernel, pauseAfterMs}
  const createMakers = createProgramMakers({...shared, guests, serveApi: (_vmHash, stream) => stream.destroy()}, options)
  const machines = join(directory, 'machines')
  const hypervisors = [new QemuHypervisor(shared, {directory: join(machines, 'run')})]
  const executor = new Executor(
    {...shared, network: new FakeVmNetwork(), random: Math.random, metrics: noopMetrics, hypervisors, createMakers},
    {directory: machines, reservedMemoryBytes: 0, reservedDiskBytes: 0},
  )
  await executor.start()
  const feed = {listSubscribers: async () => [], onProcessed: () => () => undefined}
  const programs = new Programs({...shared, executor, guests, feed}, options)
  await programs.start()
  const {signal} = new AbortController()

  const until = async (isTrue: () => boolean | Promise<boolean>) => {
    while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    executor,
    add(name: string): ItemHash {
      const message = buildProgram({name, resources: {vcpus: 1, memory: 128, seconds: 60}})
      messages.executables.set(message.hash, message)
      return message.hash
    },
    async call(vmHash: ItemHash): Promise<number> {
      const beganMs = performance.now()
      await programs.run(vmHash, {method: 'GET', path: '/', queryString: '', headers: [], body: new Uint8Array(), signal})
      return performance.now() - beganMs
    },
    async end(vmHash: ItemHash): Promise<void> {
      await executor.setWanted(vmHash, 'gone')
      await until(() => executor.find(vmHash)?.pid === undefined)
    },
    untilPaused: (vmHash: ItemHash) => until(async () => (await guests.find(vmHash)?.machine.readState()) === 'paused'),
    async measureCpu(vmHash: ItemHash, ms: number): Promise<number> {
      const read = () => {
        const stat =
          readFileSync(`/proc/${executor.find(vmHash)?.pid}/stat`, 'utf8')
            .split(') ')[1]
            ?.split(' ') ?? []
        return (Number(stat[11]) + Number(stat[12])) * 10
      }
      const before = read()
      await new Promise((resolve) => setTimeout(resolve, ms))
      return read() - before
    },
    async remove(): Promise<void> {
      for (const {vmHash} of executor.list()) await executor.setWanted(vmHash, 'gone')
      await until(() => executor.list().every(({pid}) => pid === undefined))
      await programs.stop()
      await executor.stop()
      await database.stop()
    },
  }
}
