import {StorageError} from '../errors.ts'

/**
 * Knows how many bytes the files of a store take and refuses what would go beyond the limit. Files found at start are counted in
 * ascending order of their hashes while the store is already in use: until then the account knows too little and refuses too late.
 */
export class SpaceAccount {
  readonly limitBytes: number
  #storedBytes = 0
  #reservedBytes = 0
  /** Last hash that was counted; undefined when all are. */
  #countedTo: string | undefined = ''

  constructor(limitBytes: number) {
    this.limitBytes = limitBytes
  }

  /** Bytes of files stored or on their way. */
  get usedBytes(): number {
    return this.#storedBytes + this.#reservedBytes
  }

  /** Tells whether every file has been counted. */
  get isComplete(): boolean {
    return this.#countedTo === undefined
  }

  /** Takes note of the next files in order. */
  count(bytes: number, lastHash: string): void {
    this.#storedBytes += bytes
    this.#countedTo = lastHash
  }

  /** Ends the counting. */
  complete(): void {
    this.#countedTo = undefined
  }

  /** Takes note of a file that appeared (positive) or went (negative); what is still to be counted will be counted as it is then. */
  change(hash: string, bytes: number): void {
    if (this.#countedTo === undefined || hash <= this.#countedTo) this.#storedBytes += bytes
  }

  /** Begins to set bytes aside for a file on its way. */
  reserve(): SpaceReservation {
    return new SpaceReservation(this.limitBytes, (bytes) => {
      if (bytes > 0 && this.usedBytes + bytes > this.limitBytes) return false
      this.#reservedBytes += bytes
      return true
    })
  }
}

/** Bytes set aside for one file on its way. */
export class SpaceReservation {
  readonly #limitBytes: number
  readonly #change: (bytes: number) => boolean
  #bytes = 0

  constructor(limitBytes: number, change: (bytes: number) => boolean) {
    this.#limitBytes = limitBytes
    this.#change = change
  }

  /** Sets more bytes aside; throws STORAGE_QUOTA_EXCEEDED. */
  take(bytes: number): void {
    if (!this.#change(bytes)) throw new StorageError({code: 'STORAGE_QUOTA_EXCEEDED', limitBytes: this.#limitBytes})
    this.#bytes += bytes
  }

  /** Gives everything back. */
  release(): void {
    this.#change(-this.#bytes)
    this.#bytes = 0
  }
}
