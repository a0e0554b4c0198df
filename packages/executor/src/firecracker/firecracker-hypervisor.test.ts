import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {silentLogger} from '@aleph-onchain/common'
import {parseItemHash} from '@aleph-onchain/message'
import {describeHypervisor, installFakeFirecracker} from '@aleph-onchain/testkit/executor'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import type {Machine, MachineDefinition} from '../hypervisor.ts'
import {listProcessesIn, signalProcess} from '../qemu/processes.ts'
import {nameFiles} from './file-names.ts'
import {FirecrackerHypervisor} from './firecracker-hypervisor.ts'
import type {FirecrackerMachine} from './firecracker-machine.ts'

const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), Buffer.alloc(200)])
let count = 0

async function createPlace() {
  // A path that is too long for sockets.
  const top = await mkdtemp(join(tmpdir(), 'aleph-firecracker-'))
  const directory = join(top, 'a'.repeat(100))
  const kernel = join(top, 'vmlinux')
  const disk = join(top, 'disk')
  await writeFile(kernel, elf)
  await writeFile(disk, 'disk')
  const machines: Machine[] = []
  const define = (): MachineDefinition => ({
    vmHash: parseItemHash(`${++count}`.padStart(64, '0').split('').reverse().join('')),
    type: 'micro',
    vcpus: 1,
    memoryMib: 128,
    kernel: {path: kernel, commandLine: 'console=ttyS0'},
    disks: [{name: 'volume-0', path: disk, format: 'raw', isReadOnly: true}],
  })
  const remove = async () => {
    for (const machine of machines) machine.kill('SIGKILL')
    const left = await listProcessesIn(directory)
    for (const {identity} of left) signalProcess(identity, 'SIGKILL')
    await rm(top, {recursive: true, force: true})
  }
  return {top, directory, define, machines, remove, disk}
}

describeHypervisor('Firecracker, or what stands in for it,', async () => {
  const place = await createPlace()
  const binary = await installFakeFirecracker(place.top)
  return {
    open: () => new FirecrackerHypervisor({logger: silentLogger}, {directory: place.directory, binary}),
    define: place.define,
    waitUntilUp: async () => undefined,
    crash: (machine) => process.kill(machine.process.pid, 'SIGKILL'),
    remove: place.remove,
    lacks: ['agent', 'off'],
  }
})

describe('FirecrackerHypervisor', () => {
  let place: Awaited<ReturnType<typeof createPlace>>
  let hypervisor: FirecrackerHypervisor

  beforeEach(async () => {
    place = await createPlace()
    hypervisor = await open()
  })

  afterEach(async () => {
    await hypervisor.release()
    await place.remove()
  })

  async function open(mode: 'well' | 'broken' | 'deaf' = 'well') {
    return new FirecrackerHypervisor(
      {logger: silentLogger},
      {directory: place.directory, binary: await installFakeFirecracker(place.top, mode), probeDeadlineMs: 5_000},
    )
  }

  async function start(definition = place.define()): Promise<FirecrackerMachine> {
    const machine = (await hypervisor.start(definition)) as FirecrackerMachine
    place.machines.push(machine)
    return machine
  }

  it('says why it cannot be used where there is none', async () => {
    const absent = new FirecrackerHypervisor({logger: silentLogger}, {directory: place.directory, binary: 'no-such-firecracker'})
    const probe = await absent.probe()
    expect(probe).toMatchObject({isUsable: false, reason: expect.stringContaining('no-such-firecracker does not run')})
    await expect(absent.start(place.define())).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_UNUSABLE', reason: {detail: probe.reason}})
    await absent.release()
  })

  it('finds out by a guest that KVM does not work', async () => {
    const broken = await open('broken')
    expect(await broken.probe()).toMatchObject({
      isUsable: false,
      version: '1.15.1',
      reason: expect.stringContaining('did not run a test guest'),
    })
    await broken.release()
  })

  it('remembers a good outcome', async () => {
    const probe = await hypervisor.probe()
    expect(JSON.parse(await readFile(join(place.directory, 'firecracker-probe.json'), 'utf8'))).toMatchObject({probe: {isUsable: true}})
    const next = await open()
    expect(await next.probe()).toEqual(probe)
    await next.release()
  })

  it('sets the machine up as it is defined', async () => {
    const definition = {...place.define(), vcpus: 3, memoryMib: 256, limits: {iops: 100, bytesPerSecond: 1_000_000}}
    const machine = await start(definition)
    const config = await readConfig(machine)
    expect(config).toMatchObject({
      'machine-config': {vcpu_count: 3, mem_size_mib: 256, smt: false},
      boot: {boot_args: expect.stringMatching(/^console=ttyS0 pci=off .*reboot=k/)},
      drives: [
        {
          drive_id: 'volume_0',
          path_on_host: place.disk,
          is_read_only: true,
          is_root_device: false,
          rate_limiter: {bandwidth: {size: 1_000_000, refill_time: 1_000}, ops: {size: 100, refill_time: 1_000}},
        },
      ],
      vsock: {guest_cid: 3, uds_path: expect.stringMatching(/^.{1,40}$/)},
    })
  })

  it.each<readonly [string, (definition: MachineDefinition) => MachineDefinition]>([
    ['boots from its disk', (definition) => ({...definition, type: 'pc'})],
    ['has a qcow2 disk', (definition) => ({...definition, disks: [{name: 'a', path: '/a', format: 'qcow2', isReadOnly: false}]})],
    ['has a passed-on device', (definition) => ({...definition, passthrough: [{address: '0000:01:00.0', deviceClass: '0302'}]})],
  ])('declines a machine that %s', async (_name, change) => {
    await expect(hypervisor.start(change(place.define()))).rejects.toMatchObject({code: 'EXECUTOR_UNSUPPORTED'})
  })

  it('says what Firecracker found wrong', async () => {
    const definition = {...place.define(), vcpus: 33}
    const failure = {code: 'EXECUTOR_HYPERVISOR_FAILED', reason: {detail: expect.stringMatching(/^PUT \/machine-config: /)}}
    await expect(hypervisor.start(definition)).rejects.toMatchObject(failure)
    expect(await (await open()).adopt()).toEqual([])
  })

  it('connects to ports of the guest, and takes its connections', async () => {
    const machine = await start()
    const stream = await machine.vsock.connect(10_001)
    stream.write('echo')
    expect(String(await new Promise((resolve) => stream.once('data', resolve)))).toBe('echo')
    stream.destroy()
    await expect(machine.vsock.connect(7)).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_REFUSED'})
  })

  it('hears the console, also after a restart of the node', async () => {
    const machine = await start()
    let text = ''
    const listen = (bytes: Uint8Array) => {
      text += Buffer.from(bytes).toString()
    }
    machine.onConsole(listen)
    await vi.waitFor(() => expect(text).toContain('guest: ready'), {timeout: 5_000})
    await hypervisor.release()
    hypervisor = await open()
    const [adopted] = await hypervisor.adopt()
    expect(adopted?.vmHash).toBe(machine.vmHash)
    adopted?.onConsole(listen)
    await adopted?.pause()
    await adopted?.resume()
    await vi.waitFor(() => expect(text).toContain('guest: resumed'), {timeout: 5_000})
  })

  it('ends a process whose guest was never started', async () => {
    const running = await start()
    const {api} = nameFiles(parseItemHash('f'.repeat(64)))
    const half = spawn(await installFakeFirecracker(place.top), ['--api-sock', api, '--id', 'f'.repeat(64)], {cwd: place.directory})
    const ended = once(half, 'exit')
    await vi.waitFor(() => stat(join(place.directory, api)), {timeout: 10_000})
    await hypervisor.release()
    hypervisor = await open()
    const adopted = await hypervisor.adopt()
    expect(adopted.map(({process: {pid}}) => pid)).toEqual([running.process.pid])
    expect(await ended).toEqual([null, 'SIGKILL'])
  })

  it('restores a machine from its snapshot', async () => {
    const definition = place.define()
    const machine = await start(definition)
    const files = {statePath: join(place.top, 'state'), memoryPath: join(place.top, 'memory')}
    await expect(machine.snapshot(files)).rejects.toMatchObject({code: 'EXECUTOR_HYPERVISOR_REFUSED'})
    await machine.pause()
    await machine.snapshot(files)
    machine.kill('SIGKILL')
    await machine.ended
    const restored = await hypervisor.restore(definition, files)
    place.machines.push(restored)
    expect(await restored.readState()).toBe('running')
    expect(await readConfig(restored as FirecrackerMachine)).toMatchObject({drives: [{drive_id: 'volume_0'}]})
  })

  it('tells a guest that switched itself off from a crash', async () => {
    const machine = await start()
    const off = vi.fn<() => void>()
    machine.onPoweredOff(off)
    process.kill(machine.process.pid, 'SIGKILL')
    expect(await machine.ended).toMatchObject({wasAsked: false, detail: expect.stringContaining('SIGKILL')})
    expect(off).not.toHaveBeenCalled()
  })

  async function readConfig(machine: FirecrackerMachine): Promise<unknown> {
    return await machine.api.readConfig()
  }
})
