import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {noopMetrics, silentLogger} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {type ItemHash, parseItemHash} from '@aleph-onchain/message'
import {FakeClock, sqliteFixture, testFileHash} from '@aleph-onchain/testkit'
import {
  buildExecutable,
  buildProgram,
  type FakeGuestBehaviour,
  FakeHost,
  FakeHypervisor,
  FakeProgramGuest,
  FakeVmNetwork,
  MemoryFileSource,
  MemoryMessageSource,
  type ProgramOverrides,
} from '@aleph-onchain/testkit/executor'
import {encode} from '@msgpack/msgpack'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {Executor} from '../executor.ts'
import type {ProgramOptions} from './options.ts'
import type {NetworkMessage} from './ports.ts'
import {ProgramGuests} from './program-guests.ts'
import {createProgramMakers} from './program-maker.ts'
import {Programs} from './programs.ts'

const secondMs = 1_000
const minuteMs = 60 * secondMs

/** Least of a file that is taken for squashfs. */
const runtime = Buffer.concat([Buffer.from('hsqs'), Buffer.alloc(4_092, 1)])

describe('Programs', () => {
  let directory: string
  let database: Database
  let host: FakeHost
  let network: FakeVmNetwork
  let files: MemoryFileSource
  let messages: MemoryMessageSource
  let clock: FakeClock
  let executor: Executor
  let programs: Programs
  let publish: (message: NetworkMessage) => void
  /** Guests by the process of their machine. */
  let guests: Map<number, FakeProgramGuest>
  let behaviour: FakeGuestBehaviour

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'aleph-programs-'))
    database = await sqliteFixture.open()
    host = new FakeHost()
    network = new FakeVmNetwork()
    files = new MemoryFileSource()
    messages = new MemoryMessageSource()
    clock = new FakeClock()
    guests = new Map()
    behaviour = {}
    host.openChannel = (vmHash) => findGuest(vmHash).connect()
    messages.revisions.set(testFileHash(4), [files.add(runtime)])
    messages.revisions.set(testFileHash(5), [files.add(Buffer.from('app = 1'))])
    await open()
  })

  afterEach(async () => {
    await close()
    await database.stop()
    await rm(directory, {recursive: true, force: true})
  })

  async function open(options: Partial<ProgramOptions> = {}): Promise<void> {
    const listeners = new Set<(message: NetworkMessage) => void>()
    publish = (message) => {
      for (const listener of listeners) listener(message)
    }
    const feed = {
      listSubscribers: async () => [...messages.executables.values()].filter(({type}) => type === 'PROGRAM'),
      onProcessed: (listener: (message: NetworkMessage) => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
    const registry = new ProgramGuests()
    const shared = {database, files, messages, clock, logger: silentLogger}
    const all = {kernelPath: '/kernel', initrdPath: '/initrd', ...options}
    const createMakers = createProgramMakers({...shared, guests: registry, serveApi: (_vmHash, stream) => stream.destroy()}, all)
    executor = new Executor(
      {...shared, network, random: Math.random, metrics: noopMetrics, hypervisors: [new FakeHypervisor(host)], createMakers},
      {directory, reservedMemoryBytes: 0, reservedDiskBytes: 0, meterEveryMs: 24 * 60 * minuteMs, lookEveryMs: 24 * 60 * minuteMs},
    )
    await executor.start()
    programs = new Programs({...shared, executor, guests: registry, feed}, all)
    await programs.start()
  }

  async function close(): Promise<void> {
    await programs.stop()
    await executor.stop()
  }

  async function reopen(options: Partial<ProgramOptions> = {}): Promise<void> {
    await close()
    await open(options)
  }

  function findGuest(vmHash: ItemHash): FakeProgramGuest {
    const pid = host.processes.get(vmHash)?.identity.pid ?? 0
    const guest = guests.get(pid) ?? new FakeProgramGuest(behaviour)
    guests.set(pid, guest)
    return guest
  }

  function add(overrides: ProgramOverrides = {}): ItemHash {
    const message = buildProgram(overrides)
    messages.executables.set(message.hash, message)
    return message.hash
  }

  async function call(vmHash: ItemHash, path = '/', signal = new AbortController().signal): Promise<string> {
    const {status, body} = await programs.run(vmHash, {method: 'GET', path, queryString: '', headers: [], body: new Uint8Array(), signal})
    return `${status} ${Buffer.from(body).toString()}`
  }

  /** Waits for what happens without time passing. */
  async function until(isTrue: () => boolean): Promise<void> {
    await vi.waitFor(() => expect(isTrue()).toBe(true), {timeout: 8_000, interval: 2})
  }

  /** Waits until so many wait for the clock, then lets time pass. */
  async function pass(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 20))
    await clock.advance(ms)
  }

  const state = (vmHash: ItemHash) => host.processes.get(vmHash)?.state

  describe('calls', () => {
    it('start a machine once, and find it warm from then on', async () => {
      const vmHash = add({variables: {COLOUR: 'red'}})
      expect(await Promise.all([call(vmHash, '/a'), call(vmHash, '/b'), call(vmHash, '/c')])).toEqual([
        '200 hello /a',
        '200 hello /b',
        '200 hello /c',
      ])
      expect(await call(vmHash, '/d')).toBe('200 hello /d')
      expect(host.started).toHaveLength(1)
      expect(host.started[0]).toMatchObject({
        type: 'micro',
        memoryMib: 128,
        kernel: {path: '/kernel', initrdPath: '/initrd'},
        channels: ['aleph.program.0'],
      })
      await until(() => executor.find(vmHash)?.observed === 'running')
      expect(executor.find(vmHash)).toMatchObject({kind: 'microvm', source: {type: 'on-demand'}})
      expect(findGuest(vmHash).config).toMatchObject({
        vm_hash: vmHash,
        interface: 'asgi',
        encoding: 'plain',
        entrypoint: 'app',
        variables: {COLOUR: 'red'},
        volumes: [],
      })
      expect(String(findGuest(vmHash).config?.code)).toBe('app = 1')
    })

    it('give disks in the order in which the guest looks for them', async () => {
      messages.revisions.set(testFileHash(6), [files.add(Buffer.concat([runtime, runtime]))])
      messages.revisions.set(testFileHash(7), [files.add(Buffer.concat([runtime, Buffer.alloc(512)]))])
      const volumes = [
        {size_mib: 8, mount: '/scratch'},
        {ref: testFileHash(7), mount: '/opt/packages'},
        {size_mib: 1_001, name: '../../etc', mount: null},
      ]
      const vmHash = add({code: {encoding: 'squashfs', entrypoint: 'main:app', ref: testFileHash(6)}, volumes})
      await call(vmHash)
      expect(host.started[0]?.disks.map(({name, isReadOnly}) => [name, isReadOnly])).toEqual([
        ['runtime', true],
        ['code', true],
        ['volume-0', false],
        ['volume-1', true],
        ['volume-2', false],
      ])
      for (const {path} of host.started[0]?.disks ?? []) expect(path.startsWith(directory)).toBe(true)
      expect(findGuest(vmHash).config).toMatchObject({
        code: null,
        volumes: [
          {mount: '/opt/code', device: 'vdb', read_only: true},
          {mount: '/scratch', device: 'vdc', read_only: false},
          {mount: '/opt/packages', device: 'vdd', read_only: true},
          {mount: '/mnt/volume-2', device: 'vde', read_only: false},
        ],
      })
    })

    it('give the guest its network when it may have one', async () => {
      const vmHash = add({environment: {internet: true}})
      await call(vmHash)
      expect(findGuest(vmHash).config).toMatchObject({ip: '10.0.2.15', route: '10.0.2.2', dns_servers: ['10.0.2.3'], ipv6: null})
    })

    it('do not wait for another program that hangs', async () => {
      behaviour = {isMute: true}
      const hanging = Array.from({length: 6}, (_, index) => call(add({name: `hangs ${index}`})).catch(({code}) => code))
      await until(() => host.started.length === 6)
      behaviour = {}
      expect(await call(add({name: 'works'}))).toBe('200 hello /')
      await pass(30 * secondMs)
      expect(await Promise.all(hanging)).toEqual(Array.from({length: 6}, () => 'EXECUTOR_AGENT_SILENT'))
      await until(() => host.processes.size === 1)
    })

    it('answer with the traceback of a fault', async () => {
      behaviour = {run: () => ({error: 'no luck', traceback: 'Traceback: no luck', output: ''})}
      expect(await call(add())).toBe('500 Traceback: no luck')
    })

    it.each<readonly [string, unknown]>([
      ['nothing', new Uint8Array()],
      ['garbage', new Uint8Array([0xc1, 1, 2])],
      ['something else', {status: 200}],
      ['too much', new Uint8Array(17 * 1024 * 1024)],
    ])('refuse a guest that answers %s', async (_name, answer) => {
      behaviour = {run: () => answer}
      await expect(call(add())).rejects.toMatchObject({code: 'EXECUTOR_AGENT_PROTOCOL'})
    })

    it('are refused that have no program to call', async () => {
      const instance = buildExecutable()
      messages.executables.set(instance.hash, instance)
      await expect(call(instance.hash)).rejects.toMatchObject({code: 'EXECUTOR_UNSUPPORTED'})
      await expect(call(parseItemHash('0'.repeat(64)))).rejects.toMatchObject({code: 'EXECUTOR_MESSAGE_UNKNOWN'})
      await expect(call(add({on: {http: false}}))).rejects.toMatchObject({code: 'EXECUTOR_UNSUPPORTED'})
      expect(host.started).toEqual([])
    })

    it('are bounded for each program', async () => {
      await reopen({maxRunsPerProgram: 2})
      behaviour = {run: () => undefined}
      const vmHash = add()
      const hanging = [call(vmHash), call(vmHash)].map((running) => running.catch(({code}) => code))
      await expect(call(vmHash)).rejects.toMatchObject({code: 'EXECUTOR_PROGRAM_OVERLOADED'})
      await until(() => guests.size === 1 && findGuest(vmHash).scopes.length === 2)
      await pass(10 * secondMs)
      expect(await Promise.all(hanging)).toEqual(['EXECUTOR_AGENT_SILENT', 'EXECUTOR_AGENT_SILENT'])
    })

    it('that are given up do not end the start that others wait for', async () => {
      behaviour = {isMute: true}
      const vmHash = add()
      const leaving = new AbortController()
      const left = call(vmHash, '/', leaving.signal)
      await until(() => guests.size === 1)
      leaving.abort()
      await expect(left).rejects.toMatchObject({code: 'COMMON_ABORTED'})
      findGuest(vmHash).hello()
      expect(await call(vmHash)).toBe('200 hello /')
      expect(host.started).toHaveLength(1)
    })
  })

  describe('a machine', () => {
    it('is paused when there is nothing to do, resumed by a call, and stopped after a while', async () => {
      const vmHash = add()
      await call(vmHash)
      await pass(20 * secondMs)
      await until(() => state(vmHash) === 'paused')
      expect(await call(vmHash)).toBe('200 hello /')
      expect(state(vmHash)).toBe('running')
      const guest = findGuest(vmHash)
      await pass(20 * secondMs)
      await until(() => state(vmHash) === 'paused')
      await pass(60 * minuteMs)
      await until(() => state(vmHash) === undefined)
      expect(guest.halts, 'it is told first').toBe(1)
      expect(executor.find(vmHash)).toMatchObject({wanted: 'gone', starts: 1})
      expect(await call(vmHash)).toBe('200 hello /')
      expect(executor.find(vmHash)).toMatchObject({wanted: 'running', starts: 2})
    })

    it('is put to rest after a call that took too long as well', async () => {
      behaviour = {run: ({path}) => (path === '/slow' ? undefined : {headers: {status: 200, headers: []}, body: {body: new Uint8Array()}})}
      const vmHash = add()
      const slow = expect(call(vmHash, '/slow')).rejects.toMatchObject({
        code: 'EXECUTOR_AGENT_SILENT',
        reason: {command: 'run', deadlineMs: 10_000},
      })
      await until(() => guests.size === 1 && findGuest(vmHash).scopes.length === 1)
      await pass(10 * secondMs)
      await slow
      await pass(20 * secondMs)
      await until(() => state(vmHash) === 'paused')
      await pass(60 * minuteMs)
      await until(() => state(vmHash) === undefined)
    })

    it('is given up when nothing but silence comes of it', async () => {
      behaviour = {run: () => undefined}
      const vmHash = add()
      for (const count of [1, 2, 3]) {
        const slow = expect(call(vmHash)).rejects.toMatchObject({code: 'EXECUTOR_AGENT_SILENT'})
        await until(() => guests.size === 1 && findGuest(vmHash).scopes.length === count)
        await pass(10 * secondMs)
        await slow
      }
      await until(() => state(vmHash) === undefined)
      behaviour = {}
      await until(() => executor.find(vmHash)?.wanted === 'gone')
      expect(await call(vmHash)).toBe('200 hello /')
    })

    it('that crashes fails its calls and is only started again by the next', async () => {
      behaviour = {run: () => undefined}
      const vmHash = add()
      const lost = call(vmHash).catch(({code}) => code)
      await until(() => guests.size === 1 && findGuest(vmHash).scopes.length === 1)
      const guest = findGuest(vmHash)
      host.crash(vmHash)
      guest.end()
      expect(await lost).toBe('EXECUTOR_MACHINE_CRASHED')
      await until(() => executor.find(vmHash)?.wanted === 'gone')
      behaviour = {}
      expect(await call(vmHash)).toBe('200 hello /')
      expect(host.started).toHaveLength(2)
    })

    it('that was restarted from inside is thrown away', async () => {
      const vmHash = add()
      await call(vmHash)
      findGuest(vmHash).hello()
      await until(() => state(vmHash) === undefined)
      expect(await call(vmHash)).toBe('200 hello /')
      expect(host.started).toHaveLength(2)
    })

    it('keeps its volumes for a while after it is stopped', async () => {
      await reopen({reuseMs: 0})
      const vmHash = add({volumes: [{size_mib: 1_001, mount: '/kept'}]})
      await call(vmHash)
      await until(() => executor.find(vmHash)?.observed === 'suspended')
      await pass(7 * 24 * 60 * minuteMs)
      await pass(minuteMs)
      await until(() => executor.find(vmHash)?.wanted !== 'suspended')
    })

    it('makes room for another program when it only waits', async () => {
      const {memoryMib} = executor.capacity().free
      const half = Math.floor(memoryMib * 0.6)
      const [first, second] = [1, 2].map((number) => add({name: `${number}`, resources: {vcpus: 1, memory: half, seconds: 10}}))
      if (first === undefined || second === undefined) return
      await call(first)
      expect(await call(second)).toBe('200 hello /')
      await until(() => state(first) === undefined)
    })

    it('runs the newest code', async () => {
      const vmHash = add()
      await call(vmHash)
      const newer = files.add(Buffer.from('app = 2'))
      const store = {item_hash: 'aa'.repeat(32), type: 'STORE', content: {ref: testFileHash(5), item_hash: newer}}
      publish(store)
      await pass(1)
      expect(state(vmHash), 'somebody else said so').toBe('running')
      messages.revisions.set(testFileHash(5), [...(messages.revisions.get(testFileHash(5)) ?? []), newer])
      publish(store)
      await until(() => state(vmHash) === undefined)
      await call(vmHash)
      expect(String(findGuest(vmHash).config?.code)).toBe('app = 2')
    })
  })

  describe('a start that fails', () => {
    it('is told to callers and not repeated for some time', async () => {
      behaviour = {configAnswer: encode({success: false, error: 'no module\nnamed x', traceback: 'Traceback'})}
      const vmHash = add()
      const failure = {code: 'EXECUTOR_PROGRAM_FAILED', message: expect.stringContaining('(no module named x)')}
      await expect(call(vmHash)).rejects.toMatchObject(failure)
      await expect(call(vmHash)).rejects.toMatchObject(failure)
      await until(() => host.processes.size === 0)
      expect(host.started).toHaveLength(1)
      behaviour = {}
      await pass(2 * secondMs)
      expect(await call(vmHash)).toBe('200 hello /')
    })

    it.each<readonly [string, FakeGuestBehaviour, string, number]>([
      ['says nothing', {isMute: true}, 'EXECUTOR_AGENT_SILENT', 30 * secondMs],
      ['never takes its configuration', {configAnswer: 'never'}, 'EXECUTOR_AGENT_SILENT', minuteMs],
      ['answers its configuration with garbage', {configAnswer: new Uint8Array([0xc1])}, 'EXECUTOR_AGENT_PROTOCOL', 0],
      ['answers its configuration with a number', {configAnswer: encode(5)}, 'EXECUTOR_AGENT_PROTOCOL', 0],
    ])('leaves no machine of a guest that %s', async (_name, guestBehaviour, code, waitMs) => {
      behaviour = guestBehaviour
      const vmHash = add()
      const calling = expect(call(vmHash)).rejects.toMatchObject({code})
      await until(() => guests.size === 1)
      if (waitMs > 0) await pass(waitMs)
      await calling
      await until(() => host.processes.size === 0 && executor.find(vmHash)?.wanted === 'gone')
    })

    it('of which a file is missing says so', async () => {
      messages.revisions.delete(testFileHash(5))
      await expect(call(add())).rejects.toMatchObject({code: 'EXECUTOR_FILE_UNKNOWN'})
    })

    it('of which the runtime is no file system does not boot', async () => {
      messages.revisions.set(testFileHash(4), [files.add(Buffer.alloc(4_096, 7))])
      await expect(call(add())).rejects.toMatchObject({code: 'EXECUTOR_IMAGE_INVALID'})
      expect(host.started).toEqual([])
    })

    it('of which the code is too large does not boot', async () => {
      messages.revisions.set(testFileHash(5), [files.add(Buffer.alloc(10_000_001))])
      await expect(call(add())).rejects.toMatchObject({code: 'EXECUTOR_IMAGE_TOO_LARGE'})
    })
  })

  describe('the end of the node', () => {
    it('leaves machines for its next start, which finds them warm', async () => {
      const [running, paused] = [add({name: 'running'}), add({name: 'paused'})]
      await call(paused)
      await pass(20 * secondMs)
      await until(() => state(paused) === 'paused')
      await call(running)
      await reopen()
      expect(state(running)).toBe('running')
      expect([await call(running), await call(paused)]).toEqual(['200 hello /', '200 hello /'])
      expect(host.started).toHaveLength(2)
      await pass(20 * secondMs)
      await until(() => state(running) === 'paused' && state(paused) === 'paused')
    })

    it('leaves nothing of a machine that was not ready', async () => {
      behaviour = {isMute: true}
      const vmHash = add()
      const lost = call(vmHash).catch(({code}) => code)
      await until(() => guests.size === 1)
      await reopen()
      await lost
      await until(() => host.processes.size === 0 && executor.find(vmHash)?.wanted === 'gone')
      behaviour = {}
      expect(await call(vmHash)).toBe('200 hello /')
    })
  })

  describe('a program that is placed here', () => {
    it('runs all the time, and gets its configuration again after a crash', async () => {
      const vmHash = add({on: {http: true, persistent: true}})
      await executor.place(vmHash, {type: 'allocation'})
      await until(() => executor.find(vmHash)?.times.startedMs !== undefined)
      expect(executor.find(vmHash)).toMatchObject({kind: 'persistent_program'})
      expect(await call(vmHash)).toBe('200 hello /')
      await pass(2 * 60 * minuteMs)
      expect(state(vmHash)).toBe('running')
      host.crash(vmHash)
      await until(() => executor.find(vmHash)?.observed === 'failed')
      await pass(2 * secondMs)
      await until(() => host.started.length === 2 && findGuest(vmHash).config !== undefined)
      expect(await call(vmHash)).toBe('200 hello /')
    })

    it('is started again when its guest switches itself off', async () => {
      const vmHash = add({on: {http: true, persistent: true}})
      await executor.place(vmHash, {type: 'allocation'})
      await until(() => executor.find(vmHash)?.times.startedMs !== undefined)
      host.powerOff(vmHash)
      await until(() => executor.find(vmHash)?.problem?.code === 'EXECUTOR_GUEST_POWERED_OFF')
      await pass(2 * secondMs)
      await until(() => host.started.length === 2)
    })

    it('is not paused when it was called before', async () => {
      const vmHash = add()
      await call(vmHash)
      await pass(20 * secondMs)
      await until(() => state(vmHash) === 'paused')
      await executor.place(vmHash, {type: 'allocation'})
      await until(() => state(vmHash) === 'running')
      await pass(2 * 60 * minuteMs)
      expect(state(vmHash)).toBe('running')
    })

    it('is not started by calls after its owner stopped it', async () => {
      const vmHash = add({on: {http: true, persistent: true}})
      await executor.place(vmHash, {type: 'allocation'})
      await until(() => executor.find(vmHash)?.times.startedMs !== undefined)
      await executor.stopByOwner(vmHash)
      await until(() => state(vmHash) === undefined)
      await expect(call(vmHash)).rejects.toMatchObject({code: 'EXECUTOR_NOT_RUNNING'})
    })
  })

  describe('messages', () => {
    const on = {http: true, message: [{type: 'POST', content: {type: 'news', ref: null}}, {sender: '0x1'}, {}]}
    const news = {item_hash: 'bb'.repeat(32), type: 'POST', content: {type: 'news', ref: null, more: 1}}

    it('call programs that subscribed before the node was started', async () => {
      const vmHash = add({on})
      await reopen({subscriptions: 'all'})
      publish({item_hash: 'cc'.repeat(32), type: 'POST', content: {type: 'olds', ref: null}})
      publish(news)
      publish({item_hash: 'dd'.repeat(32), type: 'AGGREGATE', sender: '0x1'})
      await until(() => guests.size === 1 && findGuest(vmHash).scopes.length === 2)
      expect(findGuest(vmHash).scopes).toEqual([
        {type: 'aleph.message', body: news},
        {type: 'aleph.message', body: expect.objectContaining({sender: '0x1'})},
      ])
    })

    it('call programs that subscribe meanwhile', async () => {
      await reopen({subscriptions: 'all'})
      const message = buildProgram({on})
      messages.executables.set(message.hash, message)
      publish({item_hash: message.hash, type: 'PROGRAM', sender: message.sender, content: message.content})
      publish(news)
      await until(() => guests.size === 1 && findGuest(message.hash).scopes.length === 1)
    })

    it('call only programs that are placed here, unless the node is told otherwise', async () => {
      const [placed, other] = [add({on, name: 'placed'}), add({on, name: 'other'})]
      await reopen()
      await executor.place(placed, {type: 'allocation'})
      await until(() => executor.find(placed)?.times.startedMs !== undefined)
      publish(news)
      await until(() => findGuest(placed).scopes.length === 1)
      expect(executor.find(other)).toBeUndefined()
    })
  })
})
