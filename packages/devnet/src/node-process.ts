import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {Startable} from '@aleph-onchain/common'
import {DevnetError} from './errors.ts'
import {ManagedProcess} from './managed-process.ts'
import type {devnetPaths} from './paths.ts'

/** What a ready node says of itself. */
export interface NodeDescription {
  readonly n: number
  readonly role: 'coordinator' | 'compute'
  readonly url: string
  readonly peerId: string
  readonly multiaddrs: readonly string[]
  readonly pid: number
  readonly dataDir: string
}

export interface NodeProcessOptions {
  readonly n: number
  readonly apiPort: number
  readonly rpcUrl: string
  /** Manifest of the deployed contracts. */
  readonly manifest: string
  readonly databaseUrl?: string
  readonly programKernel?: string
  /** Addresses of the other nodes. */
  readonly bootstrapPeers: () => Promise<readonly string[]>
  readonly paths: ReturnType<ReturnType<typeof devnetPaths>['node']>
}

const readyTimeoutMs = 30_000
const pollMs = 50
/** Nodes run from source when this does. */
const sourceFlags = import.meta.filename.endsWith('.ts') ? ['--conditions=source'] : []
/** Megabytes of the youngest objects: half of V8's default makes idle nodes smaller at hardly any cost (bench/README.md). */
const memoryFlag = '--max-semi-space-size=8'
const program = createRequire(import.meta.url).resolve('@aleph-onchain/node/bin')

/** One node of the devnet: an `aleph-node` process with a directory of its own. */
export class NodeProcess implements Startable {
  readonly #options: NodeProcessOptions
  #process: ManagedProcess | undefined
  #description: NodeDescription | undefined

  constructor(options: NodeProcessOptions) {
    this.#options = options
  }

  /** HTTP port of node n. */
  static httpPort(apiPort: number, n: number): number {
    return apiPort + 10 * (n - 1)
  }

  /** Node 1 coordinates, the others compute. */
  static roleOf(n: number): 'coordinator' | 'compute' {
    return n === 1 ? 'coordinator' : 'compute'
  }

  get isRunning(): boolean {
    return this.#process?.isRunning ?? false
  }

  get url(): string {
    return `http://127.0.0.1:${NodeProcess.httpPort(this.#options.apiPort, this.#options.n)}`
  }

  /** Describes the node as it was when it became ready. */
  get description(): NodeDescription {
    if (this.#description === undefined) throw this.#failure()
    return this.#description
  }

  /** Spawns the process; `ready` waits for it. */
  async start(): Promise<void> {
    const {paths} = this.#options
    mkdirSync(paths.directory, {recursive: true})
    writeFileSync(paths.config, this.#config(await this.#options.bootstrapPeers()))
    this.#process = new ManagedProcess({
      command: process.execPath,
      args: [...sourceFlags, memoryFlag, program, '--config', paths.config],
      log: paths.log,
      pidFile: paths.pid,
    })
    await this.#process.start()
  }

  async stop(): Promise<void> {
    await this.#process?.stop()
  }

  /** Waits until `/readyz` answers 200. */
  async ready(): Promise<NodeDescription> {
    const process = this.#process
    const deadline = Date.now() + readyTimeoutMs
    while (process?.isRunning && Date.now() < deadline) {
      const response = await fetch(`${this.url}/readyz`).catch(() => undefined)
      await response?.body?.cancel()
      if (response?.status === 200) {
        this.#description = await this.#describe(process.pid ?? 0)
        return this.#description
      }
      await new Promise((resolve) => setTimeout(resolve, pollMs))
    }
    throw this.#failure()
  }

  async #describe(pid: number): Promise<NodeDescription> {
    const response = await fetch(`${this.url}/api/v2/node`)
    const {role, peerId, multiaddrs} = (await response.json()) as Pick<NodeDescription, 'role' | 'peerId' | 'multiaddrs'>
    return {n: this.#options.n, role, url: this.url, peerId, multiaddrs, pid, dataDir: this.#options.paths.directory}
  }

  #failure(): DevnetError {
    const {n, paths} = this.#options
    const message = `Node ${n} did not become ready; its log ${paths.log} says: ${readComplaint(paths.log)}`
    return new DevnetError({code: 'DEVNET_NODE_FAILED', node: n, log: paths.log}, {message})
  }

  #config(bootstrapPeers: readonly string[]): string {
    const {n, apiPort, rpcUrl, manifest, databaseUrl, programKernel, paths} = this.#options
    const http = NodeProcess.httpPort(apiPort, n)
    const p2p = http + 1
    return `# Written by aleph-devnet at every start.
[node]
role = "${NodeProcess.roleOf(n)}"
data_dir = ${JSON.stringify(paths.directory)}

[api]
bind = "127.0.0.1:${http}"

[network]
profile = "devnet"
listen_addr = ["/ip4/127.0.0.1/udp/${p2p}/quic-v1", "/ip4/127.0.0.1/tcp/${p2p}"]
bootstrap_peers = ${JSON.stringify(bootstrapPeers)}
public_url = "${this.url}"
allow_private_addresses = true
inbound_connections_per_second = 1000
heartbeat_interval = "2s"
catch_up_interval = "5s"

[chain]
rpc_url = "${rpcUrl}"
manifest = ${JSON.stringify(manifest)}
confirmations = 0
poll_interval = "250ms"
submit_interval = "1s"

[pricing]
per_hour = ["USDC 1 0.5 0.01", "ALEPH 20 10 0.2", "WETH 0.00033 0.00017 0.0000033"]

[executor]
reserved_disk = "1GB"

[vm_network]
mode = "user"
node_index = ${n - 1}
listen_address = "127.0.0.1"
${programKernel === undefined ? '' : `\n[executor.programs]\nkernel = ${JSON.stringify(join(programKernel, 'vmlinux'))}\ninitrd = ${JSON.stringify(join(programKernel, 'initramfs.cpio'))}\n`}${databaseUrl === undefined ? '' : `\n[database]\nurl = ${JSON.stringify(databaseUrl)}\n`}`
  }
}

function readComplaint(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n')
  return lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? ''
}
