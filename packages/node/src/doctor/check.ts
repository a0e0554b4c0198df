import type {NodeOptions} from '../options.ts'

/** What one look at the machine found. */
export interface Finding {
  /** `warn`: the node runs, with something switched off or at risk; `fail`: it does not run. */
  readonly status: 'ok' | 'warn' | 'fail'
  readonly text: string
  /** What to do about it. */
  readonly remedy?: string
}

/** One look at the machine or the configuration; changes nothing. */
export interface Check {
  readonly name: string
  /** Undefined where it does not concern the node. */
  look(options: NodeOptions): Promise<Finding | undefined>
}
