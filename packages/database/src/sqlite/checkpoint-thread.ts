import {once} from 'node:events'
import {Worker} from 'node:worker_threads'

/** What the thread is started with. */
export interface CheckpointWorkerData {
  readonly path: string
}

/** Thread that copies SQLite's log into the database file; started when it is first needed. */
export class CheckpointThread {
  readonly #path: string
  #worker: Worker | undefined

  constructor(path: string) {
    this.#path = path
  }

  /** Resolves when one pass is over. One at a time. */
  async run(): Promise<void> {
    this.#worker ??= this.#spawn()
    const worker = this.#worker
    worker.ref()
    worker.postMessage('checkpoint')
    try {
      await once(worker, 'message')
    } finally {
      worker.unref()
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate()
  }

  #spawn(): Worker {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const workerData: CheckpointWorkerData = {path: this.#path}
    const worker = new Worker(new URL(`./checkpoint-worker.${extension}`, import.meta.url), {workerData})
    worker.once('exit', () => {
      this.#worker = undefined
    })
    return worker
  }
}
