/** Map that forgets the entry used longest ago when it is full. */
export class LruMap<K, V> {
  readonly #capacity: number
  readonly #onForget: ((value: V, key: K) => void) | undefined
  /** A Map iterates in insertion order; using an entry moves it to the end. */
  readonly #entries = new Map<K, V>()

  constructor(capacity: number, onForget?: (value: V, key: K) => void) {
    this.#capacity = capacity
    this.#onForget = onForget
  }

  get size(): number {
    return this.#entries.size
  }

  /** Tells whether the key is held, without counting as a use. */
  has(key: K): boolean {
    return this.#entries.has(key)
  }

  get(key: K): V | undefined {
    const value = this.#entries.get(key)
    if (value === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, value)
    return value
  }

  set(key: K, value: V): void {
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size > this.#capacity) this.#forgetOldest()
  }

  delete(key: K): boolean {
    return this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
  }

  #forgetOldest(): void {
    for (const [key, value] of this.#entries) {
      this.#entries.delete(key)
      this.#onForget?.(value, key)
      return
    }
  }
}
