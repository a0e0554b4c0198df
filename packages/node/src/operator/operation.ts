import {readFile} from 'node:fs/promises'
import {type Actor, type ChainClients, createChainClients, type Done} from '@aleph-onchain/chain'
import type {FlagDeclaration} from '@aleph-onchain/common/node'
import {parseManifest} from '@aleph-onchain/contracts'
import {type LocalAccount, zeroHash} from 'viem'
import type {CommandInput} from '../commands/command.ts'
import {NodeError} from '../errors.ts'
import {createHotKey, findHotKey} from '../hot-key.ts'
import {loadConfig} from '../load-config.ts'
import type {NodeOptions} from '../options.ts'
import {readOperatorKey} from './read-operator-key.ts'
import {nodeUrl} from './running-node.ts'

/** Flag with a text. */
export const textFlag: FlagDeclaration = {type: 'string', multiple: false}

/** Flag that is there or not. */
export const switchFlag: FlagDeclaration = {type: 'boolean', multiple: false}

/** Flags that every command about a node on the chain takes. */
export const nodeFlags: Readonly<Record<string, FlagDeclaration>> = {
  json: switchFlag,
  node: textFlag,
  url: textFlag,
  'key-file': textFlag,
}

/** One command of an operator on its way to the chain. */
export class Operation {
  readonly options: NodeOptions
  readonly clients: ChainClients
  readonly #input: CommandInput
  #operator: LocalAccount | undefined

  private constructor(input: CommandInput, options: NodeOptions, clients: ChainClients) {
    this.#input = input
    this.options = options
    this.clients = clients
  }

  /** Reads the configuration and the manifest. Throws NODE_CHAIN_OFF or NODE_MANIFEST_UNREADABLE. */
  static async open(input: CommandInput): Promise<Operation> {
    const {options} = await loadConfig(input.config, input.flags)
    const {manifestPath, rpcUrls} = options.chain
    if (manifestPath === undefined) throw new NodeError({code: 'NODE_CHAIN_OFF'})
    const manifest = await readFile(manifestPath, 'utf8').then(
      (text) => parseManifest(JSON.parse(text)),
      (cause: unknown) => {
        const message = `The deployment manifest ${manifestPath} can not be read; see chain.manifest.`
        throw new NodeError({code: 'NODE_MANIFEST_UNREADABLE', path: manifestPath}, {message, cause})
      },
    )
    return new Operation(input, options, createChainClients({manifest, rpcUrls}))
  }

  /** Address of the running node. */
  get url(): string {
    return nodeUrl(this.options, this.findText('url'))
  }

  /** Acts as the operator, whose key --key-file names. */
  async operator(): Promise<Actor> {
    const path = this.findText('key-file')
    if (path === undefined) throw this.usage('--key-file FILE is missing: the key of the operator, 64 hex digits')
    const {dataDir} = this.options.node
    const {account, warning} = await readOperatorKey(path, {dataDir, hotKeyPath: this.options.chain.privateKeyPath})
    if (warning !== undefined) this.warn(warning)
    this.#operator = account
    return this.#actor(account)
  }

  /** Acts as the operator if its key is named, else by the hot key: for what both may do. */
  async either(): Promise<Actor> {
    return this.findText('key-file') === undefined
      ? this.#actor(await createHotKey(this.options.chain.privateKeyPath))
      : await this.operator()
  }

  /** Finds the node: the one that is named, else the operator's, else the hot key's. Throws NODE_UNREGISTERED. */
  async getNodeId(): Promise<string> {
    return this.findNode('node') ?? (await this.getOwnNodeId())
  }

  /** Finds the node of the key, whichever one the command is about. Throws NODE_UNREGISTERED. */
  async getOwnNodeId(): Promise<string> {
    const found = await this.#findOwnNodeId()
    if (found !== undefined) return found
    const message = 'No node is registered for this key; run `aleph-node node register`, or name one with --node.'
    throw new NodeError({code: 'NODE_UNREGISTERED'}, {message})
  }

  async #findOwnNodeId(): Promise<string | undefined> {
    const hotKey = await findHotKey(this.options.chain.privateKeyPath)
    for (const signer of [this.#operator, hotKey]) {
      if (signer === undefined) continue
      const id = await this.clients.publicClient.readContract({
        ...this.clients.contracts.NodeRegistry,
        functionName: 'nodeOf',
        args: [signer.address],
      })
      if (id !== zeroHash) return id.slice(2)
    }
    return undefined
  }

  /** Reads a flag that names a node. */
  findNode(flag: string): string | undefined {
    const text = this.findText(flag)?.replace(/^0x/, '').toLowerCase()
    if (text === undefined || /^[0-9a-f]{64}$/.test(text)) return text
    throw this.usage(`--${flag} takes the id of a node: 64 hex digits`)
  }

  findText(flag: string): string | undefined {
    const value = this.#input.flags[flag]
    return typeof value === 'string' ? value : undefined
  }

  getText(flag: string, what: string): string {
    const value = this.findText(flag)
    if (value !== undefined) return value
    throw this.usage(`--${flag} is missing: ${what}`)
  }

  findNumber(flag: string, {min, max}: {readonly min: number; readonly max: number}): number | undefined {
    const text = this.findText(flag)
    if (text === undefined) return undefined
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (value >= min && value <= max) return value
    throw this.usage(`--${flag} takes a whole number from ${min} to ${max}`)
  }

  isSet(flag: string): boolean {
    return this.#input.flags[flag] === true
  }

  usage(problem: string): NodeError {
    return new NodeError({code: 'NODE_USAGE', problem}, {message: problem})
  }

  warn(text: string): void {
    process.stderr.write(`${text}\n`)
  }

  /** Prints the outcome: data with --json, else a text. */
  print(data: Readonly<Record<string, unknown>>, text: string): void {
    const json = () => JSON.stringify(data, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
    process.stdout.write(this.isSet('json') ? `${json()}\n` : `${text}\n`)
  }

  #actor(account: LocalAccount): Actor {
    return {clients: this.clients, wallet: this.clients.walletOf(account), signal: this.#input.signal}
  }
}

/** Names transactions that were sent. */
export function hashesOf(done: readonly Pick<Done, 'transaction'>[]): readonly string[] {
  return done.map(({transaction}) => transaction)
}
