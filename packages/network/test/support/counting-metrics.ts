import type {MetricsRegister} from '@aleph-onchain/common'

/** Register that remembers values, so that tests can look at them. */
export class CountingMetrics {
  readonly #values = new Map<string, number>()

  /** Value of a counter, by its labels, or the last value of a gauge. */
  get(name: string, labels: Readonly<Record<string, string>> = {}): number {
    return this.#values.get(getKey(name, labels)) ?? 0
  }

  /** Highest value that a gauge has had. */
  getMax(name: string): number {
    return this.#values.get(getKey(name, {max: 'true'})) ?? 0
  }

  get register(): MetricsRegister {
    return {
      counter: ({name}) => ({inc: (amount = 1, labels) => this.#set(getKey(name, labels ?? {}), this.get(name, labels) + amount)}),
      gauge: ({name}) => ({
        set: (value) => {
          this.#set(getKey(name, {}), value)
          this.#set(getKey(name, {max: 'true'}), Math.max(value, this.getMax(name)))
        },
      }),
      histogram: () => ({observe: () => undefined}),
    }
  }

  #set(key: string, value: number): void {
    this.#values.set(key, value)
  }
}

function getKey(name: string, labels: Readonly<Record<string, string>>): string {
  return `aleph_network_${name}`.replace('aleph_network_aleph_network_', 'aleph_network_') + JSON.stringify(labels)
}
