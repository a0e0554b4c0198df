import {Counter, collectDefaultMetrics, Gauge, Histogram, Registry} from 'prom-client'
import type {GaugeOptions, InstrumentOptions, MetricsRegister} from './metrics.ts'

/** Register of one process and the text that Prometheus reads from it. */
export interface Metrics {
  readonly register: MetricsRegister
  /** Media type of the text. */
  readonly contentType: string
  text(): Promise<string>
}

/** Makes a register that also reports the process itself: resident memory, CPU, event loop lag, garbage collection. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({register: registry})
  return {
    register: createRegister(registry),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}

function createRegister(registry: Registry): MetricsRegister {
  return {
    counter(options) {
      const counter = new Counter(describe(options, registry))
      return {inc: (amount = 1, labels) => (labels === undefined ? counter.inc(amount) : counter.inc(labels, amount))}
    },
    gauge(options) {
      const gauge = new Gauge({...describe(options, registry), ...createCollect(options)})
      return {set: (value, labels) => (labels === undefined ? gauge.set(value) : gauge.set(labels, value))}
    },
    histogram(options) {
      const histogram = new Histogram({...describe(options, registry), buckets: [...options.buckets]})
      return {observe: (value, labels) => (labels === undefined ? histogram.observe(value) : histogram.observe(labels, value))}
    },
  }
}

function describe<L extends string>(options: InstrumentOptions<L>, registry: Registry) {
  return {name: options.name, help: options.help, labelNames: options.labels ?? [], registers: [registry]}
}

function createCollect<L extends string>({read}: GaugeOptions<L>): {collect?(this: Gauge<L>): void} {
  if (read === undefined) return {}
  return {
    collect() {
      this.set(read())
    },
  }
}
