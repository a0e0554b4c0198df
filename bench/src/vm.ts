import {spawn} from 'node:child_process'
import {createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {connect} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {noopMetrics, silentLogger, systemClock} from '@aleph-onchain/common'
import {createDatabase} from '@aleph-onchain/database'
import {Executor, type FileSource, QemuHypervisor, type VmView} from '@aleph-onchain/executor'
import {parseItemHash} from '@aleph-onchain/message'
import {testFileHash} from '@aleph-onchain/testkit'
import {buildExecutable, FakeVmNetwork, MemoryMessageSource} from '@aleph-onchain/testkit/executor'
import {buildImage} from '../../images/lib/build-image.ts'
import {tinyRecipe} from '../../images/tiny/recipe.ts'
import type {Bench, Figures} from './bench.ts'
import {percentile, round} from './percentiles.ts'

const boots = 10
const manyMachines = 50
const memoryMib = 128
const startTimeoutMs = 10 * 60_000

/**
 * Boots machines of the tiny image one after the other and compares the time from placing to a running process with what QEMU takes by
 * itself for the same command line; then keeps many at once. What the guest does after that is its own affair and not counted.
 */
export const vm: Bench = {
  name: 'vm',
  summary: `overhead of ${boots} boots over QEMU itself; ${manyMachines} machines of ${memoryMib} MiB kept by one process`,
  async run(log) {
    const {path} = await buildImage(tinyRecipe, {say: log})
    const directory = mkdtempSync(join(tmpdir(), 'aleph-bench-vm-'))
    const host = await startHost(directory, path)
    try {
      log((await host.executor.describeHypervisors()).map(({name, reason}) => `${name}: ${reason}`).join('; '))
      const boot = await measureBoots(host, directory)
      log(JSON.stringify(boot))
      const many = await measureMany(host)
      log(JSON.stringify(many))
      return {ours: {...boot, ...many}}
    } finally {
      const pids = host.executor.list().flatMap(({pid}) => pid ?? [])
      await host.stop()
      for (const pid of pids) process.kill(pid, 'SIGKILL')
      rmSync(directory, {recursive: true, force: true})
    }
  },
}

interface Host {
  readonly executor: Executor
  /** Places a machine and waits until its process runs. */
  boot(name: string): Promise<VmView>
  /** Stops a machine by force and waits until its process is gone. */
  end(view: VmView): Promise<void>
  stop(): Promise<void>
}

async function startHost(directory: string, imagePath: string): Promise<Host> {
  const database = createDatabase({path: join(directory, 'node.sqlite')})
  await database.start()
  const messages = new MemoryMessageSource()
  const image = parseItemHash((await buildImage(tinyRecipe)).manifest.files[0]?.sha256 ?? '')
  messages.revisions.set(testFileHash(3), [image])
  const files: FileSource = {
    fetch: async () => ({sizeBytes: statSync(imagePath).size}),
    open: async () => createReadStream(imagePath),
  }
  const machines = join(directory, 'machines')
  const executor = new Executor(
    {
      ...{database, files, messages, network: new FakeVmNetwork(), clock: systemClock, random: Math.random},
      ...{logger: silentLogger, metrics: noopMetrics},
      hypervisors: [new QemuHypervisor({logger: silentLogger}, {directory: join(machines, 'run')})],
    },
    {directory: machines, reservedMemoryBytes: 0, reservedDiskBytes: 0, cpuOvercommit: 64, shutdownMs: 0, deleteAfterMs: 0},
  )
  await executor.start()
  const waitFor = (hash: VmView['vmHash'], isThere: (view: VmView | undefined) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new TypeError('a machine is not as it should be')), startTimeoutMs)
      const look = () => {
        if (!isThere(executor.find(hash))) return
        clearTimeout(timer)
        forget()
        resolve()
      }
      const forget = executor.onChange(look)
      look()
    })
  return {
    executor,
    async boot(name) {
      const message = buildExecutable({
        name,
        rootfs: {parent: {ref: testFileHash(3)}, persistence: 'host', size_mib: 256},
        resources: {vcpus: 1, memory: memoryMib},
      })
      messages.executables.set(message.hash, message)
      await executor.place(message.hash, {type: 'allocation'})
      await waitFor(message.hash, (view) => view?.observed === 'running')
      const view = executor.find(message.hash)
      if (view === undefined) throw new TypeError('a machine is gone')
      return view
    },
    async end({vmHash}) {
      await executor.setWanted(vmHash, 'suspended')
      await waitFor(vmHash, (view) => view?.observed === 'suspended')
    },
    async stop() {
      await executor.stop()
      await database.stop()
    },
  }
}

async function measureBoots(host: Host, directory: string): Promise<Figures> {
  await host.end(await host.boot('warm up'))
  const wholeMs: number[] = []
  const ownMs: number[] = []
  for (let index = 0; index < boots; index++) {
    const began = performance.now()
    const view = await host.boot(`boot ${index}`)
    wholeMs.push(performance.now() - began)
    const args = readFileSync(`/proc/${view.pid}/cmdline`, 'utf8').split('\0').slice(0, -1)
    await host.end(view)
    ownMs.push(await measureQemu(args, join(directory, 'alone')))
    await host.executor.setWanted(view.vmHash, 'gone')
  }
  const overhead = wholeMs.map((ms, index) => ms - (ownMs[index] ?? 0)).sort((a, b) => a - b)
  return {
    boot_p50_ms: round(percentile(wholeMs, 0.5)),
    qemu_p50_ms: round(percentile(ownMs, 0.5)),
    overhead_p50_ms: round(percentile(overhead, 0.5)),
    overhead_max_ms: round(overhead.at(-1) ?? 0),
  }
}

/** Runs the same command line without us, until QEMU greets. */
async function measureQemu([binary = '', ...args]: readonly string[], directory: string): Promise<number> {
  rmSync(directory, {recursive: true, force: true})
  mkdirSync(directory)
  const socket = /unix:([^,]+)/.exec(args[args.indexOf('-qmp') + 1] ?? '')?.[1] ?? ''
  const began = performance.now()
  const child = spawn(binary, args, {cwd: directory, stdio: 'ignore'})
  try {
    while (!(await greets(join(directory, socket)))) await new Promise((resolve) => setTimeout(resolve, 1))
    return performance.now() - began
  } finally {
    child.kill('SIGKILL')
  }
}

function greets(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('error', () => resolve(false))
    socket.once('data', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

async function measureMany(host: Host): Promise<Figures> {
  const began = performance.now()
  const names = Array.from({length: manyMachines}, (_, index) => `many ${index}`)
  const views = await Promise.all(names.map((name) => host.boot(name)))
  const startSeconds = (performance.now() - began) / 1_000
  // Three rounds of looks and measurements, so that what they leave behind is counted.
  await new Promise((resolve) => setTimeout(resolve, 45_000))
  const alive = host.executor.list().filter(({observed, starts}) => observed === 'running' && starts === 1).length
  return {
    machines_kept: Math.min(alive, views.length),
    machines_start_s: round(startSeconds),
    rss_mb: round(process.memoryUsage().rss / 2 ** 20),
  }
}
