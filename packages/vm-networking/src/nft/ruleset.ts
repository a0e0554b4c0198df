import {createHash} from 'node:crypto'
import {isAlephError} from '@aleph-onchain/common'
import type {NetworkHost} from '../ports.ts'
import {normalizeTable} from './normalize-table.ts'

/** What the rules are made of and where they go. */
export interface RulesetModules {
  readonly host: NetworkHost
  readonly table: string
  /** Renders the rules as they should be now. */
  readonly render: () => string
  readonly observeApply: (reason: ApplyReason, apply: () => Promise<void>) => Promise<void>
}

/** Why rules are written: something of ours changed, or somebody else changed them in the kernel. */
export type ApplyReason = 'change' | 'drift'

/** The rules of a node in the kernel: written whole, in one transaction, by one writer. */
export class Ruleset {
  readonly #modules: RulesetModules
  #running: Promise<void> = Promise.resolve()
  #waiting: Promise<void> | undefined
  /** What the kernel made of our last rules. */
  #expected: string | undefined

  constructor(modules: RulesetModules) {
    this.#modules = modules
  }

  /** Resolves when the kernel has rules that were rendered after the call. Those who call while another write runs share the next one. */
  apply(): Promise<void> {
    this.#waiting ??= this.#enqueue(async () => {
      this.#waiting = undefined
      await this.#write('change')
    })
    return this.#waiting
  }

  /**
   * Looks whether the kernel still has our rules, writes them again if not, and tells whether they were there. The first look after a change
   * writes them again without asking, because it is from there on that we know what the kernel makes of them.
   */
  async verify(): Promise<boolean> {
    let isIntact = true
    await this.#enqueue(async () => {
      const expected = this.#expected
      if (expected !== undefined && (await this.#digest()) === expected) return
      isIntact = expected === undefined
      await this.#write(isIntact ? 'change' : 'drift')
      this.#expected = await this.#digest()
    })
    return isIntact
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    const turn = this.#running.then(work)
    this.#running = turn.catch(() => undefined)
    return turn
  }

  async #write(reason: ApplyReason): Promise<void> {
    const {host, render, observeApply} = this.#modules
    this.#expected = undefined
    await observeApply(reason, async () => {
      await host.run('nft', ['-f', '-'], render())
    })
  }

  /** Reads the table as the kernel has it; undefined when it has none. */
  async #digest(): Promise<string | undefined> {
    const {host, table} = this.#modules
    try {
      const json = await host.run('nft', ['-j', 'list', 'table', 'inet', table])
      return createHash('sha256')
        .update(normalizeTable(JSON.parse(json)))
        .digest('hex')
    } catch (error) {
      if (isAlephError(error) && error.code === 'VM_NETWORK_COMMAND_FAILED') return undefined
      throw error
    }
  }
}
