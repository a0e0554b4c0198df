/** Values of an instrument's labels; each comes from a closed union. */
export type Labels<L extends string> = Readonly<Record<L, string>>

export interface InstrumentOptions<L extends string> {
  /** `aleph_<module>_<what>_<unit>`; counters end in `_total`. */
  readonly name: string
  readonly help: string
  readonly labels?: readonly L[]
}

export interface GaugeOptions<L extends string> extends InstrumentOptions<L> {
  /** Asked for the value when metrics are read, for what knows its own size; only without labels. */
  readonly read?: () => number
}

export interface Counter<L extends string = never> {
  inc(amount?: number, labels?: Labels<L>): void
}

export interface Gauge<L extends string = never> {
  set(value: number, labels?: Labels<L>): void
}

export interface Histogram<L extends string = never> {
  observe(value: number, labels?: Labels<L>): void
}

/** Makes instruments; the Prometheus register is in `@aleph-onchain/common/node`, the no-op one here. */
export interface MetricsRegister {
  counter<L extends string = never>(options: InstrumentOptions<L>): Counter<L>
  gauge<L extends string = never>(options: GaugeOptions<L>): Gauge<L>
  /** Buckets are upper bounds in the unit of the name. */
  histogram<L extends string = never>(options: InstrumentOptions<L> & {readonly buckets: readonly number[]}): Histogram<L>
}

const drop = () => undefined

/** Register whose instruments do nothing, so that no caller needs `?.`. */
export const noopMetrics: MetricsRegister = {
  counter: () => ({inc: drop}),
  gauge: () => ({set: drop}),
  histogram: () => ({observe: drop}),
}
