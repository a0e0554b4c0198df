import {appendFile, mkdtemp, readdir, rm, stat} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {noopMetrics, silentLogger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {FakeClock, sqliteFixture, testAccount, testFileHash} from '@aleph-onchain/testkit'
import {
  buildExecutable,
  FakeHost,
  FakeHypervisor,
  FakeVmNetwork,
  type InstanceOverrides,
  MemoryFileSource,
  MemoryMessageSource,
} from '@aleph-onchain/testkit/executor'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {Executor} from './executor.ts'
import type {VmView} from './vm-view.ts'

const unknownHash = parseItemHash('0'.repeat(64))
const owner = testAccount().address
const minuteMs = 60_000

describe('Executor', () => {
  let directory: string
  let database: Database
  let host: FakeHost
  let network: FakeVmNetwork
  let files: MemoryFileSource
  let messages: MemoryMessageSource
  let clock: FakeClock
  let executor: Executor

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aleph-executor-'))
    database = await sqliteFixture.open()
    host = new FakeHost()
    network = new FakeVmNetwork()
    files = new MemoryFileSource()
    messages = new MemoryMessageSource()
    clock = new FakeClock()
    messages.revisions.set(testFileHash(3), [files.add(Buffer.alloc(64 * 1024, 1))])
    executor = await open()
  })

  afterEach(async () => {
    await executor.stop()
    await database.stop()
    await rm(directory, {recursive: true, force: true})
  })

  async function open(): Promise<Executor> {
    const shared = {database, network, files, messages, clock, random: Math.random, logger: silentLogger, metrics: noopMetrics}
    const opened = new Executor(
      {...shared, hypervisors: [new FakeHypervisor(host)]},
      {directory, reservedMemoryBytes: 0, reservedDiskBytes: 0, meterEveryMs: 24 * 60 * minuteMs},
    )
    await opened.start()
    return opened
  }

  /** What a node's end and next start are to its machines. */
  async function restart(): Promise<void> {
    await executor.stop()
    executor = await open()
  }

  async function place(overrides: InstanceOverrides = {}): Promise<ItemHash> {
    const message = buildExecutable(overrides)
    messages.executables.set(message.hash, message)
    return (await executor.place(message.hash, {type: 'allocation'})).vmHash
  }

  async function placeAndRun(overrides: InstanceOverrides = {}): Promise<ItemHash> {
    const vmHash = await place(overrides)
    await until(vmHash, (view) => view?.observed === 'running' && view.times.startedMs !== undefined)
    return vmHash
  }

  /** Waits for what happens without time passing. */
  function until(vmHash: ItemHash, isAsExpected: (view: VmView | undefined) => boolean): Promise<VmView | undefined> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`not as expected: ${describeView(executor.find(vmHash))}`)), 8_000)
      const look = () => {
        const view = executor.find(vmHash)
        if (!isAsExpected(view)) return
        clearTimeout(timer)
        forget()
        resolve(view)
      }
      const forget = executor.onChange(look)
      look()
    })
  }

  describe('placing', () => {
    it('makes disks, seed and network, and starts the machine', async () => {
      const vmHash = await placeAndRun({volumes: [{size_mib: 8, name: 'data', mount: '/data', persistence: 'host'}]})
      expect(executor.find(vmHash)).toMatchObject({wanted: 'running', problem: undefined, starts: 1, diskMib: 72, vcpus: 1, memoryMib: 128})
      const [definition] = host.started
      expect(definition?.disks.map(({name, format, isReadOnly}) => [name, format, isReadOnly])).toEqual([
        ['rootfs', 'qcow2', false],
        ['volume-0', 'raw', false],
        ['seed', 'raw', true],
      ])
      for (const disk of definition?.disks ?? []) expect(disk.path.startsWith(join(directory, 'vms', vmHash))).toBe(true)
      expect(network.attached.has(vmHash)).toBe(true)
    })

    it('is done once, however often it is asked for', async () => {
      const vmHash = await placeAndRun()
      await executor.place(vmHash, {type: 'job', jobId: 12n})
      expect(executor.find(vmHash)).toMatchObject({source: {type: 'job', jobId: 12n}, starts: 1})
      expect(host.started).toHaveLength(1)
    })

    it('survives the end of the node before the machine was started', async () => {
      host.gate = new Promise(() => undefined)
      const vmHash = await place()
      await until(vmHash, (view) => view?.observed === 'starting')
      const before = executor
      host.gate = undefined
      executor = await open()
      await until(vmHash, (view) => view?.observed === 'running')
      void before.stop()
    })

    it('gives no network device to a machine without internet', async () => {
      const vmHash = await placeAndRun({environment: {internet: false, hypervisor: 'qemu'}})
      expect(host.started[0]?.network).toBeUndefined()
      expect(executor.find(vmHash)?.network).toBeUndefined()
    })

    it('refuses a message that nobody knows', async () => {
      await expect(executor.place(unknownHash, {type: 'allocation'})).rejects.toMatchObject({code: 'EXECUTOR_MESSAGE_UNKNOWN'})
    })

    it('refuses what the host has too little of, and admits it once there is room', async () => {
      const {vcpus} = executor.capacity().total
      const first = await placeAndRun({name: 'first', resources: {vcpus: vcpus - 1, memory: 128}})
      await expect(place({name: 'second', resources: {vcpus: 2, memory: 128}})).rejects.toMatchObject({
        reason: {code: 'EXECUTOR_CAPACITY_EXCEEDED', resource: 'vcpus', wanted: 2, free: 1},
      })
      await executor.setWanted(first, 'suspended')
      await place({name: 'second', resources: {vcpus: 2, memory: 128}})
    })

    it.each([
      ['memory', {resources: {vcpus: 1, memory: 1_048_576}}],
      ['disk', {rootfs: {parent: {ref: testFileHash(3)}, persistence: 'host', size_mib: 1_953_125}}],
    ] as const)('refuses a machine that wants more %s than there is', async (resource, overrides) => {
      await expect(place(overrides)).rejects.toMatchObject({reason: {code: 'EXECUTOR_CAPACITY_EXCEEDED', resource}})
      expect(executor.list()).toEqual([])
    })

    it('refuses a machine that wants a GPU', async () => {
      const gpu = {vendor: 'NVIDIA', device_name: 'one', device_class: '0300', device_id: '10de:2504'} as const
      await expect(place({requirements: {gpu: [gpu], node: {node_hash: unknownHash}}})).rejects.toMatchObject({
        reason: {code: 'EXECUTOR_UNSUPPORTED', feature: 'a GPU'},
      })
    })

    it('refuses every machine on a host where none can run', async () => {
      host.isUsable = false
      await expect(place()).rejects.toMatchObject({reason: {code: 'EXECUTOR_HYPERVISOR_UNUSABLE', detail: 'the test says so'}})
    })
  })

  describe('what goes wrong', () => {
    it('is tried again after ever longer waits, and forgotten when it works', async () => {
      files.failure = new TypeError('the network is away')
      const vmHash = await place()
      for (const waitMs of [2_000, 5_000, 15_000, minuteMs, 5 * minuteMs, 5 * minuteMs]) {
        const view = await until(vmHash, ({problem, observed} = none) => observed === 'failed' && (problem?.retryAtMs ?? 0) > clock.now())
        expect(view?.problem).toMatchObject({code: 'EXECUTOR_STEP_FAILED', retryAtMs: clock.now() + waitMs})
        await pass(waitMs)
      }
      files.failure = undefined
      await until(vmHash, (view) => view?.observed === 'failed')
      await pass(5 * minuteMs)
      expect(await until(vmHash, ({observed} = none) => observed === 'running')).toMatchObject({problem: undefined})
    })

    it('is not tried again when it cannot get better, until the owner says so', async () => {
      messages.revisions.set(testFileHash(3), [files.add(qcow2WithBackingFile())])
      const vmHash = await place()
      const view = await until(vmHash, ({observed} = none) => observed === 'failed')
      expect(view?.problem).toMatchObject({code: 'EXECUTOR_IMAGE_UNSAFE', retryAtMs: undefined})
      await pass(60 * minuteMs)
      expect(executor.find(vmHash)?.observed).toBe('failed')
      messages.revisions.set(testFileHash(3), [files.add(Buffer.alloc(4096, 2))])
      await executor.startAgain(vmHash)
      await until(vmHash, ({observed} = none) => observed === 'running')
    })

    it('does not hold up other machines', async () => {
      const gate = Promise.withResolvers<void>()
      files.gate = gate.promise
      const slow = await place({name: 'slow'})
      await expect.poll(() => files.fetches).toBe(1)
      files.gate = undefined
      messages.revisions.set(testFileHash(4), [files.add(Buffer.alloc(4096, 3))])
      const rootfs = {parent: {ref: testFileHash(4)}, persistence: 'host', size_mib: 64} as const
      await placeAndRun({name: 'quick', rootfs})
      expect(executor.find(slow)?.observed).toBe('preparing')
      gate.resolve()
      await until(slow, ({observed} = none) => observed === 'running')
    })

    it.each([
      [
        'an image that nobody knows',
        {rootfs: {parent: {ref: testFileHash(9)}, persistence: 'host', size_mib: 64}},
        'EXECUTOR_FILE_UNKNOWN',
      ],
      ['an image larger than its disk', {rootfs: {parent: {ref: testFileHash(3)}, persistence: 'host', size_mib: 1}}, undefined],
    ] as const)('names %s', async (_, overrides, code) => {
      const vmHash = await place(overrides)
      const view = await until(vmHash, ({observed} = none) => observed === (code === undefined ? 'running' : 'failed'))
      expect(view?.problem?.code).toBe(code)
    })

    it('names a network that fails, and comes back from it', async () => {
      network.failure = new TypeError('no address is left')
      const vmHash = await place()
      const view = await until(vmHash, ({observed} = none) => observed === 'failed')
      expect(view?.problem).toMatchObject({code: 'EXECUTOR_NETWORK_FAILED'})
      await pass(2_000)
      await until(vmHash, ({observed} = none) => observed === 'running')
    })

    it('names a hypervisor that fails', async () => {
      host.failure = new TypeError('no memory')
      const vmHash = await place()
      await until(vmHash, ({observed} = none) => observed === 'failed')
      await pass(2_000)
      await until(vmHash, ({observed} = none) => observed === 'running')
    })

    it('starts a machine again that crashed, and has its log say so', async () => {
      const vmHash = await placeAndRun()
      await pass(10 * minuteMs)
      host.crash(vmHash)
      const view = await until(vmHash, ({observed} = none) => observed === 'failed')
      expect(view?.problem).toMatchObject({code: 'EXECUTOR_MACHINE_CRASHED', retryAtMs: clock.now() + 2_000})
      await pass(2_000)
      expect(await until(vmHash, ({observed, starts} = none) => observed === 'running' && starts === 2)).toMatchObject({problem: undefined})
      expect(await readLog(vmHash)).toContain('The process of the machine ended by itself.')
    })
  })

  describe('a restart of the node', () => {
    it('takes running machines over and prepares none of them again', async () => {
      const vmHash = await placeAndRun()
      const {path} = host.started[0]?.disks[0] ?? {path: ''}
      const before = await stat(path)
      files.files.clear()
      messages.executables.clear()
      messages.revisions.clear()
      await restart()
      const view = await until(vmHash, ({observed} = none) => observed === 'running')
      await pass(10 * minuteMs)
      expect(view).toMatchObject({starts: 1, pid: 100_001})
      expect(host.started).toHaveLength(1)
      expect((await stat(path)).mtimeMs).toBe(before.mtimeMs)
    })

    it('keeps a stop by the owner', async () => {
      const vmHash = await placeAndRun()
      await executor.stopByOwner(vmHash)
      await until(vmHash, ({times} = none) => times.stoppedMs !== undefined)
      await restart()
      await pass(10 * minuteMs)
      expect(executor.find(vmHash)).toMatchObject({observed: 'stopped', isStoppedByOwner: true, wanted: 'running'})
      await executor.place(vmHash, {type: 'allocation'})
      expect(host.started).toHaveLength(1)
      await executor.startAgain(vmHash)
      await until(vmHash, ({observed} = none) => observed === 'running')
    })

    it('goes on with a stop that was under way', async () => {
      host.behaviour = {ignoresPowerButton: true}
      const vmHash = await placeAndRun()
      await executor.setWanted(vmHash, 'gone')
      await until(vmHash, ({observed} = none) => observed === 'stopping')
      await restart()
      await until(vmHash, ({observed} = none) => observed === 'stopping')
      for (let round = 0; round < 6; round++) await pass(10_000)
      await until(vmHash, ({observed} = none) => observed === 'stopped')
      expect(host.processes.size).toBe(0)
    })

    it('learns of a guest that powered itself off meanwhile', async () => {
      const vmHash = await placeAndRun()
      await executor.stop()
      host.powerOff(vmHash)
      executor = await open()
      const view = await until(vmHash, ({observed, pid} = none) => observed === 'stopped' && pid === undefined)
      expect(view?.problem?.code).toBe('EXECUTOR_GUEST_POWERED_OFF')
    })

    it('starts a machine whose process went away meanwhile', async () => {
      const vmHash = await placeAndRun()
      await executor.stop()
      host.crash(vmHash)
      executor = await open()
      await until(vmHash, ({observed, starts} = none) => observed === 'running' && starts === 2)
    })

    it('leaves a process alone that the database does not know', async () => {
      const vmHash = await placeAndRun()
      await executor.stop()
      await database.transaction(async (tx) => void (await tx.deleteFrom('machines').execute()))
      executor = await open()
      expect(executor.list()).toEqual([])
      expect(host.processes.has(vmHash)).toBe(true)
    })
  })

  describe('what is wanted', () => {
    it('suspends a machine and keeps its disks', async () => {
      const vmHash = await placeAndRun()
      await executor.setWanted(vmHash, 'suspended')
      await until(vmHash, ({observed} = none) => observed === 'suspended')
      await settle()
      expect(network.attached.has(vmHash)).toBe(false)
      expect(await readdir(join(directory, 'vms', vmHash))).toContain('rootfs.qcow2')
      await executor.setWanted(vmHash, 'running')
      await until(vmHash, ({observed} = none) => observed === 'running')
    })

    it('deletes a machine that is gone after the grace, and keeps its log and what it used', async () => {
      const vmHash = await placeAndRun()
      host.print(vmHash, 'hello from the guest\n')
      await executor.usage(vmHash)
      await executor.setWanted(vmHash, 'gone')
      await until(vmHash, ({observed} = none) => observed === 'stopped')
      await pass(59 * minuteMs)
      expect(await readdir(join(directory, 'vms', vmHash))).toContain('rootfs.qcow2')
      await pass(2 * minuteMs)
      await until(vmHash, (view) => view === undefined)
      expect(await readdir(join(directory, 'vms'))).toEqual([])
      expect(await readLog(vmHash)).toContain('hello from the guest')
      expect(await executor.usage(vmHash)).toMatchObject({vmHash})
    })

    it('takes a machine back that was gone, within the grace', async () => {
      const vmHash = await placeAndRun()
      await executor.setWanted(vmHash, 'gone')
      await until(vmHash, ({observed} = none) => observed === 'stopped')
      await executor.place(vmHash, {type: 'allocation'})
      await until(vmHash, ({observed} = none) => observed === 'running')
      await pass(2 * 60 * minuteMs)
      expect(executor.find(vmHash)?.observed).toBe('running')
    })

    it('breaks off a start that is no longer wanted', async () => {
      files.gate = new Promise(() => undefined)
      const vmHash = await place()
      await until(vmHash, ({observed} = none) => observed === 'preparing')
      await executor.setWanted(vmHash, 'gone')
      await until(vmHash, ({observed} = none) => observed === 'stopped')
      expect(host.started).toEqual([])
    })

    it('refuses to act on a machine that is not here', async () => {
      await expect(executor.setWanted(unknownHash, 'gone')).rejects.toMatchObject({code: 'EXECUTOR_MACHINE_UNKNOWN'})
      await expect(executor.reboot(unknownHash)).rejects.toMatchObject({code: 'EXECUTOR_MACHINE_UNKNOWN'})
      await expect(executor.usage(unknownHash)).rejects.toMatchObject({code: 'EXECUTOR_MACHINE_UNKNOWN'})
      await expect(executor.readLogs(unknownHash).next()).rejects.toMatchObject({code: 'EXECUTOR_MACHINE_UNKNOWN'})
    })
  })

  describe('its owner', () => {
    it('stops a guest that ignores its power button by force', async () => {
      host.behaviour = {ignoresPowerButton: true, hasNoAgent: true, ignoresQuit: true}
      const vmHash = await placeAndRun()
      await executor.stopByOwner(vmHash)
      await until(vmHash, ({observed} = none) => observed === 'stopping')
      for (let round = 0; round < 8; round++) await pass(10_000)
      expect(await until(vmHash, ({observed} = none) => observed === 'stopped')).toMatchObject({isStoppedByOwner: true})
      expect(await readLog(vmHash)).toContain('The guest did not shut down; its process was ended.')
    })

    it('keeps a guest off that powered itself off, until it is started again', async () => {
      const vmHash = await placeAndRun()
      host.powerOff(vmHash)
      const view = await until(vmHash, ({observed, pid} = none) => observed === 'stopped' && pid === undefined)
      expect(view).toMatchObject({isStoppedByOwner: true, problem: {code: 'EXECUTOR_GUEST_POWERED_OFF', retryAtMs: undefined}})
      await pass(10 * minuteMs)
      expect(host.started).toHaveLength(1)
      await executor.startAgain(vmHash)
      expect(await until(vmHash, ({observed} = none) => observed === 'running')).toMatchObject({isStoppedByOwner: false})
    })

    it('reboots a machine, also one that is stopped', async () => {
      const vmHash = await placeAndRun()
      await executor.reboot(vmHash)
      await until(vmHash, ({observed, starts} = none) => observed === 'running' && starts === 2)
      await executor.stopByOwner(vmHash)
      await until(vmHash, ({observed} = none) => observed === 'stopped')
      await executor.reboot(vmHash)
      await until(vmHash, ({observed, starts} = none) => observed === 'running' && starts === 3)
    })

    it('erases all disks and host ports', async () => {
      const vmHash = await placeAndRun({volumes: [{size_mib: 8, persistence: 'host', name: 'data'}]})
      await executor.erase(vmHash)
      await until(vmHash, ({observed, pid} = none) => observed === 'stopped' && pid === undefined)
      await expect.poll(() => readdir(join(directory, 'vms', vmHash))).toEqual(['seed.iso'])
      expect(executor.find(vmHash)).toMatchObject({observed: 'stopped', isStoppedByOwner: true})
    })

    it.each([true, false])('reinstalls a machine, volumes too: %s, and keeps its host ports', async (eraseVolumes) => {
      const vmHash = await placeAndRun({volumes: [{size_mib: 1008, persistence: 'host', name: 'data'}]})
      const ports = executor.find(vmHash)?.network?.ports
      const disks = ['rootfs.qcow2', 'volume-0.img'].map((name) => join(directory, 'vms', vmHash, name))
      const sizes = await Promise.all(disks.map(async (path) => (await stat(path)).size))
      for (const path of disks) await appendFile(path, 'used')
      await executor.reinstall(vmHash, {eraseVolumes})
      await until(vmHash, ({observed, starts} = none) => observed === 'running' && starts === 2)
      const isRenewed = await Promise.all(disks.map(async (path, index) => (await stat(path)).size === sizes[index]))
      expect(isRenewed).toEqual([true, eraseVolumes])
      expect(executor.find(vmHash)?.network?.ports).toEqual(ports)
    })

    it('changes what is forwarded while the machine runs', async () => {
      const vmHash = await placeAndRun()
      expect(host.forwards(vmHash)).toMatchObject([{guestPort: 22, tcp: true, udp: false}])
      messages.aggregates.set(`${owner}/port-forwarding`, {[vmHash]: {ports: {'443': {tcp: true, udp: true}, x: {}}}})
      await executor.refreshForwards(vmHash)
      const wanted = [{guestPort: 22}, {guestPort: 443, tcp: true, udp: true}]
      expect(host.forwards(vmHash)).toMatchObject(wanted)
      expect(executor.find(vmHash)?.network?.ports).toMatchObject(wanted)
    })

    it('keeps its forwards when the aggregate cannot be read', async () => {
      const vmHash = await placeAndRun()
      messages.aggregates.set(`${owner}/port-forwarding`, {[vmHash]: {ports: {'443': {tcp: true}}}})
      await executor.refreshForwards(vmHash)
      messages.failure = new TypeError('the database is away')
      await executor.refreshForwards(vmHash)
      expect(host.forwards(vmHash)).toMatchObject([{guestPort: 22}, {guestPort: 443}])
    })
  })

  it('shows several followers of a log the same lines', async () => {
    const vmHash = await placeAndRun()
    const stop = new AbortController()
    const followers = [executor.followLogs(vmHash, stop.signal), executor.followLogs(vmHash, stop.signal)]
    const lines = Promise.all(followers.map(async (follower) => (await follower.next()).value?.text))
    host.print(vmHash, 'one line\n')
    expect(await lines).toEqual(['one line', 'one line'])
    stop.abort()
    expect(await Promise.all(followers.map((follower) => follower.next()))).toMatchObject([{done: true}, {done: true}])
  })

  /** Lets time pass; work of the file system and the database goes on beside it. */
  async function pass(ms: number): Promise<void> {
    await clock.advance(ms)
    await settle()
  }

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
    await database.transaction(async () => undefined)
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
  }

  async function readLog(vmHash: ItemHash): Promise<readonly string[]> {
    const texts: string[] = []
    for await (const {text} of executor.readLogs(vmHash)) texts.push(text)
    return texts
  }
})

/** View of no machine, for comparing. */
const none = {times: {}, starts: 0} as unknown as VmView

function describeView(view: VmView | undefined): string {
  return JSON.stringify(view, (_, value) => (typeof value === 'bigint' ? String(value) : value))
}

function qcow2WithBackingFile(): Buffer {
  const head = Buffer.alloc(4096)
  head.writeUInt32BE(0x514649fb, 0)
  head.writeUInt32BE(3, 4)
  head.writeBigUInt64BE(2048n, 8)
  head.writeUInt32BE(11, 16)
  head.write('/etc/passwd', 2048)
  return head
}
