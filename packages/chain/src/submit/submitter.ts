import {type Clock, type Logger, RepeatedTask, type Startable} from '@aleph-onchain/common'
import {type ConnectedContracts, contractsOf, type DeployManifest} from '@aleph-onchain/contracts'
import type {Database, Schema} from '@aleph-onchain/database'
import type {Kysely} from 'kysely'
import type {Address} from 'viem'
import type {Outbox} from '../outbox/outbox.ts'
import {readProtocolTime} from '../queries/clock.ts'
import type {ChainTime} from './chain-time.ts'

/** What every submitter uses of the rest of the node. */
export interface SubmitterModules {
  readonly manifest: DeployManifest
  readonly database: Pick<Database, 'reader'>
  readonly outbox: Pick<Outbox, 'enqueue' | 'find' | 'sender'>
  readonly chainTime: Pick<ChainTime, 'now'>
  readonly clock: Clock
  readonly logger: Logger
}

/** What a submitter looks at in one pass. */
export interface Pass {
  readonly reader: Kysely<Schema>
  readonly contracts: ConnectedContracts
  /** Address of the hot key. */
  readonly sender: Address
  /** The chain's wall time, seconds. */
  readonly wallSeconds: number
  /** The protocol's time, seconds. */
  readonly time: number
  readonly signal: AbortSignal | undefined
}

/** Looks again and again at what is to be done, and puts it into the outbox. Intents are named so that no look can double them. */
export class Submitter implements Startable {
  readonly #modules: SubmitterModules
  readonly #work: (pass: Pass) => Promise<void>
  readonly #task: RepeatedTask

  constructor(
    modules: SubmitterModules,
    {name, everyMs, work}: {readonly name: string; readonly everyMs: number; readonly work: (pass: Pass) => Promise<void>},
  ) {
    this.#modules = modules
    this.#work = work
    this.#task = new RepeatedTask(modules, {name, everyMs, work: (signal) => this.pass(signal)})
  }

  async start(): Promise<void> {
    await this.#task.start()
  }

  async stop(): Promise<void> {
    await this.#task.stop()
  }

  /** Has it look at once. */
  wake(): void {
    this.#task.wake()
  }

  /** Looks once. `start` has it called again and again; tests call it themselves. */
  async pass(signal?: AbortSignal): Promise<void> {
    const {manifest, database, outbox, chainTime} = this.#modules
    const wallSeconds = await chainTime.now(signal)
    const time = await readProtocolTime(database.reader, wallSeconds)
    await this.#work({reader: database.reader, contracts: contractsOf(manifest), sender: outbox.sender, wallSeconds, time, signal})
  }
}
