import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {connect, createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {setTimeout as delay} from 'node:timers/promises'
import {run} from '../lib/run.ts'

/** What a machine is told before its first boot. */
export interface Seed {
  readonly userData: string
  readonly networkConfig?: string
  readonly instanceId?: string
}

/** Virtual machine under QEMU's software emulation, reached by SSH through a port of the host. */
export class Guest {
  readonly #directory = mkdtempSync(join(tmpdir(), 'aleph-guest-'))
  readonly #console: string[] = []
  #process: ChildProcess | undefined
  #port = 0

  /** Key that the seed has to let in. */
  readonly publicKey: string

  constructor() {
    run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', join(this.#directory, 'key')])
    this.publicKey = run('ssh-keygen', ['-y', '-f', join(this.#directory, 'key')]).trim()
  }

  /** Everything that the machine wrote to its serial port. */
  get console(): string {
    return this.#console.join('\n')
  }

  /** Boots a machine with an overlay of the image as its disk. */
  async start(image: string, seed: Seed, {diskBytes = 2 ** 30, memoryMib = 192} = {}): Promise<void> {
    const disk = join(this.#directory, 'disk.qcow2')
    run('qemu-img', ['create', '-q', '-f', 'qcow2', '-F', 'qcow2', '-b', image, disk, `${diskBytes}`])
    const seedFile = this.#writeSeed(seed)
    this.#port = await findFreePort()
    const drive = (id: string, file: string, format: string) => `if=none,id=${id},file=${file},format=${format},cache=unsafe`
    const child = spawn('qemu-system-x86_64', [
      ...['-M', 'q35', '-accel', 'tcg', '-m', `${memoryMib}`, '-nodefaults', '-no-user-config', '-display', 'none'],
      ...['-drive', drive('disk', disk, 'qcow2'), '-device', 'virtio-blk-pci,drive=disk,bootindex=1'],
      ...['-drive', `${drive('seed', seedFile, 'raw')},readonly=on`, '-device', 'virtio-blk-pci,drive=seed'],
      ...['-netdev', `user,id=net,hostfwd=tcp:127.0.0.1:${this.#port}-:22`, '-device', 'virtio-net-pci,netdev=net,romfile='],
      ...[
        '-device',
        'virtio-rng-pci',
        '-device',
        'virtio-serial-pci',
        '-chardev',
        `socket,id=agent,path=${this.#socket('agent')},server=on,wait=off`,
      ],
      ...['-device', 'virtserialport,chardev=agent,name=org.qemu.guest_agent.0'],
      ...['-qmp', `unix:${this.#socket('qmp')},server=on,wait=off`, '-serial', 'stdio'],
    ])
    this.#process = child
    createInterface({input: child.stdout}).on('line', (line) => this.#console.push(line))
    createInterface({input: child.stderr}).on('line', (line) => this.#console.push(`qemu: ${line}`))
    await once(child, 'spawn')
  }

  /** Runs a command over SSH, trying until the machine answers. */
  async ssh(command: string, {limitMs = 90_000} = {}): Promise<string> {
    const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR', 'ConnectTimeout=2', 'BatchMode=yes']
    const arguments_ = [
      '-i',
      join(this.#directory, 'key'),
      '-p',
      `${this.#port}`,
      ...options.flatMap((option) => ['-o', option]),
      'root@127.0.0.1',
      command,
    ]
    const began = performance.now()
    for (;;) {
      const {code, output} = await runToEnd('ssh', arguments_)
      // 255 is ssh's own: nobody there yet.
      if (code !== 255) return output
      if (performance.now() - began > limitMs || this.#process?.exitCode !== null) throw new Error(`No SSH: ${output}\n${this.console}`)
      await delay(100)
    }
  }

  /** Reboots from inside and waits for the next life. */
  async reboot(): Promise<void> {
    const readLife = () => this.ssh('cat /proc/sys/kernel/random/boot_id')
    const before = await readLife()
    await this.ssh('(sleep 0.2; reboot) > /dev/null 2>&1 &')
    while ((await readLife()) === before) await delay(100)
  }

  /** Sends one command to the hypervisor. */
  async qmp(execute: string): Promise<void> {
    await this.#talk('qmp', [{execute: 'qmp_capabilities'}, {execute}], 3)
  }

  /** Asks the guest agent. */
  async agent(execute: string): Promise<unknown> {
    const [answer] = await this.#talk('agent', [{execute}], 1)
    return answer
  }

  /** Resolves with the hypervisor's exit code once the machine is off. */
  async off({limitMs = 60_000} = {}): Promise<number | null> {
    if (this.#process === undefined) return null
    if (this.#process.exitCode === null) {
      await once(this.#process, 'exit', {signal: AbortSignal.timeout(limitMs)}).catch(() => {
        throw new Error(`The machine is not off after ${limitMs} ms:\n${this.console}`)
      })
    }
    return this.#process.exitCode
  }

  /** Ends the machine if it still runs and takes its files away. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process !== undefined && this.#process.exitCode === null) {
      this.#process.kill('SIGKILL')
      await once(this.#process, 'exit')
    }
    rmSync(this.#directory, {recursive: true, force: true})
  }

  #socket(name: string): string {
    return join(this.#directory, `${name}.sock`)
  }

  async #talk(socket: string, commands: readonly object[], answers: number): Promise<readonly unknown[]> {
    const stream = connect(this.#socket(socket))
    const lines = createInterface({input: stream})
    const received: unknown[] = []
    for (const command of commands) stream.write(`${JSON.stringify(command)}\n`)
    for await (const line of lines) if (received.push(JSON.parse(line)) === answers) break
    stream.destroy()
    return received
  }

  #writeSeed({userData, networkConfig, instanceId = 'iid-test'}: Seed): string {
    const file = join(this.#directory, 'seed.img')
    writeFileSync(file, '')
    truncateSync(file, 512 * 1024)
    run('mformat', ['-i', file, '-f', '720', '-v', 'cidata', '::'], {environment: {MTOOLSRC: '/dev/null', MTOOLS_SKIP_CHECK: '1'}})
    const files = {'user-data': userData, 'meta-data': JSON.stringify({'instance-id': instanceId}), 'network-config': networkConfig}
    for (const [name, text] of Object.entries(files)) {
      if (text === undefined) continue
      writeFileSync(join(this.#directory, name), text)
      run('mcopy', ['-i', file, join(this.#directory, name), `::${name}`])
    }
    return file
  }
}

async function runToEnd(program: string, arguments_: readonly string[]): Promise<{readonly code: number | null; readonly output: string}> {
  const child = spawn(program, arguments_, {stdio: ['ignore', 'pipe', 'pipe'], timeout: 5_000})
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
  const [code] = await once(child, 'close')
  return {code: code ?? 255, output: Buffer.concat(parts).toString()}
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}
