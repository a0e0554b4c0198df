import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Logger, Startable} from '@aleph-onchain/common'
import {createTestClient, http, type PublicActions, publicActions, type TestClient} from 'viem'
import {foundry} from 'viem/chains'
import {DevnetError} from './errors.ts'
import {ManagedProcess} from './managed-process.ts'
import type {devnetPaths} from './paths.ts'

/** Client of the local chain that can move its time. */
export type ChainClient = TestClient & PublicActions

const readyTimeoutMs = 10_000
const pollMs = 50
/** The chain is born this far in the past and then brought up to now, so that minimum durations have passed. */
const bornBeforeNowSeconds = 60 * 24 * 3600

/** The local chain: anvil with its state on disk, written every second. */
export class Anvil implements Startable {
  readonly client: ChainClient
  readonly rpcUrl: string
  readonly #paths: ReturnType<typeof devnetPaths>['chain']
  readonly #port: number
  readonly #logger: Logger
  #process: ManagedProcess | undefined

  constructor(
    modules: {readonly logger: Logger},
    options: {readonly port: number; readonly paths: ReturnType<typeof devnetPaths>['chain']},
  ) {
    this.#logger = modules.logger
    this.#paths = options.paths
    this.#port = options.port
    this.rpcUrl = `http://127.0.0.1:${options.port}`
    this.client = createTestClient({chain: foundry, mode: 'anvil', transport: http(this.rpcUrl), pollingInterval: pollMs}).extend(
      publicActions,
    )
  }

  get pid(): number | undefined {
    return this.#process?.pid
  }

  async start(): Promise<void> {
    mkdirSync(this.#paths.directory, {recursive: true})
    const resumes = this.#restoreState()
    this.#process = new ManagedProcess({
      command: anvilBinary(),
      args: [
        '--port',
        `${this.#port}`,
        '--state',
        this.#paths.state,
        '--state-interval',
        '1',
        '--quiet',
        ...(resumes ? [] : this.#birthArguments()),
      ],
      log: this.#paths.log,
      pidFile: this.#paths.pid,
    })
    await this.#process.start()
    await this.#waitUntilReady(this.#process)
    if (resumes) await this.#resumeWarp()
  }

  async stop(): Promise<void> {
    await this.#process?.stop()
    this.#process = undefined
  }

  /** Moves the chain's clock from its birth in the past up to wall time. */
  async bringUpToNow(): Promise<void> {
    await this.client.mine({blocks: 1})
    const lagSeconds = nowSeconds() - Number((await this.client.getBlock()).timestamp)
    if (lagSeconds <= 0) return
    await this.client.increaseTime({seconds: lagSeconds})
    await this.client.mine({blocks: 1})
  }

  /** A resumed anvil goes by wall time again; after a warp that would be before the last block, so the warp is repeated. */
  async #resumeWarp(): Promise<void> {
    const leadSeconds = Number((await this.client.getBlock()).timestamp) - nowSeconds()
    if (leadSeconds > 0) await this.client.increaseTime({seconds: leadSeconds})
  }

  #birthArguments(): string[] {
    return ['--timestamp', `${nowSeconds() - bornBeforeNowSeconds}`]
  }

  /** Puts the backup in place of a state file that a kill cut short; tells whether there is a state to resume. */
  #restoreState(): boolean {
    if (isWholeJson(this.#paths.state)) {
      copyFileSync(this.#paths.state, this.#paths.stateBackup)
      return true
    }
    if (isWholeJson(this.#paths.stateBackup)) {
      this.#logger.warn('Chain state was cut short; resuming from the state of the start before', {file: this.#paths.stateBackup})
      copyFileSync(this.#paths.stateBackup, this.#paths.state)
      return true
    }
    rmSync(this.#paths.state, {force: true})
    return false
  }

  async #waitUntilReady(process: ManagedProcess): Promise<void> {
    const deadline = Date.now() + readyTimeoutMs
    while (process.isRunning && Date.now() < deadline) {
      if (
        await this.client.getBlockNumber({cacheTime: 0}).then(
          () => true,
          () => false,
        )
      )
        return
      await new Promise((resolve) => setTimeout(resolve, pollMs))
    }
    await process.stop()
    throw new DevnetError({code: 'DEVNET_CHAIN_FAILED', log: this.#paths.log}, {message: `anvil did not come up; see ${this.#paths.log}.`})
  }
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}

function isWholeJson(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    JSON.parse(readFileSync(file, 'utf8'))
    return true
  } catch {
    return false
  }
}

/** Finds the native binary: npm's wrapper script would be left between us and the process that we must stop. */
function anvilBinary(): string {
  const platform = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
  const name = `@foundry-rs/anvil-${platform}/bin/anvil`
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new DevnetError(
      {code: 'DEVNET_BINARY_MISSING', binary: 'anvil'},
      {cause, message: `anvil has no build for ${platform}, or npm ci was not run.`},
    )
  }
}
