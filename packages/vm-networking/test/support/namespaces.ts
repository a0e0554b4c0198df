import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {promisify} from 'node:util'
import {createLinuxHost} from '../../src/host/linux-host.ts'
import type {NetworkHost} from '../../src/ports.ts'
import type {TapAttachment} from '../../src/vm-network.ts'

const run = promisify(execFile)
const netProgram = new URL('net-program.ts', import.meta.url).pathname
const pollMs = 20
const maxPolls = 250

/** Says what this process lacks to make namespaces and devices; tests that need them fail with it. */
export function findMissingRight(): string | undefined {
  const rights = /^CapEff:\s*([\da-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'
  const has = (bit: bigint) => ((BigInt(`0x${rights}`) >> bit) & 1n) === 1n
  const missing = [
    [12n, 'CAP_NET_ADMIN'],
    [21n, 'CAP_SYS_ADMIN'],
  ].flatMap(([bit, name]) => (has(bit as bigint) ? [] : [name]))
  return missing.length === 0 ? undefined : `these tests make network namespaces and need ${missing.join(' and ')}: run them as root`
}

/** Line that a program in a namespace printed. */
export interface Arrival {
  readonly protocol: 'tcp' | 'udp'
  readonly from: string
  readonly text: string
}

/** A network namespace of a test, with the programs that run in it. */
export class Namespace {
  readonly name = `alephtest-${randomBytes(4).toString('hex')}`
  readonly #children: ChildProcess[] = []

  static async create(): Promise<Namespace> {
    const missing = findMissingRight()
    if (missing !== undefined) throw new TypeError(missing)
    const namespace = new Namespace()
    await run('ip', ['netns', 'add', namespace.name])
    await namespace.ip('link set lo up')
    return namespace
  }

  get #wrapper(): readonly string[] {
    return ['nsenter', `--net=/run/netns/${this.name}`]
  }

  /** The host as seen from inside. */
  get host(): NetworkHost {
    const {run: runTool} = createLinuxHost({wrapper: this.#wrapper})
    return {
      run: runTool,
      readSysctl: async (key) =>
        await this.exec(['cat', `/proc/sys/net/${key}`]).then(
          (text) => text.trim(),
          () => undefined,
        ),
      writeSysctl: async (key, value) => void (await this.exec(['sh', '-c', 'printf %s "$1" > "$2"', 'sh', value, `/proc/sys/net/${key}`])),
    }
  }

  async exec(command: readonly string[]): Promise<string> {
    const [program = '', ...args] = [...this.#wrapper, ...command]
    return (await run(program, args)).stdout
  }

  async ip(command: string): Promise<string> {
    return await this.exec(['ip', ...command.split(' ')])
  }

  async nft(...args: string[]): Promise<string> {
    return await this.exec(['nft', ...args])
  }

  /** Names of the devices, those of machines only. */
  async listTaps(): Promise<readonly string[]> {
    const links: {ifname: string}[] = JSON.parse(await this.ip('-j link show'))
    return links.flatMap(({ifname}) => (ifname.startsWith('atap') ? [ifname] : [])).sort()
  }

  /** Starts a program that goes on until the end of the test. */
  spawn(command: readonly string[]): ChildProcess {
    const [program = '', ...args] = [...this.#wrapper, ...command]
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'inherit']})
    this.#children.push(child)
    return child
  }

  /** Serves TCP and UDP on a port and keeps what arrives. */
  async serve(name: string, port: number): Promise<Listener> {
    const listener = new Listener(this.spawn([process.execPath, netProgram, 'serve', name, String(port)]))
    await listener.ready
    return listener
  }

  /** Asks a server; null when nothing came back. */
  async ask(protocol: 'tcp' | 'udp', host: string, port: number, from = ''): Promise<unknown> {
    return JSON.parse(await this.exec([process.execPath, netProgram, 'ask', protocol, host, String(port), from]))
  }

  /** Sends datagrams in this order. */
  async send(...datagrams: {from?: string; to: string; port: number; text: string}[]): Promise<void> {
    const words = datagrams.map(({from = '', to, port, text}) => `${from}>${to}>${port}>${text}`)
    await this.exec([process.execPath, netProgram, 'send', ...words])
  }

  async remove(): Promise<void> {
    for (const child of this.#children) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('close', resolve))
    }
    await run('ip', ['netns', 'delete', this.name])
  }
}

/** What a server in a namespace has received. */
export class Listener {
  readonly #arrivals: Arrival[] = []
  readonly #waiting = new Set<() => void>()
  readonly ready: Promise<void>

  constructor(child: ChildProcess) {
    const {promise, resolve} = Promise.withResolvers<void>()
    this.ready = promise
    if (child.stdout === null) return
    createInterface({input: child.stdout}).on('line', (line) => {
      const value: Arrival | 'ready' = JSON.parse(line)
      if (value === 'ready') return resolve()
      this.#arrivals.push(value)
      for (const wake of this.#waiting) wake()
    })
  }

  /** Waits for a datagram with a text and gives all that arrived until then. */
  async until(text: string): Promise<readonly Arrival[]> {
    while (!this.#arrivals.some((arrival) => arrival.text === text)) {
      const {promise, resolve} = Promise.withResolvers<void>()
      this.#waiting.add(resolve)
      await promise
      this.#waiting.delete(resolve)
    }
    return this.#arrivals
  }
}

/** A host with an uplink, and the internet on its other end. */
export interface TestHost {
  readonly host: Namespace
  readonly outside: Namespace
  remove(): Promise<void>
}

/** Addresses of the two ends of the uplink. */
export const addresses = {
  host4: '198.51.100.2',
  outside4: '198.51.100.1',
  host6: '2001:db8:ff::2',
  outside6: '2001:db8:ff::1',
}

/** Connects a host to the internet of a test. */
export async function createTestHost(): Promise<TestHost> {
  const host = await Namespace.create()
  const outside = await Namespace.create()
  await host.ip(`link add up0 type veth peer name out0 netns ${outside.name}`)
  await host.ip(`address add ${addresses.host4}/24 dev up0`)
  await outside.ip(`address add ${addresses.outside4}/24 dev out0`)
  await host.ip(`address add ${addresses.host6}/64 dev up0 nodad`)
  await outside.ip(`address add ${addresses.outside6}/64 dev out0 nodad`)
  await host.ip('link set up0 up')
  await outside.ip('link set out0 up')
  await host.ip(`route add default via ${addresses.outside4}`)
  await host.ip(`-6 route add default via ${addresses.outside6}`)
  return {
    host,
    outside,
    remove: async () => {
      await host.remove()
      await outside.remove()
    },
  }
}

/**
 * Plugs a guest into its device: a namespace whose network card is the other end of a cable that QEMU, without any machine in it, carries
 * frames through, so that the device is a real one with its user.
 */
export async function plugGuest(host: Namespace, {device, mac, addresses: own}: TapAttachment): Promise<Namespace> {
  const guest = await Namespace.create()
  const card = `g${randomBytes(4).toString('hex')}`
  await host.ip(`tuntap add dev ${card} mode tap`)
  await host.ip(`link set ${card} address ${mac} up`)
  const ports = [device, card].flatMap((name, index) => [
    ...['-netdev', `tap,id=t${index},ifname=${name},script=no,downscript=no`],
    ...['-netdev', `hubport,id=h${index},hubid=0,netdev=t${index}`],
  ])
  host.spawn(['qemu-system-x86_64', '-machine', 'none', '-nodefaults', '-display', 'none', ...ports]).stdout?.resume()
  await waitForCarrier(host, [device, card])
  await host.ip(`link set ${card} netns ${guest.name}`)
  await guest.ip(`link set ${card} name eth0`)
  await guest.ip(`address add ${own.ipv4} dev eth0`)
  if (own.ipv6 !== undefined) await guest.ip(`address add ${own.ipv6} dev eth0 nodad`)
  await guest.ip('link set eth0 up')
  await guest.ip(`route add default via ${own.ipv4Gateway}`)
  if (own.ipv6Gateway !== undefined) await guest.ip(`-6 route add default via ${own.ipv6Gateway}`)
  return guest
}

async function waitForCarrier(host: Namespace, devices: readonly string[]): Promise<void> {
  for (let poll = 0; poll < maxPolls; poll++) {
    const links: {ifname: string; flags: string[]}[] = JSON.parse(await host.ip('-j link show'))
    if (devices.every((device) => links.some(({ifname, flags}) => ifname === device && flags.includes('LOWER_UP')))) return
    await new Promise((resolve) => setTimeout(resolve, pollMs))
  }
  throw new TypeError('QEMU did not carry the cable')
}
