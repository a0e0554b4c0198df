import {type ChildProcess, spawn} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {connect, type Socket} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {setTimeout as delay} from 'node:timers/promises'
import {decode, encode} from '@msgpack/msgpack'
import {run} from '../lib/run.ts'

const kinds = {open: 1, data: 2, close: 3, reset: 4}
const headerBytes = 9
const bodyBytes = 65_536
const guestBit = 0x80000000

const commandLine = 'console=ttyS0 quiet loglevel=3 panic=-1 reboot=t random.trust_cpu=on'

/** What a machine boots with. */
export interface ProgramKernel {
  readonly vmlinuz: string
  readonly initramfs: string
  /** Of this host: a microvm has no clock that it could measure it by. */
  readonly tscKhz: number
}

/** Learns the frequency of the host's counter from a machine that has other clocks. */
export function measureTscKhz(vmlinuz: string, initramfs: string): number {
  const machine = [
    '-M',
    'q35',
    '-accel',
    'tcg',
    '-m',
    '128',
    '-nodefaults',
    '-no-user-config',
    '-no-reboot',
    '-display',
    'none',
    '-serial',
    'stdio',
  ]
  const answer = run('timeout', [
    ...['60', 'qemu-system-x86_64', ...machine, '-kernel', vmlinuz, '-initrd', initramfs],
    ...['-append', `${commandLine} aleph.probe`],
  ])
  return Number(answer.match(/^aleph-probe tsc_khz=(\d+)/m)?.[1])
}

interface Stream {
  readonly parts: Buffer[]
  readonly end: PromiseWithResolvers<Buffer>
}

/** Machine of a program under QEMU's software emulation, and the host's end of its serial port. */
export class ProgramGuest {
  readonly #directory = mkdtempSync(join(tmpdir(), 'aleph-program-'))
  readonly #console: string[] = []
  readonly #streams = new Map<number, Stream>()
  #version = Promise.withResolvers<unknown>()
  #process: ChildProcess | undefined
  #socket: Socket | undefined
  #input = Buffer.alloc(0)
  #next = 1

  /** Everything that the machine wrote to its serial console. */
  get console(): string {
    return this.#console.join('\n')
  }

  /** Boots a machine; its disks are the runtime and what else is given, in that order. */
  async start({vmlinuz, initramfs, tscKhz}: ProgramKernel, disks: readonly string[], {memoryMib = 128} = {}): Promise<void> {
    const socket = join(this.#directory, 'program.sock')
    const drives = disks.flatMap((file, index) => [
      ...['-drive', `if=none,id=disk${index},file=${file},format=raw,readonly=on`],
      ...['-device', `virtio-blk-device,drive=disk${index}`],
    ])
    const child = spawn('qemu-system-x86_64', [
      ...[
        '-M',
        'microvm,x-option-roms=off,rtc=on',
        '-accel',
        'tcg',
        '-m',
        `${memoryMib}`,
        '-nodefaults',
        '-no-user-config',
        '-no-reboot',
        '-display',
        'none',
      ],
      ...['-kernel', vmlinuz, '-initrd', initramfs, '-append', `${commandLine} tsc_early_khz=${tscKhz}`],
      ...drives,
      ...[
        '-device',
        'virtio-rng-device',
        '-device',
        'virtio-serial-device',
        '-chardev',
        `socket,id=program,path=${socket},server=on,wait=off`,
      ],
      ...['-device', 'virtserialport,chardev=program,name=aleph.program.0', '-serial', 'stdio'],
    ])
    this.#process = child
    child.once('exit', () => this.#fail())
    createInterface({input: child.stdout}).on('line', (line) => this.#console.push(line))
    createInterface({input: child.stderr}).on('line', (line) => this.#console.push(`qemu: ${line}`))
    await this.attach()
  }

  /** Connects to the machine's port. */
  async attach(): Promise<void> {
    for (;;) {
      const socket = connect(join(this.#directory, 'program.sock'))
      try {
        await once(socket, 'connect')
        socket.on('error', () => undefined)
        socket.on('data', (data) => this.#receive(data))
        this.#socket = socket
        return
      } catch {
        if (this.#process?.exitCode !== null || this.#process.signalCode !== null) throw new Error(`QEMU ended: ${this.console}`)
        await delay(20)
      }
    }
  }

  /** Loses the connection in the middle of a frame and comes back with a reset, as a host that was killed does. */
  async reattach(): Promise<void> {
    this.#socket?.write(frame(kinds.data, 12_345, Buffer.alloc(1000)).subarray(0, 500))
    await delay(50)
    this.#socket?.destroy()
    await this.attach()
    this.#socket?.removeAllListeners('data')
    const nonce = randomBytes(16)
    const expected = frame(kinds.reset, 0, nonce)
    const answered = Promise.withResolvers<void>()
    let seen = Buffer.alloc(0)
    const look = (data: Buffer): void => {
      seen = Buffer.concat([seen, data])
      const at = seen.indexOf(expected)
      if (at < 0) return
      this.#socket?.off('data', look)
      this.#input = Buffer.alloc(0)
      this.#socket?.on('data', (more) => this.#receive(more))
      this.#receive(seen.subarray(at + expected.length))
      answered.resolve()
    }
    this.#socket?.on('data', look)
    this.#socket?.write(Buffer.concat([Buffer.alloc(headerBytes + bodyBytes), expected]))
    await answered.promise
  }

  /** Resolves with what the machine says first. */
  async version(): Promise<unknown> {
    return this.#version.promise
  }

  /** Sends the configuration and returns the answer. */
  async configure(config: object): Promise<unknown> {
    const body = encode(config)
    return decode(await this.#ask(Buffer.concat([Buffer.from(`${body.length}\n`), body])))
  }

  /** Runs the program once. */
  async run(scope: object): Promise<unknown> {
    return decode(await this.#ask(encode({scope})))
  }

  async #ask(bytes: Uint8Array): Promise<Uint8Array> {
    // A plain array of bytes, so that what is decoded from it is one, too.
    return Uint8Array.from(await this.exchange(bytes))
  }

  /** Opens a connection to port 52, sends bytes and returns all that comes back. */
  exchange(bytes: Uint8Array): Promise<Buffer> {
    const number = this.#next++
    const stream: Stream = {parts: [], end: Promise.withResolvers<Buffer>()}
    this.#streams.set(number, stream)
    const port = Buffer.alloc(4)
    port.writeUInt32BE(52)
    this.#socket?.write(frame(kinds.open, number, port))
    for (let at = 0; at < bytes.length; at += bodyBytes) this.#socket?.write(frame(kinds.data, number, bytes.subarray(at, at + bodyBytes)))
    return stream.end.promise
  }

  /** Resolves once the machine is off. */
  async off(): Promise<void> {
    if (this.#process?.exitCode === null && this.#process.signalCode === null) await once(this.#process, 'exit')
  }

  /** Ends the machine if it still runs and takes its files away. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#socket?.destroy()
    if (this.#process !== undefined && this.#process.exitCode === null) {
      this.#process.kill('SIGKILL')
      await once(this.#process, 'exit')
    }
    rmSync(this.#directory, {recursive: true, force: true})
  }

  #fail(): void {
    const error = new Error(`The machine ended:\n${this.console}`)
    this.#version.promise.catch(() => undefined)
    this.#version.reject(error)
    for (const {end} of this.#streams.values()) end.reject(error)
  }

  #receive(data: Buffer): void {
    this.#input = Buffer.concat([this.#input, data])
    while (this.#input.length >= headerBytes) {
      const length = this.#input.readUInt32BE(5)
      if (this.#input.length < headerBytes + length) return
      const body = this.#input.subarray(headerBytes, headerBytes + length)
      this.#handle(this.#input.readUInt8(0), this.#input.readUInt32BE(1), body)
      this.#input = this.#input.subarray(headerBytes + length)
    }
  }

  #handle(kind: number, number: number, body: Buffer): void {
    if (kind === kinds.open) this.#streams.set(number, {parts: [], end: Promise.withResolvers<Buffer>()})
    const stream = this.#streams.get(number)
    if (kind === kinds.data) stream?.parts.push(Buffer.from(body))
    if (kind !== kinds.close || stream === undefined) return
    this.#streams.delete(number)
    const bytes = Buffer.concat(stream.parts)
    if (number >= guestBit) this.#version.resolve(decode(bytes))
    stream.end.resolve(bytes)
  }
}

function frame(kind: number, connection: number, body: Uint8Array): Buffer {
  const header = Buffer.alloc(headerBytes)
  header.writeUInt8(kind)
  header.writeUInt32BE(connection, 1)
  header.writeUInt32BE(body.length, 5)
  return Buffer.concat([header, body])
}
