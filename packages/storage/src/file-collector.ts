import {
  type Clock,
  type Logger,
  type MetricsRegister,
  noopMetrics,
  RepeatedTask,
  type Startable,
  silentLogger,
  systemClock,
} from '@aleph-onchain/common'
import type {Database} from '@aleph-onchain/database'
import {collectFiles} from './collect/collect-files.ts'
import type {Collecting} from './collect/collecting.ts'
import {scanOrphans} from './collect/scan-orphans.ts'
import type {FileStore} from './file-store.ts'
import {createCollectorMetrics} from './metrics.ts'
import {defaultFileCollectorOptions, type FileCollectorOptions} from './options.ts'

/** What the collector uses of the rest of the node. */
export interface FileCollectorModules {
  readonly database: Database
  readonly store: FileStore
  readonly clock: Clock
  readonly logger: Logger
  readonly metrics: MetricsRegister
}

const defaultModules = {clock: systemClock, logger: silentLogger, metrics: noopMetrics}

/**
 * Deletes files that nothing keeps any more. A row goes before its file: killed in between, the node is left with a file that
 * has no row, which the next scan finds, and never with a row whose file is gone. A file used moments ago is spared,
 * for its user may be about to pin it: whoever builds on a stored file puts or touches it first, then writes the row.
 */
export class FileCollector implements Startable {
  readonly #collecting: Collecting
  readonly #tasks: readonly RepeatedTask[]

  constructor(
    modules: Pick<FileCollectorModules, 'database' | 'store'> & Partial<FileCollectorModules>,
    options: Partial<FileCollectorOptions> = {},
  ) {
    const all = {...defaultModules, ...modules}
    this.#collecting = {...all, metrics: createCollectorMetrics(all.metrics), options: {...defaultFileCollectorOptions, ...options}}
    const {collectEveryMs, scanEveryMs} = this.#collecting.options
    this.#tasks = [
      new RepeatedTask(all, {name: 'collect files', everyMs: collectEveryMs, work: (signal) => this.collect(signal)}),
      new RepeatedTask(all, {name: 'scan for orphans', everyMs: scanEveryMs, work: (signal) => this.scan(signal)}),
    ]
  }

  async start(): Promise<void> {
    for (const task of this.#tasks) await task.start()
  }

  async stop(): Promise<void> {
    await Promise.all(this.#tasks.map((task) => task.stop()))
  }

  /** Deletes the grace pins that have run out and the files that nothing keeps then. */
  async collect(signal?: AbortSignal): Promise<void> {
    await collectFiles(this.#collecting, signal)
  }

  /** Deletes files that have no row and have not been used for a while. */
  async scan(signal?: AbortSignal): Promise<void> {
    await scanOrphans(this.#collecting, signal)
  }
}
