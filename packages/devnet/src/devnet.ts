import {accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {Lifecycle, type Logger, type Startable, silentLogger} from '@aleph-onchain/common'
import type {DeployManifest} from '@aleph-onchain/contracts'
import {deployDevnet, readManifest} from '@aleph-onchain/contracts/deploy'
import {loadIdentity} from '@aleph-onchain/network'
import {createHotKey} from '@aleph-onchain/node'
import {type DevnetAccount, devnetAccounts} from './accounts.ts'
import {Anvil} from './anvil.ts'
import {askDevnet, type ControlRequest, ControlServer} from './control.ts'
import {DevnetError} from './errors.ts'
import {stopLeftover} from './managed-process.ts'
import {type NodeDescription, NodeProcess} from './node-process.ts'
import {activateNodes, type DevnetChain, type OperatedNode, registerNodes} from './onboard-nodes.ts'
import {type DevnetOptions, defaultDevnetOptions} from './options.ts'
import {devnetPaths} from './paths.ts'
import {assertPortFree} from './ports.ts'
import {stopMachines} from './stop-machines.ts'

/** Everything that one needs to use a running devnet; what `--json` prints. */
export interface DevnetDescription {
  readonly nodes: readonly NodeDescription[]
  readonly chain: {readonly rpcUrl: string; readonly chainId: number; readonly manifest: string}
  readonly accounts: readonly DevnetAccount[]
}

/** A whole network on this machine: the chain, its contracts, N nodes that find each other. */
export class Devnet implements Startable {
  readonly chain: Anvil
  readonly nodes: readonly NodeProcess[]
  readonly #options: DevnetOptions
  readonly #paths: ReturnType<typeof devnetPaths>
  readonly #onProgress: ((text: string) => void) | undefined
  readonly #control: ControlServer
  readonly #lifecycle: Lifecycle
  #manifest: DeployManifest | undefined

  constructor(
    modules: {readonly logger?: Logger; readonly onProgress?: (text: string) => void},
    options: Partial<DevnetOptions> & Pick<DevnetOptions, 'dataDir'> & {readonly databaseUrl?: (n: number) => string},
  ) {
    const logger = modules.logger ?? silentLogger
    this.#options = {...defaultDevnetOptions, ...options}
    this.#paths = devnetPaths(options.dataDir)
    this.#onProgress = modules.onProgress
    this.chain = new Anvil({logger}, {port: this.#options.rpcPort, paths: this.#paths.chain})
    this.nodes = Array.from({length: this.#options.nodes}, (_, index) => this.#createNode(index + 1, options.databaseUrl))
    this.#control = new ControlServer(this.#paths.controlSocket, (request) => this.#answer(request))
    this.#lifecycle = new Lifecycle(
      [
        {name: 'control', part: this.#control},
        {name: 'chain', part: this.chain},
        {name: 'contracts', part: {start: () => this.#deploy(), stop: async () => undefined}},
        {name: 'machines', part: {start: async () => undefined, stop: () => stopMachines(this.#options.dataDir)}},
        {name: 'nodes', part: {start: () => this.#startNodes(), stop: () => this.#stopNodes()}},
      ],
      logger,
    )
  }

  async start(): Promise<void> {
    await this.#assertNotRunning()
    await this.#stopLeftovers()
    await this.#assertPortsFree()
    this.#prepareDirectory()
    await this.#lifecycle.start()
  }

  /** Stops the nodes first, so that a start that still waits for them ends at once. */
  async stop(): Promise<void> {
    await this.#stopNodes()
    await this.#lifecycle.stop()
  }

  /** Describes the running devnet. */
  describe(): DevnetDescription {
    return {
      nodes: this.nodes.map((node) => node.description),
      chain: {rpcUrl: this.chain.rpcUrl, chainId: this.#manifest?.chainId ?? 0, manifest: this.#paths.manifest},
      accounts: devnetAccounts(),
    }
  }

  /** Starts node n again, whether it was killed or still runs. */
  async restart(n: number): Promise<NodeDescription> {
    const node = this.nodes[n - 1]
    if (node === undefined) {
      const problem = `There is no node ${n}; nodes count from 1 to ${this.nodes.length}.`
      throw new DevnetError({code: 'DEVNET_USAGE', problem}, {message: problem})
    }
    await node.stop()
    await node.start()
    return await node.ready()
  }

  async #answer(request: ControlRequest): Promise<unknown> {
    return request.command === 'restart' ? await this.restart(request.node) : this.describe()
  }

  async #assertNotRunning(): Promise<void> {
    const {dataDir} = this.#options
    const isRunning = await askDevnet(this.#paths.controlSocket, dataDir, {command: 'describe'}).then(
      () => true,
      (error) => !(error instanceof DevnetError && error.code === 'DEVNET_NOT_RUNNING'),
    )
    if (isRunning)
      throw new DevnetError({code: 'DEVNET_RUNNING', dataDir}, {message: `A devnet runs on ${dataDir} already; stop it first.`})
  }

  /** Ends what a killed `up` left running, also nodes beyond those of this run. */
  async #stopLeftovers(): Promise<void> {
    const {dataDir} = this.#options
    const {chain} = this.#paths
    await stopLeftover(chain.pid, chain.state)
    const entries = existsSync(dataDir) ? readdirSync(dataDir) : []
    const nodes = entries.map((name) => Number(/^node-(\d+)$/.exec(name)?.[1])).filter((n) => n > 0)
    await Promise.all(nodes.map((n) => stopLeftover(this.#paths.node(n).pid, this.#paths.node(n).config)))
  }

  async #assertPortsFree(): Promise<void> {
    const {nodes, apiPort, rpcPort} = this.#options
    await assertPortFree(rpcPort, 'chain RPC')
    for (let n = 1; n <= nodes; n++) {
      await assertPortFree(NodeProcess.httpPort(apiPort, n), `HTTP of node ${n}`)
      await assertPortFree(NodeProcess.httpPort(apiPort, n) + 1, `libp2p of node ${n}`)
    }
  }

  #prepareDirectory(): void {
    const {dataDir, fresh} = this.#options
    try {
      if (fresh) rmSync(dataDir, {recursive: true, force: true})
      // A deployment that was cut short is begun anew: on a chain that is not in the past, stake would have to last first.
      if (!existsSync(this.#paths.manifest)) rmSync(this.#paths.chain.directory, {recursive: true, force: true})
      mkdirSync(dataDir, {recursive: true})
      accessSync(dataDir, constants.W_OK)
    } catch (cause) {
      throw new DevnetError(
        {code: 'DEVNET_DATA_DIR_UNUSABLE', dataDir},
        {cause, message: `The data directory ${dataDir} can not be written to.`},
      )
    }
  }

  async #deploy(): Promise<void> {
    this.#manifest = existsSync(this.#paths.manifest) ? await readManifest(this.#paths.manifest, this.chain.rpcUrl) : undefined
    if (this.#manifest !== undefined) {
      this.#onProgress?.(`Chain ready at ${this.chain.rpcUrl}, contracts found as deployed before.`)
      return
    }
    this.#onProgress?.(`Chain ready at ${this.chain.rpcUrl}; deploying contracts …`)
    const nodeKeys = await Promise.all(this.#operatedNodes().map(async ({hotKeyPath}) => (await createHotKey(hotKeyPath)).address))
    const manifest = await deployDevnet({rpcUrl: this.chain.rpcUrl, accounts: devnetAccounts(), nodeKeys})
    await registerNodes(this.#chainOf(manifest), this.#operatedNodes())
    await this.chain.bringUpToNow()
    writeFileSync(this.#paths.manifest, `${JSON.stringify(manifest, null, 2)}\n`)
    this.#manifest = manifest
  }

  /** Nodes that were not there when the contracts were deployed are registered now; their stake has to last an hour before they work. */
  async #activate(): Promise<void> {
    if (this.#manifest === undefined) return
    const chain = this.#chainOf(this.#manifest)
    await registerNodes(chain, this.#operatedNodes())
    await activateNodes(
      chain,
      this.#operatedNodes().map((node) => ({...node, url: this.nodes[node.n - 1]?.url ?? ''})),
    )
  }

  #chainOf(manifest: DeployManifest): DevnetChain {
    return {client: this.chain.client, rpcUrl: this.chain.rpcUrl, manifest}
  }

  #operatedNodes(): readonly OperatedNode[] {
    return Array.from({length: this.#options.nodes}, (_, index) => {
      const n = index + 1
      return {n, role: NodeProcess.roleOf(n), hotKeyPath: this.#paths.node(n).hotKey}
    })
  }

  async #startNodes(): Promise<void> {
    this.#onProgress?.(`Starting ${this.nodes.length} node${this.nodes.length === 1 ? '' : 's'} …`)
    try {
      await Promise.all(this.nodes.map((node) => node.start()))
      await Promise.all(this.nodes.map((node) => node.ready()))
      await this.#activate()
    } catch (error) {
      await this.#stopNodes()
      throw error
    }
  }

  async #stopNodes(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()))
  }

  #createNode(n: number, databaseUrl: ((n: number) => string) | undefined): NodeProcess {
    const {apiPort, nodes, programKernel} = this.#options
    const others = Array.from({length: nodes}, (_, index) => index + 1).filter((other) => other !== n)
    return new NodeProcess({
      n,
      apiPort,
      rpcUrl: this.chain.rpcUrl,
      manifest: this.#paths.manifest,
      ...(programKernel === undefined ? {} : {programKernel}),
      ...(databaseUrl === undefined ? {} : {databaseUrl: databaseUrl(n)}),
      bootstrapPeers: async () => await Promise.all(others.map((other) => this.#addressOf(other))),
      paths: this.#paths.node(n),
    })
  }

  /** The address under which node n will listen; creates its identity when it has none yet. */
  async #addressOf(n: number): Promise<string> {
    const {peerId} = await loadIdentity(this.#paths.node(n).identity)
    return `/ip4/127.0.0.1/tcp/${NodeProcess.httpPort(this.#options.apiPort, n) + 1}/p2p/${peerId}`
  }
}
